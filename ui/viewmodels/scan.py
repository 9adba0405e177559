"""The scan sheet: place, read, look, go on."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.catalogue.scan_profile import PaperKind
from cabin_app.documents.model import Page
from cabin_app.documents.scan_desk import Reading
from cabin_app.observable import Observable
from cabin_app.session import events
from cabin_app.session.state import Scan, ScanStage, SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.documents import page_picture
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Scanner(Protocol):
    """What the sheet asks of the desk where papers are read."""

    reading: Observable[Reading]

    def has_feeder(self) -> bool:
        """Whether a pile may be offered."""
        ...


@dataclass(frozen=True, kw_only=True)
class ScannedRow:
    """One page read while the sheet stands.

    Attributes:
        remark: A `PageRemark` value, or "" when all is well.
    """

    number: int
    picture: str
    remark: str


@dataclass(frozen=True, kw_only=True)
class ScanProps:
    """What the scan sheet shows.

    Attributes:
        stage: placing, reading, doubtful or page_read.
        paper: A `PaperKind` value.
        wanted: The paper that the step asks for, "" when it names none.
        second_side: The other side of a card is awaited or read.
        may_choose: Another paper may be chosen now.
        page_number: The page being placed or read, or asked about, from 1.
        shown_picture: The page read last, or the one asked about; "" without one.
        remark: What is asked about, a `PageRemark` value, or "".
    """

    stage: str = ScanStage.PLACING.value
    paper: str = PaperKind.SHEET.value
    wanted: str = ""
    second_side: bool = False
    may_choose: bool = True
    page_number: int = 1
    shown_picture: str = ""
    remark: str = ""
    pages: tuple[ScannedRow, ...] = ()


DOUBTFUL = "doubtful"


def derive(state: SessionState) -> ScanProps:
    """What the scan sheet shows in this state."""
    scan = state.scan
    if scan is None:
        return ScanProps()
    pages = [page for page in map(state.basket.page, scan.pages) if page is not None]
    rows = tuple(_row(number, page) for number, page in enumerate(pages, start=1))
    reading = scan.stage is ScanStage.READING
    at = _place(scan, reading=reading)
    asked = rows[at - 1] if at <= len(rows) else None
    doubtful = bool(scan.doubts) and not reading
    return ScanProps(
        stage=DOUBTFUL if doubtful else scan.stage.value,
        paper=scan.profile.paper.value,
        wanted=scan.wanted.label.in_language(language_of(state)) if scan.wanted else "",
        second_side=scan.turned_over,
        may_choose=scan.stage is ScanStage.PLACING and scan.replacing is None,
        page_number=at,
        shown_picture=asked.picture if asked else rows[-1].picture if rows else "",
        remark=asked.remark if asked and doubtful else "",
        pages=rows,
    )


def _row(number: int, page: Page) -> ScannedRow:
    return ScannedRow(
        number=number,
        picture=page_picture(page.id, page.quarter_turns),
        remark=page.source.remark.value if page.source.remark else "",
    )


def _place(scan: Scan, *, reading: bool) -> int:
    """The page the sheet speaks of, from 1."""
    if scan.replacing in scan.pages:
        return scan.pages.index(scan.replacing) + 1
    if scan.doubts and not reading and scan.doubts[0] in scan.pages:
        return scan.pages.index(scan.doubts[0]) + 1
    return len(scan.pages) + (0 if scan.stage is ScanStage.PAGE_READ else 1)


@QmlElement
@QmlUncreatable("The composition root builds it.")
class ScanViewModel(QObject, Following[ScanProps]):
    """The scan sheet. Its properties are those of :class:`ScanProps`."""

    changed = Signal()
    progressChanged = Signal()

    def __init__(
        self, session: Session, scanner: Scanner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self._rows = RowsModel(ScannedRow, self)
        self._follow(session, derive)
        scanner.reading.subscribe(lambda _: self.progressChanged.emit())

    def _take(self, props: ScanProps) -> None:
        super()._take(props)
        self._rows.replace(props.pages)

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._props.stage

    @Property(str, notify=changed)
    def wanted(self) -> str:
        return self._props.wanted

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self._props.paper

    @Property(bool, notify=changed)
    def secondSide(self) -> bool:
        return self._props.second_side

    @Property(bool, notify=changed)
    def mayChoose(self) -> bool:
        return self._props.may_choose

    @Property(bool, notify=changed)
    def hasFeeder(self) -> bool:
        return self._scanner.has_feeder()

    @Property(int, notify=changed)
    def pageNumber(self) -> int:
        return self._props.page_number

    @Property(str, notify=changed)
    def shownPicture(self) -> str:
        return self._props.shown_picture

    @Property(str, notify=changed)
    def remark(self) -> str:
        return self._props.remark

    @Property(QAbstractItemModel, constant=True)
    def pages(self) -> QAbstractItemModel:
        return self._rows

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._scanner.reading.value.share

    @Property(int, notify=progressChanged)
    def secondsLeft(self) -> int:
        return self._scanner.reading.value.seconds_left

    @Property(str, notify=progressChanged)
    def livePicture(self) -> str:
        """The page under the lamp; the address changes as more of it is seen."""
        look = self._scanner.reading.value.look
        return f"image://page/lamp/{look}" if look else ""

    @Slot(str)
    def choosePaper(self, paper: str) -> None:
        """*Une feuille*, *Une carte*, *Plusieurs feuilles*."""
        self._session.dispatch(events.PaperChosen(PaperKind(paper)))

    @Slot()
    def scanPage(self) -> None:
        """*Scanner cette page*."""
        self._session.dispatch(events.PageScanAsked())

    @Slot()
    def stop(self) -> None:
        """*Arrêter*."""
        self._session.dispatch(events.ScanStopped())

    @Slot()
    def another(self) -> None:
        """*Une autre page*."""
        self._session.dispatch(events.AnotherPageAsked())

    @Slot()
    def keep(self) -> None:
        """*Garder la page*."""
        self._session.dispatch(events.PageKept())

    @Slot()
    def remove(self) -> None:
        """*Retirer la page*."""
        self._session.dispatch(events.PageRemoved())

    @Slot()
    def redo(self) -> None:
        """*Refaire la page*."""
        self._session.dispatch(events.PageRejected())

    @Slot()
    def finish(self) -> None:
        """*J’ai fini*."""
        self._session.dispatch(events.ScanFinished())

    @Slot()
    def close(self) -> None:
        """*Annuler*, before any page was read."""
        self._session.dispatch(events.SheetClosed())
