"""The sockets as the system sees them: pyusb says who is there, udev who came."""

import os
import select
from pathlib import Path
from typing import Any

from devices.ports.stick import Stick
from devices.ports.usb import UsbDevice, UsbFault, UsbReason
from devices.usb.interfaces import HUB, Interface, kinds_of
from devices.usb.mounts import sticks_in
from devices.usb.udisks import Disk, Udisks

_MOUNTS = Path("/proc/self/mountinfo")
_SUBSYSTEMS = ("usb", "block")


class UdevUsb:
    """Libraries are loaded by the first call, in the worker's thread."""

    def __init__(self, udisks: Udisks | None = None) -> None:
        """Take who mounts sticks; without one, those that somebody mounts are told."""
        self._udisks = udisks
        self._monitor: Any = None
        self._mounts: int | None = None
        self._closed = False

    def devices(self) -> tuple[UsbDevice, ...]:
        """Ask the USB library; a device that goes meanwhile is left out."""
        self._check_open()
        try:
            import usb.core

            found = list(usb.core.find(find_all=True))
        except (ImportError, usb.core.NoBackendError) as error:
            raise UsbFault(UsbReason.NO_LIBRARY, str(error)) from error
        names = self._names()
        seen = []
        for one in found:
            if one.bDeviceClass == HUB:
                continue
            try:
                interfaces = _interfaces(one)
            except usb.core.USBError:
                continue
            seen.append(
                UsbDevice(
                    place=f"{one.bus}:{one.address}",
                    vendor_id=one.idVendor,
                    product_id=one.idProduct,
                    kinds=kinds_of(interfaces),
                    name=names.get((one.bus, one.address), ""),
                )
            )
        return tuple(sorted(seen, key=lambda device: device.place))

    def sticks(self) -> tuple[Stick, ...]:
        """Have new ones mounted, then read the kernel's table."""
        self._check_open()
        if self._udisks is None:
            return _mounted()
        with self._udisks.lock:
            self._udisks.mount_new(_disks())
            return _mounted()

    def wait(self, timeout_s: float) -> bool:
        """Sleep on udev's messages and on the table of mounts."""
        self._check_open()
        monitor, mounts = self._watched()
        poll = select.poll()
        poll.register(monitor.fileno(), select.POLLIN)
        poll.register(mounts, select.POLLPRI | select.POLLERR)
        ready = {handle for handle, _ in poll.poll(1000 * timeout_s)}
        if monitor.fileno() in ready:
            while monitor.poll(0) is not None:
                pass
        if mounts in ready:
            os.pread(mounts, 1, 0)
        return bool(ready)

    def close(self) -> None:
        """Give the handles back."""
        self._closed = True
        if self._mounts is not None:
            os.close(self._mounts)
            self._mounts = None
        self._monitor = None

    def _watched(self) -> tuple[Any, int]:
        if self._monitor is None or self._mounts is None:
            pyudev = _pyudev()
            monitor = pyudev.Monitor.from_netlink(pyudev.Context())
            for subsystem in _SUBSYSTEMS:
                monitor.filter_by(subsystem)
            monitor.start()
            self._monitor = monitor
            self._mounts = os.open(_MOUNTS, os.O_RDONLY)
        return self._monitor, self._mounts

    def _names(self) -> dict[tuple[int, int], str]:
        names = {}
        for one in _pyudev().Context().list_devices(subsystem="usb"):
            bus, number = (_told(one, key) for key in ("busnum", "devnum"))
            if bus.isdecimal() and number.isdecimal():
                words = (_told(one, key) for key in ("manufacturer", "product"))
                names[int(bus), int(number)] = " ".join(filter(None, words))
        return names

    def _check_open(self) -> None:
        if self._closed:
            message = "the sockets were closed"
            raise RuntimeError(message)


def _pyudev() -> Any:
    try:
        import pyudev
    except ImportError as error:
        raise UsbFault(UsbReason.NO_LIBRARY, str(error)) from error
    return pyudev


def _told(device: Any, key: str) -> str:
    value: bytes = device.attributes.get(key) or b""
    return value.decode("utf-8", "replace").strip()


def _interfaces(device: Any) -> list[Interface]:
    return [
        Interface(one.bInterfaceClass, one.bInterfaceSubClass, one.bInterfaceProtocol)
        for configuration in device
        for one in configuration
    ]


def _mounted() -> tuple[Stick, ...]:
    return sticks_in(_MOUNTS.read_text("utf-8", "surrogateescape"), _is_usb)


def _disks() -> list[Disk]:
    """Parts of disks on USB that hold a file system, as udev found them."""
    blocks = _pyudev().Context().list_devices(subsystem="block", ID_BUS="usb")
    found = []
    for one in blocks:
        told = one.properties
        if told.get("ID_FS_USAGE") == "filesystem" and one.device_node:
            number = one.device_number
            place = f"{os.major(number)}:{os.minor(number)}"
            found.append(Disk(place, one.device_node, told.get("ID_FS_TYPE", "")))
    return found


def _is_usb(numbers: str) -> bool:
    return "/usb" in os.path.realpath(f"/sys/dev/block/{numbers}")
