"""A cabin that stopped opens to staff, and to nothing else."""

from dataclasses import replace

import pytest

from cabin_app.roles.model import Answer, Role, Verdict
from cabin_app.session import events as e
from cabin_app.session.state import Phase, StaffPage
from cabin_app.session.stop_cause import StopCause
from cabin_app.session.stopped_cabin import StoppedCabin
from cabin_app.settings import Timeouts
from support.driven import DrainedExecutor, ManualAlarms, ManualClock

CODE = "915346"


class Gate:
    """Fulfils GateHands: one code, and whose it is."""

    def __init__(self, role: Role = Role.TECHNICIAN) -> None:
        self.role = role
        self.broken = False

    def look(self) -> Verdict:
        return Verdict(answer=Answer.OPEN)

    def try_code(self, code: str) -> Verdict:
        if self.broken:
            raise OSError
        if code != CODE:
            return Verdict(answer=Answer.REFUSED)
        return Verdict(answer=Answer.ADMITTED, role=self.role)


class Stopped:
    def __init__(self, role: Role = Role.TECHNICIAN) -> None:
        self.clock, self.executor = ManualClock(), DrainedExecutor()
        self.alarms, self.gate = ManualAlarms(self.clock), Gate(role)
        self.cabin = StoppedCabin(
            StopCause.BAD_FILE,
            "cabin.yaml:6: unknown",
            gate=self.gate,
            executor=self.executor,
            alarms=self.alarms,
            clock=self.clock,
        )

    @property
    def phase(self) -> Phase:
        return self.cabin.state.value.phase

    def enters(self, code: str = CODE) -> None:
        self.cabin.dispatch(e.GateAsked())
        self.executor.drain()
        self.cabin.dispatch(e.CodeEntered(code))
        self.executor.drain()


@pytest.mark.parametrize(
    ("role", "phase"),
    [(Role.TECHNICIAN, Phase.MAINTENANCE), (Role.AGENT, Phase.AGENT)],
)
def test_who_has_a_code_comes_in_and_leaves_it_as_it_was(role, phase) -> None:
    stopped = Stopped(role)
    before = replace(
        stopped.cabin.state.value, present_at_s=stopped.clock.monotonic_s()
    )
    stopped.enters()
    assert stopped.phase is phase
    assert stopped.cabin.state.value.stop_detail == "cabin.yaml:6: unknown"
    stopped.cabin.dispatch(e.StaffLeft())
    assert stopped.cabin.state.value == before


def test_a_wrong_code_opens_nothing() -> None:
    stopped = Stopped()
    stopped.enters("000000")
    assert stopped.phase is Phase.GATE


def test_who_goes_away_is_forgotten() -> None:
    stopped = Stopped()
    stopped.enters()
    stopped.alarms.pass_time(Timeouts().staff_s - 1)
    assert stopped.phase is Phase.MAINTENANCE
    stopped.alarms.pass_time(2)
    assert stopped.phase is Phase.OUT_OF_ORDER


def test_a_gate_that_breaks_lets_nobody_in() -> None:
    stopped = Stopped()
    stopped.gate.broken = True
    stopped.cabin.dispatch(e.GateAsked())
    stopped.executor.drain()
    stopped.cabin.dispatch(e.CodeEntered(CODE))
    with pytest.raises(OSError):  # noqa: PT011 (the bug itself, for the boundary)
        stopped.executor.drain()
    assert stopped.phase is Phase.OUT_OF_ORDER


@pytest.mark.parametrize(
    "event",
    [e.Woken, e.LeaveAsked, e.QuitAsked, e.BackAsked, e.HumanAsked, e.TimePassed],
)
def test_nothing_else_is_heard(event) -> None:
    stopped = Stopped()
    before = stopped.cabin.state.value
    stopped.cabin.dispatch(event("v") if event is e.Woken else event())
    assert stopped.cabin.state.value == before


def test_in_a_space_only_its_own_pages_are_turned() -> None:
    stopped = Stopped()
    stopped.enters()
    stopped.cabin.dispatch(e.StaffPageChosen(StaffPage.SYSTEM))
    stopped.cabin.dispatch(e.ScanAsked())
    stay = stopped.cabin.state.value.stay
    assert stay is not None
    assert stay.page is StaffPage.SYSTEM
    assert stopped.cabin.state.value.scan is None
