"""A document printer without a machine: true states, pages by a clock one gives."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from devices.document_printer.pdf_pages import read_pdf
from devices.ports.common import Condition, DeviceHealth
from devices.ports.document_printer import (
    JobId,
    JobProgress,
    JobState,
    PrinterFault,
    PrintOptions,
    PrintReason,
)

_NAME = "Simulated printer"


@dataclass(kw_only=True)
class _Job:
    """One job: ``left_s`` is what its remaining sides take."""

    id: JobId
    content: bytes
    sides: int
    total_s: float
    left_s: float
    state: JobState = JobState.QUEUED
    reason: PrintReason | None = None


class SimulatedPrinter:
    """A printer of paper and toner that exists only here.

    Time passes for a job only while nothing stops the printer. What stops it lasts
    until the matching control is called, and the job then goes on, as on a real one.
    Controls may be called from any thread.
    """

    def __init__(
        self,
        *,
        folder: Path | None = None,
        now_s: Callable[[], float] = time.monotonic,
        seconds_per_page: float = 2.0,
    ) -> None:
        """Build a printer that is on, has paper, and no job.

        Args:
            folder: Where each finished print is also kept, as ``print-001.pdf``.
            now_s: Seconds that never go back.
            seconds_per_page: How long one side takes.
        """
        self._folder = folder
        self._now_s = now_s
        self._seconds_per_page = seconds_per_page
        self._lock = threading.RLock()
        self._looked_at_s = now_s()
        self._jobs: dict[JobId, _Job] = {}
        self._last_id = 0
        self._stops: dict[PrintReason, None] = {}
        self._toner_low = False
        self._refuse_next = False
        self._mute = False
        self._lacks: tuple[str, ...] = ()
        self._printed: list[bytes] = []
        self._closed = False

    @property
    def received(self) -> tuple[bytes, ...]:
        """The PDFs whose every side came out, in order."""
        with self._lock:
            self._advance()
            return tuple(self._printed)

    def simulate_no_paper(self) -> None:
        """Empty the tray, also in the middle of a job."""
        self._stop(PrintReason.NO_PAPER)

    def simulate_refill(self) -> None:
        """Fill the tray."""
        self._go_on(PrintReason.NO_PAPER)

    def simulate_jam(self) -> None:
        """Let paper get stuck."""
        self._stop(PrintReason.JAM)

    def simulate_jam_cleared(self) -> None:
        """Take the stuck paper out."""
        self._go_on(PrintReason.JAM)

    def simulate_cover_open(self) -> None:
        """Open the door."""
        self._stop(PrintReason.COVER_OPEN)

    def simulate_cover_closed(self) -> None:
        """Close the door."""
        self._go_on(PrintReason.COVER_OPEN)

    def simulate_toner_low(self) -> None:
        """Let the toner come near its end; it still prints."""
        self._toner_low = True

    def simulate_toner_empty(self) -> None:
        """Use the toner up."""
        self._stop(PrintReason.TONER_EMPTY)

    def simulate_toner_changed(self) -> None:
        """Put new toner in."""
        self._toner_low = False
        self._go_on(PrintReason.TONER_EMPTY)

    def simulate_paused(self) -> None:
        """Stop the queue, as the print server does after an error."""
        self._stop(PrintReason.PAUSED)

    def simulate_off(self) -> None:
        """Switch it off."""
        self._stop(PrintReason.OFF)

    def simulate_on(self) -> None:
        """Switch it on."""
        self._go_on(PrintReason.OFF)

    def simulate_refusal(self) -> None:
        """Let it refuse the next document, once it has begun to read it."""
        self._refuse_next = True

    def simulate_lacking(self, *words: str) -> None:
        """Be a model that has no colours ("colour"), or cannot turn paper ("both")."""
        self._lacks = words

    def simulate_pace(self, seconds_per_page: float) -> None:
        """Take this long for each side of the jobs to come."""
        with self._lock:
            self._seconds_per_page = seconds_per_page

    def simulate_mute(self) -> None:
        """Answer nothing, as a print server that hangs; jobs go on meanwhile."""
        self._mute = True

    def simulate_answering(self) -> None:
        """Answer again."""
        self._mute = False

    def simulate_well(self) -> None:
        """Fill, close, unjam, switch on; forget what was to go wrong."""
        with self._lock:
            self._advance()
            self._stops.clear()
            self._toner_low = self._refuse_next = self._mute = False

    def health(self) -> DeviceHealth:
        """Look at the simulated states."""
        self._check_open()
        if self._mute:
            return _health(Condition.STOPPED, PrintReason.TIMED_OUT)
        reason = self._stopped_by()
        if reason is PrintReason.OFF:
            return _health(Condition.ABSENT, reason)
        if reason is not None:
            return _health(Condition.STOPPED, reason)
        if self._toner_low:
            return _health(Condition.ATTENTION, PrintReason.TONER_LOW)
        return DeviceHealth(condition=Condition.READY, detail=_NAME, lacks=self._lacks)

    def submit(self, document: Path, options: PrintOptions) -> JobId:
        """Take a PDF into memory.

        Raises:
            PrinterFault: It is no PDF.
            ValueError: Too many copies, or none.
        """
        self._check_answers()
        content, pages = read_pdf(document)
        sides = pages * options.copies
        with self._lock:
            self._advance()
            self._last_id += 1
            job = _Job(
                id=JobId(self._last_id),
                content=content,
                sides=sides,
                total_s=sides * self._seconds_per_page,
                left_s=sides * self._seconds_per_page,
            )
            if self._refuse_next:
                self._refuse_next = False
                job.state = JobState.FAILED
                job.reason = PrintReason.REFUSED_DOCUMENT
            self._jobs[job.id] = job
            return job.id

    def follow(self, job_id: JobId) -> JobProgress:
        """Where the job is now; a job that is gone was cancelled."""
        self._check_answers()
        with self._lock:
            self._advance()
            job = self._jobs.get(job_id)
            if job is None:
                return JobProgress(state=JobState.CANCELLED)
            done = self._sides_done(job)
            stop = self._stopped_by()
            if job.state is JobState.PRINTING and stop is not None:
                return JobProgress(state=JobState.WAITING, reason=stop, pages_done=done)
            return JobProgress(state=job.state, reason=job.reason, pages_done=done)

    def cancel(self, job_id: JobId) -> None:
        """Forget the job."""
        self._check_answers()
        with self._lock:
            self._advance()
            self._jobs.pop(job_id, None)

    def resume(self) -> None:
        """Let a paused queue go on."""
        self._check_answers()
        self._go_on(PrintReason.PAUSED)

    def purge(self) -> None:
        """Forget every job."""
        self._check_answers()
        with self._lock:
            self._advance()
            self._jobs.clear()

    def jobs_left(self) -> int:
        """Jobs not forgotten yet."""
        self._check_answers()
        return len(self._jobs)

    def close(self) -> None:
        """Let go."""
        self._closed = True

    def _advance(self) -> None:
        """Spend the time since the last look on the jobs, first come, first served."""
        now_s = self._now_s()
        spare_s, self._looked_at_s = now_s - self._looked_at_s, now_s
        stopped = self._stopped_by() is not None
        for job in self._jobs.values():
            if job.state not in (JobState.QUEUED, JobState.PRINTING):
                continue
            job.state = JobState.PRINTING
            if stopped:
                return
            spent_s = min(spare_s, job.left_s)
            job.left_s -= spent_s
            spare_s -= spent_s
            if job.left_s > 0:
                return
            self._finish(job)

    def _finish(self, job: _Job) -> None:
        job.state = JobState.COMPLETED
        self._printed.append(job.content)
        if self._folder is not None:
            name = f"print-{len(self._printed):03}.pdf"
            (self._folder / name).write_bytes(job.content)
        job.content = b""

    def _sides_done(self, job: _Job) -> int:
        if job.state is JobState.COMPLETED:
            return job.sides
        done_s = job.total_s - job.left_s
        return int(job.sides * done_s / job.total_s) if job.total_s else 0

    def _stopped_by(self) -> PrintReason | None:
        stops = tuple(self._stops)
        if PrintReason.OFF in stops:
            return PrintReason.OFF
        return stops[0] if stops else None

    def _stop(self, reason: PrintReason) -> None:
        with self._lock:
            self._advance()
            self._stops[reason] = None

    def _go_on(self, reason: PrintReason) -> None:
        with self._lock:
            self._advance()
            self._stops.pop(reason, None)

    def _check_answers(self) -> None:
        self._check_open()
        if self._mute:
            raise PrinterFault(PrintReason.TIMED_OUT, "simulated")

    def _check_open(self) -> None:
        if self._closed:
            message = "the printer was closed"
            raise RuntimeError(message)


def _health(condition: Condition, reason: PrintReason) -> DeviceHealth:
    return DeviceHealth(condition=condition, reason=reason.value, detail=_NAME)
