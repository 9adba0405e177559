"""Looks at each machine again and again, off the interface thread."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cabin_app.health.model import (
    SILENT,
    CabinHealth,
    Change,
    Family,
    change_of,
    settled,
)
from cabin_app.jobs import Alarm, Alarms, Executor
from cabin_app.observable import Observable
from devices.ports.common import Condition, DeviceHealth

_log = logging.getLogger(__name__)

GIVEN_UP_AFTER_S = 15.0
"""Ports answer a look within 3 s, and may first end what they do (a receipt: 10 s)."""


@dataclass(frozen=True, kw_only=True)
class Watched:
    """One machine.

    Attributes:
        look: Takes some seconds; runs in the machine's own lane.
        lane: The lane its work runs in, so that a look never crosses a job.
        every_s: Seconds from one look to the next.
        busy: Whether it works for somebody now, and must not be disturbed.
    """

    look: Callable[[], DeviceHealth]
    lane: str
    every_s: float
    busy: Callable[[], bool] = lambda: False


class HealthMonitor:
    """Publishes how the machines are; lives on the interface thread.

    Attributes:
        health: What is known now.
    """

    def __init__(
        self,
        *,
        watched: Mapping[Family, Watched],
        executor: Executor,
        alarms: Alarms,
        on_change: Callable[[Change], None],
    ) -> None:
        """Say what is watched; nothing is looked at before `start`.

        Args:
            watched: The machines.
            executor: Where looks run.
            alarms: When the next one comes.
            on_change: Told of each change once, after it was published and logged.
        """
        self.health = Observable(CabinHealth())
        self._rounds = {
            family: _Round(family, one, self) for family, one in watched.items()
        }
        self.executor = executor
        self.alarms = alarms
        self._on_change = on_change

    def start(self) -> None:
        """Look at everything now, and from now on; starting twice is allowed."""
        for one in self._rounds.values():
            one.start()

    def stop(self) -> None:
        """Look at nothing any more; what is known stays."""
        for one in self._rounds.values():
            one.stop()

    def look_now(self, family: Family) -> None:
        """Something happened to that machine: do not wait for the next round."""
        if family in self._rounds:
            self._rounds[family].look_now()

    def heard(self, family: Family, seen: DeviceHealth) -> None:
        """Publish a look, log it if it is a change, and tell."""
        before = self.health.value.of(family)
        self.health.publish(self.health.value.with_look(family, seen))
        change = change_of(family, before, seen)
        if change is None:
            return
        words = " ".join(filter(None, (seen.condition, seen.reason, seen.detail)))
        level = logging.WARNING if change.worse else logging.INFO
        _log.log(level, "%s: %s", family.value, words)
        self._on_change(change)


class _Round:
    """The looks at one machine: never two at once."""

    def __init__(
        self, family: Family, watched: Watched, monitor: HealthMonitor
    ) -> None:
        self._family = family
        self._watched = watched
        self._monitor = monitor
        self._running = False
        self._looking = False
        self._again = False
        self._silences = 0
        self._next: Alarm | None = None
        self._patience: Alarm | None = None

    def start(self) -> None:
        if not self._running:
            self._running = True
            self.look_now()

    def stop(self) -> None:
        self._running = False
        for alarm in (self._next, self._patience):
            if alarm is not None:
                alarm.cancel()

    def look_now(self) -> None:
        if not self._running:
            return
        if self._looking:
            self._again = True
            return
        if self._next is not None:
            self._next.cancel()
        if self._watched.busy():
            self._wait()
            return
        self._looking, self._again = True, False
        self._patience = self._monitor.alarms.call_in(GIVEN_UP_AFTER_S, self._give_up)
        self._monitor.executor.submit(
            self._watched.look, self._looked, self._broke, lane=self._watched.lane
        )

    def _wait(self) -> None:
        every_s = 0.0 if self._again else self._watched.every_s
        self._again = False
        self._next = self._monitor.alarms.call_in(every_s, self.look_now)

    def _looked(self, seen: DeviceHealth) -> None:
        self._looking = False
        if self._patience is not None:
            self._patience.cancel()
        if not self._running:
            return
        self._silences = self._silences + 1 if seen.reason == SILENT else 0
        known = self._monitor.health.value.of(self._family)
        self._monitor.heard(self._family, settled(known, seen, self._silences))
        self._wait()

    def _broke(self, error: Exception) -> None:
        self._looking = False
        raise error

    def _give_up(self) -> None:
        """The look itself hangs; it is waited for, and told meanwhile."""
        self._monitor.heard(
            self._family, DeviceHealth(condition=Condition.STOPPED, reason=SILENT)
        )
