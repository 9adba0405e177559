"""How a real scanner says that it is, also when its driver is slow or crashes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.ports.common import Condition
from devices.ports.scanner import ScanReason, ScanRequest
from devices.scanner import sane
from devices.scanner.sane import SaneScanner
from support.sane_backend import Act, FaultDriver, Moment

pytestmark = pytest.mark.services

SMALL = ScanRequest(resolution_dpi=75)


@pytest.fixture
def driver(tmp_path_factory: pytest.TempPathFactory) -> FaultDriver:
    return FaultDriver(tmp_path_factory.mktemp("driver"))


@pytest.fixture
def scanner(driver: FaultDriver) -> Iterator[SaneScanner]:
    scanner = SaneScanner(environment=driver.environment)
    yield scanner
    driver.be_fine()
    scanner.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks are to end soon, so that slow ones need not be waited for."""
    monkeypatch.setattr(sane, "LOOK_WITHIN_S", 0.2)


def test_well_it_says_which_it_is(scanner: SaneScanner) -> None:
    health = scanner.health()

    assert (health.condition, health.reason) == (Condition.READY, "")
    assert health.detail == "fault:paper"


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (Act.BUSY, ScanReason.BUSY),
        (Act.ACCESS_DENIED, ScanReason.ACCESS_REFUSED),
        (Act.CRASH, ScanReason.WORKER_DIED),
        (Act.NO_MEMORY, ScanReason.UNEXPECTED),
    ],
)
def test_stopped_it_says_why_and_is_well_again(
    scanner: SaneScanner, driver: FaultDriver, act: Act, reason: ScanReason
) -> None:
    driver.act(Moment.OPEN, act)
    health = scanner.health()

    assert health.condition is Condition.STOPPED
    assert health.reason == reason
    driver.be_fine()
    assert scanner.health().condition is Condition.READY


def test_slow_it_is_asked_on_and_not_killed(
    scanner: SaneScanner, driver: FaultDriver, impatient: None
) -> None:
    driver.act(Moment.OPEN, Act.PAUSE)
    assert scanner.health().reason == ScanReason.TIMED_OUT
    pid = scanner.worker_pid
    assert scanner.health().reason == ScanReason.TIMED_OUT
    driver.be_fine()

    assert scanner.health().condition is Condition.READY
    assert scanner.worker_pid == pid


def test_a_page_waits_for_a_slow_look(
    scanner: SaneScanner, driver: FaultDriver, impatient: None, tmp_path: Path
) -> None:
    driver.act(Moment.OPEN, Act.PAUSE)
    scanner.health()
    driver.be_fine()

    assert scanner.scan_page(SMALL, tmp_path).path.exists()
    assert scanner.health().condition is Condition.READY


def test_hung_for_too_long_it_is_replaced(
    driver: FaultDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = SaneScanner(environment=driver.environment, warm_up_s=0.1)
    driver.act(Moment.OPEN, Act.HANG)
    with monkeypatch.context() as impatient:
        impatient.setattr(sane, "LOOK_WITHIN_S", 0.2)
        assert scanner.health().reason == ScanReason.TIMED_OUT
    assert scanner.worker_pid is None
    driver.be_fine()

    assert scanner.health().condition is Condition.READY
    scanner.close()


def test_what_is_plugged_in_is_listed(
    scanner: SaneScanner, driver: FaultDriver
) -> None:
    assert scanner.devices() == [("fault:paper", "Practice", "Faulty")]
    driver.be_gone()
    assert scanner.devices() == []
