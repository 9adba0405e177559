"""What the numbers of USB interfaces mean to the cabin. Pure.

Numbers: the USB forum's list of class codes, and the HID and CDC classes.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from devices.ports.usb import UsbKind

HUB: Final = 0x09

_KINDS: Final = {
    0x01: UsbKind.SOUND,
    0x06: UsbKind.SCANNER,
    0x07: UsbKind.PRINTER,
    0x08: UsbKind.STICK,
    0x0E: UsbKind.CAMERA,
    0x10: UsbKind.CAMERA,
}
_KEYBOARD_PROTOCOL: Final = 0x01
_NETWORK_SUBCLASSES: Final = frozenset((0x06, 0x0A, 0x0C, 0x0D, 0x0E))
"""Ethernet, WHCM data, ATM, NCM, MBIM of the communication class."""

_SHARED_CONNECTION: Final = (0x04, 0x01)
"""A telephone that shares its connection (RNDIS), as a miscellaneous device."""


class Interface(NamedTuple):
    """Three numbers of one interface."""

    interface_class: int
    subclass: int
    protocol: int


def kinds_of(interfaces: Iterable[Interface]) -> tuple[UsbKind, ...]:
    """What a device with these interfaces is for, each kind once, in their order."""
    found = dict.fromkeys(_kind(one) for one in interfaces)
    known = tuple(kind for kind in found if kind is not UsbKind.OTHER)
    return known or (UsbKind.OTHER,)


def _kind(one: Interface) -> UsbKind:
    match one.interface_class:
        case 0x03:
            # A keyboard that a boot screen understands says so; a touchscreen does not.
            keys = one.protocol == _KEYBOARD_PROTOCOL
            return UsbKind.KEYBOARD if keys else UsbKind.POINTER
        case 0x02 if one.subclass in _NETWORK_SUBCLASSES:
            return UsbKind.NETWORK
        case 0xEF if one[1:] == _SHARED_CONNECTION:
            return UsbKind.NETWORK
        case 0xE0:
            # Bluetooth, and telephones that share their connection.
            return UsbKind.NETWORK
        case other:
            return _KINDS.get(other, UsbKind.OTHER)
