"""Sockets that exist only here: devices are plugged in and pulled out by controls."""

import threading
from pathlib import Path

from devices.ports.stick import Stick
from devices.ports.usb import UsbDevice, UsbFault, UsbKind, UsbReason
from devices.usb.stick_files import place_of

KEYBOARD = UsbDevice(
    place="1:20",
    vendor_id=0x046D,
    product_id=0xC31C,
    kinds=(UsbKind.KEYBOARD,),
    name="Simulated keyboard",
)
NETWORK = UsbDevice(
    place="1:21",
    vendor_id=0x0BDA,
    product_id=0x8153,
    kinds=(UsbKind.NETWORK,),
    name="Simulated network adapter",
)
STICK = UsbDevice(
    place="1:22",
    vendor_id=0x0781,
    product_id=0x5567,
    kinds=(UsbKind.STICK,),
    name="Simulated memory stick",
)
TOUCHSCREEN = UsbDevice(
    place="1:2",
    vendor_id=0x0EEF,
    product_id=0xC000,
    kinds=(UsbKind.POINTER,),
    name="Simulated touchscreen",
)


class SimulatedUsb:
    """A touchscreen is always there. Controls may be called from any thread."""

    def __init__(self) -> None:
        """Begin with the touchscreen only."""
        self._changed = threading.Condition()
        self._devices = {TOUCHSCREEN.place: TOUCHSCREEN}
        self._sticks: dict[Path, Stick] = {}
        self._count = self._heard = 0
        self._deaf = False
        self._closed = False

    def simulate_plugged(self, device: UsbDevice) -> None:
        """Plug a device in."""
        self._devices[device.place] = device
        self._tell()

    def simulate_unplugged(self, device: UsbDevice) -> None:
        """Pull it out; one that is not there is fine."""
        self._devices.pop(device.place, None)
        self._tell()

    def simulate_stick(self, folder: Path) -> None:
        """Plug a stick in and mount it there."""
        self._devices[STICK.place] = STICK
        place = place_of(folder.stat().st_dev) if folder.is_dir() else "0:0"
        self._sticks[folder] = Stick(place, folder)
        self._tell()

    def simulate_stick_gone(self, folder: Path) -> None:
        """Pull that stick out."""
        self._sticks.pop(folder, None)
        self._devices.pop(STICK.place, None)
        self._tell()

    def simulate_no_library(self) -> None:
        """Be a system on which nothing can be told."""
        self._deaf = True
        self._tell()

    def simulate_well(self) -> None:
        """Only the touchscreen, and everything can be told."""
        self._devices = {TOUCHSCREEN.place: TOUCHSCREEN}
        self._sticks.clear()
        self._deaf = False
        self._tell()

    def devices(self) -> tuple[UsbDevice, ...]:
        """Who is plugged in."""
        self._check()
        return tuple(sorted(self._devices.values(), key=lambda one: one.place))

    def sticks(self) -> tuple[Stick, ...]:
        """Where sticks are."""
        self._check()
        return tuple(self._sticks.values())

    def wait(self, timeout_s: float) -> bool:
        """Wait for a control."""
        self._check()
        with self._changed:
            came = self._changed.wait_for(
                lambda: self._closed or self._count > self._heard, timeout_s
            )
            self._heard = self._count
            return came and not self._closed

    def close(self) -> None:
        """Let go."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _tell(self) -> None:
        with self._changed:
            self._count += 1
            self._changed.notify_all()

    def _check(self) -> None:
        if self._closed:
            message = "the sockets were closed"
            raise RuntimeError(message)
        if self._deaf:
            raise UsbFault(UsbReason.NO_LIBRARY, "simulated")
