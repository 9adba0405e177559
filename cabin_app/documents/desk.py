"""The desk where pages are read, downloads looked at, and forms given their files."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from cabin_app.documents.fit import FitError, Quality
from cabin_app.documents.model import SPOOL_FULL, Document, PageSource
from cabin_app.jobs import Alarm, Alarms, Executor
from cabin_app.observable import Observable
from devices.ports.scanner import (
    ScannedPage,
    ScannerFault,
    ScannerPort,
    ScanReason,
    ScanRequest,
)

if TYPE_CHECKING:
    from cabin_app.documents.handover import HandedOver

PROGRESS_EVERY_S = 0.1
"""How often the scanner is asked how far it is; people see ten steps a second."""

PRINT_QUALITY = Quality(resolution_dpi=300, jpeg_quality=85)

ROOM_FOR_A_PAGE_BYTES = 30_000_000
"""A colour A4 page at 300 dpi, uncompressed, is 26 MB."""


class DocumentDesk:
    """Works on the spool of the visit, through the executor; answers by callbacks.

    Attributes:
        progress: Share of the page read, 0 to 1.
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
        self.progress = Observable(0.0)
        self._scanner = scanner
        self._folder = folder
        self._room_bytes = room_bytes
        self._executor = executor
        self._alarms = alarms
        self._alarm: Alarm | None = None
        self._stop = Event()

    def prepare(self) -> None:
        """Wake the scanner before anybody waits.

        One that cannot be made ready says so once a page is wanted. The libraries of
        PDF and pictures wait for the first document: each job imports them for itself,
        in its lane, and a visit without documents does not carry their 25 MB.
        """
        self._executor.submit(self._scanner.prepare, _ignore, _forgive, lane="scanner")

    def scan_page(
        self,
        *,
        on_page: Callable[[PageSource], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Read one page; exactly one callback comes."""
        if self._room_bytes() < ROOM_FOR_A_PAGE_BYTES:
            on_fault(SPOOL_FULL)
            return
        self.progress.publish(0.0)
        folder = self._folder()
        stop = self._stop = Event()

        def read() -> ScannedPage:
            # Given up while it waited for its turn: the scanner knew of nothing yet.
            if stop.is_set():
                raise ScannerFault(ScanReason.CANCELLED)
            return self._scanner.scan_page(ScanRequest(), folder)

        def done(page: ScannedPage) -> None:
            self._stop_watching()
            self.progress.publish(1.0)
            on_page(_source(page))

        def failed(error: Exception) -> None:
            self._stop_watching()
            on_fault(_scan_reason(error))

        self._executor.submit(read, done, failed, lane="scanner")
        self._watch()

    def cancel_scan(self) -> None:
        """Give up; ``on_fault("cancelled")`` comes."""
        self._stop.set()
        self._scanner.cancel()

    def erase(self, sources: tuple[PageSource, ...]) -> None:
        """Erase files no document needs any more."""
        for path in {source.path for source in sources}:
            path.unlink(missing_ok=True)

    def hand_over(
        self,
        document: Document,
        *,
        accept: tuple[str, ...],
        several: bool,
        formats: tuple[str, ...],
        max_bytes: int | None,
        on_ready: Callable[[tuple[Path, ...], int], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Make files a form accepts; ``on_ready(paths, pages)`` or ``on_fault``."""
        folder = self._folder()

        def make() -> "HandedOver":
            from cabin_app.documents.handover import hand_over

            return hand_over(
                document,
                accept=accept,
                formats=formats,
                several=several,
                max_bytes=max_bytes,
                folder=folder,
            )

        self._executor.submit(
            make,
            lambda handed: on_ready(handed.paths, handed.pages),
            lambda error: on_fault(_fit_reason(error)),
            lane="documents",
        )

    def printable(
        self,
        document: Document,
        *,
        on_ready: Callable[[Path], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Put the document into one PDF for the printer."""
        folder = self._folder()

        def write() -> Path:
            from cabin_app.documents import assemble

            path = folder / f"print-{document.id}.pdf"
            content = assemble.pdf(document.pages, PRINT_QUALITY)
            try:
                path.write_bytes(content)
            except OSError:
                path.unlink(missing_ok=True)
                raise
            return path

        self._executor.submit(
            write,
            on_ready,
            lambda error: on_fault(_fit_reason(error)),
            lane="documents",
        )

    def look_at(
        self,
        path: Path,
        *,
        on_pages: Callable[[tuple[PageSource, ...]], None],
        on_refused: Callable[[str], None],
    ) -> None:
        """Read the pages of a download; refused ones are erased at once.

        One that went past the spool's limit is refused too: SPOOL_FULL.
        """
        if self._room_bytes() == 0:
            path.unlink(missing_ok=True)
            on_refused(SPOOL_FULL)
            return

        def refuse(error: Exception) -> None:
            path.unlink(missing_ok=True)
            on_refused(_fit_reason(error))

        def read() -> tuple[PageSource, ...]:
            from cabin_app.documents import assemble

            return assemble.sources_of(path)

        self._executor.submit(read, on_pages, refuse, lane="documents")

    def _watch(self) -> None:
        reading = self._scanner.progress()
        if reading.lines_total:
            share = min(1.0, reading.lines_done / reading.lines_total)
            self.progress.publish(max(share, self.progress.value))
        self._alarm = self._alarms.call_in(PROGRESS_EVERY_S, self._watch)

    def _stop_watching(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None


def _source(page: ScannedPage) -> PageSource:
    return PageSource(
        path=page.path,
        width_px=page.width_px,
        height_px=page.height_px,
        resolution_dpi=page.resolution_dpi,
    )


def _ignore(_: object) -> None:
    """Nobody waits for this answer."""


def _forgive(error: Exception) -> None:
    """The next page sees to it, and says so if it cannot."""
    if not isinstance(error, ScannerFault):
        raise error


def _scan_reason(error: Exception) -> str:
    match error:
        case ScannerFault():
            return error.reason.value
        case OSError():
            return SPOOL_FULL
        case _:
            raise error


def _fit_reason(error: Exception) -> str:
    match error:
        case FitError():
            return error.reason.value
        case OSError():
            return SPOOL_FULL
        case _:
            raise error
