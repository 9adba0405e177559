"""A scanner without a machine: true states, deterministic, and slow if asked."""

import secrets
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from devices.ports.common import Condition, DeviceHealth
from devices.ports.scanner import (
    ScannedPage,
    ScannerFault,
    ScanProgress,
    ScanReason,
    ScanRequest,
    ScanSource,
)
from devices.scanner.page_file import PageFile
from devices.scanner.simulated_paper import USUAL_TURN_DEGREES, SimulatedPaper

if TYPE_CHECKING:
    from devices.scanner.letter import PageKind

SLICES_PER_PAGE = 40
"""How often progress moves while a page is read, and a cancel is heard."""
HANG_LIMIT_S = 10.0
"""How long a hung driver is waited for, as with the real one."""
_SHORT_SHARE = 0.35


class SimulatedScanner:
    """A scanner of paper and glass that exists only here.

    Lid, cable, access and feeder stay as they were put. A jam, a busy moment, a hang,
    a short page, a crash and a breakdown happen once: whoever reads the next page has
    done what the screen asked. Controls may be called from any thread.
    """

    def __init__(
        self,
        *,
        pace: Callable[[float], None] = time.sleep,
        seconds_per_page: float = 4.0,
        words: tuple[str, ...] = (),
        fonts: Path | None = None,
    ) -> None:
        """Build a scanner that is well and has a letter on its glass.

        Args:
            pace: Called with each small span of seconds a page takes.
            seconds_per_page: How long a whole page takes.
            words: Lines printed at the foot of each page.
            fonts: Folder of the cabin's fonts.
        """
        self._pace = pace
        self._seconds_per_page = seconds_per_page
        self._paper = SimulatedPaper(words=words, fonts=fonts)
        self._lock = threading.Lock()
        self._progress = ScanProgress()
        self._reading = False
        self._cancelled = False
        self._closed = False
        self._lasting: dict[ScanReason, None] = {}
        self._next_fault: tuple[ScanReason, float] | None = None
        self._jammed = False
        self._has_feeder = True
        self._fed_sheets = 3

    def simulate_page(self, kind: "PageKind | None") -> None:
        """Lay this on the glass and in the feeder; None: letters in turn."""
        self._paper.kind = kind

    def simulate_skew(self, degrees: float = 3.0) -> None:
        """Lay sheets askew by this much, counter-clockwise; 180 is upside down."""
        self._paper.turn_degrees = degrees

    def simulate_slow(self, seconds_per_page: float = 20.0) -> None:
        """Take this long for each page from now on."""
        self._seconds_per_page = seconds_per_page

    def simulate_no_feeder(self) -> None:
        """Be a scanner that has a glass only."""
        self._has_feeder = False

    def simulate_feeder(self, sheets: int) -> None:
        """Put this many sheets into the feeder."""
        self._has_feeder = True
        self._fed_sheets = sheets

    def simulate_lid_open(self) -> None:
        """Open the lid, until it is closed."""
        self._lasting[ScanReason.COVER_OPEN] = None

    def simulate_lid_closed(self) -> None:
        """Close the lid."""
        self._lasting.pop(ScanReason.COVER_OPEN, None)

    def simulate_unplugged(self) -> None:
        """Pull the cable, also in the middle of a page, until it is plugged in."""
        self._lasting[ScanReason.UNPLUGGED] = None

    def simulate_plugged(self) -> None:
        """Plug the cable in."""
        self._lasting.pop(ScanReason.UNPLUGGED, None)

    def simulate_access_refused(self) -> None:
        """Take away the cabin's right to use the scanner."""
        self._lasting[ScanReason.ACCESS_REFUSED] = None

    def simulate_access_allowed(self) -> None:
        """Give the right back."""
        self._lasting.pop(ScanReason.ACCESS_REFUSED, None)

    def simulate_jam_at(self, share: float) -> None:
        """Jam the next page once this share of it (0 to 1) is read."""
        self.simulate_fault(ScanReason.JAM, share)

    def simulate_busy(self) -> None:
        """Let somebody else hold the scanner when the next page is asked for."""
        self.simulate_fault(ScanReason.BUSY)

    def simulate_short_page(self) -> None:
        """End the next page before its end, without a word."""
        self.simulate_fault(ScanReason.SHORT_PAGE, _SHORT_SHARE)

    def simulate_hang(self) -> None:
        """Stop answering in the middle of the next page."""
        self.simulate_fault(ScanReason.TIMED_OUT, 0.5)

    def simulate_crash(self) -> None:
        """Kill the driver in the middle of the next page."""
        self.simulate_fault(ScanReason.WORKER_DIED, 0.5)

    def simulate_fault(self, reason: ScanReason, share: float = 0.0) -> None:
        """Let the next page fail so, once this share of it (0 to 1) is read."""
        self._next_fault = (reason, share)

    def simulate_well(self) -> None:
        """Plug in, close, unjam, lay straight, forget what was to go wrong."""
        self._lasting.clear()
        self._next_fault = None
        self._jammed = False
        self._paper.turn_degrees = USUAL_TURN_DEGREES

    def prepare(self) -> None:
        """Load what draws its sheets."""
        from devices.scanner import letter  # noqa: F401 (to have it loaded)

    def health(self) -> DeviceHealth:
        """Look at the simulated states."""
        lasting = tuple(self._lasting)
        if ScanReason.UNPLUGGED in lasting:
            return _ill(Condition.ABSENT, ScanReason.UNPLUGGED)
        if lasting:
            return _ill(Condition.STOPPED, lasting[0])
        if self._jammed:
            return _ill(Condition.STOPPED, ScanReason.JAM)
        return DeviceHealth(condition=Condition.READY, detail="Simulated scanner")

    def scan_page(self, request: ScanRequest, folder: Path) -> ScannedPage:
        """Read the sheet that lies there, slice by slice.

        Raises:
            ScannerFault: What was simulated, or CANCELLED.
        """
        with self._lock:
            if self._closed:
                message = "the scanner was closed"
                raise RuntimeError(message)
            self._reading, self._cancelled = True, False
            self._jammed = False
            self._progress = ScanProgress()
            fault, self._next_fault = self._next_fault, None
        path = folder / f"page-{secrets.token_hex(8)}.pnm"
        try:
            return self._read(request, path, fault)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        finally:
            with self._lock:
                self._reading = False

    def has_feeder(self) -> bool:
        """Whether it has one."""
        return self._has_feeder

    def progress(self) -> ScanProgress:
        """How far the page is."""
        return self._progress

    def cancel(self) -> None:
        """Give up the page being read."""
        with self._lock:
            self._cancelled = self._reading

    def close(self) -> None:
        """Let go."""
        with self._lock:
            self._closed = True
            self._paper.clear()

    def _read(
        self, request: ScanRequest, path: Path, fault: tuple[ScanReason, float] | None
    ) -> ScannedPage:
        self._check()
        if request.source is ScanSource.FEEDER:
            self._take_sheet()
        sheet = self._paper.seen_by(request)
        data, lines = sheet.tobytes(), sheet.height
        file = PageFile(path, width_px=sheet.width, lines=lines, mode=request.mode)
        with closing(file):
            for done in range(SLICES_PER_PAGE):
                if fault is not None and done >= fault[1] * SLICES_PER_PAGE:
                    self._fail(fault[0])
                self._pace(self._seconds_per_page / SLICES_PER_PAGE)
                self._check()
                until = (done + 1) * lines // SLICES_PER_PAGE
                line_bytes = len(data) // lines
                file.append(data[file.lines_done * line_bytes : until * line_bytes])
                self._progress = ScanProgress(until, lines, path)
        if fault is not None:
            self._fail(fault[0])
        return ScannedPage(
            path=path,
            width_px=sheet.width,
            height_px=lines,
            resolution_dpi=request.resolution_dpi,
            mode=request.mode,
        )

    def _check(self) -> None:
        if self._cancelled:
            raise ScannerFault(ScanReason.CANCELLED)
        for reason in tuple(self._lasting):
            raise ScannerFault(reason, "simulated")

    def _take_sheet(self) -> None:
        if self._fed_sheets == 0:
            raise ScannerFault(ScanReason.NO_PAPER, "simulated")
        self._fed_sheets -= 1

    def _fail(self, reason: ScanReason) -> None:
        if reason is ScanReason.TIMED_OUT:
            for _ in range(SLICES_PER_PAGE):
                self._pace(HANG_LIMIT_S / SLICES_PER_PAGE)
                self._check()
        self._jammed = reason is ScanReason.JAM
        raise ScannerFault(reason, "simulated")


def _ill(condition: Condition, reason: ScanReason) -> DeviceHealth:
    return DeviceHealth(condition=condition, reason=reason.value)
