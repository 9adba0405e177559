"""Time, alarms and work that a test drives by hand: nothing here waits."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")


class ManualClock:
    """A `Clock` that stands still until it is moved."""

    def __init__(
        self,
        at_s: float = 1000.0,
        now: datetime = datetime(2026, 11, 23, 14, 32, tzinfo=UTC),
    ) -> None:
        self._at_s = at_s
        self._now = now

    def monotonic_s(self) -> float:
        return self._at_s

    def now(self) -> datetime:
        return self._now

    def move(self, seconds: float) -> None:
        """Time passes; alarms do not ring by this, see `ManualAlarms.pass_time`."""
        self._at_s += seconds
        self._now += timedelta(seconds=seconds)


@dataclass(eq=False)
class ManualAlarm:
    """An `Alarm` that rings when `ManualAlarms` says so."""

    at_s: float
    call: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class ManualAlarms:
    """`Alarms` over a `ManualClock`."""

    clock: ManualClock
    waiting: list[ManualAlarm] = field(default_factory=list)

    def call_in(self, delay_s: float, call: Callable[[], None]) -> ManualAlarm:
        alarm = ManualAlarm(self.clock.monotonic_s() + delay_s, call)
        self.waiting.append(alarm)
        return alarm

    @property
    def armed(self) -> tuple[ManualAlarm, ...]:
        """Alarms that will ring, soonest first."""
        live = [alarm for alarm in self.waiting if not alarm.cancelled]
        return tuple(sorted(live, key=lambda alarm: alarm.at_s))

    def pass_time(self, seconds: float) -> None:
        """Move the clock, ringing what comes due on the way, at its own instant."""
        end_s = self.clock.monotonic_s() + seconds
        while self.armed and self.armed[0].at_s <= end_s:
            alarm = self.armed[0]
            self.waiting.remove(alarm)
            self.clock.move(max(alarm.at_s - self.clock.monotonic_s(), 0.0))
            alarm.call()
        self.clock.move(end_s - self.clock.monotonic_s())


@dataclass
class _Piece:
    work: Callable[[], Any]
    on_done: Callable[[Any], None]
    on_error: Callable[[Exception], None]
    lane: str


@dataclass
class DrainedExecutor:
    """An `Executor` whose work runs when `drain` is called, in the caller's thread."""

    pieces: list[_Piece] = field(default_factory=list)

    def submit(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        lane: str = "default",
    ) -> None:
        self.pieces.append(_Piece(work, on_done, on_error, lane))

    def drain(self, lane: str | None = None) -> int:
        """Run what waits (of one lane, or all), and what that asks for; the count."""
        ran = 0
        while found := [p for p in self.pieces if lane in (None, p.lane)]:
            piece = found[0]
            self.pieces.remove(piece)
            ran += 1
            try:
                result = piece.work()
            except Exception as error:  # as the real one: told, not raised
                piece.on_error(error)
            else:
                piece.on_done(result)
        return ran
