"""The desk where documents and receipts are printed, each followed to its real end."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cabin_app.clock import Clock
from cabin_app.jobs import Alarm, Alarms, Executor
from devices.ports.common import DeviceFault
from devices.ports.document_printer import (
    DocumentPrinterPort,
    JobId,
    JobProgress,
    JobState,
    PrintOptions,
    PrintReason,
    PrintSides,
)

FOLLOW_EVERY_S = 0.5

RESUMED_UNTOLD = 4
"""Looks, 2 s in all: a queue goes on at once, and its printer takes the job up then."""

NO_PROGRESS_S = 90.0
"""A job that neither moves nor says why for so long is given up. Laser printers warm
up in under a minute; a print server never gives up by itself (measured)."""


@dataclass(frozen=True, kw_only=True)
class PrintListener:
    """What is told about one job; after a final call nothing comes any more.

    Attributes:
        on_progress: Pages that came out so far.
        on_waiting: The job waits for a person; a PrintReason value.
        on_resumed: It goes on.
        on_completed: Final: pages that came out.
        on_failed: Final: a PrintReason value.
    """

    on_progress: Callable[[int], None]
    on_waiting: Callable[[str], None]
    on_resumed: Callable[[], None]
    on_completed: Callable[[int], None]
    on_failed: Callable[[str], None]


class PrintDesk:
    """One job at a time, in the lane "printer"."""

    def __init__(
        self,
        *,
        printer: DocumentPrinterPort,
        executor: Executor,
        alarms: Alarms,
        clock: Clock,
        forgets: bool = False,
        count: Callable[[int], None] | None = None,
    ) -> None:
        """Say where it prints.

        Args:
            printer: Asked in the lane "printer" only.
            executor: Where it is asked.
            alarms: When the job is looked at again.
            clock: Since when it has not moved.
            forgets: A job is purged as soon as it came out, not with the visit.
            count: Told how many sheets left the tray, as they come out.
        """
        self._printer = printer
        self._forgets = forgets
        self._count = count or _ignore
        self._executor = executor
        self._alarms = alarms
        self._clock = clock
        self._job: _Job | None = None

    def print_file(
        self, path: Path, options: PrintOptions, *, listener: PrintListener
    ) -> None:
        """Print a PDF of the spool; one tap, one job."""
        self.cancel()
        job = _Job(listener, options.sides, moved_at_s=self._clock.monotonic_s())
        self._job = job

        def submitted(job_id: JobId) -> None:
            job.id = job_id
            if job.ended:
                self._give_up(job_id)
            else:
                self._look_soon(job)

        self._executor.submit(
            lambda: self._printer.submit(path, options),
            submitted,
            lambda error: self._fail(job, _reason(error)),
            lane="printer",
        )

    def cancel(self) -> None:
        """Give up the job under way, if any, and purge it; nothing more is told."""
        job, self._job = self._job, None
        if job is None or job.ended:
            return
        job.end()
        if job.id is not None:
            self._give_up(job.id)

    def resume(self) -> None:
        """Let a stopped queue go on: the paper is back."""
        self._executor.submit(self._printer.resume, _ignore, _forgive, lane="printer")

    def purge(self, on_done: Callable[[tuple[str, ...]], None]) -> None:
        """Purge every job; ``on_done`` gets residues, empty when none is left."""
        self.cancel()

        def purge() -> int:
            self._printer.purge()
            return self._printer.jobs_left()

        def purged(left: int) -> None:
            on_done(("print_job",) if left else ())

        def failed(error: Exception) -> None:
            # A printer that is not there holds nothing of ours.
            absent = _reason(error) == PrintReason.OFF.value
            on_done(() if absent else ("print_queue",))

        self._executor.submit(purge, purged, failed, lane="printer")

    def _give_up(self, job_id: JobId) -> None:
        self._executor.submit(
            lambda: self._printer.cancel(job_id), _ignore, _forgive, lane="printer"
        )

    def _look_soon(self, job: "_Job") -> None:
        job.alarm = self._alarms.call_in(FOLLOW_EVERY_S, lambda: self._look(job))

    def _look(self, job: "_Job") -> None:
        job_id = job.id
        if job.ended or job_id is None:
            return
        self._executor.submit(
            lambda: self._printer.follow(job_id),
            lambda progress: self._hear(job, progress),
            lambda error: self._fail(job, _reason(error)),
            lane="printer",
        )

    def _hear(self, job: "_Job", progress: JobProgress) -> None:
        if job.ended:
            return
        sheets = job.sheets_since(progress.pages_done)
        if sheets > 0:
            self._count(sheets)
        match progress.state:
            case JobState.COMPLETED:
                job.end()
                if self._forgets and job.id is not None:
                    self._give_up(job.id)
                job.listener.on_completed(progress.pages_done)
            case JobState.FAILED | JobState.CANCELLED:
                reason = progress.reason or PrintReason.UNEXPECTED
                self._fail(job, reason.value)
            case JobState.WAITING:
                self._wait(job, progress.reason or PrintReason.UNEXPECTED)
                job.moved_at_s = self._clock.monotonic_s()
                self._look_soon(job)
            case JobState.QUEUED | JobState.PRINTING:
                self._go_on(job, progress)

    def _wait(self, job: "_Job", reason: PrintReason) -> None:
        """A queue that was stopped is not a person's to mend: the cabin lets it go on.

        It is told only when that does not help.
        """
        if reason is PrintReason.PAUSED:
            self.resume()
            job.resumed += 1
            if job.resumed <= RESUMED_UNTOLD:
                return
        job.wait(reason)

    def _go_on(self, job: "_Job", progress: JobProgress) -> None:
        now_s = self._clock.monotonic_s()
        job.go_on()
        if (progress.state, progress.pages_done) != job.seen:
            job.seen = (progress.state, progress.pages_done)
            job.moved_at_s = now_s
            job.listener.on_progress(progress.pages_done)
        if now_s - job.moved_at_s > NO_PROGRESS_S:
            self._fail(job, PrintReason.TIMED_OUT.value)
            return
        self._look_soon(job)

    def _fail(self, job: "_Job", reason: str) -> None:
        if job.ended:
            return
        job.end()
        if job.id is not None:
            self._give_up(job.id)
        job.listener.on_failed(reason)


class _Job:
    """One job, as far as the desk knows it."""

    def __init__(
        self, listener: PrintListener, sides: PrintSides, moved_at_s: float
    ) -> None:
        self.listener = listener
        self._per_sheet = 1 if sides is PrintSides.ONE else 2
        self._sheets = 0
        self.moved_at_s = moved_at_s
        self.id: JobId | None = None
        self.seen: tuple[JobState, int] | None = None
        self.alarm: Alarm | None = None
        self.ended = False
        self.resumed = 0
        self._waiting: PrintReason | None = None

    def sheets_since(self, pages_done: int) -> int:
        """Sheets that left the tray since this was asked last."""
        sheets = -(-pages_done // self._per_sheet)
        since, self._sheets = sheets - self._sheets, max(sheets, self._sheets)
        return since

    def wait(self, reason: PrintReason) -> None:
        if reason is not self._waiting:
            self._waiting = reason
            self.listener.on_waiting(reason.value)

    def go_on(self) -> None:
        if self._waiting is not None:
            self._waiting = None
            self.listener.on_resumed()

    def end(self) -> None:
        self.ended = True
        if self.alarm is not None:
            self.alarm.cancel()


def _reason(error: Exception) -> str:
    if isinstance(error, DeviceFault):
        return error.reason.value
    raise error


def _ignore(_: object) -> None:
    """Nobody waits for this answer."""


def _forgive(error: Exception) -> None:
    """The purge at the end of the visit sees to it, and says so if it cannot."""
    _reason(error)
