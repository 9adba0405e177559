"""Reading aloud: *Écouter* on every screen, the sentence being said, and silence."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from cabin_app.session import events
from cabin_app.session.hearing import STAFF_PHASES
from cabin_app.session.state import Phase, SessionState
from cabin_app.session.transitions_reading import place_of
from cabin_app.speech.script import Passage, Sentence, script_of
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.spoken_words import sameness, shown_words
from ui.viewmodels.wiring import Session

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ARRIVAL_MS = 450
"""A screen is read by itself once it has come to rest."""
LOOK_MS = 400
"""How often the screen is looked at for new words, while somebody listens to it."""


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
    """Whether the screen is read aloud by itself; the last question always is.

    Not to staff, who read, and not into a talk with an adviser.
    """
    if state.still_there_since_s is not None:
        return True
    talking = state.call is not None and state.call.is_open
    listens = state.comfort.voice_on_arrival
    return listens and not talking and state.phase not in STAFF_PHASES


def is_listened_to(state: SessionState) -> bool:
    """Whether somebody would miss words that come, or hear words that are gone."""
    return comes_with_voice(state) or state.reading is not None


def tells_ticket(state: SessionState) -> bool:
    """Whether the words of the ticket are said after those of the screen."""
    return state.phase is Phase.FAREWELL and state.sheet is None


@QmlElement
@QmlUncreatable("The composition root builds it.")
class SpeechViewModel(QObject):
    """The voice.

    ``arrived`` asks what is in front, to be read by itself; ``looked`` asks it too, to
    see whether its words are still those that were read.
    """

    changed = Signal()
    arrived = Signal()
    looked = Signal()

    def __init__(
        self,
        session: Session,
        headset: Callable[[], bool],
        ticket_words: Callable[[SessionState], Sequence[Passage]] = lambda _: (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._headset = headset
        self._ticket_words = ticket_words
        self._items: list[QQuickItem] = []
        self._told: frozenset[str] = frozenset()
        self._seen: frozenset[str] = frozenset()
        self._props = derive(session.state.value)
        self._place = place_of(session.state.value)
        self._soon = QTimer(self, singleShot=True, interval=ARRIVAL_MS)
        self._soon.timeout.connect(self.arrived)
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self.looked)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        place = place_of(state)
        if place != self._place:
            self._place = place
            if comes_with_voice(state):
                self._soon.start()
            else:
                self._soon.stop()
        if is_listened_to(state) is not self._looks.isActive():
            self._looks.stop() if self._looks.isActive() else self._looks.start()
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
        self._soon.stop()
        sentences = self._script(subject)
        self._session.dispatch(events.ReadingCame(sentences, self._headset()))

    @Slot(QObject)
    def look(self, subject: QObject) -> None:
        """What is in front now: new words are read, words that are gone are left.

        A page of a sheet, what the scanner says, an answer to what was typed: none of
        them is another screen.
        """
        if self._soon.isActive():
            return
        items, sentences = self._shown(subject)
        seen = frozenset(sameness(s.text) for s in sentences if not s.own)
        if seen != self._seen:
            # Still moving: the next look decides.
            self._seen = seen
            return
        if self._props.speaking and self._stands(items, sentences):
            return
        news = seen - self._told
        fresh = tuple(s for s in sentences if sameness(s.text) not in self._told)
        self._told = frozenset(sameness(s.text) for s in sentences)
        if news and comes_with_voice(self._session.state.value):
            self._items = items
        elif self._props.speaking:
            fresh = ()
        else:
            return
        came = events.ReadingCame(fresh, self._headset(), news=True)
        self._session.dispatch(came)

    @Slot()
    def stop(self) -> None:
        """*Arrêter*."""
        self._session.dispatch(events.ReadingStopped())

    def _stands(
        self, items: Sequence["QQuickItem"], sentences: Sequence[Sentence]
    ) -> bool:
        """Whether what is being said is still on the screen; paper always is."""
        reading = self._session.state.value.reading
        number = self._props.passage
        if reading is None or not 0 <= number < len(self._items):
            return True
        item, said = self._items[number], sameness(reading.now.text)
        return any(
            items[s.passage] is item and sameness(s.text) == said for s in sentences
        )

    def _script(self, subject: QObject) -> tuple[Sentence, ...]:
        self._items, screen = self._shown(subject)
        self._seen = frozenset(sameness(s.text) for s in screen if not s.own)
        self._told = frozenset(sameness(s.text) for s in screen)
        state = self._session.state.value
        if not tells_ticket(state):
            return screen
        # On paper only, and nothing twice: no words are pointed at meanwhile.
        heard = {said.text for said in screen}
        paper = script_of(self._ticket_words(state), state.comfort.language)
        told = (said for said in paper if said.text not in heard)
        return (*screen, *(replace(said, passage=NOWHERE) for said in told))

    def _shown(
        self, subject: QObject
    ) -> tuple[list["QQuickItem"], tuple[Sentence, ...]]:
        """The words of a screen, and what is said of them."""
        found = list(shown_words(subject))
        language = self._session.state.value.comfort.language
        sentences = script_of((passage for _, passage in found), language)
        return [item for item, _ in found], sentences
