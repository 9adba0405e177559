"""The figures of the cabin, and the sites it refused, for the agent: by month."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.errors import BadFile
from cabin_app.jobs import Executor
from cabin_app.language import Language
from cabin_app.maintenance.months import Bar, MonthShown, Tile
from cabin_app.session.state import SessionState, StaffPage
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PrintReport = Callable[[Language, Callable[[str], None]], None]
ReadMonths = Callable[[Language], tuple[MonthShown, ...]]
_PAGES = (StaffPage.FIGURES, StaffPage.HOSTS)


@dataclass(frozen=True, kw_only=True)
class BarRow:
    """One figure of a chart.

    Attributes:
        name: What it counts.
        figure: As it is written, "" when withheld.
        share: Of the largest, 0 to 1; 0 when withheld.
        part: Of all that is told, 0 to 1.
        strongest: Whether it is the largest.
    """

    name: str
    figure: str
    share: float
    part: float
    strongest: bool


def bar_rows(bars: tuple[Bar, ...]) -> tuple[BarRow, ...]:
    """The bars of a chart, each in its share of the largest."""
    told = [bar.count for bar in bars if bar.count is not None]
    most, total = max(told, default=0), sum(told)
    return tuple(
        BarRow(
            name=bar.name,
            figure="" if bar.count is None else str(bar.count),
            share=(bar.count or 0) / most if most else 0.0,
            part=(bar.count or 0) / total if total else 0.0,
            strongest=bar.count is not None and bar.count == most > 0,
        )
        for bar in bars
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class FiguresViewModel(QObject):
    """Reads the months in a lane each time the page is opened."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        read: ReadMonths,
        print_report: PrintReport,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._read = read
        self._print_report = print_report
        self._printing = ""
        self._executor = executor
        self._months: tuple[MonthShown, ...] = ()
        self._position = 0
        self._stage = ""
        self._language = Language.FRENCH
        self._tiles = RowsModel(Tile, self)
        self._weeks = RowsModel(BarRow, self)
        self._themes = RowsModel(BarRow, self)
        self._endings = RowsModel(BarRow, self)
        self._hosts = RowsModel(BarRow, self)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        here = state.stay is not None and state.stay.page in _PAGES
        language = language_of(state)
        if here and (not self._stage or language is not self._language):
            self._stage, self._language = "reading", language
            self._executor.submit(
                lambda: self._read(language), self._came, self._failed, lane="figures"
            )
            self.changed.emit()
        elif not here and self._stage:
            self._stage, self._months, self._position = "", (), 0
            self._printing = "" if self._printing != "printing" else self._printing
            self._show()

    def _came(self, months: tuple[MonthShown, ...]) -> None:
        if self._stage:
            self._months = months
            self._position = min(self._position, max(len(months) - 1, 0))
            self._stage = "shown" if months else "none"
            self._show()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, BadFile):
            raise error
        self._stage = "unreadable"
        self._show()

    def _show(self) -> None:
        month = self._months[self._position] if self._months else None
        self._tiles.replace(month.tiles if month else ())
        self._weeks.replace(bar_rows(month.weeks) if month else ())
        self._themes.replace(bar_rows(month.themes) if month else ())
        self._endings.replace(bar_rows(month.endings) if month else ())
        self._hosts.replace(bar_rows(month.hosts) if month else ())
        self.changed.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """reading, shown, none, unreadable; "" while the page is not open."""
        return self._stage

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._months[self._position].title if self._months else ""

    @Property(int, notify=changed)
    def least(self) -> int:
        return self._months[self._position].least if self._months else 0

    @Property(str, notify=changed)
    def before(self) -> str:
        """Title of the month before, "" when there is none."""
        return self._title_at(self._position + 1)

    @Property(str, notify=changed)
    def after(self) -> str:
        """Title of the month after, "" when there is none."""
        return self._title_at(self._position - 1)

    @Property(QAbstractItemModel, constant=True)
    def tiles(self) -> QAbstractItemModel:
        return self._tiles

    @Property(QAbstractItemModel, constant=True)
    def weeks(self) -> QAbstractItemModel:
        return self._weeks

    @Property(QAbstractItemModel, constant=True)
    def themes(self) -> QAbstractItemModel:
        return self._themes

    @Property(QAbstractItemModel, constant=True)
    def endings(self) -> QAbstractItemModel:
        return self._endings

    @Property(QAbstractItemModel, constant=True)
    def hosts(self) -> QAbstractItemModel:
        """Sites refused, the most asked first."""
        return self._hosts

    @Property(int, notify=changed)
    def hostsShown(self) -> int:
        return len(self._months[self._position].hosts) if self._months else 0

    @Property(int, notify=changed)
    def hostsMore(self) -> int:
        """How many more are told than there is room for."""
        return self._months[self._position].hosts_more if self._months else 0

    @Property(bool, notify=changed)
    def hostsHidden(self) -> bool:
        """Whether others may exist, too seldom asked to be named."""
        return bool(self._months) and self._months[self._position].hosts_hidden

    @Property(str, notify=changed)
    def printing(self) -> str:
        """printing, printed, failed; "" before it is asked."""
        return self._printing

    @Slot()
    def printReport(self) -> None:
        """The page for the council, on paper."""
        if self._printing == "printing":
            return
        self._printing = "printing"
        self.changed.emit()
        language = language_of(self._session.state.value)
        self._print_report(language, self._printed)

    def _printed(self, reason: str) -> None:
        self._printing = "failed" if reason else "printed"
        self.changed.emit()

    @Slot(int)
    def move(self, direction: int) -> None:
        """One month back (1) or forth (-1)."""
        if self._title_at(self._position + direction):
            self._position += direction
            self._show()

    def _title_at(self, position: int) -> str:
        inside = 0 <= position < len(self._months)
        return self._months[position].title if inside else ""
