"""Sockets made of umockdev, and the real adapter on them, driven by lines of JSON.

Run by the system's Python (which has gi) under umockdev-wrapper; one line
``["verb", …]`` in, one line out.
"""

import json
import sys
from typing import Any

import gi

gi.require_version("UMockdev", "1.0")

from gi.repository import UMockdev  # noqa: E402

from devices.usb.udev import UdevUsb  # noqa: E402
from devices.usb.udisks import Udisks  # noqa: E402

PRINTER = (0x04B8, 0x0E15, (0x07, 0x01, 0x02))
KEYBOARD = (0x046D, 0xC31C, (0x03, 0x01, 0x01))
NETWORK = (0x0BDA, 0x8153, (0x02, 0x06, 0x00))
STICK = (0x0781, 0x5567, (0x08, 0x06, 0x50))
MODELS = {
    "printer": PRINTER,
    "keyboard": KEYBOARD,
    "network": NETWORK,
    "stick": STICK,
}
NUMBERS = {"printer": 4, "keyboard": 5, "network": 6, "stick": 7}
DISK = """P: /devices/pci0000:00/usb1/1-7/host6/target6/6:0/block/sdb/sdb1
N: sdb1
E: DEVNAME=/dev/sdb1
E: DEVTYPE=partition
E: SUBSYSTEM=block
E: MAJOR=8
E: MINOR=17
E: ID_BUS=usb
E: ID_FS_USAGE=filesystem
E: ID_FS_TYPE=vfat
"""
OUR_DISK = """P: /devices/pci0000:00/0000:00:05.0/block/sda/sda1
N: sda1
E: DEVNAME=/dev/sda1
E: DEVTYPE=partition
E: SUBSYSTEM=block
E: MAJOR=8
E: MINOR=1
E: ID_BUS=ata
E: ID_FS_USAGE=filesystem
E: ID_FS_TYPE=vfat
"""


def descriptors(vendor: int, product: int, interface: tuple[int, int, int]) -> str:
    """Device and configuration, as the kernel keeps them."""
    device = bytes((18, 1, 0, 2, 0, 0, 0, 64))
    device += vendor.to_bytes(2, "little") + product.to_bytes(2, "little")
    device += bytes((0, 1, 1, 2, 0, 1))
    configuration = bytes((9, 2, 18, 0, 1, 1, 0, 0x80, 50))
    configuration += bytes((9, 4, 0, 0, 0, *interface, 0))
    return (device + configuration).hex().upper()


def text_of(name: str) -> str:
    """One device, in umockdev's words."""
    vendor, product, interface = MODELS[name]
    number, raw = NUMBERS[name], descriptors(vendor, product, interface)
    return f"""P: /devices/pci0000:00/usb1/1-{number}
N: bus/usb/001/{number:03}={raw}
E: DEVNAME=/dev/bus/usb/001/{number:03}
E: DEVTYPE=usb_device
E: SUBSYSTEM=usb
E: BUSNUM=001
E: DEVNUM={number:03}
A: busnum=1\\n
A: devnum={number}\\n
A: bConfigurationValue=1\\n
A: speed=480\\n
A: manufacturer=ACME\\n
A: product={name}\\n
H: descriptors={raw}
"""


class Sockets:
    """What one line asks."""

    def __init__(self) -> None:
        self.bed = UMockdev.Testbed.new()
        self.usb = UdevUsb()

    def plug(self, name: str) -> None:
        self.bed.add_from_string(text_of(name))
        self.bed.uevent(self._place(name), "add")

    def mount_with(self, program: str) -> None:
        """A stick and a disk of our own are there, and who mounts is this program."""
        self.usb = UdevUsb(Udisks(program))
        self.bed.add_from_string(text_of("stick"))
        self.bed.add_from_string(DISK)
        self.bed.add_from_string(OUR_DISK)

    def unplug(self, name: str) -> None:
        self.bed.uevent(self._place(name), "remove")
        self.bed.remove_device(self._place(name))

    def devices(self) -> list[dict[str, Any]]:
        return [
            {
                "place": one.place,
                "vendor_id": one.vendor_id,
                "product_id": one.product_id,
                "kinds": [kind.value for kind in one.kinds],
                "name": one.name,
            }
            for one in self.usb.devices()
        ]

    def sticks(self) -> list[list[str]]:
        return [[one.place, str(one.folder)] for one in self.usb.sticks()]

    def wait(self, timeout_s: float) -> bool:
        return self.usb.wait(timeout_s)

    def close(self) -> None:
        self.usb.close()

    @staticmethod
    def _place(name: str) -> str:
        return f"/sys/devices/pci0000:00/usb1/1-{NUMBERS[name]}"


def main() -> None:
    sockets = Sockets()
    for line in sys.stdin:
        verb, *values = json.loads(line)
        try:
            said = {"value": getattr(sockets, verb)(*values)}
        except Exception as error:  # told to the test
            said = {"failed": type(error).__name__, "text": str(error)}
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
