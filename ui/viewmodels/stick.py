"""The visitor's memory stick: what is on it, and a document for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.documents.stick import MOST_AT_ONCE, StickItem
from cabin_app.documents.stick_desk import Look
from cabin_app.observable import Observable
from cabin_app.session import events_stick as events
from cabin_app.session.events import SheetClosed
from cabin_app.session.state import SessionState
from cabin_app.session.state_stick import StickStage, StickWork
from cabin_app.session.transitions_stick import may_open
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.documents import page_picture
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_COPYING = (StickStage.OFFERED, StickStage.PUTTING, StickStage.PUT)


class Looks(Protocol):
    """What the sheet asks of the desk where sticks are read."""

    looks: Observable[Mapping[int, Look]]


@dataclass(frozen=True, kw_only=True)
class StickRow:
    """One file of the stick.

    Attributes:
        title: Its name, "" when nothing of it can be read.
        picture: An image rather than a PDF.
        look: Address of its small picture, "" without one.
        refused: Why it cannot come, a StickRefusal value, or "".
    """

    number: int
    title: str
    picture: bool
    look: str
    refused: str
    chosen: bool
    taken: bool


@dataclass(frozen=True, kw_only=True)
class StickProps:
    """What is shown of the stick.

    Attributes:
        here: It is plugged in.
        may_open: Its sheet can be put on the table now.
        writable: Documents may be copied onto it.
        stage: A StickStage value, "" without a sheet.
        copying: The sheet is about a copy onto it.
        share: How much of what was asked is taken.
        full: No more can be chosen at once.
        unseen: There is more on it than is shown.
        trouble: A reason of `FaultWords`' source "stick", or "".
    """

    here: bool = False
    may_open: bool = False
    writable: bool = False
    stage: str = ""
    copying: bool = False
    share: float = 0.0
    chosen_count: int = 0
    full: bool = False
    unseen: bool = False
    trouble: str = ""
    document_title: str = ""
    document_origin: str = ""
    document_ordinal: int = 0
    document_pages: int = 1
    document_picture: str = ""
    files: tuple[StickRow, ...] = ()


def derive(state: SessionState, looks: Mapping[int, Look]) -> StickProps:
    """What is shown of the stick in this state."""
    here = state.stick_in is not None
    work = state.stick
    if work is None:
        return StickProps(
            here=here,
            may_open=here and may_open(state),
            writable=here and state.stick_writable,
        )
    found = None if work.document is None else state.basket.find(work.document)
    asked = len(work.taken) + len(work.chosen) + len(work.refused)
    return StickProps(
        here=here,
        writable=here and state.stick_writable,
        stage=work.stage.value,
        copying=work.stage in _COPYING,
        share=(asked - len(work.chosen)) / asked if asked else 0.0,
        chosen_count=len(work.chosen),
        full=len(work.chosen) >= MOST_AT_ONCE,
        unseen=work.unseen,
        trouble=work.trouble,
        document_title=found.title if found else "",
        document_origin=found.origin.value if found else "",
        document_ordinal=found.ordinal if found else 0,
        document_pages=len(found.pages) if found else 1,
        document_picture=page_picture(found.pages[0].id, found.pages[0].quarter_turns)
        if found
        else "",
        files=tuple(_row(work, item, looks) for item in work.items),
    )


def _row(work: StickWork, item: StickItem, looks: Mapping[int, Look]) -> StickRow:
    look = looks.get(item.id, Look())
    return StickRow(
        number=item.id,
        title=item.title,
        picture=item.picture,
        look=f"image://page/stick/{item.id}" if look.path is not None else "",
        refused=work.why_not(item.id) or look.refused,
        chosen=item.id in work.chosen,
        taken=item.id in work.taken,
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class StickViewModel(QObject):
    """The stick. Its properties are those of :class:`StickProps`."""

    changed = Signal()

    def __init__(
        self, session: Session, desk: Looks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._files = RowsModel(StickRow, self)
        self._props = StickProps()
        self._fold()
        session.state.subscribe(lambda _: self._fold())
        desk.looks.subscribe(lambda _: self._fold())

    def _fold(self) -> None:
        props = derive(self._session.state.value, self._desk.looks.value)
        if props != self._props:
            self._props = props
            self._files.replace(props.files)
            self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def files(self) -> QAbstractItemModel:
        return self._files

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._props.files)

    @Property(bool, notify=changed)
    def here(self) -> bool:
        return self._props.here

    @Property(bool, notify=changed)
    def mayOpen(self) -> bool:
        return self._props.may_open

    @Property(bool, notify=changed)
    def writable(self) -> bool:
        return self._props.writable

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._props.stage

    @Property(bool, notify=changed)
    def copying(self) -> bool:
        return self._props.copying

    @Property(float, notify=changed)
    def share(self) -> float:
        return self._props.share

    @Property(int, notify=changed)
    def chosenCount(self) -> int:
        return self._props.chosen_count

    @Property(bool, notify=changed)
    def full(self) -> bool:
        return self._props.full

    @Property(bool, notify=changed)
    def unseen(self) -> bool:
        return self._props.unseen

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._props.trouble

    @Property(str, notify=changed)
    def documentTitle(self) -> str:
        return self._props.document_title

    @Property(str, notify=changed)
    def documentOrigin(self) -> str:
        return self._props.document_origin

    @Property(int, notify=changed)
    def documentOrdinal(self) -> int:
        return self._props.document_ordinal

    @Property(int, notify=changed)
    def documentPages(self) -> int:
        return self._props.document_pages

    @Property(str, notify=changed)
    def documentPicture(self) -> str:
        return self._props.document_picture

    @Slot()
    def open(self) -> None:
        """*Ma clé USB*."""
        self._session.dispatch(events.StickAsked())

    @Slot(int)
    def touch(self, number: int) -> None:
        """A file was touched."""
        self._session.dispatch(events.StickItemTouched(number))

    @Slot()
    def take(self) -> None:
        """*Prendre 2 papiers*."""
        self._session.dispatch(events.StickTakeAsked())

    @Slot()
    def offerChosen(self) -> None:
        """*Copier sur ma clé*, for the chosen document."""
        chosen = self._session.state.value.chosen
        if chosen is not None:
            self._session.dispatch(events.StickPutAsked(chosen))

    @Slot()
    def put(self) -> None:
        """*Copier*."""
        self._session.dispatch(events.StickPutConfirmed())

    @Slot()
    def close(self) -> None:
        """*Fermer*, *Arrêter* or *Ne pas copier*."""
        self._session.dispatch(SheetClosed())
