"""The scan sheet: place, read, look, go on."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.observable import Observable
from cabin_app.session import events
from cabin_app.session.state import ScanStage, SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.documents import PageRow, page_picture
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class ScanProps:
    """What the scan sheet shows.

    Attributes:
        stage: placing, reading or page_read.
        page_number: The page being placed or read, from 1.
        last_picture: The page read last, "" when there is none.
    """

    stage: str = ScanStage.PLACING.value
    page_number: int = 1
    last_picture: str = ""
    pages: tuple[PageRow, ...] = ()


def derive(state: SessionState) -> ScanProps:
    """What the scan sheet shows in this state."""
    scan = state.scan
    if scan is None:
        return ScanProps()
    pages = [page for page in map(state.basket.page, scan.pages) if page is not None]
    rows = tuple(
        PageRow(number=number, picture=page_picture(page.id, page.quarter_turns))
        for number, page in enumerate(pages, start=1)
    )
    return ScanProps(
        stage=scan.stage.value,
        page_number=len(rows) + (0 if scan.stage is ScanStage.PAGE_READ else 1),
        last_picture=rows[-1].picture if rows else "",
        pages=rows,
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class ScanViewModel(QObject):
    """The scan sheet. Its properties are those of :class:`ScanProps`."""

    changed = Signal()
    progressChanged = Signal()

    def __init__(
        self,
        session: Session,
        progress: Observable[float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._progress = progress
        self._rows = RowsModel(PageRow, self)
        self._props = ScanProps()
        self._fold(session.state.value)
        session.state.subscribe(self._fold)
        progress.subscribe(lambda _: self.progressChanged.emit())

    def _fold(self, state: SessionState) -> None:
        props = derive(state)
        if props != self._props:
            self._props = props
            self._rows.replace(props.pages)
            self.changed.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._props.stage

    @Property(int, notify=changed)
    def pageNumber(self) -> int:
        return self._props.page_number

    @Property(str, notify=changed)
    def lastPicture(self) -> str:
        return self._props.last_picture

    @Property(QAbstractItemModel, constant=True)
    def pages(self) -> QAbstractItemModel:
        return self._rows

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._progress.value

    @Slot()
    def scanPage(self) -> None:
        """*Scanner cette page*."""
        self._session.dispatch(events.PageScanAsked())

    @Slot()
    def stop(self) -> None:
        """*Arrêter*."""
        self._session.dispatch(events.ScanStopped())

    @Slot()
    def redo(self) -> None:
        """*Refaire cette page*."""
        self._session.dispatch(events.LastPageRejected())

    @Slot()
    def finish(self) -> None:
        """*J’ai fini*."""
        self._session.dispatch(events.ScanFinished())

    @Slot()
    def close(self) -> None:
        """*Annuler*, before any page was read."""
        self._session.dispatch(events.SheetClosed())
