"""What an installer may set about the USB sockets."""

from dataclasses import dataclass
from enum import StrEnum


class StickUse(StrEnum):
    """What visitors may do with a memory stick of theirs."""

    READ_AND_WRITE = "read_and_write"
    READ = "read"
    NONE = "none"


@dataclass(frozen=True, kw_only=True)
class Usb:
    """The USB sockets.

    Attributes:
        expected: Models ("046d:c31c", as `lsusb` writes them) of keyboards and network
            adapters that belong to the cabin; any other is told to staff.
        sticks: What visitors may do with memory sticks.
    """

    expected: tuple[str, ...] = ()
    sticks: StickUse = StickUse.READ_AND_WRITE
