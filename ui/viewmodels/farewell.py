"""The farewell: what was done, the ticket, the proof that nothing is left."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.session import events
from cabin_app.session.state import (
    ErasureStep,
    Face,
    Outcome,
    SessionState,
    TicketStage,
)
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class DeedRow:
    """One thing that was done.

    Attributes:
        kind: procedure, scanned, printed or given; the screen has the words.
        text: The catalogue's words of a procedure.
        count: Pages or documents.
    """

    kind: str
    text: str = ""
    count: int = 0


@dataclass(frozen=True, kw_only=True)
class ErasureRow:
    """One promise: pages, prints, documents or words, and whether it is kept."""

    step: str
    done: bool


@dataclass(frozen=True, kw_only=True)
class FarewellProps:
    """What the farewell shows."""

    next_words: str = ""
    ticket: str = TicketStage.OFFERED.value
    face: str = ""
    verified_at: str = ""
    erased: bool = False
    deeds: tuple[DeedRow, ...] = ()
    erasure: tuple[ErasureRow, ...] = ()


def derive(state: SessionState) -> FarewellProps:
    """What the farewell shows in this state."""
    language = language_of(state)
    done = [use for use in state.tally.uses if use.outcome is Outcome.DONE]
    deeds = [
        DeedRow(kind="procedure", text=use.procedure.outcome.done.in_language(language))
        for use in done
    ]
    counts = (
        ("given", state.tally.documents_given),
        ("scanned", state.tally.pages_scanned),
        ("printed", state.tally.pages_printed),
    )
    deeds += [DeedRow(kind=kind, count=count) for kind, count in counts if count]
    erasure = state.erasure
    return FarewellProps(
        next_words=done[-1].procedure.outcome.next.in_language(language)
        if done
        else "",
        ticket=state.ticket.value,
        face=state.face.value if state.face else "",
        verified_at=erasure.verified_at,
        erased=bool(erasure.verified_at),
        deeds=tuple(deeds),
        erasure=tuple(
            ErasureRow(step=step.value, done=step in erasure.done)
            for step in ErasureStep
        ),
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class FarewellViewModel(QObject, Following[FarewellProps]):
    """Farewell and erasing. Its properties are those of :class:`FarewellProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deeds = RowsModel(DeedRow, self)
        self._erasure = RowsModel(ErasureRow, self)
        self._follow(session, derive)

    def _take(self, props: FarewellProps) -> None:
        super()._take(props)
        self._deeds.replace(props.deeds)
        self._erasure.replace(props.erasure)

    @Property(QAbstractItemModel, constant=True)
    def deeds(self) -> QAbstractItemModel:
        return self._deeds

    @Property(int, notify=changed)
    def deedCount(self) -> int:
        return len(self._props.deeds)

    @Property(QAbstractItemModel, constant=True)
    def erasure(self) -> QAbstractItemModel:
        return self._erasure

    @Property(int, notify=changed)
    def keptCount(self) -> int:
        return sum(row.done for row in self._props.erasure)

    @Property(str, notify=changed)
    def nextWords(self) -> str:
        return self._props.next_words

    @Property(str, notify=changed)
    def ticket(self) -> str:
        return self._props.ticket

    @Property(str, notify=changed)
    def face(self) -> str:
        return self._props.face

    @Property(str, notify=changed)
    def verifiedAt(self) -> str:
        return self._props.verified_at

    @Property(bool, notify=changed)
    def erased(self) -> bool:
        return self._props.erased

    @Slot()
    def takeTicket(self) -> None:
        """*Prendre le ticket*."""
        self._session.dispatch(events.TicketAsked())

    @Slot(str)
    def touchFace(self, face: str) -> None:
        """A value of `Face`."""
        self._session.dispatch(events.FaceTouched(Face(face)))

    @Slot()
    def quit(self) -> None:
        """The visitor goes."""
        self._session.dispatch(events.QuitAsked())
