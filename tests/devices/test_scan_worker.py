"""The worker process: killed, orphaned, started from a thread that ends."""

import os
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.ports.scanner import (
    ScanMode,
    ScannerFault,
    ScanReason,
    ScanRequest,
    ScanSource,
)
from devices.scanner.sane import SaneScanner
from support.patience import PATIENCE_S, until
from support.sane_backend import Act, FaultDriver, Moment
from support.scanner_rigs import kill_worker

pytestmark = pytest.mark.services

SMALL = ScanRequest(resolution_dpi=75)
ROOT = Path(__file__).parents[2]

ORPHAN_MAKER = """
import sys, threading
from pathlib import Path
from devices.ports.scanner import ScanRequest
from devices.scanner.sane import SaneScanner
scanner = SaneScanner()
scanner.prepare()
page = (ScanRequest(resolution_dpi=75), Path(sys.argv[1]))
threading.Thread(target=scanner.scan_page, args=page, daemon=True).start()
while not scanner.progress().lines_done:
    pass
print(scanner.worker_pid, flush=True)
threading.Event().wait()
"""


@pytest.fixture
def driver(tmp_path_factory: pytest.TempPathFactory) -> FaultDriver:
    return FaultDriver(tmp_path_factory.mktemp("driver"))


@pytest.fixture
def scanner(driver: FaultDriver) -> Iterator[SaneScanner]:
    scanner = SaneScanner(environment=driver.environment, stall_s=20.0)
    yield scanner
    driver.be_fine()
    scanner.close()


def is_running(pid: int) -> bool:
    try:
        state = (
            Path(f"/proc/{pid}/stat").read_text("utf-8").rsplit(")", 1)[1].split()[0]
        )
    except FileNotFoundError:
        return False
    return state != "Z"


def reading(scanner: SaneScanner, folder: Path) -> tuple[threading.Thread, list[str]]:
    """Read a page in a thread; it ends with the reason in the list."""
    reasons: list[str] = []

    def work() -> None:
        try:
            scanner.scan_page(SMALL, folder)
        except ScannerFault as fault:
            reasons.append(fault.reason)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    until(lambda: scanner.progress().lines_done > 0)
    return thread, reasons


def test_killed_in_mid_page_it_is_told_and_replaced(
    scanner: SaneScanner, driver: FaultDriver, tmp_path: Path
) -> None:
    driver.act(Moment.READ, Act.HANG, line=100)
    thread, reasons = reading(scanner, tmp_path)
    pid = scanner.worker_pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    thread.join(PATIENCE_S)

    assert reasons == [ScanReason.WORKER_DIED]
    assert list(tmp_path.iterdir()) == []
    driver.be_fine()
    scanner.scan_page(SMALL, tmp_path)
    assert scanner.worker_pid != pid


@pytest.mark.parametrize("device", ["auto", "fault:paper"])
def test_unplugged_in_mid_page_it_is_told_apart_from_broken(
    driver: FaultDriver, tmp_path: Path, device: str
) -> None:
    scanner = SaneScanner(device=device, environment=driver.environment)
    reasons = []
    for what_happens in (
        lambda: driver.act(Moment.READ, Act.BROKEN, line=100),
        driver.be_gone,
    ):
        driver.act(Moment.READ, Act.PAUSE, line=100)
        thread, told = reading(scanner, tmp_path)
        what_happens()
        thread.join(PATIENCE_S)
        reasons += told
        driver.be_fine()
        scanner.scan_page(SMALL, tmp_path)
    scanner.close()

    assert reasons == [ScanReason.HARDWARE, ScanReason.UNPLUGGED]


def test_killed_between_pages_nobody_notices(
    scanner: SaneScanner, tmp_path: Path
) -> None:
    scanner.scan_page(SMALL, tmp_path)
    pid = scanner.worker_pid
    kill_worker(scanner)

    scanner.scan_page(SMALL, tmp_path)
    assert scanner.worker_pid not in {None, pid}


def test_deaf_to_cancelling_it_is_killed_in_time(
    scanner: SaneScanner, driver: FaultDriver, tmp_path: Path
) -> None:
    driver.act(Moment.READ, Act.HANG, line=100)
    thread, reasons = reading(scanner, tmp_path)
    pid = scanner.worker_pid
    scanner.cancel()
    thread.join(PATIENCE_S)

    assert reasons == [ScanReason.CANCELLED]
    assert pid is not None
    assert not is_running(pid)


