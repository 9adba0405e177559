"""The whole cabin in one process, its scanner a SANE driver that fails on demand.

As a program: ``OUT NAME…`` plays these visits, each with the fault of its name in the
middle of its second page, and writes what the visitor read on the screen.
"""

import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from cabin_app.paths import find_paths
from cabin_app.session.state import ScanStage, SessionState
from devices.scanner.sane import SaneScanner
from support.faulty_cabin import (
    Cabin,
    build_cabin,
    leave,
    play_all,
    simulated_equipment,
    to_scan,
)
from support.sane_backend import Act, FaultDriver, Moment
from ui.tour.visitor import Journey

ROOM_MB = 200
STALL_S = 2.0
SOME_LINES_BYTES = 100_000
"""Without a line: short, so that a hung driver is not waited for long."""

Plague = Callable[["ScannedCabin"], None]


@dataclass
class ScannedCabin(Cabin):
    """What a visit of this program works with."""

    driver: FaultDriver = field(kw_only=True)
    sane: SaneScanner = field(kw_only=True)

    def fault_is_told(self) -> Journey:
        """Wait for it, note how long that took, read it."""
        since_s = time.monotonic()
        yield from self.visitor.until(lambda s: s.fault is not None)
        self.told_after_s.append(time.monotonic() - since_s)
        yield from self.reads_fault()

    def first_page(self) -> Journey:
        """One page is in the basket, and the next one may be laid down."""
        yield from to_scan(self)
        yield from self.visitor.tap("scanPageButton")
        yield from self.visitor.until(lambda s: s.basket.page_count == 1 and _read(s))
        yield from self.visitor.tap("anotherPageButton")

    def both_pages(self) -> Journey:
        """The cause is gone: the second page joins the first."""
        yield from self.visitor.tap("retryButton")
        yield from self.visitor.until(lambda s: s.basket.page_count == 2 and _read(s))
        yield from self.visitor.tap("finishScanButton")
        yield from leave(self)


def _read(state: SessionState) -> bool:
    return state.scan is not None and state.scan.stage is ScanStage.PAGE_READ


def second_page(c: ScannedCabin, plague: Plague) -> Journey:
    """It fails, the cause is removed, and the visit goes on with both."""
    yield from c.first_page()
    plague(c)
    yield from c.visitor.tap("scanPageButton")
    yield from c.fault_is_told()
    c.driver.be_fine()
    yield from c.both_pages()


def worker_killed(c: ScannedCabin) -> Journey:
    """The driver's process is shot in the middle of a page."""
    yield from c.first_page()
    c.driver.act(Moment.READ, Act.PAUSE, line=600)
    yield from c.visitor.tap("scanPageButton")
    yield lambda: _begun(c)
    pid = c.sane.worker_pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    yield from c.fault_is_told()
    c.driver.be_fine()
    yield from c.both_pages()


def _begun(c: ScannedCabin) -> bool:
    """Lines are in the file; a quick driver pauses before they are told."""
    path = c.sane.progress().path
    return path is not None and path.exists() and path.stat().st_size > SOME_LINES_BYTES


def on(moment: Moment, act: Act, line: int = 0) -> Plague:
    return lambda c: c.driver.act(moment, act, line=line)


VISITS: dict[str, Callable[[ScannedCabin], Journey]] = {
    name: partial(second_page, plague=plague)
    for name, plague in {
        "no_paper": on(Moment.START, Act.NO_PAPER),
        "jam": on(Moment.READ, Act.JAMMED, 900),
        "cover_open": on(Moment.START, Act.COVER_OPEN),
        "busy": on(Moment.OPEN, Act.BUSY),
        "unplugged": lambda c: c.driver.be_gone(),
        "access_refused": on(Moment.OPEN, Act.ACCESS_DENIED),
        "unexpected": on(Moment.START, Act.NO_MEMORY),
        "hardware": on(Moment.READ, Act.BROKEN, 900),
        "short_page": on(Moment.READ, Act.END_OF_PAGE, 900),
        "timed_out": on(Moment.READ, Act.HANG, 900),
        "crashed": on(Moment.READ, Act.CRASH, 900),
    }.items()
} | {"worker_killed": worker_killed}


def main(out: Path, names: list[str]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="cabin-test-"))
    driver = FaultDriver(folder)
    environment = {**driver.environment, "SANE_FAULT_LETTER": "1"}
    sane = SaneScanner(environment=environment, stall_s=STALL_S)
    fonts = find_paths(os.environ, os.getuid()).assets / "fonts"
    cabin = build_cabin(ROOM_MB, replace(simulated_equipment(fonts), scanner=sane))
    played = ScannedCabin(**vars(cabin), driver=driver, sane=sane)

    def stop() -> None:
        sane.close()
        shutil.rmtree(folder)

    # The process ends inside the event loop: what was started ends before it.
    cabin.visit.application.aboutToQuit.connect(stop)
    play_all(played, out, {name: VISITS[name] for name in names})


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
