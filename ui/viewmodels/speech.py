"""Reading aloud: *Écouter* on every screen, the sentence being said, and silence."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from cabin_app.session import events
from cabin_app.session.state import Phase, SessionState
from cabin_app.session.transitions_reading import place_of
from cabin_app.speech.script import Passage, Sentence, script_of
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.spoken_words import shown_words
from ui.viewmodels.wiring import Session

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ARRIVAL_MS = 450
"""A screen is read by itself once it has come to rest."""


NOWHERE = -1
"""The number of a text that is not on the screen."""


@dataclass(frozen=True, kw_only=True)
class SpeechProps:
    """What is being said.

    Attributes:
        passage: Number of the text being said, -1 for none.
        begin: Where the sentence begins in it.
        end: Where it ends.
    """

    speaking: bool = False
    passage: int = NOWHERE
    begin: int = 0
    end: int = 0


def derive(state: SessionState) -> SpeechProps:
    """What is being said in this state."""
    reading = state.reading
    if reading is None:
        return SpeechProps()
    now = reading.now
    return SpeechProps(speaking=True, passage=now.passage, begin=now.begin, end=now.end)


def comes_with_voice(state: SessionState) -> bool:
    """Whether the screen is read aloud by itself; the last question always is."""
    return state.comfort.voice_on_arrival or state.still_there_since_s is not None


def tells_ticket(state: SessionState) -> bool:
    """Whether the words of the ticket are said after those of the screen."""
    return state.phase is Phase.FAREWELL and state.sheet is None


@QmlElement
@QmlUncreatable("The composition root builds it.")
class SpeechViewModel(QObject):
    """The voice. ``arrived`` asks what is in front, to be read by itself."""

    changed = Signal()
    arrived = Signal()

    def __init__(
        self,
        session: Session,
        headset: Callable[[], bool],
        ticket_words: Callable[[SessionState], Sequence[str]] = lambda _: (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._headset = headset
        self._ticket_words = ticket_words
        self._items: list[QQuickItem] = []
        self._props = derive(session.state.value)
        self._place = place_of(session.state.value)
        self._soon = QTimer(self, singleShot=True, interval=ARRIVAL_MS)
        self._soon.timeout.connect(self.arrived)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        place = place_of(state)
        if place != self._place:
            self._place = place
            if comes_with_voice(state):
                self._soon.start()
            else:
                self._soon.stop()
        props = derive(state)
        if not props.speaking:
            self._items = []
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self._props.speaking

    @Property(QObject, notify=changed)
    def words(self) -> QObject | None:
        """The `CabinText` whose sentence is being said."""
        number = self._props.passage
        if not 0 <= number < len(self._items) or not isValid(self._items[number]):
            return None
        return self._items[number]

    @Property(int, notify=changed)
    def begin(self) -> int:
        return self._props.begin

    @Property(int, notify=changed)
    def end(self) -> int:
        return self._props.end

    @Slot(QObject)
    def read(self, subject: QObject) -> None:
        """*Écouter*: a screen or a card, from its first word."""
        self._soon.stop()
        sentences = self._script(subject)
        self._session.dispatch(events.ReadingAsked(sentences, self._headset()))

    @Slot(QObject)
    def come(self, subject: QObject) -> None:
        """What is in front now, read by itself."""
        sentences = self._script(subject)
        self._session.dispatch(events.ReadingCame(sentences, self._headset()))

    @Slot()
    def stop(self) -> None:
        """*Arrêter*."""
        self._session.dispatch(events.ReadingStopped())

    def _script(self, subject: QObject) -> tuple[Sentence, ...]:
        found = list(shown_words(subject))
        self._items = [item for item, _ in found]
        state = self._session.state.value
        language = state.comfort.language
        screen = script_of((passage for _, passage in found), language)
        if not tells_ticket(state):
            return screen
        # On paper only: nothing on the screen is pointed at meanwhile.
        paper = script_of(
            (Passage(text=text) for text in self._ticket_words(state)), language
        )
        return (*screen, *(replace(said, passage=NOWHERE) for said in paper))
