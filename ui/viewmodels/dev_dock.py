"""The dock of the simulated machines: what can go wrong, and how each machine is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.health.model import CabinHealth, Family
from cabin_app.health.rehearsing import Machine, Trouble
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
        condition: As the last look found it; "" before the first.
    """

    family: str
    condition: str


@dataclass(frozen=True, kw_only=True)
class TroubleRow:
    """One thing that can go wrong.

    Attributes:
        family: Of which machine.
        key: Of its words.
        lasts: Until it is mended; else it happens once.
        active: It has gone wrong and was not mended.
    """

    family: str
    key: str
    lasts: bool
    active: bool


@QmlElement
@QmlUncreatable("The composition root builds it, for simulated machines only.")
class DevDockViewModel(QObject):
    """Machines that people rehearse with. Not a part of what the public sees."""

    changed = Signal()

    def __init__(
        self,
        machines: tuple[Machine, ...],
        health: Observable[CabinHealth],
        look_now: Callable[[Family], None],
        parent: QObject | None = None,
    ) -> None:
        """Take the machines; the dock is closed.

        Args:
            machines: What can be played with.
            health: How they are.
            look_now: Have a machine looked at without waiting for its turn.
            parent: Owner.
        """
        super().__init__(parent)
        self._all = machines
        self._health = health
        self._look_now = look_now
        self._active: set[tuple[Family, str]] = set()
        self._open = False
        self._machines = RowsModel(MachineRow, self)
        self._troubles = RowsModel(TroubleRow, self)
        self._fold()
        health.subscribe(lambda _: self._fold())

    def _fold(self) -> None:
        health = self._health.value
        self._machines.replace(
            tuple(
                MachineRow(
                    family=machine.family.value,
                    condition=seen.condition.value
                    if (seen := health.of(machine.family))
                    else "",
                )
                for machine in self._all
            )
        )
        self._troubles.replace(
            tuple(
                TroubleRow(
                    family=machine.family.value,
                    key=trouble.name,
                    lasts=trouble.end is not None,
                    active=(machine.family, trouble.name) in self._active,
                )
                for machine in self._all
                for trouble in machine.troubles
            )
        )

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open

    @Property(QAbstractItemModel, constant=True)
    def machines(self) -> QAbstractItemModel:
        return self._machines

    @Property(QAbstractItemModel, constant=True)
    def troubles(self) -> QAbstractItemModel:
        return self._troubles

    @Slot()
    def toggle(self) -> None:
        """The handle: open or close."""
        self._open = not self._open
        self.changed.emit()

    @Slot(str, str)
    def touch(self, family: str, name: str) -> None:
        """Let a thing go wrong, or mend it when it already has."""
        machine, trouble = self._find(family, name)
        key = (machine.family, trouble.name)
        if key in self._active and trouble.end is not None:
            self._active.discard(key)
            trouble.end()
        else:
            if trouble.end is not None:
                self._active.add(key)
            trouble.begin()
        self._fold()
        self._look_now(machine.family)

    @Slot()
    def mendAll(self) -> None:
        """Everything is well again."""
        self._active.clear()
        for machine in self._all:
            machine.mend()
            self._look_now(machine.family)
        self._fold()

    def _find(self, family: str, name: str) -> tuple[Machine, Trouble]:
        return next(
            (machine, trouble)
            for machine in self._all
            for trouble in machine.troubles
            if (machine.family.value, trouble.name) == (family, name)
        )
