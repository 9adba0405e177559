"""Numbers of interfaces, and the kernel's table of mounts, in the cabin's words."""

from pathlib import Path

import pytest

from devices.ports.stick import Stick
from devices.ports.usb import UsbKind
from devices.usb.interfaces import Interface, kinds_of
from devices.usb.mounts import sticks_in


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        ((0x01, 0x01, 0x00), UsbKind.SOUND),
        ((0x02, 0x06, 0x00), UsbKind.NETWORK),
        ((0x02, 0x0D, 0x00), UsbKind.NETWORK),
        ((0x02, 0x02, 0x01), UsbKind.OTHER),
        ((0x03, 0x01, 0x01), UsbKind.KEYBOARD),
        ((0x03, 0x00, 0x01), UsbKind.KEYBOARD),
        ((0x03, 0x01, 0x02), UsbKind.POINTER),
        ((0x03, 0x00, 0x00), UsbKind.POINTER),
        ((0x06, 0x01, 0x01), UsbKind.SCANNER),
        ((0x07, 0x01, 0x02), UsbKind.PRINTER),
        ((0x08, 0x06, 0x50), UsbKind.STICK),
        ((0x0E, 0x01, 0x00), UsbKind.CAMERA),
        ((0xE0, 0x01, 0x01), UsbKind.NETWORK),
        ((0xE0, 0x01, 0x03), UsbKind.NETWORK),
        ((0xEF, 0x04, 0x01), UsbKind.NETWORK),
        ((0xEF, 0x02, 0x01), UsbKind.OTHER),
        ((0xFF, 0xFF, 0xFF), UsbKind.OTHER),
    ],
)
def test_an_interface_has_a_kind(numbers: tuple[int, int, int], kind: UsbKind) -> None:
    assert kinds_of([Interface(*numbers)]) == (kind,)


def test_a_device_may_be_several_things_and_what_is_unknown_hides_none() -> None:
    webcam = [Interface(0x0E, 1, 0), Interface(0x0E, 2, 0), Interface(0x01, 1, 0)]
    assert kinds_of(webcam) == (UsbKind.CAMERA, UsbKind.SOUND)
    disguised = [Interface(0x08, 6, 80), Interface(0xFF, 0, 0), Interface(3, 1, 1)]
    assert kinds_of(disguised) == (UsbKind.STICK, UsbKind.KEYBOARD)
    assert kinds_of([]) == (UsbKind.OTHER,)


TABLE = r"""22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
96 22 8:17 / /media/cabin/CL\303\211\040USB ro,nosuid - vfat /dev/sdb1 ro
97 22 8:17 / /media/cabin/again ro - vfat /dev/sdb1 ro
98 22 0:45 / /run/user/1000 rw - tmpfs tmpfs rw
not a line of the table
"""


def test_disks_on_usb_are_sticks_once_each() -> None:
    usb = {"8:17"}.__contains__
    # The kernel writes some bytes in octal; the folder holds a space and an É.
    (stick,) = sticks_in(TABLE, usb)
    assert stick == Stick("8:17", Path("/media/cabin/CLÉ USB"))
    assert sticks_in(TABLE, lambda numbers: False) == ()
    assert sticks_in("", usb) == ()
