"""A receipt printer, to the cabin: prints a short strip of lines, or says why not."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from devices.ports.common import DeviceFault, DeviceHealth


@dataclass(frozen=True)
class Heading:
    """Large, centred."""

    text: str


class Pictogram(StrEnum):
    """Pictures for those who do not read; the files of `assets/pictograms`."""

    DONE = "done"
    NEXT = "next"
    PHONE = "phone"
    ERASED = "erased"
    BRING = "bring"
    STEPS = "steps"


@dataclass(frozen=True)
class Strong:
    """Bold, from the start edge, behind a pictogram if there is one."""

    text: str
    pictogram: Pictogram | None = None


@dataclass(frozen=True)
class Text:
    """Plain, from the start edge, wrapped between words."""

    text: str


@dataclass(frozen=True)
class Bullet:
    """Plain, behind a mark."""

    text: str


@dataclass(frozen=True)
class Rule:
    """A line across."""


@dataclass(frozen=True)
class Gap:
    """An empty line."""


@dataclass(frozen=True)
class Qr:
    """A QR code of an address, centred."""

    data: str


TicketLine = Heading | Strong | Text | Bullet | Rule | Gap | Qr


@dataclass(frozen=True, kw_only=True)
class Ticket:
    """A receipt.

    Attributes:
        lines: From top to bottom, in the language of the visit.
        right_to_left: Its script runs so; start edge is the right one.
    """

    lines: tuple[TicketLine, ...]
    right_to_left: bool = False


class TicketReason(StrEnum):
    """Why there is no receipt, or soon will not be."""

    NO_PAPER = "no_paper"
    """The roll is at its end: staff changes it."""
    PAPER_NEAR_END = "paper_near_end"
    """Works; staff should bring a roll."""
    COVER_OPEN = "cover_open"
    """Close the lid."""
    OFFLINE = "offline"
    """It is there and does not want to print."""
    UNREACHABLE = "unreachable"
    """Not there: check cable and power."""
    TIMED_OUT = "timed_out"
    """It said nothing for too long."""
    UNEXPECTED = "unexpected"
    """Anything else; the library's words are in the technician's log."""


class TicketFault(DeviceFault):
    """A receipt that did not come out, and why."""

    reason: TicketReason


class TicketPrinterPort(Protocol):
    """One receipt printer. Every method is called from one worker thread."""

    def health(self) -> DeviceHealth:
        """Look at it. Takes up to 3 s."""
        ...

    def print_ticket(self, ticket: Ticket) -> None:
        """Print and cut; returns when the printer has everything and says it is well.

        A long receipt comes out in several lengths, each with its number at the end.

        Raises:
            TicketFault: A part may have come out; the next call starts afresh.
        """
        ...

    def close(self) -> None:
        """Let go. Twice is allowed; nothing may be called after."""
        ...
