"""Sockets followed in their lane, each plugging told once."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cabin_app.health.model import Family
from cabin_app.health.usb import AGAIN_AFTER_FAULT_S, UsbView, UsbWatch
from devices.ports.common import Condition, DeviceHealth
from devices.usb.simulated import KEYBOARD, NETWORK, SimulatedUsb
from support.driven import DrainedExecutor, ManualAlarms, ManualClock

STICK = Path("/media/cabin/stick")


@dataclass
class QuickUsb(SimulatedUsb):
    """Nobody waits in a test: what was not told yet is told now, or not at all."""

    def __post_init__(self) -> None:
        super().__init__()

    def wait(self, timeout_s: float) -> bool:
        return super().wait(0)


@dataclass
class Bench:
    usb: QuickUsb = field(default_factory=QuickUsb)
    executor: DrainedExecutor = field(default_factory=DrainedExecutor)
    seen: list[DeviceHealth] = field(default_factory=list)
    views: list[UsbView] = field(default_factory=list)
    changes: int = 0

    def __post_init__(self) -> None:
        self.alarms = ManualAlarms(ManualClock())
        self.watch = UsbWatch(
            usb=self.usb,
            expected=frozenset({KEYBOARD.model}),
            executor=self.executor,
            alarms=self.alarms,
            on_health=self.heard,
            on_change=self.changed,
        )
        self.watch.view.subscribe(self.views.append)

    def heard(self, family: Family, seen: DeviceHealth) -> None:
        assert family is Family.USB
        self.seen.append(seen)

    def changed(self) -> None:
        self.changes += 1

    def turn(self) -> None:
        """One piece of work of the lane."""
        pieces, self.executor.pieces = self.executor.pieces, []
        for piece in pieces:
            assert piece.lane == "usb"
            try:
                result = piece.work()
            except Exception as error:
                piece.on_error(error)
            else:
                piece.on_done(result)


@pytest.fixture
def bench() -> Bench:
    made = Bench()
    made.watch.start()
    made.watch.start()
    made.turn()
    return made


def test_what_is_there_at_first_is_no_change(bench: Bench) -> None:
    assert len(bench.views) == 1
    assert bench.changes == 0
    assert bench.seen[-1].condition is Condition.READY


def test_what_comes_is_published_once_and_all_machines_are_looked_at(
    bench: Bench,
) -> None:
    bench.usb.simulate_plugged(NETWORK)
    bench.turn()
    assert NETWORK in bench.watch.view.value.devices
    assert bench.changes == 1
    assert bench.seen[-1].reason == "network"
    bench.turn()
    bench.turn()
    assert (len(bench.views), bench.changes) == (2, 1)


def test_what_is_expected_is_no_stranger(bench: Bench) -> None:
    bench.usb.simulate_plugged(KEYBOARD)
    bench.turn()
    assert bench.seen[-1].condition is Condition.READY


def test_a_stick_appears_and_vanishes(bench: Bench) -> None:
    bench.usb.simulate_stick(STICK)
    bench.turn()
    (stick,) = bench.watch.view.value.sticks
    assert stick.folder == STICK
    bench.usb.simulate_stick_gone(STICK)
    bench.turn()
    assert bench.watch.view.value.sticks == ()
    assert bench.changes == 2


def test_a_system_that_cannot_tell_is_asked_again_later(bench: Bench) -> None:
    bench.usb.simulate_no_library()
    bench.turn()
    assert (bench.seen[-1].condition, bench.seen[-1].reason) == (
        Condition.STOPPED,
        "no_library",
    )
    assert bench.executor.pieces == []
    bench.usb.simulate_well()
    bench.alarms.pass_time(AGAIN_AFTER_FAULT_S)
    bench.turn()
    assert bench.seen[-1].condition is Condition.READY


def test_after_the_stop_nothing_is_asked_or_told(bench: Bench) -> None:
    bench.watch.stop()
    told = len(bench.seen)
    bench.usb.simulate_plugged(NETWORK)
    bench.turn()
    assert bench.executor.pieces == []
    assert len(bench.seen) == told
    bench.watch.start()
    bench.turn()
    assert NETWORK in bench.watch.view.value.devices


def test_a_bug_is_a_bug(bench: Bench) -> None:
    bench.usb.close()
    with pytest.raises(RuntimeError, match="closed"):
        bench.turn()


def test_a_stick_that_somebody_forgot_is_told_until_it_is_gone(bench: Bench) -> None:
    bench.watch.tell_left(True)
    assert (bench.seen[-1].condition, bench.seen[-1].reason) == (
        Condition.ATTENTION,
        "stick_left",
    )
    bench.usb.simulate_plugged(NETWORK)
    bench.turn()
    assert bench.seen[-1].reason == "network"
    bench.usb.simulate_well()
    bench.turn()
    bench.watch.tell_left(False)
    assert bench.seen[-1].condition is Condition.READY