def test_hung_while_opening_it_is_killed(driver: FaultDriver, tmp_path: Path) -> None:
    scanner = SaneScanner(environment=driver.environment, warm_up_s=0.5)
    driver.act(Moment.OPEN, Act.HANG)
    with pytest.raises(ScannerFault) as fault:
        scanner.scan_page(SMALL, tmp_path)
    scanner.close()

    assert fault.value.reason is ScanReason.TIMED_OUT


def test_closed_in_mid_page_it_ends(
    scanner: SaneScanner, driver: FaultDriver, tmp_path: Path
) -> None:
    driver.act(Moment.READ, Act.WAIT, line=100)
    thread, reasons = reading(scanner, tmp_path)
    pid = scanner.worker_pid
    scanner.close()
    thread.join(PATIENCE_S)

    assert reasons == [ScanReason.CANCELLED]
    assert pid is not None
    assert not is_running(pid)


def test_outlives_the_thread_that_started_it(
    scanner: SaneScanner, tmp_path: Path
) -> None:
    thread = threading.Thread(target=scanner.prepare)
    thread.start()
    thread.join()
    pid = scanner.worker_pid
    scanner.scan_page(SMALL, tmp_path)

    assert scanner.worker_pid == pid


@pytest.mark.parametrize("act", [Act.HANG, Act.WAIT])
def test_dies_with_its_parent(driver: FaultDriver, tmp_path: Path, act: Act) -> None:
    driver.act(Moment.READ, act, line=100)
    parent = subprocess.Popen(
        [sys.executable, "-c", ORPHAN_MAKER, str(tmp_path)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, **driver.environment},
        text=True,
    )
    with parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert is_running(pid)
        parent.kill()
    until(lambda: not is_running(pid))


def test_lines_arrive_as_the_driver_gave_them(
    scanner: SaneScanner, tmp_path: Path
) -> None:
    page = scanner.scan_page(SMALL, tmp_path)
    header, data = page.path.read_bytes().split(b"255\n", 1)

    assert header.split() == f"P5 {page.width_px} {page.height_px}".encode().split()
    rows = b"".join(bytes([y % 251]) * page.width_px for y in range(page.height_px))
    assert data == rows


def test_a_mode_that_is_not_offered_is_told_as_read(
    scanner: SaneScanner, tmp_path: Path
) -> None:
    request = ScanRequest(resolution_dpi=75, mode=ScanMode.COLOUR)
    assert scanner.scan_page(request, tmp_path).mode is ScanMode.GREY


def test_a_resolution_that_is_not_offered_is_told_as_read(
    scanner: SaneScanner, tmp_path: Path
) -> None:
    request = ScanRequest(resolution_dpi=200)
    assert scanner.scan_page(request, tmp_path).resolution_dpi == 300


def test_a_folder_that_cannot_be_written_is_no_fault_of_the_scanner(
    scanner: SaneScanner, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError):
        scanner.scan_page(SMALL, tmp_path / "gone")

    scanner.scan_page(SMALL, tmp_path)


def test_a_page_that_does_not_fit_leaves_nothing(
    scanner: SaneScanner, tmp_path: Path
) -> None:
    scanner.prepare()
    pid = scanner.worker_pid
    assert pid is not None
    limits = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (100_000, limits[1]))
    with pytest.raises(OSError, match="too large"):
        scanner.scan_page(SMALL, tmp_path)

    assert list(tmp_path.iterdir()) == []
    resource.prlimit(pid, resource.RLIMIT_FSIZE, limits)
    scanner.scan_page(SMALL, tmp_path)
    assert scanner.worker_pid == pid


def test_a_pile_is_given_up_for_the_glass_and_begun_anew(
    scanner: SaneScanner, tmp_path: Path
) -> None:
    pile = ScanRequest(resolution_dpi=75, source=ScanSource.FEEDER)
    scanner.scan_page(pile, tmp_path)
    scanner.scan_page(SMALL, tmp_path)
    for _ in range(3):
        scanner.scan_page(pile, tmp_path)
    with pytest.raises(ScannerFault) as fault:
        scanner.scan_page(pile, tmp_path)

    assert fault.value.reason is ScanReason.NO_PAPER


def test_a_look_between_two_sheets_keeps_the_pile(
    scanner: SaneScanner, tmp_path: Path
) -> None:
    pile = ScanRequest(resolution_dpi=75, source=ScanSource.FEEDER)
    for _ in range(3):
        scanner.scan_page(pile, tmp_path)
        assert scanner.health().detail == "fault:paper"
    with pytest.raises(ScannerFault):
        scanner.scan_page(pile, tmp_path)


def test_what_a_look_finds_of_a_feeder_is_kept(scanner: SaneScanner) -> None:
    assert not scanner.has_feeder()
    scanner.health()
    assert scanner.has_feeder()
