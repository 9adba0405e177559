"""How each machine is, and what a new look changes. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from devices.ports.common import Condition
from devices.ports.common import DeviceHealth as DeviceHealth
from devices.ports.document_printer import PrintColour, PrintSides

SILENT = "timed_out"
"""The reason every port gives for a machine that did not answer in time."""

SILENT_TWICE = 2
"""A machine that was well and once does not answer is only slow (SANE asks the whole
network); twice in a row it is told."""


class Family(StrEnum):
    """A kind of machine, under the name of its folder in `devices`."""

    SCANNER = "scanner"
    DOCUMENT_PRINTER = "document_printer"
    TICKET_PRINTER = "ticket_printer"
    USB = "usb"
    """The sockets: what is plugged in that should not be."""
    AUDIO = "audio"
    SPEECH = "speech"
    """The voice: espeak-ng and the way to the sound server."""
    CAMERA = "camera"
    TOUCH = "touch"
    """The glass of the screen; only people can try it."""


@dataclass(frozen=True)
class CabinHealth:
    """All that was looked at.

    Attributes:
        looks: The last look at each machine that this cabin has; one that was not
            looked at yet, or that the settings do without, is not in it.
    """

    looks: tuple[tuple[Family, DeviceHealth], ...] = ()

    def of(self, family: Family) -> DeviceHealth | None:
        """The last look at that machine, None while nothing is known."""
        return dict(self.looks).get(family)

    def stopped(self, family: Family) -> str:
        """Why it cannot be used now: its port’s reason; "" when it can or may."""
        seen = self.of(family)
        return seen.reason if seen is not None and is_stopped(seen) else ""

    @property
    def prints_colour(self) -> bool:
        """Whether the printer has colours; True while nobody said that it has none."""
        return PrintColour.COLOUR not in self._lacks(Family.DOCUMENT_PRINTER)

    @property
    def prints_both_sides(self) -> bool:
        """Whether it turns the paper; True while nobody said that it does not."""
        return PrintSides.BOTH not in self._lacks(Family.DOCUMENT_PRINTER)

    def _lacks(self, family: Family) -> tuple[str, ...]:
        seen = self.of(family)
        return () if seen is None else seen.lacks

    def with_look(self, family: Family, seen: DeviceHealth) -> "CabinHealth":
        """The same with a newer look."""
        return CabinHealth(tuple(sorted({**dict(self.looks), family: seen}.items())))


@dataclass(frozen=True, kw_only=True)
class Change:
    """A machine is not any more as it was.

    Attributes:
        family: Which.
        before: As it was, None when it was looked at for the first time.
        after: As it is.
    """

    family: Family
    before: DeviceHealth | None
    after: DeviceHealth

    @property
    def worse(self) -> bool:
        """Whether it stopped, or stopped for another reason."""
        return is_stopped(self.after)


def is_stopped(seen: DeviceHealth) -> bool:
    """Whether nobody can use it until somebody does something."""
    return seen.condition in (Condition.STOPPED, Condition.ABSENT)


def settled(
    known: DeviceHealth | None, seen: DeviceHealth, silences: int
) -> DeviceHealth:
    """What a look is worth beside what was known.

    Args:
        known: As it was, None at first.
        seen: The new look.
        silences: How often in a row it did not answer, this time included.
    """
    slow = seen.reason == SILENT and silences < SILENT_TWICE
    return known if slow and known is not None else seen


def change_of(
    family: Family, before: DeviceHealth | None, after: DeviceHealth
) -> Change | None:
    """What changed for people; a technician's detail alone is no change."""
    if before is not None and (before.condition, before.reason) == (
        after.condition,
        after.reason,
    ):
        return None
    return Change(family=family, before=before, after=after)
