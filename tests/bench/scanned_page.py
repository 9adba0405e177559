"""A grey A4 page at 300 dpi: from its last line to the basket, made better."""

import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bench.figures import RUNS, Figure, spread

from cabin_app.catalogue.scan_profile import ScanColour, ScanProfile
from cabin_app.documents.scan_desk import ScanDesk
from devices.ports.scanner import ScannerPort
from devices.scanner.sane import SaneScanner
from devices.scanner.simulated import SimulatedScanner
from devices.services.sane_test import sane_test

LIMIT_MS = 500
GREY = ScanProfile(colour=ScanColour.NEVER)
ASK_EVERY_S = 0.0005
ROOM_BYTES = 1_000_000_000

if TYPE_CHECKING:
    from cabin_app.documents.model import PageSource

T = TypeVar("T")


class AtOnce:
    """Does work where it is asked; fulfils `Executor`."""

    def submit(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        lane: str = "default",
    ) -> None:
        """Work, then tell."""
        try:
            done = work()
        except Exception as error:
            on_error(error)
        else:
            on_done(done)


class Never:
    """An alarm clock that is not needed here; fulfils `Alarms` and `Alarm`."""

    def call_in(self, delay_s: float, call: Callable[[], None]) -> "Never":
        """Do not call."""
        return self

    def cancel(self) -> None:
        """Nothing to cancel."""


def main() -> list[Figure]:
    """Both the SANE test driver, in its worker, and the simulated scanner."""
    with sane_test() as sane:
        real = _figure(
            "real SANE driver",
            SaneScanner(device="test:0", environment=sane.environment),
        )
    return [real, _figure("simulated", SimulatedScanner(seconds_per_page=0.4))]


def _figure(kind: str, scanner: ScannerPort) -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        desk = ScanDesk(
            scanner=scanner,
            folder=lambda: Path(folder),
            room_bytes=lambda: ROOM_BYTES,
            executor=AtOnce(),
            alarms=Never(),
        )
        times = [_page(desk, scanner) for _ in range(RUNS + 1)][1:]
    scanner.close()
    return Figure(
        name=f"last line to basket, A4 grey 300 dpi, {kind}",
        unit="ms",
        ours=statistics.median(times),
        limit=LIMIT_MS,
        remark=spread(times),
    )


def _page(desk: ScanDesk, scanner: ScannerPort) -> float:
    """Milliseconds from its last line to the basket, at most."""
    arrived: list[tuple[float, PageSource]] = []
    faults: list[str] = []
    stale = scanner.progress()

    def read() -> None:
        desk.scan(
            GREY,
            beside=None,
            on_page=lambda page: arrived.append((time.monotonic(), page)),
            on_end=lambda: None,
            on_fault=faults.append,
        )

    reader = threading.Thread(target=read)
    reader.start()
    # The last instant at which lines were missing: never later than the last line.
    missing_s = time.monotonic()
    while reader.is_alive():
        asked_s = time.monotonic()
        now = scanner.progress()
        if now is stale or not now.lines_total or now.lines_done < now.lines_total:
            missing_s = asked_s
        time.sleep(ASK_EVERY_S)
    reader.join()
    if faults:
        message = f"the page was not read: {faults}"
        raise RuntimeError(message)
    at_s, page = arrived[0]
    if min(page.width_px, page.height_px) < 2400:
        message = f"that was no A4 page at 300 dpi: {page}"
        raise RuntimeError(message)
    return 1000 * (at_s - min(missing_s, at_s))
