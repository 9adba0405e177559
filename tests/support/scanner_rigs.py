"""Scanners the contract is held to, each with a way to give it every trouble."""

import os
import signal
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from devices.ports.scanner import ScannerPort, ScanReason, ScanRequest, ScanSource
from devices.scanner.sane import SaneScanner
from devices.scanner.simulated import SimulatedScanner
from devices.services.network_scanner import NetworkScanner, Trouble
from devices.services.private_saned import PrivateSaned
from devices.services.sane_test import SaneTest
from support.patience import until
from support.sane_backend import Act, FaultDriver, Moment

_PAUSE = threading.Event()


class Rig(Protocol):
    """One scanner and the hand that plagues it.

    Attributes:
        scanner: What is tried.
        troubles: Reasons this scanner can be brought to.
        grows: Its pages are seen while they are read.
    """

    scanner: ScannerPort
    troubles: frozenset[ScanReason]
    grows: bool

    def asks(self, reason: ScanReason, request: ScanRequest) -> ScanRequest:
        """How this trouble is met: the request, or one to the feeder."""
        ...

    def is_held(self) -> bool:
        """Whether the page that is to stop has come to where it stops."""
        ...

    def close(self) -> None:
        """End what was started for it."""
        ...

    def plague(self, reason: ScanReason) -> None:
        """Let the next page fail for this reason."""
        ...

    def mend(self) -> None:
        """Do what a person does, so that the next page is read."""
        ...

    def hold(self) -> None:
        """Let the next page stop in the middle, until it is cancelled."""
        ...


class _Usual:
    """What most rigs do."""

    scanner: ScannerPort
    grows = True

    def asks(self, reason: ScanReason, request: ScanRequest) -> ScanRequest:
        return request

    def is_held(self) -> bool:
        return self.scanner.progress().lines_total > 0

    def close(self) -> None:
        pass


class SimulatedRig(_Usual):
    """The simulated twin, with time standing still."""

    scanner: SimulatedScanner

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


class SaneTestRig(_Usual):
    """SANE's own test driver, which reads its settings when it starts."""

    scanner: SaneScanner
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


class SanedRig(SaneTestRig):
    """The same test driver behind saned, through SANE's network driver."""

    def __init__(self, folder: Path) -> None:
        self._saned = PrivateSaned(folder)
        self._saned.start()
        self.scanner = SaneScanner(environment=self._saned.environment)

    def plague(self, reason: ScanReason) -> None:
        if reason is ScanReason.UNPLUGGED:
            self._saned.stop()
            kill_worker(self.scanner)
        else:
            super().plague(reason)

    def mend(self) -> None:
        self._saned.stop()
        self._saned.start()
        super().mend()

    def close(self) -> None:
        self._saned.stop()

    def _restart(self, settings: Mapping[str, str], backend: str = "test") -> None:
        self._saned.configure(settings)
        kill_worker(self.scanner)


class EsclRig:
    """A network scanner of ours, through the real sane-airscan.

    It tells no cover and no access (airscan 0.99 makes "hardware" of both), and its
    driver waits 10 s before it says that somebody else scans: left out here.
    """

    scanner: SaneScanner
    _TROUBLES: Mapping[ScanReason, Trouble] = {
        ScanReason.JAM: Trouble.JAM,
        ScanReason.HARDWARE: Trouble.CUT,
        ScanReason.TIMED_OUT: Trouble.MUTE,
    }
    troubles = frozenset({*_TROUBLES, ScanReason.UNPLUGGED, ScanReason.NO_PAPER})
    grows = False
    """The driver fetches a whole page before it gives its first line."""

    def __init__(self, folder: Path) -> None:
        self._machine = NetworkScanner()
        self._machine.simulate_on()
        self._environment = self._machine.configure(folder)
        self.scanner = SaneScanner(environment=self._environment)

    def plague(self, reason: ScanReason) -> None:
        if reason is ScanReason.TIMED_OUT:
            # Only this one is waited for: on a busy machine others are late too.
            self.scanner.close()
            self.scanner = SaneScanner(environment=self._environment, warm_up_s=3.0)
        if reason is ScanReason.UNPLUGGED:
            self._machine.simulate_off()
        elif reason is ScanReason.NO_PAPER:
            self._machine.simulate_feeder(0)
        else:
            self._machine.simulate_trouble(self._TROUBLES[reason])

    def asks(self, reason: ScanReason, request: ScanRequest) -> ScanRequest:
        fed = reason in (ScanReason.JAM, ScanReason.NO_PAPER)
        return replace(request, source=ScanSource.FEEDER) if fed else request

    def mend(self) -> None:
        self._machine.simulate_on()
        self._machine.simulate_trouble(Trouble.NONE)

    def hold(self) -> None:
        self._machine.simulate_trouble(Trouble.MUTE)

    def is_held(self) -> bool:
        return self._machine.asked.is_set()

    def close(self) -> None:
        self._machine.simulate_off()


class FaultRig(_Usual):
    """Our own driver, steered while it runs."""

    scanner: SaneScanner
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
