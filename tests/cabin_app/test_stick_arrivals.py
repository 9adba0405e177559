"""A stick is offered to whoever brought it, and to nobody else."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from cabin_app.health.usb import UsbView
from cabin_app.session.events import Event
from cabin_app.session.events_stick import (
    StickCame,
    StickForgotten,
    StickUnusable,
    StickWent,
)
from cabin_app.session.state import Phase, SessionState, VisitId
from cabin_app.session.stick_arrivals import (
    JUST_BEFORE_S,
    UNREADABLE_AFTER_S,
    StickArrivals,
)
from cabin_app.settings_usb import StickUse
from devices.ports.stick import Stick
from devices.usb.simulated import STICK as DEVICE
from support.driven import ManualAlarms, ManualClock

STICK = Stick("8:17", Path("/media/cabin/stick"))
NOTHING = UsbView()
PLUGGED = UsbView(devices=(DEVICE,))
MOUNTED = UsbView(devices=(DEVICE,), sticks=(STICK,))
VISIT = SessionState(phase=Phase.WELCOME, visit=VisitId("a-visit"))


@dataclass
class Bench:
    use: StickUse = StickUse.READ_AND_WRITE
    clock: ManualClock = field(default_factory=ManualClock)
    told: list[Event] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.alarms = ManualAlarms(self.clock)
        self.arrivals = StickArrivals(
            use=self.use,
            dispatch=self.told.append,
            clock=self.clock,
            alarms=self.alarms,
            on_left=self.left.append,
        )

    def see(self, *views: UsbView) -> None:
        for view in views:
            self.arrivals.sockets_changed(view)

    def visit(self) -> None:
        self.arrivals.visit_changed(VISIT)

    def rest(self) -> None:
        self.arrivals.visit_changed(SessionState())


def test_one_that_comes_in_a_visit_is_offered_once() -> None:
    bench = Bench()
    bench.see(NOTHING)
    bench.visit()
    bench.see(PLUGGED, MOUNTED, MOUNTED)
    assert bench.told == [StickCame(STICK)]
    bench.see(NOTHING)
    assert bench.told[1:] == [StickWent()]


def test_one_that_came_just_before_the_touch_is_offered() -> None:
    bench = Bench()
    bench.see(NOTHING, MOUNTED)
    bench.clock.move(JUST_BEFORE_S - 1)
    bench.visit()
    assert bench.told == [StickCame(STICK)]


def test_one_that_nobody_came_for_is_not_offered_later() -> None:
    bench = Bench()
    bench.see(NOTHING, MOUNTED)
    bench.clock.move(JUST_BEFORE_S + 1)
    bench.visit()
    assert bench.told == []


def test_one_that_was_there_before_this_process_is_somebody_elses() -> None:
    bench = Bench()
    bench.see(MOUNTED)
    bench.visit()
    assert bench.told == []


def test_one_left_behind_is_not_the_next_visitors_until_it_is_plugged_anew() -> None:
    bench = Bench()
    bench.see(NOTHING)
    bench.visit()
    bench.see(MOUNTED)
    bench.rest()
    bench.visit()
    assert bench.told == [StickCame(STICK)]
    bench.see(NOTHING, MOUNTED)
    assert bench.told[1:] == [StickCame(STICK)]


def test_what_is_plugged_in_when_the_screen_becomes_ours_is_not_offered() -> None:
    bench = Bench()
    bench.see(NOTHING, MOUNTED)
    bench.arrivals.forget()
    bench.visit()
    assert bench.told == []


def test_one_that_is_never_mounted_is_told_as_unreadable() -> None:
    bench = Bench()
    bench.see(NOTHING)
    bench.visit()
    bench.see(PLUGGED)
    bench.alarms.pass_time(UNREADABLE_AFTER_S)
    assert bench.told == [StickUnusable(by_rule=False)]


@pytest.mark.parametrize("after", [MOUNTED, NOTHING])
def test_one_that_is_mounted_or_gone_in_time_is_not(after: UsbView) -> None:
    bench = Bench()
    bench.see(NOTHING)
    bench.visit()
    bench.see(PLUGGED, after)
    bench.alarms.pass_time(UNREADABLE_AFTER_S)
    assert StickUnusable(by_rule=False) not in bench.told


def test_a_house_that_opens_none_says_so() -> None:
    bench = Bench(use=StickUse.NONE)
    bench.see(NOTHING)
    bench.visit()
    bench.see(MOUNTED, MOUNTED)
    assert bench.told == [StickUnusable(by_rule=True)]


def test_a_house_may_let_sticks_be_read_only() -> None:
    bench = Bench(use=StickUse.READ)
    bench.see(NOTHING)
    bench.visit()
    bench.see(MOUNTED)
    assert bench.told == [StickCame(STICK, writable=False)]


def test_the_visits_own_changes_are_no_new_visit() -> None:
    bench = Bench()
    bench.see(NOTHING)
    bench.visit()
    bench.see(MOUNTED)
    bench.arrivals.visit_changed(replace(VISIT, phase=Phase.ONLINE))
    assert bench.told == [StickCame(STICK)]


def test_staff_in_the_cabin_are_no_visit() -> None:
    bench = Bench()
    bench.see(NOTHING, MOUNTED)
    bench.arrivals.visit_changed(SessionState(phase=Phase.MAINTENANCE))
    assert bench.told == []


def test_who_finds_a_stick_of_somebody_is_told_once_and_so_are_staff() -> None:
    bench = Bench()
    bench.see(MOUNTED)
    assert bench.left == [True]
    bench.visit()
    assert bench.told == []
    for _ in range(2):
        bench.arrivals.visit_changed(replace(VISIT, phase=Phase.MENU))
    assert bench.told == [StickForgotten()]
    bench.see(NOTHING)
    assert bench.left == [True, False]


def test_staff_hear_of_a_stick_that_stays_after_its_visit() -> None:
    bench = Bench()
    bench.see(NOTHING)
    bench.visit()
    bench.see(MOUNTED)
    assert bench.left == []
    bench.rest()
    assert bench.left == [True]
