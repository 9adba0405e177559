"""Which machines are watched, and how often a fault is counted."""

from dataclasses import dataclass, field

import pytest

from cabin_app.bootstrap.watching import (
    SAME_FAULT_WITHIN_S,
    FaultsOnce,
    build_monitor,
)
from cabin_app.health.model import CabinHealth, Change, Family
from cabin_app.journal.events import DeviceFamily
from cabin_app.journal.observations import (
    DeviceFaulted,
    DocumentHandedOver,
    Observation,
)
from cabin_app.session import events as e
from cabin_app.session.state import Reading, SessionState, TicketStage
from cabin_app.settings import DeviceKind, Printing, Scanner, Settings, Speech
from cabin_app.speech.script import Sentence
from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.common import Condition, DeviceHealth
from support.driven import DrainedExecutor, ManualAlarms, ManualClock
from support.machines import machines
from support.visits import READING, after

READY = DeviceHealth(condition=Condition.READY)
EMPTY = DeviceHealth(condition=Condition.STOPPED, reason="no_paper")
NO_PAPER = DeviceFaulted(family=DeviceFamily.PRINTER, reason="no_paper")
PRINTER = Family.DOCUMENT_PRINTER


@dataclass
class Recorder:
    recorded: list[Observation] = field(default_factory=list)
    written: int = 0

    def record(self, observation: Observation) -> None:
        self.recorded.append(observation)

    def end_visit(self) -> None:
        self.written += 1


class Door:
    def __init__(self) -> None:
        self.recorder = Recorder()
        self.clock = ManualClock()
        self.health = CabinHealth()
        self.faults = FaultsOnce(
            self.recorder, clock=self.clock, health=lambda: self.health
        )

    def look(self, seen: DeviceHealth) -> None:
        before = self.health.of(PRINTER)
        self.health = self.health.with_look(PRINTER, seen)
        self.faults.machine_changed(Change(family=PRINTER, before=before, after=seen))


@pytest.fixture
def door() -> Door:
    return Door()


def test_a_machine_that_stops_is_counted(door: Door) -> None:
    door.look(READY)
    door.look(EMPTY)
    door.look(READY)
    assert door.recorder.recorded == [NO_PAPER]


def test_what_stood_before_was_counted_before(door: Door) -> None:
    door.look(EMPTY)
    assert door.recorder.recorded == []


def test_a_job_that_meets_what_stands_counts_nothing(door: Door) -> None:
    door.look(READY)
    door.look(EMPTY)
    door.faults.record(NO_PAPER)
    assert door.recorder.recorded == [NO_PAPER]


def test_a_look_that_sees_what_a_job_met_counts_nothing(door: Door) -> None:
    door.look(READY)
    door.faults.record(NO_PAPER)
    door.look(EMPTY)
    assert door.recorder.recorded == [NO_PAPER]


def test_later_it_is_another_fault(door: Door) -> None:
    door.look(READY)
    door.faults.record(NO_PAPER)
    door.clock.move(SAME_FAULT_WITHIN_S + 1)
    door.look(EMPTY)
    assert door.recorder.recorded == [NO_PAPER, NO_PAPER]


def test_everything_else_passes(door: Door) -> None:
    given = DocumentHandedOver(pages=1)
    door.faults.record(given)
    door.faults.end_visit()
    assert door.recorder.recorded == [given]
    assert door.recorder.written == 1


def watched(
    settings: Settings, state: SessionState, *, simulate: bool
) -> tuple[CabinHealth, int]:
    """What is known after a first look at everything, and how many looks that took."""
    executor = DrainedExecutor()
    monitor = build_monitor(
        settings=settings,
        simulate=simulate,
        equipment=machines(),
        state=lambda: state,
        executor=executor,
        alarms=ManualAlarms(ManualClock()),
        on_change=lambda _: None,
    )
    monitor.start()
    lanes = {piece.lane for piece in executor.pieces}
    assert lanes <= {"scanner", "printer", "ticket", "audio", "speech", "camera"}
    return monitor.health.value, executor.drain()


@pytest.mark.parametrize(
    ("settings", "simulate", "looks"),
    [
        (Settings(), True, 6),
        (Settings(), False, 5),
        (Settings(scanner=Scanner(kind=DeviceKind.NONE)), False, 4),
        (Settings(printing=Printing(kind=DeviceKind.NONE)), True, 6),
        (Settings(speech=Speech(kind=DeviceKind.NONE)), False, 4),
    ],
)
def test_what_the_cabin_has_is_watched(
    settings: Settings, simulate: bool, looks: int
) -> None:
    assert watched(settings, SessionState(), simulate=simulate)[1] == looks


@pytest.mark.parametrize(
    "state",
    [
        after(READING),
        SessionState(ticket=TicketStage.PRINTING),
        SessionState(reading=Reading(sentences=(Sentence(text="a", language="fr"),))),
    ],
)
def test_a_machine_that_works_for_somebody_is_left_alone(state: SessionState) -> None:
    assert watched(Settings(), state, simulate=True)[1] == 5


def test_a_page_that_was_read_frees_the_scanner() -> None:
    state = after((*READING, e.ScanStopped()))
    assert watched(Settings(), state, simulate=True)[1] >= 5


def test_a_queue_that_an_error_stopped_goes_on_by_itself() -> None:
    equipment = machines()
    assert isinstance(equipment.printer, SimulatedPrinter)
    executor = DrainedExecutor()
    monitor = build_monitor(
        settings=Settings(),
        simulate=True,
        equipment=equipment,
        state=SessionState,
        executor=executor,
        alarms=ManualAlarms(ManualClock()),
        on_change=lambda _: None,
    )
    equipment.printer.simulate_paused()
    monitor.start()
    executor.drain()
    assert monitor.health.value.of(PRINTER) == equipment.printer.health()
    assert monitor.health.value.stopped(PRINTER) == ""


def test_without_sound_or_camera_staff_are_told_and_nothing_stops() -> None:
    equipment = machines()
    equipment.audio.simulate_no_output()  # type: ignore[attr-defined]
    equipment.camera.simulate_unplugged()  # type: ignore[attr-defined]
    executor = DrainedExecutor()
    monitor = build_monitor(
        settings=Settings(),
        simulate=True,
        equipment=equipment,
        state=SessionState,
        executor=executor,
        alarms=ManualAlarms(ManualClock()),
        on_change=lambda _: None,
    )
    monitor.start()
    executor.drain()
    health = monitor.health.value
    for family, reason in ((Family.AUDIO, "no_output"), (Family.CAMERA, "no_camera")):
        seen = health.of(family)
        assert seen is not None
        assert (seen.condition, seen.reason) == (Condition.ATTENTION, reason)
        assert health.stopped(family) == ""
