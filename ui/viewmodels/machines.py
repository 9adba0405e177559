"""The machines, for the staff: how each is, and how its last trial went."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.health.model import CabinHealth, DeviceHealth, Family, is_stopped
from cabin_app.maintenance.model import TRIED, Trial, TrialBook
from cabin_app.maintenance.trials import TrialBench
from cabin_app.observable import Observable
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class MachineRow:
    """One machine.

    Attributes:
        family: A `Family` value.
        state: good, attention, broken.
        reason: The port's reason, "" when well.
        detail: Model or address.
        trial: A `TrialOutcome` value, "" when it was never tried.
        trial_reason: The reason of a trial that failed.
        trial_at: When the trial began: "26/11, 09 h 02".
        trial_took_s: Seconds.
    """

    family: str
    state: str = ""
    reason: str = ""
    detail: str = ""
    trial: str = ""
    trial_reason: str = ""
    trial_at: str = ""
    trial_took_s: int = 0


@dataclass(frozen=True, kw_only=True)
class MachinesProps:
    """All machines, and the one that is shown large."""

    rows: tuple[MachineRow, ...] = ()
    chosen: int = 0
    running: bool = False

    @property
    def row(self) -> MachineRow:
        """The one shown large."""
        return self.rows[self.chosen] if self.rows else MachineRow(family="")

    def count(self, state: str) -> int:
        """How many are so."""
        return sum(row.state == state for row in self.rows)


def derive(health: CabinHealth, book: TrialBook, chosen: int) -> MachinesProps:
    """What is shown of the machines that this cabin has."""
    rows = tuple(
        _row(family, seen, book.of(family))
        for family in Family
        if (seen := health.of(family)) is not None
    )
    return MachinesProps(
        rows=rows, chosen=min(chosen, max(len(rows) - 1, 0)), running=book.running
    )


def _row(family: Family, seen: DeviceHealth, trial: Trial | None) -> MachineRow:
    state = "broken" if is_stopped(seen) else "attention" if seen.reason else "good"
    return MachineRow(
        family=family.value,
        state=state,
        reason=seen.reason,
        detail=seen.detail,
        trial=trial.outcome.value if trial else "",
        trial_reason=trial.reason if trial else "",
        trial_at=f"{trial.at:%d/%m, %H h %M}" if trial else "",
        trial_took_s=trial.took_s if trial else 0,
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class MachinesViewModel(QObject):
    """The machines. Its properties are those of :class:`MachinesProps`."""

    changed = Signal()

    def __init__(
        self,
        health: Observable[CabinHealth],
        bench: TrialBench,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._health = health
        self._bench = bench
        self._chosen = 0
        self._rows = RowsModel(MachineRow, self)
        self._props = MachinesProps()
        health.subscribe(lambda _: self._fold())
        bench.book.subscribe(lambda _: self._fold())
        self._fold()

    def _fold(self) -> None:
        props = derive(self._health.value, self._bench.book.value, self._chosen)
        if props != self._props:
            self._props = props
            self._rows.replace(props.rows)
            self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property(int, notify=changed)
    def chosen(self) -> int:
        return self._props.chosen

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._props.running

    @Property(int, notify=changed)
    def goodCount(self) -> int:
        return self._props.count("good")

    @Property(int, notify=changed)
    def attentionCount(self) -> int:
        return self._props.count("attention")

    @Property(int, notify=changed)
    def brokenCount(self) -> int:
        return self._props.count("broken")

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._props.row.family

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._props.row.state

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._props.row.reason

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._props.row.detail

    @Property(str, notify=changed)
    def trial(self) -> str:
        return self._props.row.trial

    @Property(str, notify=changed)
    def trialReason(self) -> str:
        return self._props.row.trial_reason

    @Property(str, notify=changed)
    def trialAt(self) -> str:
        return self._props.row.trial_at

    @Property(int, notify=changed)
    def trialTookS(self) -> int:
        return self._props.row.trial_took_s

    @Property(bool, notify=changed)
    def canTry(self) -> bool:
        """Whether the one shown large can be tried."""
        return self._props.row.family in TRIED

    @Slot(int)
    def choose(self, position: int) -> None:
        """Show that one large."""
        self._chosen = position
        self._fold()

    @Slot()
    def tryChosen(self) -> None:
        """Try the one that is shown large."""
        if self._props.rows:
            self._bench.start(Family(self._props.row.family))

    @Slot()
    def tryAll(self) -> None:
        """Try every machine of this cabin."""
        for row in self._props.rows:
            self._bench.start(Family(row.family))
