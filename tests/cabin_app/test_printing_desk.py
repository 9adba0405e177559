"""Each print followed to its real end, with a printer, a clock and work by hand."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cabin_app.printing.desk import (
    FOLLOW_EVERY_S,
    NO_PROGRESS_S,
    RESUMED_UNTOLD,
    PrintDesk,
    PrintListener,
)
from devices.ports.common import Condition, DeviceHealth
from devices.ports.document_printer import (
    JobId,
    JobProgress,
    JobState,
    PrintColour,
    PrinterFault,
    PrintOptions,
    PrintReason,
)
from support.driven import DrainedExecutor, ManualAlarms, ManualClock

QUEUED = JobProgress(state=JobState.QUEUED)
COMPLETED = JobProgress(state=JobState.COMPLETED, pages_done=4)
NO_PAPER = JobProgress(state=JobState.WAITING, reason=PrintReason.NO_PAPER)
PAUSED = JobProgress(state=JobState.WAITING, reason=PrintReason.PAUSED)
JAM = JobProgress(state=JobState.WAITING, reason=PrintReason.JAM, pages_done=1)


def printing(pages_done: int) -> JobProgress:
    return JobProgress(state=JobState.PRINTING, pages_done=pages_done)


@dataclass
class HeldPrinter:
    """A `DocumentPrinterPort` whose jobs are as the test says."""

    progress: JobProgress = QUEUED
    fault: Exception | None = None
    follow_fault: Exception | None = None
    did: list[object] = field(default_factory=list)
    jobs: int = 0
    stuck: int = 0

    def health(self) -> DeviceHealth:
        return DeviceHealth(condition=Condition.READY)

    def submit(self, document: Path, options: PrintOptions) -> JobId:
        if self.fault is not None:
            raise self.fault
        self.jobs += 1
        self.did.append(("submit", document.name, options.copies, options.colour))
        return JobId(self.jobs)

    def follow(self, job_id: JobId) -> JobProgress:
        if self.follow_fault is not None:
            raise self.follow_fault
        return self.progress

    def cancel(self, job_id: JobId) -> None:
        self.did.append(("cancel", job_id))
        if self.fault is not None:
            raise self.fault

    def resume(self) -> None:
        self.did.append("resume")
        if self.fault is not None:
            raise self.fault

    def purge(self) -> None:
        self.did.append("purge")
        if self.fault is not None:
            raise self.fault

    def jobs_left(self) -> int:
        return self.stuck

    def close(self) -> None:
        pass


class Bench:
    def __init__(self) -> None:
        self.clock = ManualClock()
        self.alarms = ManualAlarms(self.clock)
        self.executor = DrainedExecutor()
        self.printer = HeldPrinter()
        self.told: list[object] = []
        self.desk = PrintDesk(
            printer=self.printer,
            executor=self.executor,
            alarms=self.alarms,
            clock=self.clock,
        )

    def ask(
        self, copies: int = 1, colour: PrintColour = PrintColour.GREY, name: str = ""
    ) -> None:
        def tell(what: str) -> object:
            return lambda *value: self.told.append((name + what, *value))

        self.desk.print_file(
            Path("/spool/print-1.pdf"),
            PrintOptions(copies=copies, colour=colour),
            listener=PrintListener(
                on_progress=tell("progress"),
                on_waiting=tell("waiting"),
                on_resumed=tell("resumed"),
                on_completed=tell("completed"),
                on_failed=tell("failed"),
            ),
        )

    def see(self, *looks: JobProgress) -> None:
        """The next looks at the job find this."""
        for look in looks:
            self.printer.progress = look
            self.pass_time(FOLLOW_EVERY_S)

    def pass_time(self, seconds: float) -> None:
        """Looks are answered at once."""
        for _ in range(round(seconds / FOLLOW_EVERY_S)):
            self.executor.drain()
            self.alarms.pass_time(FOLLOW_EVERY_S)
        self.executor.drain()

    @property
    def cancelled(self) -> list[object]:
        return [did for did in self.printer.did if "cancel" in str(did)]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_print_is_followed_to_its_last_page(bench: Bench) -> None:
    bench.ask(copies=2, colour=PrintColour.COLOUR)
    bench.see(QUEUED, printing(0), printing(1), printing(1), printing(3), COMPLETED)
    submitted = ("submit", "print-1.pdf", 2, PrintColour.COLOUR)
    assert bench.printer.did == [submitted]
    assert bench.told == [
        ("progress", 0),
        ("progress", 0),
        ("progress", 1),
        ("progress", 3),
        ("completed", 4),
    ]
    assert bench.alarms.armed == ()


def test_a_printer_that_waits_goes_on_when_it_can(bench: Bench) -> None:
    bench.ask()
    bench.see(printing(1), NO_PAPER, NO_PAPER, JAM, printing(1), printing(2), COMPLETED)
    assert bench.told == [
        ("progress", 1),
        ("waiting", "no_paper"),
        ("waiting", "jam"),
        ("resumed",),
        ("progress", 2),
        ("completed", 4),
    ]


def test_waiting_for_a_person_has_no_end_of_its_own(bench: Bench) -> None:
    bench.ask()
    bench.see(NO_PAPER)
    bench.pass_time(10 * NO_PROGRESS_S)
    bench.see(printing(1), COMPLETED)
    assert [told[0] for told in bench.told] == [  # type: ignore[index]
        "waiting",
        "resumed",
        "progress",
        "completed",
    ]


def test_a_reason_nobody_told_is_unexpected(bench: Bench) -> None:
    bench.ask()
    bench.see(JobProgress(state=JobState.WAITING))
    assert bench.told == [("waiting", "unexpected")]


@pytest.mark.parametrize("state", [JobState.FAILED, JobState.CANCELLED])
@pytest.mark.parametrize("reason", [None, PrintReason.REFUSED_DOCUMENT])
def test_a_print_that_failed_is_purged(
    bench: Bench, state: JobState, reason: PrintReason | None
) -> None:
    bench.ask()
    bench.see(JobProgress(state=state, reason=reason))
    bench.pass_time(5)
    told = reason.value if reason else "unexpected"
    assert bench.told == [("failed", told)]
    assert bench.cancelled == [("cancel", 1)]
    assert bench.alarms.armed == ()


@pytest.mark.parametrize("look", [QUEUED, printing(2)])
def test_a_print_that_does_not_move_is_given_up(
    bench: Bench, look: JobProgress
) -> None:
    bench.ask()
    bench.see(look)
    bench.pass_time(NO_PROGRESS_S - 1)
    assert [told[0] for told in bench.told] == ["progress"]  # type: ignore[index]
    bench.pass_time(2)
    assert bench.told[-1] == ("failed", "timed_out")
    assert bench.cancelled == [("cancel", 1)]


def test_a_slow_print_that_moves_is_not(bench: Bench) -> None:
    bench.ask()
    for page in range(1, 5):
        bench.see(printing(page))
        bench.pass_time(NO_PROGRESS_S - 5)
    bench.see(COMPLETED)
    assert bench.told[-1] == ("completed", 4)


@pytest.mark.parametrize("reason", list(PrintReason))
def test_a_print_that_could_not_be_asked_for(bench: Bench, reason: PrintReason) -> None:
    bench.printer.fault = PrinterFault(reason)
    bench.ask()
    bench.pass_time(2)
    assert bench.told == [("failed", reason.value)]
    assert bench.printer.did == [], "there is no job to cancel"


def test_a_print_nobody_can_ask_about_is_given_up(bench: Bench) -> None:
    bench.ask()
    bench.see(printing(1))
    bench.printer.follow_fault = PrinterFault(PrintReason.OFF)
    bench.pass_time(2)
    assert bench.told[-1] == ("failed", "off")
    assert bench.cancelled == [("cancel", 1)]


def test_giving_up_is_silent_and_purges(bench: Bench) -> None:
    bench.ask()
    bench.see(printing(1))
    told = list(bench.told)
    bench.desk.cancel()
    bench.desk.cancel()
    bench.see(COMPLETED)
    assert bench.told == told
    assert bench.cancelled == [("cancel", 1)]
    assert bench.alarms.armed == ()


def test_giving_up_before_the_printer_has_it(bench: Bench) -> None:
    """The job exists once `submit` returned: it is purged then."""
    bench.ask()
    bench.desk.cancel()
    assert bench.printer.did == []
    bench.pass_time(2)
    assert bench.cancelled == [("cancel", 1)]
    assert bench.told == []


def test_giving_up_while_a_look_is_under_way(bench: Bench) -> None:
    bench.ask()
    bench.executor.drain()
    bench.printer.progress = COMPLETED
    bench.alarms.pass_time(FOLLOW_EVERY_S)
    bench.desk.cancel()
    bench.executor.drain()
    assert bench.told == []


def test_one_print_at_a_time(bench: Bench) -> None:
    bench.ask(name="first ")
    bench.see(printing(1))
    bench.ask(name="second ")
    bench.see(COMPLETED)
    assert bench.told == [("first progress", 1), ("second completed", 4)]
    assert bench.cancelled == [("cancel", 1)]


def test_giving_up_an_ended_print_does_nothing(bench: Bench) -> None:
    bench.ask()
    bench.see(COMPLETED)
    bench.desk.cancel()
    assert bench.executor.drain() == 0


def test_a_stopped_queue_goes_on(bench: Bench) -> None:
    bench.ask()
    bench.see(PAUSED, printing(1))
    assert "resume" in bench.printer.did
    assert bench.told == [("progress", 1)]


def test_a_queue_that_stays_stopped_is_told(bench: Bench) -> None:
    bench.ask()
    bench.see(*[PAUSED] * (RESUMED_UNTOLD + 2))
    assert bench.told == [("waiting", "paused")]


@pytest.mark.parametrize(
    ("stuck", "fault", "residues"),
    [
        (0, None, ()),
        (2, None, ("print_job",)),
        (0, PrinterFault(PrintReason.OFF), ()),
        (0, PrinterFault(PrintReason.TIMED_OUT), ("print_queue",)),
        (0, PrinterFault(PrintReason.UNEXPECTED), ("print_queue",)),
    ],
)
def test_the_purge_says_what_is_left(
    bench: Bench, stuck: int, fault: PrinterFault | None, residues: tuple[str, ...]
) -> None:
    bench.printer.stuck = stuck
    bench.printer.fault = fault
    bench.desk.purge(bench.told.append)
    bench.executor.drain()
    assert bench.printer.did == ["purge"]
    assert bench.told == [residues]


def test_the_purge_ends_what_is_under_way(bench: Bench) -> None:
    bench.ask()
    bench.see(printing(1))
    told = list(bench.told)
    bench.desk.purge(bench.told.append)
    bench.see(COMPLETED)
    assert bench.printer.did[1:] == [("cancel", 1), "purge"]
    assert bench.told == [*told, ()]


def test_the_purge_comes_after_a_print_that_is_being_asked_for(bench: Bench) -> None:
    bench.ask()
    bench.desk.purge(bench.told.append)
    bench.executor.drain()
    assert bench.printer.did[0][0] == "submit"  # type: ignore[index]
    assert bench.printer.did[1] == "purge"
    assert bench.told == [()]


def test_a_fault_nobody_waits_for_is_forgiven_a_bug_is_not(bench: Bench) -> None:
    bench.printer.fault = PrinterFault(PrintReason.OFF)
    bench.desk.resume()
    bench.executor.drain()
    bench.printer.fault = KeyError("a bug")
    bench.desk.resume()
    with pytest.raises(KeyError):
        bench.executor.drain()
