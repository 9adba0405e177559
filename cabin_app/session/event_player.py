"""Plays events one after the other, and rings when time is up."""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable

from cabin_app.clock import Clock
from cabin_app.jobs import Alarm, Alarms, Executor
from cabin_app.observable import Observable
from cabin_app.roles.model import Verdict
from cabin_app.session import events as e
from cabin_app.session.effects import Effect
from cabin_app.session.rules import Rules
from cabin_app.session.state import SessionState
from cabin_app.session.timeouts import next_deadline
from cabin_app.session.transitions import step


class EventPlayer(ABC):
    """Lives on the interface thread; every call and callback is made there.

    Attributes:
        state: As published; view models subscribe to it.
    """

    def __init__(
        self, state: SessionState, *, alarms: Alarms, clock: Clock, rules: Rules
    ) -> None:
        self.state = Observable(state)
        self._alarms = alarms
        self._clock = clock
        self._rules = rules
        self._waiting: deque[e.Event] = deque()
        self._playing = False
        self._alarm: Alarm | None = None
        self._armed_for_s: float | None = None

    def dispatch(self, event: e.Event) -> None:
        """Play an event, after those that are being played."""
        self._waiting.append(event)
        if self._playing:
            return
        self._playing = True
        try:
            while self._waiting:
                self._play(self._waiting.popleft())
        finally:
            self._playing = False

    def _play(self, event: e.Event) -> None:
        before = self.state.value
        came = step(before, event, self._clock.monotonic_s(), self._rules)
        self._follow(before, came.state)
        self.state.publish(came.state)
        self._arm()
        for effect in came.effects:
            self._run(effect)

    @abstractmethod
    def _follow(self, before: SessionState, after: SessionState) -> None:
        """Told before the new state is published."""

    @abstractmethod
    def _run(self, effect: Effect) -> None:
        """Do what the machine wants done."""

    def _arm(self) -> None:
        deadline_s = next_deadline(self.state.value, self._rules.timeouts)
        if deadline_s == self._armed_for_s:
            return
        if self._alarm is not None:
            self._alarm.cancel()
        self._armed_for_s = deadline_s
        self._alarm = None
        if deadline_s is not None:
            delay_s = max(deadline_s - self._clock.monotonic_s(), 0.0)
            self._alarm = self._alarms.call_in(delay_s, self._rang)

    def _rang(self) -> None:
        # Timers may ring a little early; forgetting the mark arms it again.
        self._armed_for_s = None
        self._alarm = None
        self.dispatch(e.TimePassed())


def ask_gate(
    ask: Callable[[], Verdict],
    *,
    executor: Executor,
    dispatch: Callable[[e.Event], None],
) -> None:
    """Ask in the lane of the gate; one that breaks lets nobody in."""

    def answered(verdict: Verdict) -> None:
        dispatch(e.GateAnswered(verdict))

    def broke(error: Exception) -> None:
        dispatch(e.StaffLeft())
        raise error

    executor.submit(ask, answered, broke, lane="gate")
