"""`cabin_app.jobs` fulfilled with Qt: lanes of work, and calls that come later.

Lanes are daemon threads of Python rather than QThreads: a device library that hangs
must not keep the process from ending, and destroying a running QThread aborts it.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from cabin_app.jobs import Alarm
from cabin_app.precedence import step_back

T = TypeVar("T")

Call = Callable[[], None]


class _Lane:
    """One thread that runs pieces of work in the order they were given."""

    def __init__(self, name: str) -> None:
        self._queue: SimpleQueue[Call | None] = SimpleQueue()
        self._thread = threading.Thread(
            target=self._run, name=f"lane-{name}", daemon=True
        )
        self._thread.start()

    def put(self, work: Call) -> None:
        self._queue.put(work)

    def finish(self) -> None:
        self._queue.put(None)

    def join(self, timeout_s: float) -> bool:
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        step_back()
        while (work := self._queue.get()) is not None:
            work()


class QtExecutor(QObject):
    """An `Executor` whose callbacks come through the event loop of its own thread.

    Build it on the interface thread. After `close` nothing is delivered any more.
    """

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, _Lane] = {}
        self._open = True
        self._gate = threading.Lock()
        self._delivered.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        lane: str = "default",
    ) -> None:
        """Run ``work`` on its lane; see `Executor.submit`. Ignored once closed."""
        if not self._open:
            return

        def run() -> None:
            try:
                result = work()
            except Exception as error:
                fault = error
                self._deliver(lambda: on_error(fault))
            else:
                self._deliver(lambda: on_done(result))

        if lane not in self._lanes:
            self._lanes[lane] = _Lane(lane)
        self._lanes[lane].put(run)

    def close(self, timeout_s: float = 2.0) -> tuple[str, ...]:
        """End every lane after what it is doing; closing twice is allowed.

        Returns:
            Names of lanes still busy after ``timeout_s`` seconds, all together;
            they end with the process.
        """
        with self._gate:
            self._open = False
        for lane in self._lanes.values():
            lane.finish()
        share_s = timeout_s / max(1, len(self._lanes))
        busy = tuple(n for n, lane in self._lanes.items() if not lane.join(share_s))
        self._lanes.clear()
        return busy

    def _deliver(self, call: Call) -> None:
        # The lock keeps a lane from emitting on an object that is being closed.
        with self._gate:
            if self._open:
                self._delivered.emit(call)

    @Slot(object)
    def _call(self, call: Call) -> None:
        if self._open:
            call()


@dataclass(eq=False)
class _TimerAlarm:
    """One `Alarm`, over a timer that is asked for once."""

    timer: QTimer
    waiting: "set[_TimerAlarm]"

    def cancel(self) -> None:
        """Forget the call."""
        if self in self.waiting:
            self.waiting.discard(self)
            self.timer.stop()
            self.timer.deleteLater()


class QtAlarms(QObject):
    """`Alarms` over the event loop of the thread that made it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: set[_TimerAlarm] = set()

    def call_in(self, delay_s: float, call: Call) -> Alarm:
        """Call ``call`` once, ``delay_s`` seconds from now."""
        timer = QTimer(self, singleShot=True, interval=max(0, round(delay_s * 1000)))
        alarm = _TimerAlarm(timer, self._waiting)

        def ring() -> None:
            alarm.cancel()
            call()

        timer.timeout.connect(ring)
        self._waiting.add(alarm)
        timer.start()
        return alarm

    def close(self) -> None:
        """Forget every call still waiting."""
        for alarm in tuple(self._waiting):
            alarm.cancel()
