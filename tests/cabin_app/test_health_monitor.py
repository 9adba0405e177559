"""Machines looked at in their lanes, with a clock and work by hand."""

from dataclasses import dataclass, field

import pytest

from cabin_app.health.model import CabinHealth, Change, Family
from cabin_app.health.monitor import GIVEN_UP_AFTER_S, HealthMonitor, Watched
from devices.ports.common import Condition, DeviceHealth
from support.driven import DrainedExecutor, ManualAlarms, ManualClock

READY = DeviceHealth(condition=Condition.READY)
EMPTY = DeviceHealth(condition=Condition.STOPPED, reason="no_paper")
SILENT = DeviceHealth(condition=Condition.STOPPED, reason="timed_out")
EVERY_S = 3.0
PRINTER = Family.DOCUMENT_PRINTER

pytestmark = pytest.mark.usefixtures("caplog")


@dataclass
class Bench:
    clock: ManualClock = field(default_factory=ManualClock)
    executor: DrainedExecutor = field(default_factory=DrainedExecutor)
    seen: DeviceHealth = READY
    looks: int = 0
    busy: bool = False
    changes: list[Change] = field(default_factory=list)
    published: list[CabinHealth] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.alarms = ManualAlarms(self.clock)
        self.monitor = HealthMonitor(
            watched={
                PRINTER: Watched(
                    look=self.look,
                    lane="printer",
                    every_s=EVERY_S,
                    busy=lambda: self.busy,
                )
            },
            executor=self.executor,
            alarms=self.alarms,
            on_change=self.changes.append,
        )
        self.monitor.health.subscribe(self.published.append)

    def look(self) -> DeviceHealth:
        self.looks += 1
        return self.seen

    def round(self, seen: DeviceHealth) -> None:
        self.seen = seen
        self.executor.drain()
        self.alarms.pass_time(EVERY_S)

    @property
    def known(self) -> DeviceHealth | None:
        return self.monitor.health.value.of(PRINTER)


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_nothing_is_looked_at_before_it_is_asked(bench: Bench) -> None:
    bench.monitor.look_now(PRINTER)
    bench.alarms.pass_time(60)
    assert bench.executor.drain() == 0


def test_each_change_is_published_and_told_once(bench: Bench) -> None:
    bench.monitor.start()
    bench.monitor.start()
    for seen in (READY, READY, EMPTY, EMPTY, EMPTY, READY):
        bench.round(seen)
    assert bench.looks == 6
    assert [change.after for change in bench.changes] == [READY, EMPTY, READY]
    assert [change.worse for change in bench.changes] == [False, True, False]
    assert len(bench.published) == 3


def test_each_change_is_logged_once(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.monitor.start()
    for seen in (READY, EMPTY, EMPTY, READY):
        bench.round(seen)
    told = [(record.levelname, record.getMessage()) for record in caplog.records]
    assert told == [
        ("INFO", "document_printer: ready"),
        ("WARNING", "document_printer: stopped no_paper"),
        ("INFO", "document_printer: ready"),
    ]


def test_a_look_waits_for_the_one_before(bench: Bench) -> None:
    bench.monitor.start()
    bench.alarms.pass_time(EVERY_S * 2)
    bench.monitor.look_now(PRINTER)
    assert bench.executor.drain() == 1
    bench.alarms.pass_time(0)
    assert bench.executor.drain() == 1, "what was asked meanwhile is looked at at once"


def test_something_that_happened_is_looked_at_now(bench: Bench) -> None:
    bench.monitor.start()
    bench.executor.drain()
    bench.seen = EMPTY
    bench.monitor.look_now(PRINTER)
    bench.executor.drain()
    assert bench.known == EMPTY
    bench.monitor.look_now(Family.SCANNER)
    assert bench.executor.drain() == 0, "a machine this cabin does not have"


def test_a_machine_at_work_is_left_alone(bench: Bench) -> None:
    bench.busy = True
    bench.monitor.start()
    bench.alarms.pass_time(EVERY_S * 3)
    assert bench.executor.drain() == 0
    bench.busy = False
    bench.alarms.pass_time(EVERY_S)
    assert bench.executor.drain() == 1


def test_one_silence_is_nothing_two_are_told(bench: Bench) -> None:
    bench.monitor.start()
    for seen in (READY, SILENT):
        bench.round(seen)
    assert bench.known == READY
    bench.round(SILENT)
    assert bench.known == SILENT
    bench.round(READY)
    assert bench.known == READY


def test_a_look_that_hangs_is_told_and_still_heard(bench: Bench) -> None:
    bench.monitor.start()
    bench.executor.drain()
    bench.alarms.pass_time(EVERY_S)
    bench.alarms.pass_time(GIVEN_UP_AFTER_S)
    assert bench.known == SILENT
    bench.executor.drain()
    assert bench.known == READY


def test_after_the_stop_nothing_is_looked_at_or_told(bench: Bench) -> None:
    bench.monitor.start()
    bench.monitor.stop()
    bench.executor.drain()
    bench.alarms.pass_time(60)
    assert bench.known is None
    assert bench.looks == 1
    bench.monitor.start()
    bench.executor.drain()
    assert bench.known == READY


def test_a_bug_in_a_look_is_a_bug(bench: Bench) -> None:
    def broken() -> DeviceHealth:
        raise LookupError

    watched = Watched(look=broken, lane="printer", every_s=EVERY_S)
    monitor = HealthMonitor(
        watched={PRINTER: watched},
        executor=bench.executor,
        alarms=bench.alarms,
        on_change=bench.changes.append,
    )
    monitor.start()
    with pytest.raises(LookupError):
        bench.executor.drain()
