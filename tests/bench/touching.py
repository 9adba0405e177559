"""One tour for `touch`: the real application, tapped; writes what it took."""

import sys
import time
from pathlib import Path

from bench.driven import drive, rehearsing_visit, turn_for
from bench.stops import Stop, tour
from PySide6.QtCore import QEventLoop, Qt, QTimer

from cabin_app.bootstrap.visit import Visit
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

    def run(self) -> dict[str, object]:
        """The whole tour, once the web engine is warm; what came of it."""
        turn_for(WARM_MS)
        # From now on every stall counts.
        self._gaps.start()
        for stop in tour():
            self.tap(stop)
            turn_for(BETWEEN_TAPS_MS)
        return {
            "taps": self.taps,
            "stall_ms": self._gaps.worst_ms,
            "stall_at": self._gaps.worst_at,
        }

    def can(self, name: str) -> bool:
        """Whether it may be tapped now."""
        return self._hand.sees(name)

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


def run(answer: Path) -> None:
    """Play, write, go."""
    visit = rehearsing_visit()
    drive(visit, Tapper(visit).run, answer)


if __name__ == "__main__":
    run(Path(sys.argv[1]))
