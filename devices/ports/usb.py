"""What is plugged into the cabin's USB sockets: who is there, who came, who went."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from devices.ports.common import Condition, DeviceFault, DeviceHealth
from devices.ports.stick import Stick


class UsbKind(StrEnum):
    """What a device is for, as its interfaces say."""

    PRINTER = "printer"
    SCANNER = "scanner"
    """Still pictures: scanners, and telephones that offer their photos."""
    STICK = "stick"
    """A disk or a memory stick."""
    CAMERA = "camera"
    SOUND = "sound"
    POINTER = "pointer"
    """Touchscreen or mouse."""
    KEYBOARD = "keyboard"
    """Nobody needs one here: it could leave the cabin's frame."""
    NETWORK = "network"
    """Nobody needs one here: it would lead past the cabin's own network."""
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class UsbDevice:
    """One device; hubs are not told.

    Attributes:
        place: Bus and number on it, "1:4".
        vendor_id: Of its maker.
        product_id: Of its model.
        kinds: What it is for, each once.
        name: As it calls itself, "" when it does not; for a technician.
    """

    place: str
    vendor_id: int
    product_id: int
    kinds: tuple[UsbKind, ...]
    name: str = ""

    @property
    def model(self) -> str:
        """Both numbers as technicians write them, "04b8:0e15"."""
        return f"{self.vendor_id:04x}:{self.product_id:04x}"


STICK_LEFT = "stick_left"
"""Why staff should look: somebody forgot a memory stick."""

STRANGERS = (UsbKind.KEYBOARD, UsbKind.NETWORK)
"""What staff is told of: nobody needs one in a cabin."""


def sockets_health(
    devices: tuple[UsbDevice, ...],
    expected: frozenset[str] = frozenset(),
    *,
    stick_left: bool = False,
) -> DeviceHealth:
    """How the sockets are: attention while a stranger is plugged in.

    Args:
        devices: Who is there.
        expected: Models that belong to the cabin, "046d:c31c".
        stick_left: Somebody forgot a memory stick.
    """
    strangers = [
        device
        for device in devices
        if device.model not in expected
        and any(kind in STRANGERS for kind in device.kinds)
    ]
    if not strangers and stick_left:
        return DeviceHealth(condition=Condition.ATTENTION, reason=STICK_LEFT)
    if not strangers:
        count = len(devices)
        return DeviceHealth(condition=Condition.READY, detail=f"{count} devices")
    first = next(kind for kind in strangers[0].kinds if kind in STRANGERS)
    return DeviceHealth(
        condition=Condition.ATTENTION,
        reason=first.value,
        detail=", ".join(f"{one.model} {one.name}".strip() for one in strangers),
    )


class UsbReason(StrEnum):
    """Why nobody can tell what is plugged in."""

    NO_LIBRARY = "no_library"
    """The system's USB or device library is not installed."""
    UNEXPECTED = "unexpected"
    """Anything else; the library's words are in the technician's log."""


class UsbFault(DeviceFault):
    """What is plugged in cannot be told, and why."""

    reason: UsbReason


class UsbPort(Protocol):
    """All sockets. Every method but `close` is called from one worker thread."""

    def devices(self) -> tuple[UsbDevice, ...]:
        """Who is there, in the order of their places. Takes well under a second.

        Raises:
            UsbFault: It cannot be told.
        """
        ...

    def sticks(self) -> tuple[Stick, ...]:
        """Disks on USB that are mounted now; one that came may be mounted first."""
        ...

    def wait(self, timeout_s: float) -> bool:
        """Wait until something comes or goes, or is mounted.

        Returns:
            Whether something did; one plugging may be told several times.

        Raises:
            UsbFault: It cannot be told.
        """
        ...

    def close(self) -> None:
        """Let go; a wait ends by itself. Twice is allowed; nothing may come after."""
        ...
