"""The gate of the staff: codes, delays, a second factor; real files, a driven clock."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
import pytest

from cabin_app.errors import BadFile
from cabin_app.roles import pin
from cabin_app.roles.attempts import attempts_path
from cabin_app.roles.codes import (
    clear_code,
    codes_path,
    read_codes,
    set_code,
    set_second_factor,
)
from cabin_app.roles.gate import Gate
from cabin_app.roles.model import Answer, Role
from cabin_app.roles.pin import WeakCode, checked_code
from cabin_app.roles.policy import LONGEST_WAIT_S, may_enter, wait_after

AGENT, TECHNICIAN, WRONG = "281904", "740912", "111222"


@pytest.fixture(autouse=True)
def quick_seals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with its smallest cost: these tests look at hundreds of codes."""
    from argon2 import PasswordHasher

    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(pin, "_hasher", lambda: cheap)


class Machine:
    """Time since start, the calendar, and the start itself, moved by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.monotonic_s = 100.0
        self.wall = datetime(2026, 11, 25, 10, tzinfo=UTC)
        self.start = "first"

    def gate(self) -> Gate:
        return Gate(
            self.folder,
            monotonic_s=lambda: self.monotonic_s,
            now=lambda: self.wall,
            start_of_machine=lambda: self.start,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    set_code(codes_path(tmp_path), Role.AGENT, AGENT)
    set_code(codes_path(tmp_path), Role.TECHNICIAN, TECHNICIAN)
    return Machine(tmp_path)


def fail(machine: Machine, times: int) -> None:
    for _ in range(times):
        machine.monotonic_s += machine.gate().look().wait_s
        assert machine.gate().try_code(WRONG).answer is Answer.REFUSED


@pytest.mark.parametrize(
    "code",
    ["", "12345", "1234567890123", "12345a", "28190٤", "000000", "123456", "654321",
     "890123", "121212", "123123", "12312312", "9876543210"],
)  # fmt: skip
def test_weak_codes_are_refused(code: str) -> None:
    with pytest.raises(WeakCode):
        checked_code(code)


def test_no_code_is_there_by_default(tmp_path: Path) -> None:
    gate = Machine(tmp_path).gate()
    assert gate.look().answer is Answer.NO_CODES
    for code in ("", "000000", "123456", AGENT):
        assert gate.try_code(code).answer is Answer.NO_CODES
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "role"), [(AGENT, Role.AGENT), (TECHNICIAN, Role.TECHNICIAN)]
)
def test_a_code_opens_its_own_space(machine: Machine, code: str, role: Role) -> None:
    assert machine.gate().look().answer is Answer.OPEN
    verdict = machine.gate().try_code(code)
    assert (verdict.answer, verdict.role) == (Answer.ADMITTED, role)


def test_codes_are_kept_sealed_and_private(machine: Machine) -> None:
    place = codes_path(machine.folder)
    assert AGENT not in place.read_text()
    assert place.stat().st_mode & 0o777 == 0o600
    assert list(machine.folder.iterdir()) == [place]


def test_both_roles_cannot_share_a_code(machine: Machine) -> None:
    with pytest.raises(WeakCode, match="different"):
        set_code(codes_path(machine.folder), Role.TECHNICIAN, AGENT)


def test_a_cleared_code_opens_nothing(machine: Machine) -> None:
    clear_code(codes_path(machine.folder), Role.AGENT)
    assert machine.gate().try_code(AGENT).answer is Answer.REFUSED
    assert machine.gate().try_code(TECHNICIAN).role is Role.TECHNICIAN


def test_the_delay_grows_and_is_bounded() -> None:
    waits = [wait_after(failures) for failures in range(1, 40)]
    assert waits[:7] == [0, 0, 0, 5, 10, 20, 40]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT_S


def test_wrong_codes_by_the_thousand_get_few_looks(machine: Machine) -> None:
    gate, looked = machine.gate(), 0
    for second in range(3600):
        machine.monotonic_s = 100.0 + second
        looked += gate.try_code(WRONG).answer is Answer.REFUSED
    assert looked <= 15
    assert gate.try_code(AGENT).answer is Answer.WAIT


def test_the_delay_is_kept_over_a_crash(machine: Machine) -> None:
    fail(machine, 4)
    assert machine.gate().look() == machine.gate().look()
    assert machine.gate().look().answer is Answer.WAIT
    assert machine.gate().try_code(AGENT).answer is Answer.WAIT
    machine.monotonic_s += 5.0
    assert machine.gate().try_code(AGENT).answer is Answer.ADMITTED
    fail(machine, 3)


@pytest.mark.parametrize("days", [-366, 366])
def test_a_clock_that_jumps_changes_no_delay(machine: Machine, days: int) -> None:
    fail(machine, 6)
    before_s = machine.gate().look().wait_s
    machine.wall += timedelta(days=days)
    assert machine.gate().look().wait_s == before_s == 20.0


def test_switching_the_machine_off_begins_the_delay_again(machine: Machine) -> None:
    fail(machine, 6)
    machine.start, machine.monotonic_s = "second", 3.0
    assert machine.gate().look().wait_s == 20.0
    machine.monotonic_s += 15.0
    assert machine.gate().look().wait_s == 5.0


def test_spoilt_counts_are_many(machine: Machine) -> None:
    attempts_path(machine.folder).write_text("{")
    assert machine.gate().look().wait_s == LONGEST_WAIT_S
    machine.monotonic_s += LONGEST_WAIT_S
    assert machine.gate().try_code(AGENT).answer is Answer.ADMITTED


def test_a_count_that_cannot_be_kept_opens_nothing(machine: Machine) -> None:
    attempts_path(machine.folder).mkdir()
    assert machine.gate().try_code(AGENT).answer in (Answer.UNREADABLE, Answer.WAIT)


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"format": 2}', '{"format": 1, "agent": "281904"}',
     '{"format": 1, "second_factor": 3}'],
)  # fmt: skip
def test_a_spoilt_file_of_codes_opens_nothing(machine: Machine, content: str) -> None:
    place = codes_path(machine.folder)
    place.write_text(content)
    assert machine.gate().look().answer is Answer.UNREADABLE
    assert machine.gate().try_code(AGENT).answer is Answer.UNREADABLE
    with pytest.raises(BadFile, match="code set"):
        read_codes(place)


def test_a_seal_cut_short_opens_nothing(machine: Machine) -> None:
    place = codes_path(machine.folder)
    value = json.loads(place.read_text())
    value["agent"] = value["agent"][:20]
    place.write_text(json.dumps(value))
    assert machine.gate().try_code(AGENT).answer is Answer.UNREADABLE


class TestSecondFactor:
    SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"

    @pytest.fixture(autouse=True)
    def asked(self, machine: Machine) -> None:
        set_second_factor(codes_path(machine.folder), self.SECRET)

    def code(self, machine: Machine) -> str:
        return pyotp.TOTP(self.SECRET).at(machine.wall)

    def test_both_codes_are_needed(self, machine: Machine) -> None:
        gate = machine.gate()
        assert gate.try_code(TECHNICIAN).answer is Answer.SECOND_ASKED
        assert gate.try_code(self.code(machine)).role is Role.TECHNICIAN

    def test_the_second_alone_opens_nothing(self, machine: Machine) -> None:
        assert machine.gate().try_code(self.code(machine)).answer is Answer.REFUSED

    def test_the_first_is_forgotten_after_a_while(self, machine: Machine) -> None:
        gate = machine.gate()
        gate.try_code(TECHNICIAN)
        machine.monotonic_s += 91
        assert gate.try_code(self.code(machine)).answer is Answer.REFUSED

    def test_no_code_is_taken_twice(self, machine: Machine) -> None:
        gate = machine.gate()
        gate.try_code(TECHNICIAN)
        gate.try_code(self.code(machine))
        gate.try_code(TECHNICIAN)
        assert gate.try_code(self.code(machine)).answer is Answer.REFUSED

    def test_right_first_codes_do_not_end_the_delay(self, machine: Machine) -> None:
        gate = machine.gate()
        for _ in range(2):
            assert gate.try_code(TECHNICIAN).answer is Answer.SECOND_ASKED
            assert gate.try_code("000000").answer is Answer.REFUSED
        assert gate.look().answer is Answer.WAIT

    def test_an_agent_needs_none(self, machine: Machine) -> None:
        assert machine.gate().try_code(AGENT).role is Role.AGENT


def test_a_technician_waits_for_the_end_of_a_visit() -> None:
    assert may_enter(Role.AGENT, during_visit=True)
    assert not may_enter(Role.TECHNICIAN, during_visit=True)
    assert may_enter(Role.TECHNICIAN, during_visit=False)
