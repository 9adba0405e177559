"""The desk where papers are read: one sheet, a card's two sides, or a whole pile."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from cabin_app.catalogue.scan_profile import PaperKind, ScanColour, ScanProfile
from cabin_app.documents.model import SPOOL_FULL, PageSource
from cabin_app.jobs import Alarm, Alarms, Executor
from cabin_app.observable import Observable
from devices.ports.scanner import (
    ScanMode,
    ScannedPage,
    ScannerFault,
    ScannerPort,
    ScanReason,
    ScanRequest,
    ScanSource,
)

PROGRESS_EVERY_S = 0.1
"""How often the scanner is asked how far it is; people see ten steps a second."""

ROOM_FOR_A_PAGE_BYTES = 30_000_000
"""A colour A4 page at 300 dpi, as the scanner writes it, is 26 MB."""

MOST_IN_HAND = 2
"""Pages read and not yet improved: a fast feeder waits instead of filling the spool."""

CARD_HEIGHT_MM = 160.0
"""Part of the glass that is read for a card, which lies near the corner mark."""


@dataclass(frozen=True)
class Reading:
    """The page under the lamp.

    Attributes:
        share: How much of it is read, 0 to 1.
        seconds_left: Until it is whole, at the pace seen so far; 0 while unknown.
        look: Grows each time there is more to see of it, 0 while there is nothing.
    """

    share: float = 0.0
    seconds_left: int = 0
    look: int = 0


@dataclass(eq=False)
class _Run:
    """What was asked for, from the first page to the last callback."""

    profile: ScanProfile
    beside: PageSource | None
    on_page: Callable[[PageSource], None]
    on_end: Callable[[], None]
    on_fault: Callable[[str], None]
    stopped: bool = False
    sheets: int = 0
    in_hand: int = 0
    reading: bool = False
    ending: Callable[[], None] | None = field(default=None)


class ScanDesk:
    """Reads into the spool of the visit, through the executor; answers by callbacks.

    Attributes:
        reading: The page under the lamp, for the screen.
    """

    def __init__(
        self,
        *,
        scanner: ScannerPort,
        folder: Callable[[], Path],
        room_bytes: Callable[[], int],
        executor: Executor,
        alarms: Alarms,
    ) -> None:
        self.reading = Observable(Reading())
        self._scanner = scanner
        self._folder = folder
        self._room_bytes = room_bytes
        self._executor = executor
        self._alarms = alarms
        self._alarm: Alarm | None = None
        self._ticks = 0
        self._run: _Run | None = None

    def prepare(self) -> None:
        """Wake the scanner and look at it before anybody waits.

        One that cannot be made ready says so once a page is wanted. The libraries of
        PDF and pictures wait for the first document: each job imports them for itself,
        in its lane, and a visit without documents does not carry their 25 MB.
        """

        def look() -> None:
            self._scanner.prepare()
            self._scanner.health()

        self._executor.submit(look, _ignore, _forgive, lane="scanner")

    def has_feeder(self) -> bool:
        """Whether a pile may be offered; never blocks."""
        return self._scanner.has_feeder()

    def page_under_lamp(self) -> Path | None:
        """The file that grows while a page is read; from any thread."""
        run = self._run
        if run is None or not run.reading:
            return None
        return self._scanner.progress().path

    def scan(
        self,
        profile: ScanProfile,
        *,
        beside: PageSource | None,
        on_page: Callable[[PageSource], None],
        on_end: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Read one page, or every sheet of a pile.

        ``on_page`` comes for each page, improved and kept; then, once, either
        ``on_end`` or ``on_fault``.

        Args:
            profile: What is read, and how.
            beside: The first side of the same card.
            on_page: A page is in the spool.
            on_end: That was all.
            on_fault: No more pages, and why; those before it are kept.
        """
        run = _Run(profile, beside, on_page, on_end, on_fault)
        self._run = run
        self._read_on(run)

    def cancel_scan(self) -> None:
        """Give up the page being read; ``on_fault("cancelled")`` comes."""
        if self._run is not None:
            self._run.stopped = True
        self._scanner.cancel()

    def _read_on(self, run: _Run) -> None:
        if run.stopped:
            self._end(run, lambda: run.on_fault(ScanReason.CANCELLED.value))
            return
        if self._room_bytes() < ROOM_FOR_A_PAGE_BYTES:
            self._end(run, lambda: run.on_fault(SPOOL_FULL))
            return
        self._ticks = 0
        self._stop_watching(run)
        self.reading.publish(Reading())
        run.reading = True
        folder, request = self._folder(), _request(run.profile)

        def read() -> ScannedPage:
            # Given up while it waited for its turn: the scanner knew of nothing yet.
            if run.stopped:
                raise ScannerFault(ScanReason.CANCELLED)
            return self._scanner.scan_page(request, folder)

        self._executor.submit(
            read,
            lambda page: self._was_read(run, page, folder),
            lambda error: self._was_not_read(run, error),
            lane="scanner",
        )
        self._watch()

    def _was_read(self, run: _Run, page: ScannedPage, folder: Path) -> None:
        self._stop_watching(run)
        if run is self._run:
            self.reading.publish(Reading(share=1.0, look=self.reading.value.look))
        run.sheets += 1
        run.in_hand += 1
        if run.profile.paper is not PaperKind.PILE:
            self._end(run, run.on_end)

        def finish() -> PageSource:
            from cabin_app.documents.finish import finish_page

            return finish_page(page, run.profile, beside=run.beside, folder=folder)

        self._executor.submit(
            finish,
            lambda source: self._was_finished(run, source),
            lambda error: self._was_not_finished(run, error),
            lane="documents",
        )
        if run.ending is None and not run.reading and run.in_hand < MOST_IN_HAND:
            self._read_on(run)

    def _was_not_read(self, run: _Run, error: Exception) -> None:
        self._stop_watching(run)
        reason = _reason(error)
        if run.sheets and reason == ScanReason.NO_PAPER.value:
            self._end(run, run.on_end)
        else:
            self._end(run, lambda: run.on_fault(reason))

    def _was_finished(self, run: _Run, source: PageSource) -> None:
        run.in_hand -= 1
        run.on_page(source)
        self._go_on(run)

    def _was_not_finished(self, run: _Run, error: Exception) -> None:
        run.in_hand -= 1
        if not isinstance(error, OSError):
            raise error
        run.ending = None
        self._end(run, lambda: run.on_fault(SPOOL_FULL))
        self._go_on(run)

    def _go_on(self, run: _Run) -> None:
        if run.ending is None and not run.reading:
            self._read_on(run)
        elif run.ending is not None and run.in_hand == 0:
            self._tell_end(run)

    def _end(self, run: _Run, tell: Callable[[], None]) -> None:
        """No more sheets; told once those in hand are in the basket."""
        if run.ending is None:
            run.ending = tell
        if run.in_hand == 0 and not run.reading:
            self._tell_end(run)

    def _tell_end(self, run: _Run) -> None:
        ending, run.ending = run.ending, _told
        if ending is not None:
            ending()

    def _watch(self) -> None:
        now, before = self._scanner.progress(), self.reading.value
        self._ticks += 1
        if now.lines_total:
            share = min(1.0, now.lines_done / now.lines_total)
            if share > before.share:
                left = _seconds_left(share, self._ticks * PROGRESS_EVERY_S)
                self.reading.publish(Reading(share, left, before.look + 1))
        self._alarm = self._alarms.call_in(PROGRESS_EVERY_S, self._watch)

    def _stop_watching(self, run: _Run) -> None:
        run.reading = False
        if run is self._run and self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None


