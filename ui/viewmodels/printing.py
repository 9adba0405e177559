"""The print sheet: how many, which colours, and how far the printer is."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.session import events
from cabin_app.session.state import PrintStage, SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.documents import PageRow, page_picture
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class PrintProps:
    """What the print sheet shows.

    Attributes:
        both_sides: Both sides of the paper.
        sheet_count: Pages that will be printed.
        sheets_left: How many the visit may still print.
        paper_count: Sheets of paper that will come out.
        stage: choosing, preparing, printing or done.
    """

    title: str = ""
    origin: str = ""
    ordinal: int = 0
    copies: int = 1
    colour: bool = False
    both_sides: bool = False
    sheet_count: int = 0
    sheets_left: int = 0
    paper_count: int = 0
    stage: str = PrintStage.CHOOSING.value
    pages_done: int = 0
    pages: tuple[PageRow, ...] = ()


def derive(state: SessionState, pages_per_visit: int) -> PrintProps:
    """What the print sheet shows in this state."""
    job = state.print
    document = None if job is None else state.basket.find(job.document)
    if job is None or document is None:
        return PrintProps()
    return PrintProps(
        title=document.title,
        origin=document.origin.value,
        ordinal=document.ordinal,
        copies=job.copies,
        colour=job.colour,
        both_sides=job.both_sides,
        sheet_count=job.copies * len(document.pages),
        sheets_left=state.pages_left(pages_per_visit),
        paper_count=job.copies * _papers(len(document.pages), both=job.both_sides),
        stage=job.stage.value,
        pages_done=job.pages_done,
        pages=tuple(
            PageRow(number=number, picture=page_picture(page.id, page.quarter_turns))
            for number, page in enumerate(document.pages, start=1)
        ),
    )


def _papers(pages: int, *, both: bool) -> int:
    return -(-pages // 2) if both else pages


@QmlElement
@QmlUncreatable("The composition root builds it.")
class PrintViewModel(QObject, Following[PrintProps]):
    """The print sheet. Its properties are those of :class:`PrintProps`."""

    changed = Signal()

    def __init__(
        self, session: Session, pages_per_visit: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = RowsModel(PageRow, self)
        self._follow(session, lambda state: derive(state, pages_per_visit))

    def _take(self, props: PrintProps) -> None:
        super()._take(props)
        self._rows.replace(props.pages)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def origin(self) -> str:
        return self._props.origin

    @Property(int, notify=changed)
    def ordinal(self) -> int:
        return self._props.ordinal

    @Property(int, notify=changed)
    def copies(self) -> int:
        return self._props.copies

    @Property(bool, notify=changed)
    def colour(self) -> bool:
        return self._props.colour

    @Property(bool, notify=changed)
    def bothSides(self) -> bool:
        return self._props.both_sides

    @Property(int, notify=changed)
    def sheetCount(self) -> int:
        return self._props.sheet_count

    @Property(int, notify=changed)
    def sheetsLeft(self) -> int:
        return self._props.sheets_left

    @Property(int, notify=changed)
    def paperCount(self) -> int:
        return self._props.paper_count

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._props.stage

    @Property(int, notify=changed)
    def pagesDone(self) -> int:
        return self._props.pages_done

    @Property(str, notify=changed)
    def firstPicture(self) -> str:
        return self._props.pages[0].picture if self._props.pages else ""

    @Property(int, notify=changed)
    def pageCount(self) -> int:
        return len(self._props.pages)

    @Property(QAbstractItemModel, constant=True)
    def pages(self) -> QAbstractItemModel:
        return self._rows

    @Slot()
    def more(self) -> None:
        """*Plus*."""
        self._session.dispatch(events.CopiesMoved(1))

    @Slot()
    def fewer(self) -> None:
        """*Moins*."""
        self._session.dispatch(events.CopiesMoved(-1))

    @Slot(bool)
    def chooseColour(self, colour: bool) -> None:
        """Colour or grey."""
        self._session.dispatch(events.PrintColourChosen(colour))

    @Slot(bool)
    def chooseSides(self, both: bool) -> None:
        """One side, or both."""
        self._session.dispatch(events.PrintSidesChosen(both))

    @Slot()
    def confirm(self) -> None:
        """*Imprimer 2 pages*."""
        self._session.dispatch(events.PrintConfirmed())

    @Slot()
    def cancel(self) -> None:
        """*Annuler*."""
        self._session.dispatch(events.PrintCancelled())

    @Slot()
    def close(self) -> None:
        """*J’ai mes pages*."""
        self._session.dispatch(events.SheetClosed())
