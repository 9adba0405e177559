"""A note for oneself on the receipt: written, shown, printed if asked."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.session import events, events_note
from cabin_app.session.state import Phase, ReceiptNote, SessionState, TicketStage
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class NoteProps:
    """The note as it stands.

    Attributes:
        offered: It may be asked for here.
        note: What was written.
        printing: The ticket with it is on its way.
    """

    offered: bool = False
    note: ReceiptNote = field(default_factory=ReceiptNote)
    printing: bool = False


def derive(state: SessionState) -> NoteProps:
    """The note in this state."""
    return NoteProps(
        offered=state.visit is not None and state.phase is not Phase.WELCOME,
        note=state.note or ReceiptNote(),
        printing=state.ticket is TicketStage.PRINTING,
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class NoteViewModel(QObject, Following[NoteProps]):
    """The sheet of the note. Properties are those of :class:`NoteProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follow(session, derive)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        return self._props.offered

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._props.note.number

    @Property(str, notify=changed)
    def appointment(self) -> str:
        return self._props.note.appointment

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._props.note.words

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._props.note.is_empty

    @Property(bool, notify=changed)
    def tooLong(self) -> bool:
        return self._props.note.too_long

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self._props.printing

    @Slot()
    def open(self) -> None:
        """*Ajouter une note au ticket*."""
        self._session.dispatch(events_note.NoteAsked())

    @Slot(str, str, str)
    def write(self, number: str, appointment: str, words: str) -> None:
        """A field changed."""
        self._session.dispatch(events_note.NoteWritten(number, appointment, words))

    @Slot()
    def printIt(self) -> None:
        """*Imprimer*."""
        self._session.dispatch(events_note.NotePrintAsked())

    @Slot()
    def close(self) -> None:
        """*Fermer la note*."""
        self._session.dispatch(events.SheetClosed())