def _told() -> None:
    """It was told already."""


def _seconds_left(share: float, spent_s: float) -> int:
    """At the pace so far; 0 while too little was seen to know."""
    if share < 0.1 or spent_s < 1.0:
        return 0
    return round(spent_s * (1 - share) / share)


def _request(profile: ScanProfile) -> ScanRequest:
    grey = profile.colour is ScanColour.NEVER
    pile = profile.paper is PaperKind.PILE
    whole = ScanRequest(
        resolution_dpi=profile.resolution_dpi,
        mode=ScanMode.GREY if grey else ScanMode.COLOUR,
        source=ScanSource.FEEDER if pile else ScanSource.FLATBED,
    )
    if profile.paper is not PaperKind.CARD:
        return whole
    return ScanRequest(
        resolution_dpi=profile.resolution_dpi,
        mode=whole.mode,
        height_mm=CARD_HEIGHT_MM,
    )


def _ignore(_: object) -> None:
    """Nobody waits for this answer."""


def _forgive(error: Exception) -> None:
    """The next page sees to it, and says so if it cannot."""
    if not isinstance(error, ScannerFault):
        raise error


def _reason(error: Exception) -> str:
    match error:
        case ScannerFault():
            return error.reason.value
        case OSError():
            return SPOOL_FULL
        case _:
            raise error
