"""What an installer may set about the USB sockets."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Usb:
    """The USB sockets.

    Attributes:
        expected: Models ("046d:c31c", as `lsusb` writes them) of keyboards and network
            adapters that belong to the cabin; any other is told to staff.
    """

    expected: tuple[str, ...] = ()
