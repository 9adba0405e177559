"""Any scanner SANE knows, behind a worker process that may be killed at any time."""

import os
import secrets
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from devices.ports.common import DeviceHealth
from devices.ports.scanner import (
    ScannedPage,
    ScannerFault,
    ScanProgress,
    ScanReason,
    ScanRequest,
)
from devices.scanner.sane_answers import health_of, page_of, stopped
from devices.worker_process import Message, WorkerGone, WorkerProcess

LISTEN_S = 0.1
"""How often a wait looks up, to see a cancel or the end of its patience."""

CANCEL_WITHIN_S = 1.5
"""How long SANE may take to stop a page before its process is killed."""

LOOK_WITHIN_S = 2.8
"""How long a look may take; the port promises 3 s."""

_CALM = frozenset(
    {
        ScanReason.NO_PAPER,
        ScanReason.COVER_OPEN,
        ScanReason.BUSY,
        ScanReason.CANCELLED,
        ScanReason.SHORT_PAGE,
    }
)
"""Faults after which the same worker goes on; after others a fresh one is safer."""


class SaneScanner:
    """A scanner behind SANE.

    Args:
        device: SANE's name of the device, or "auto" for the first one found.
        stall_s: Seconds without a new line before the driver counts as hung.
        warm_up_s: The same before the first line: lamps and networks are slow.
        environment: Added to our own for the worker, such as SANE_CONFIG_DIR.
    """

    def __init__(
        self,
        *,
        device: str = "auto",
        stall_s: float = 10.0,
        warm_up_s: float = 30.0,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._device = device
        self._stall_s = stall_s
        self._warm_up_s = warm_up_s
        self._environment = environment or {}
        self._worker: WorkerProcess | None = None
        # SANE is not safe for two callers, and neither is a worker's answer.
        self._one_at_a_time = threading.Lock()
        self._progress = ScanProgress()
        self._page_path: Path | None = None
        self._feeder = False
        self._reading = False
        self._cancelled_at: float | None = None
        self._orders = 0
        # Number and time of a look that was not answered yet.
        self._look: tuple[int, float] | None = None
        self._last_look: Message | None = None
        self._closed = False

    @property
    def worker_pid(self) -> int | None:
        """Process id of the worker, None while there is none."""
        return self._worker.pid if self._worker and self._worker.alive else None

    def prepare(self) -> None:
        """See `ScannerPort.prepare`: the worker is started. From any thread."""
        with self._one_at_a_time:
            self._any_worker()

    def health(self) -> DeviceHealth:
        """See `ScannerPort.health`."""
        with self._one_at_a_time:
            try:
                worker = self._any_worker()
            except ScannerFault as fault:
                return stopped(fault.reason, fault.detail)
            try:
                answer = self._hear_look(worker)
            except WorkerGone:
                self._replace(worker)
                return stopped(ScanReason.WORKER_DIED, "")
            self._feeder = (answer or {}).get("feeder", self._feeder)
            return health_of(answer)

    def devices(self) -> list[tuple[str, str, str]]:
        """Name, maker and model of all that SANE finds. For the bench only.

        Raises:
            ScannerFault: It did not say, within the time a lamp may take.
        """
        with self._one_at_a_time:
            worker, self._cancelled_at = self._any_worker(), None
            order_id = self._order(worker, {"order": "list"})
            try:
                answer = self._hear_page(worker, order_id)
            except WorkerGone:
                self._replace(worker)
                raise ScannerFault(ScanReason.WORKER_DIED) from None
        return [(name, maker, model) for name, maker, model in answer["devices"]]

    def scan_page(self, request: ScanRequest, folder: Path) -> ScannedPage:
        """See `ScannerPort.scan_page`.

        Raises:
            ScannerFault: No file is left then, and the next call starts afresh.
            OSError: There is no room in ``folder``; no file is left either.
        """
        path = folder / f"{secrets.token_hex(16)}.pnm"
        with self._one_at_a_time:
            self._cancelled_at = None
            self._progress = ScanProgress()
            self._page_path = path
            self._reading = True
            try:
                return self._read(self._any_worker(), request, path)
            except BaseException:
                path.unlink(missing_ok=True)
                raise
            finally:
                self._reading = False

    def progress(self) -> ScanProgress:
        """See `ScannerPort.progress`."""
        return self._progress

    def has_feeder(self) -> bool:
        """See `ScannerPort.has_feeder`."""
        return self._feeder

    def cancel(self) -> None:
        """See `ScannerPort.cancel`."""
        if self._reading:
            self._cancelled_at = time.monotonic()

    def close(self) -> None:
        """See `ScannerPort.close`. A page being read is cancelled."""
        self._closed = True
        self.cancel()
        with self._one_at_a_time:
            worker, self._worker = self._worker, None
            if worker is not None:
                worker.stop()

    def _any_worker(self) -> WorkerProcess:
        if self._closed:
            raise ScannerFault(ScanReason.CANCELLED, "closed")
        if self._worker is not None and not self._worker.alive:
            self._replace(self._worker)
        if self._worker is None:
            try:
                self._worker = WorkerProcess(
                    module="devices.scanner.worker",
                    arguments=(self._device, str(os.getpid())),
                    environment=self._environment,
                )
            except OSError as error:
                # Not the disk's word about a page: no process could be made.
                raise ScannerFault(ScanReason.WORKER_DIED, str(error)) from error
        return self._worker

    def _replace(self, worker: WorkerProcess) -> None:
        worker.kill()
        self._worker = self._look = None

    def _order(self, worker: WorkerProcess, message: Message) -> int:
        self._orders += 1
        worker.send({"id": self._orders, **message})
        return self._orders

    def _read(
        self, worker: WorkerProcess, request: ScanRequest, path: Path
    ) -> ScannedPage:
        self._look = None
        order_id = self._order(
            worker,
            {
                "order": "read",
                "path": str(path),
                "resolution_dpi": request.resolution_dpi,
                "mode": request.mode,
                "width_mm": request.width_mm,
                "height_mm": request.height_mm,
                "source": request.source,
            },
        )
        try:
            answer = self._hear_page(worker, order_id)
        except WorkerGone:
            self._replace(worker)
            died = ScanReason.WORKER_DIED
            gave_up = self._cancelled_at is not None
            raise ScannerFault(ScanReason.CANCELLED if gave_up else died) from None
        if self._cancelled_at is not None:
            raise ScannerFault(ScanReason.CANCELLED, "as asked")
        return self._page(worker, answer, path)

    def _hear_page(self, worker: WorkerProcess, order_id: int) -> Message:
        quiet_since, patience_s = time.monotonic(), self._warm_up_s
        told = False
        while True:
            if self._cancelled_at is not None and not told:
                told = True
                worker.send({"order": "cancel"})
            message = worker.receive(LISTEN_S)
            now = time.monotonic()
            if message is None or message["id"] != order_id:
                self._lose_patience(worker, now, quiet_since + patience_s)
            elif message["kind"] != "lines":
                return message
            else:
                self._lose_patience(worker, now, now + patience_s)
                quiet_since = now
                patience_s = self._stall_s if message["done"] else patience_s
                self._progress = ScanProgress(
                    message["done"], message["total"], self._page_path
                )

    def _lose_patience(self, worker: WorkerProcess, now: float, until: float) -> None:
        asked_at = self._cancelled_at
        if asked_at is not None:
            until = min(until, asked_at + CANCEL_WITHIN_S)
        if now < until:
            return
        self._replace(worker)
        if asked_at is not None:
            raise ScannerFault(ScanReason.CANCELLED, "the driver had to be killed")
        raise ScannerFault(ScanReason.TIMED_OUT)

    def _page(self, worker: WorkerProcess, answer: Message, path: Path) -> ScannedPage:
        try:
            return page_of(answer, path)
        except ScannerFault as fault:
            if fault.reason not in _CALM:
                self._worker = self._look = None
                worker.stop()
            raise

    def _hear_look(self, worker: WorkerProcess) -> Message | None:
        """Ask once; a slow network is asked on, over several looks, not killed.

        Meanwhile the look before holds: it must not flicker with each search.
        """
        now = time.monotonic()
        if self._look is None:
            self._look = self._order(worker, {"order": "look"}), now
        order_id, asked_at = self._look
        until = now + LOOK_WITHIN_S
        while (left_s := until - time.monotonic()) > 0:
            message = worker.receive(left_s)
            if message is not None and message["id"] == order_id:
                self._look, self._last_look = None, message
                return message
        if time.monotonic() - asked_at <= self._warm_up_s:
            return self._last_look
        self._replace(worker)
        return None
