"""The door: what the first screen needs, and nothing of what stands behind it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.maintenance.board import HouseNotice
from ui.qml_types import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The composition root builds the door.")
class DoorViewModel(QObject):
    """Shown alone until the room behind it is built; a knock meanwhile is kept."""

    changed = Signal()
    furnished = Signal()

    def __init__(
        self,
        *,
        pixels_per_mm: float,
        invitations: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._invitations = list(invitations)
        self._pixels_per_mm = pixels_per_mm
        self._closed = True
        self._notice = ""
        self._room: QObject | None = None
        self._wake: Callable[[], None] = lambda: None
        self._ask_gate: Callable[[], None] = lambda: None
        self._admits = False
        self._knocked = False

    def furnish(
        self, room: QObject, wake: Callable[[], None], ask_gate: Callable[[], None]
    ) -> None:
        """The room is built.

        Args:
            room: The `CabinViewModel`.
            wake: Begins a visit.
            ask_gate: Leads the staff to their gate.
        """
        self._room = room
        self._wake = wake
        self._ask_gate = ask_gate
        self.furnished.emit()

    def admit(self, admits: bool) -> None:
        """Whether a touch begins a visit; one that came earlier was kept."""
        self._admits = admits
        if admits and self._knocked:
            self.wake()

    def open(self, opened: bool) -> None:
        """Whether the room is seen rather than the door."""
        if self._closed is opened:
            self._closed = not opened
            self.changed.emit()

    def tell(self, notice: HouseNotice | None) -> None:
        """What the house wants to be known by who comes."""
        self._notice = "" if notice is None else notice.notice.value
        self.changed.emit()

    @Property(float, constant=True)
    def pixelsPerMm(self) -> float:
        return self._pixels_per_mm

    @Property("QStringList", constant=True)
    def invitations(self) -> list[str]:
        return self._invitations

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        return self._closed

    @Property(str, notify=changed)
    def notice(self) -> str:
        """A `ReadyNotice` value, "" for none."""
        return self._notice

    @Property(QObject, notify=furnished)
    def room(self) -> QObject | None:
        return self._room

    @Slot()
    def wake(self) -> None:
        """Somebody touched the door."""
        self._knocked = not self._admits
        if self._admits:
            self._wake()

    @Slot()
    def askGate(self) -> None:
        """The discreet place of the staff was held."""
        self._ask_gate()
