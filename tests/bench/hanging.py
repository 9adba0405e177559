"""One sitting for `device_stall`: the real application, its real adapters hung or idle.

``ANSWER KIND``: "hung" has a print server and a receipt printer that take every call
and answer none, and a scanner that hangs in the middle of a page, deaf to everything;
"idle" the same screen with simulated machines that are well.
"""

import os
import socket
import sys
import time
from pathlib import Path

from bench.driven import drive, turn_for
from PySide6.QtCore import Qt, QTimer

from cabin_app.bootstrap.visit import Visit, build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.health.model import Family
from cabin_app.paths import find_paths
from cabin_app.session import events
from cabin_app.session.state import ScanStage
from cabin_app.settings import (
    DeviceKind,
    Printing,
    Scanner,
    Settings,
    Ticket,
    TicketPrinterKind,
)
from cabin_app.supervision_link import NoSupervisor
from support.sane_backend import Act, FaultDriver, Moment

WARM_MS = 3000
DRAWN_MS = 1500
"""The sheet stands still by then, its picture of the page as far as it was read."""
SITTING_MS = 6000
ASK_EVERY_MS = 250
HANGS_AT_LINE = 400
KINDS = ("hung", "idle")


class Stalls:
    """A timer of one millisecond, and how late it ever was by our own doing.

    The time this thread stood in the kernel's queue behind other programs is taken off:
    on a busy machine it is most of a gap, and nobody's fault here.
    """

    def __init__(self, visit: Visit) -> None:
        self.worst_ms = 0.0
        self._statistics = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
        self._last_s, self._queued_s = time.monotonic(), self._queue_s()
        self._timer = QTimer(
            visit.application, interval=1, timerType=Qt.TimerType.PreciseTimer
        )
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Count from now."""
        self._last_s, self._queued_s = time.monotonic(), self._queue_s()
        self._timer.start()

    def _turn(self) -> None:
        now_s, queued_s = time.monotonic(), self._queue_s()
        ours_s = (now_s - self._last_s) - (queued_s - self._queued_s)
        self.worst_ms = max(self.worst_ms, 1000 * ours_s)
        self._last_s, self._queued_s = now_s, queued_s

    def _queue_s(self) -> float:
        _, waited_ns, _ = os.pread(self._statistics, 200, 0).split()
        return int(waited_ns) / 1e9


def settings_of(kind: str) -> tuple[Settings, list[socket.socket]]:
    """Machines of that kind, and the ears that never answer."""
    if kind == "idle":
        return Settings(), []
    ears = [socket.create_server(("127.0.0.1", 0), backlog=64) for _ in range(2)]
    server, tickets = (ear.getsockname()[1] for ear in ears)
    settings = Settings(
        scanner=Scanner(kind=DeviceKind.REAL, device="auto"),
        printing=Printing(kind=DeviceKind.REAL, server=f"127.0.0.1:{server}"),
        ticket=Ticket(kind=TicketPrinterKind.NETWORK, host="127.0.0.1", port=tickets),
    )
    return settings, ears


def sit(visit: Visit, kind: str) -> float:
    """Stand before the scan sheet while everything hangs; the worst gap in ms."""
    dispatch = visit.conductor.dispatch
    turn_for(WARM_MS)
    visit.conductor.wake()
    dispatch(events.LanguageChosen("fr"))
    dispatch(events.DocumentsAsked())
    dispatch(events.ScanAsked())
    if kind == "hung":
        dispatch(events.PageScanAsked())
    turn_for(DRAWN_MS)
    gaps = Stalls(visit)
    gaps.start()
    asking = QTimer(visit.application, interval=ASK_EVERY_MS)
    asking.timeout.connect(lambda: [visit.monitor.look_now(one) for one in Family])
    asking.start()
    turn_for(SITTING_MS)
    asking.stop()
    scan = visit.conductor.state.value.scan
    if kind == "hung" and (scan is None or scan.stage is not ScanStage.READING):
        message = f"the scanner does not hang: {visit.conductor.state.value}"
        raise RuntimeError(message)
    return gaps.worst_ms


def run(answer: Path, kind: str) -> None:
    """Sit, write, go."""
    folder = answer.parent / "driver"
    folder.mkdir(exist_ok=True)
    driver = FaultDriver(folder)
    driver.act(Moment.READ, Act.HANG, line=HANGS_AT_LINE)
    os.environ.update(driver.environment)
    settings, ears = settings_of(kind)
    visit = build_visit(
        settings=settings,
        paths=find_paths(os.environ, os.getuid()),
        clock=SystemClock(),
        link=NoSupervisor(),
        wish=Wish(simulate=kind == "idle", rehearsing=True),
    )

    def play() -> dict[str, float]:
        worst_ms = sit(visit, kind)
        for ear in ears:
            ear.close()
        return {"worst_ms": worst_ms}

    drive(visit, play, answer)


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2])
