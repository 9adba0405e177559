"""Words shared by every device port: how well a device is, and what a fault is."""

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """How a device is, as a person beside it would say."""

    READY = "ready"
    ATTENTION = "attention"
    """Works, but somebody should look soon: paper near its end, toner low."""
    STOPPED = "stopped"
    """Does not work until somebody does something: no paper, cover open, off."""
    ABSENT = "absent"
    """Not there: a state like any other, not a failure."""


@dataclass(frozen=True, kw_only=True)
class DeviceHealth:
    """One look at a device.

    Attributes:
        condition: How it is.
        reason: The value of the port's own reason enumeration, or "" when ready.
        detail: Model or address for a technician; never shown to a visitor.
        lacks: What this model cannot do at all, in words of its port; never offered.
    """

    condition: Condition
    reason: str = ""
    detail: str = ""
    lacks: tuple[str, ...] = ()


class DeviceFault(Exception):
    """What paper, cables and people do. Carries a reason, never a sentence.

    Attributes:
        reason: The value of the port's own reason enumeration.
        detail: The library's words, for the technician's log only.
    """

    def __init__(self, reason: StrEnum, detail: str = "") -> None:
        super().__init__(f"{reason.value}: {detail}" if detail else reason.value)
        self.reason = reason
        self.detail = detail
