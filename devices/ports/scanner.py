"""A scanner, to the cabin: something that reads one side of paper into a file.

No settings dialogue, no pixels in memory: a page is a file in a folder that the caller
owns, and may be looked at there while it grows.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from devices.ports.common import DeviceFault, DeviceHealth


class ScanMode(StrEnum):
    """Colours of a page."""

    GREY = "grey"
    COLOUR = "colour"
    BILEVEL = "bilevel"


class ScanSource(StrEnum):
    """Where the paper lies."""

    FLATBED = "flatbed"
    FEEDER = "feeder"


@dataclass(frozen=True, kw_only=True)
class ScanRequest:
    """What to read.

    Attributes:
        resolution_dpi: Pixels per inch, 75 to 600.
        mode: Colours.
        width_mm: Width from the start edge of the glass.
        height_mm: Height likewise.
        source: Glass or feeder.
    """

    resolution_dpi: int = 300
    mode: ScanMode = ScanMode.GREY
    width_mm: float = 210.0
    height_mm: float = 297.0
    source: ScanSource = ScanSource.FLATBED


@dataclass(frozen=True, kw_only=True)
class ScannedPage:
    """One page that was read, whole.

    Attributes:
        path: The only file written, readable by its owner only.
        width_px: Width of the picture.
        height_px: Height likewise.
        resolution_dpi: As read, which may differ from what was asked.
        mode: As read.
    """

    path: Path
    width_px: int
    height_px: int
    resolution_dpi: int
    mode: ScanMode


@dataclass(frozen=True)
class ScanProgress:
    """How far the page being read is.

    Attributes:
        lines_done: Lines of pixels read.
        lines_total: Lines announced, 0 while nobody knows.
        path: The file of the page, a PNM to which lines are added; None before it
            begins. It may be gone at any moment: the page may fail.
    """

    lines_done: int = 0
    lines_total: int = 0
    path: Path | None = None


class ScanReason(StrEnum):
    """Why there is no page."""

    NO_PAPER = "no_paper"
    """The feeder is empty: put paper in, or the pile is done."""
    JAM = "jam"
    """Paper is stuck: open, take it out, close."""
    COVER_OPEN = "cover_open"
    """Close the lid."""
    BUSY = "busy"
    """Somebody else scans: wait a moment."""
    UNPLUGGED = "unplugged"
    """Not there, or not any more: check cable and power."""
    ACCESS_REFUSED = "access_refused"
    """The cabin may not use it: for a technician."""
    HARDWARE = "hardware"
    """It says that it is broken: switch off and on, then a technician."""
    SHORT_PAGE = "short_page"
    """It ended before the page did: the page is thrown away, read it again."""
    TIMED_OUT = "timed_out"
    """It said nothing for too long: the driver was restarted, read it again."""
    CANCELLED = "cancelled"
    """Given up, as asked."""
    WORKER_DIED = "worker_died"
    """The driver crashed: it was restarted, read the page again."""
    UNEXPECTED = "unexpected"
    """Anything else; the library's words are in the technician's log."""


class ScannerFault(DeviceFault):
    """A page that could not be read, and why."""

    reason: ScanReason


class ScannerPort(Protocol):
    """One scanner. All that blocks is called from one worker thread."""

    def prepare(self) -> None:
        """Get the driver ready, so that the first page need not wait; may be left out.

        Takes well under a second and touches no device: whether one is there is told
        by the first look or page.

        Raises:
            ScannerFault: The driver cannot be started; the next call tries again.
        """
        ...

    def health(self) -> DeviceHealth:
        """Look at the scanner. Takes up to 3 s; never while a page is being read."""
        ...

    def scan_page(self, request: ScanRequest, folder: Path) -> ScannedPage:
        """Read one page into ``folder``; blocks until it is whole.

        From a feeder, each call reads the next sheet until NO_PAPER.

        Raises:
            ScannerFault: No file is left then, and the next call starts afresh.
        """
        ...

    def progress(self) -> ScanProgress:
        """How far the page is. From any thread; never blocks."""
        ...

    def has_feeder(self) -> bool:
        """Whether the last look found one; False before. From any thread."""
        ...

    def cancel(self) -> None:
        """Give up the page being read. From any thread; returns at once.

        ``scan_page`` raises CANCELLED within 2 s. Without a page it does nothing.
        """
        ...

    def close(self) -> None:
        """Let go of the device. Twice is allowed; nothing may be called after."""
        ...
