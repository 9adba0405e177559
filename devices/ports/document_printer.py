"""A document printer, to the cabin: takes a PDF, says truly how it went.

Title and user of a job are constant and neutral, so they are not given. Only a job the
printer calls completed is a success.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NewType, Protocol

from devices.ports.common import DeviceFault, DeviceHealth

JobId = NewType("JobId", int)


class PrintColour(StrEnum):
    """Colours of a print."""

    GREY = "grey"
    COLOUR = "colour"


class PrintSides(StrEnum):
    """Sides of the paper that are used."""

    ONE = "one"
    BOTH = "both"


MOST_COPIES = 20
"""Of one job; more is a mistake."""


@dataclass(frozen=True, kw_only=True)
class PrintOptions:
    """How to print.

    Attributes:
        copies: 1 to MOST_COPIES.
        colour: Colours.
        sides: Sides used.

    Raises:
        ValueError: Fewer or more copies.
    """

    copies: int = 1
    colour: PrintColour = PrintColour.GREY
    sides: PrintSides = PrintSides.ONE

    def __post_init__(self) -> None:
        if not 1 <= self.copies <= MOST_COPIES:
            message = f"1 to {MOST_COPIES} copies, not {self.copies}"
            raise ValueError(message)


class JobState(StrEnum):
    """How far a job is."""

    QUEUED = "queued"
    PRINTING = "printing"
    WAITING = "waiting"
    """It goes on by itself once a person has done something."""
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class PrintReason(StrEnum):
    """Why nothing comes out, or soon will not."""

    NO_PAPER = "no_paper"
    """The tray is empty: fill it."""
    JAM = "jam"
    """Paper is stuck: open, take it out, close."""
    COVER_OPEN = "cover_open"
    """Close the door."""
    TONER_LOW = "toner_low"
    """Works; staff should change it soon."""
    TONER_EMPTY = "toner_empty"
    """Staff must change it."""
    OFF = "off"
    """Switched off, unplugged, or its queue is not there."""
    PAUSED = "paused"
    """Its queue was stopped: the cabin lets it go on."""
    REFUSED_DOCUMENT = "refused_document"
    """It cannot print this document."""
    TIMED_OUT = "timed_out"
    """It said nothing for too long."""
    UNEXPECTED = "unexpected"
    """Anything else; the library's words are in the technician's log."""


@dataclass(frozen=True, kw_only=True)
class JobProgress:
    """One look at a job.

    Attributes:
        state: How far it is.
        reason: Why it waits or failed, else None.
        pages_done: Sides that came out, as far as the printer tells.
    """

    state: JobState
    reason: PrintReason | None = None
    pages_done: int = 0


class PrinterFault(DeviceFault):
    """A print that could not be asked for, and why."""

    reason: PrintReason


class DocumentPrinterPort(Protocol):
    """One printer. Every method is called from one worker thread.

    Each returns within 5 s, also with a print server that never answers; what cannot be
    told by then raises PrinterFault(TIMED_OUT).
    """

    def health(self) -> DeviceHealth:
        """Look at printer and queue. Takes up to 2 s.

        ``lacks`` holds PrintColour.COLOUR or PrintSides.BOTH when the printer says that
        it has none.
        """
        ...

    def submit(self, document: Path, options: PrintOptions) -> JobId:
        """Hand over a PDF; the file may be erased once this returns.

        Raises:
            PrinterFault: No job exists then.
        """
        ...

    def follow(self, job_id: JobId) -> JobProgress:
        """One quick look at a job; call it about twice a second.

        Raises:
            PrinterFault: The print server cannot be asked; the job may still live.
        """
        ...

    def cancel(self, job_id: JobId) -> None:
        """Give up a job and purge it; a job that is gone is fine."""
        ...

    def resume(self) -> None:
        """Let a stopped queue go on."""
        ...

    def purge(self) -> None:
        """Remove all our jobs: queue, spool and history. Twice is allowed."""
        ...

    def jobs_left(self) -> int:
        """Jobs of ours that the print server still knows, ended ones included."""
        ...

    def close(self) -> None:
        """Let go. Twice is allowed; nothing may be called after."""
        ...
