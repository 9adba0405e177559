"""One tour for `touch`: the real application, tapped; writes what it took."""

import json
import os
import sys
import time
from pathlib import Path

from bench.stops import Stop, tour
from PySide6.QtCore import QEventLoop, Qt, QTimer

from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.visit import Visit, build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.paths import find_paths
from cabin_app.settings import Settings
from cabin_app.supervision_link import NoSupervisor
from ui.tour.hand import Hand

WARM_MS = 2500
"""The web engine is warm by then, on the resting screen."""
BETWEEN_TAPS_MS = 260
"""A person is never quicker; movements end meanwhile."""
STOP_LIMIT_MS = 10_000


class Gaps:
    """A timer of one millisecond, and how late it ever was."""

    def __init__(self, parent: Visit) -> None:
        self.worst_ms, self.worst_at = 0.0, ""
        self.at = ""
        self._last_s = time.monotonic()
        self._timer = QTimer(
            parent.application, interval=1, timerType=Qt.TimerType.PreciseTimer
        )
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Count from now."""
        self._last_s = time.monotonic()
        self._timer.start()

    def forget_last(self) -> None:
        """What was just done was ours, not the cabin's."""
        self._last_s = time.monotonic()

    def _turn(self) -> None:
        now_s = time.monotonic()
        gap_ms = 1000 * (now_s - self._last_s)
        if gap_ms > self.worst_ms:
            self.worst_ms, self.worst_at = gap_ms, self.at
        self._last_s = now_s


class Tapper:
    """Taps each stop, and waits for the first frame of what it leads to."""

    def __init__(self, visit: Visit) -> None:
        self.taps: list[dict[str, object]] = []
        self._visit = visit
        self._hand = Hand(visit.window)
        self._gaps = Gaps(visit)

    def run(self) -> None:
        """The whole tour, once the web engine is warm."""
        turn_for(WARM_MS)
        self.begin()
        for stop in tour():
            self.tap(stop)
            turn_for(BETWEEN_TAPS_MS)

    def begin(self) -> None:
        """From now on every stall counts."""
        self._gaps.start()

    def can(self, name: str) -> bool:
        """Whether it may be tapped now."""
        return self._hand.sees(name)

    def answer(self) -> dict[str, object]:
        """What came of it."""
        return {
            "taps": self.taps,
            "stall_ms": self._gaps.worst_ms,
            "stall_at": self._gaps.worst_at,
        }

    def tap(self, stop: Stop) -> None:
        """One stop.

        Raises:
            LookupError: It is not on the screen.
            TimeoutError: It led nowhere.
        """
        state = self._visit.conductor.state
        point = self._hand.place(stop.name)
        if point is None:
            message = f"{stop.name} is not on the screen ({state.value.phase.value})"
            raise LookupError(message)
        loop = QEventLoop()
        frames: list[float] = []

        def frame() -> None:
            if not frames and stop.leads_to(state.value):
                frames.append(time.monotonic())
                loop.quit()

        self._gaps.at = stop.name
        # Looking for the button took time that a finger does not take.
        self._gaps.forget_last()
        self._visit.window.frameSwapped.connect(frame)
        began_s = time.monotonic()
        self._hand.tap_at(point)
        if not frames:
            QTimer.singleShot(STOP_LIMIT_MS, loop.quit)
            loop.exec()
        self._visit.window.frameSwapped.disconnect(frame)
        if not frames:
            message = f"{stop.name} led nowhere ({state.value.phase.value})"
            raise TimeoutError(message)
        self.taps.append({"name": stop.name, "ms": 1000 * (frames[0] - began_s)})


def turn_for(milliseconds: int) -> None:
    """Let the loop turn for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def run(answer: Path) -> None:
    """Play, write, go."""
    visit = build_visit(
        settings=Settings(),
        paths=find_paths(os.environ, os.getuid()),
        clock=SystemClock(),
        link=NoSupervisor(),
        wish=Wish(simulate=True, rehearsing=True),
    )
    tapper = Tapper(visit)

    def play() -> None:
        try:
            tapper.run()
            answer.write_text(json.dumps(tapper.answer()))
        except (LookupError, TimeoutError) as lost:
            answer.write_text(json.dumps({"lost": str(lost)}))
        finally:
            visit.application.quit()

    QTimer.singleShot(0, play)
    VisitRunner(visit.door, lambda: visit, link=NoSupervisor(), full_screen=False).run()


if __name__ == "__main__":
    run(Path(sys.argv[1]))
