"""Scanners the contract is held to, each with a way to give it every trouble."""

import os
import signal
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from devices.ports.scanner import ScannerPort, ScanReason
from devices.scanner.sane import SaneScanner
from devices.scanner.simulated import SimulatedScanner
from devices.services.sane_test import SaneTest
from support.sane_backend import Act, FaultDriver, Moment

_PAUSE = threading.Event()


def until(holds: Callable[[], bool], within_s: float = 20.0) -> None:
    """Wait for something another process does."""
    end = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < end, "it never came"
        _PAUSE.wait(0.002)


class Rig(Protocol):
    """One scanner and the hand that plagues it.

    Attributes:
        scanner: What is tried.
        troubles: Reasons this scanner can be brought to.
    """

    scanner: ScannerPort
    troubles: frozenset[ScanReason]

    def plague(self, reason: ScanReason) -> None:
        """Let the next page fail for this reason."""
        ...

    def mend(self) -> None:
        """Do what a person does, so that the next page is read."""
        ...

    def hold(self) -> None:
        """Let the next page stop in the middle, until it is cancelled."""
        ...


class SimulatedRig:
    """The simulated twin, with time standing still."""

    troubles = frozenset(ScanReason) - {ScanReason.CANCELLED}

    def __init__(self, _: Path) -> None:
        self._held = False
        self.scanner = SimulatedScanner(pace=self._pace)

    def plague(self, reason: ScanReason) -> None:
        match reason:
            case ScanReason.UNPLUGGED:
                self.scanner.simulate_unplugged()
            case ScanReason.COVER_OPEN:
                self.scanner.simulate_lid_open()
            case ScanReason.ACCESS_REFUSED:
                self.scanner.simulate_access_refused()
            case _:
                self.scanner.simulate_fault(reason, 0.5)

    def mend(self) -> None:
        self._held = False
        self.scanner.simulate_well()

    def hold(self) -> None:
        self._held = True

    def _pace(self, _: float) -> None:
        if self._held and self.scanner.progress().lines_done:
            _PAUSE.wait(0.3)


class SaneTestRig:
    """SANE's own test driver, which reads its settings when it starts."""

    _STATUS: Mapping[ScanReason, str] = {
        ScanReason.NO_PAPER: "NO_DOCS",
        ScanReason.JAM: "JAMMED",
        ScanReason.COVER_OPEN: "COVER_OPEN",
        ScanReason.BUSY: "DEVICE_BUSY",
        ScanReason.ACCESS_REFUSED: "ACCESS_DENIED",
        ScanReason.HARDWARE: "IO_ERROR",
        ScanReason.SHORT_PAGE: "EOF",
        ScanReason.UNEXPECTED: "NO_MEM",
    }
    troubles = frozenset({*_STATUS, ScanReason.UNPLUGGED})

    def __init__(self, folder: Path) -> None:
        self._sane = SaneTest(folder)
        self.scanner = SaneScanner(environment=self._sane.environment)

    def plague(self, reason: ScanReason) -> None:
        if reason is ScanReason.UNPLUGGED:
            self._restart({}, backend="nobody")
        else:
            self._restart({"read-status-code": f'"SANE_STATUS_{self._STATUS[reason]}"'})

    def mend(self) -> None:
        self._restart({})

    def hold(self) -> None:
        slow = {"read-delay": "true", "read-delay-duration": "20000"}
        self._restart({**slow, "read-limit": "true", "read-limit-size": "600"})

    def _restart(self, settings: Mapping[str, str], backend: str = "test") -> None:
        self._sane.configure(settings, backend=backend)
        kill_worker(self.scanner)


class FaultRig:
    """Our own driver, steered while it runs."""

    _MID_PAGE: Mapping[ScanReason, Act] = {
        ScanReason.JAM: Act.JAMMED,
        ScanReason.HARDWARE: Act.BROKEN,
        ScanReason.SHORT_PAGE: Act.END_OF_PAGE,
        ScanReason.TIMED_OUT: Act.HANG,
        ScanReason.WORKER_DIED: Act.CRASH,
        ScanReason.UNEXPECTED: Act.NO_MEMORY,
    }
    _AT_START: Mapping[ScanReason, Act] = {
        ScanReason.NO_PAPER: Act.NO_PAPER,
        ScanReason.COVER_OPEN: Act.COVER_OPEN,
    }
    _AT_OPEN: Mapping[ScanReason, Act] = {
        ScanReason.BUSY: Act.BUSY,
        ScanReason.ACCESS_REFUSED: Act.ACCESS_DENIED,
    }
    troubles = frozenset(
        {*_MID_PAGE, *_AT_START, *_AT_OPEN, ScanReason.UNPLUGGED},
    )

    def __init__(self, folder: Path) -> None:
        self.driver = FaultDriver(folder)
        self.scanner = SaneScanner(environment=self.driver.environment, stall_s=1.0)

    def plague(self, reason: ScanReason) -> None:
        if reason is ScanReason.UNPLUGGED:
            self.driver.be_gone()
        elif reason in self._MID_PAGE:
            self.driver.act(Moment.READ, self._MID_PAGE[reason], line=100)
        elif reason in self._AT_START:
            self.driver.act(Moment.START, self._AT_START[reason])
        else:
            self.driver.act(Moment.OPEN, self._AT_OPEN[reason])

    def mend(self) -> None:
        self.driver.be_fine()

    def hold(self) -> None:
        # Reading is let into the page first, then stopped for good.
        self.driver.act(Moment.READ, Act.WAIT, line=100)


def kill_worker(scanner: SaneScanner) -> None:
    """End the driver's process from outside, by its own number."""
    pid = scanner.worker_pid
    if pid is not None:
        os.kill(pid, signal.SIGKILL)
        until(lambda: scanner.worker_pid != pid)
