"""What the words of printers mean, row by row."""

import pytest

from devices.document_printer.ipp_status import (
    IppJobState,
    JobView,
    PrinterState,
    PrinterView,
    job_progress,
    printer_health,
    printer_reason,
    reason_of,
)
from devices.ports.common import Condition
from devices.ports.document_printer import JobProgress, JobState, PrintReason

GONE = "The printer may not exist or is unavailable at this time."


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["none"], None),
        ([], None),
        (["cups-waiting-for-job-completed"], None),
        (["connecting-to-device"], None),
        (["media-empty-error"], PrintReason.NO_PAPER),
        (["media-empty-warning"], PrintReason.NO_PAPER),
        (["media-empty-report"], PrintReason.NO_PAPER),
        (["media-empty"], PrintReason.NO_PAPER),
        (["media-needed-error"], PrintReason.NO_PAPER),
        (["input-tray-missing"], PrintReason.NO_PAPER),
        (["media-jam-report"], PrintReason.JAM),
        (["cover-open-warning"], PrintReason.COVER_OPEN),
        (["door-open-error"], PrintReason.COVER_OPEN),
        (["interlock-open"], PrintReason.COVER_OPEN),
        (["toner-low-report"], PrintReason.TONER_LOW),
        (["marker-supply-low-warning"], PrintReason.TONER_LOW),
        (["toner-empty-error"], PrintReason.TONER_EMPTY),
        (["marker-supply-empty-error"], PrintReason.TONER_EMPTY),
        (["offline-report"], PrintReason.OFF),
        (["shutdown"], PrintReason.OFF),
        (["timed-out"], PrintReason.OFF),
        (["paused"], PrintReason.PAUSED),
        (["moving-to-paused"], PrintReason.PAUSED),
        (["media-low-report"], None),
        (["wifi-not-configured-report"], None),
        (["fuser-over-temp-error"], PrintReason.UNEXPECTED),
        (["cups-missing-filter-error"], None),
        # The one that a person must see to first.
        (["toner-low-warning", "media-empty-error"], PrintReason.NO_PAPER),
        (["media-empty-error", "media-jam-error"], PrintReason.JAM),
        (["media-empty-error", "cover-open"], PrintReason.COVER_OPEN),
        (["fuser-over-temp-error", "toner-low-report"], PrintReason.TONER_LOW),
    ],
)
def test_words_of_a_printer(words: list[str], reason: PrintReason | None) -> None:
    assert reason_of(words) is reason


WELL = PrinterView(queue_state=PrinterState.IDLE, model="Laser 1")
ANSWERS = {"asked": True, "answered": True}


@pytest.mark.parametrize(
    ("view", "condition", "reason"),
    [
        (WELL, Condition.READY, None),
        (
            PrinterView(queue_state=3, queue_reasons=("media-jam-report",)),
            Condition.STOPPED,
            PrintReason.JAM,
        ),
        (
            PrinterView(queue_state=3, queue_reasons=("media-jam-report",), **ANSWERS),
            Condition.READY,
            None,
        ),
        (
            PrinterView(queue_state=4, own_reasons=("media-empty-error",), **ANSWERS),
            Condition.STOPPED,
            PrintReason.NO_PAPER,
        ),
        (
            PrinterView(queue_state=3, own_reasons=("toner-low-report",), **ANSWERS),
            Condition.ATTENTION,
            PrintReason.TONER_LOW,
        ),
        (
            PrinterView(queue_state=3, asked=True, answered=False),
            Condition.ABSENT,
            PrintReason.OFF,
        ),
        (
            PrinterView(queue_state=5, asked=True, answered=False),
            Condition.ABSENT,
            PrintReason.OFF,
        ),
        (PrinterView(queue_state=5, **ANSWERS), Condition.STOPPED, PrintReason.PAUSED),
        (PrinterView(queue_state=5), Condition.STOPPED, PrintReason.PAUSED),
        (
            PrinterView(queue_state=3, accepting=False),
            Condition.STOPPED,
            PrintReason.PAUSED,
        ),
        (
            PrinterView(queue_state=5, own_reasons=("cover-open",), **ANSWERS),
            Condition.STOPPED,
            PrintReason.COVER_OPEN,
        ),
        (
            PrinterView(queue_state=5, own_reasons=("toner-low",), **ANSWERS),
            Condition.STOPPED,
            PrintReason.PAUSED,
        ),
        (
            PrinterView(queue_state=4, queue_message=GONE),
            Condition.ABSENT,
            PrintReason.OFF,
        ),
        (PrinterView(queue_state=3, queue_message=GONE), Condition.READY, None),
    ],
)
def test_how_a_printer_is(
    view: PrinterView, condition: Condition, reason: PrintReason | None
) -> None:
    health = printer_health(view)

    assert printer_reason(view) is reason
    assert health.condition is condition
    assert health.reason == (reason.value if reason else "")


def test_the_model_is_for_the_technician() -> None:
    assert printer_health(WELL).detail == "Laser 1"


def progress(state: JobState, reason: PrintReason | None = None) -> JobProgress:
    return JobProgress(state=state, reason=reason)


NO_PAPER = PrinterView(queue_state=4, own_reasons=("media-empty-warning",), **ANSWERS)
JAMMED = PrinterView(queue_state=3, queue_reasons=("media-jam-report",))
LOW = PrinterView(queue_state=3, queue_reasons=("toner-low-report",))
FILTERS = "job-completed-with-errors"


@pytest.mark.parametrize(
    ("job", "view", "seen"),
    [
        ((IppJobState.PENDING,), WELL, progress(JobState.QUEUED)),
        ((IppJobState.PROCESSING,), WELL, progress(JobState.PRINTING)),
        ((IppJobState.PROCESSING,), LOW, progress(JobState.PRINTING)),
        (
            (IppJobState.PROCESSING,),
            NO_PAPER,
            progress(JobState.WAITING, PrintReason.NO_PAPER),
        ),
        (
            (IppJobState.PENDING,),
            NO_PAPER,
            progress(JobState.WAITING, PrintReason.NO_PAPER),
        ),
        ((IppJobState.HELD,), WELL, progress(JobState.WAITING, PrintReason.PAUSED)),
        ((IppJobState.STOPPED,), WELL, progress(JobState.WAITING, PrintReason.PAUSED)),
        (
            (IppJobState.STOPPED, FILTERS),
            WELL,
            progress(JobState.FAILED, PrintReason.REFUSED_DOCUMENT),
        ),
        (
            (IppJobState.CANCELLED, "processing-to-stop-point"),
            JAMMED,
            progress(JobState.FAILED, PrintReason.JAM),
        ),
        (
            (IppJobState.CANCELLED,),
            WELL,
            progress(JobState.FAILED, PrintReason.UNEXPECTED),
        ),
        (
            (IppJobState.ABORTED,),
            LOW,
            progress(JobState.FAILED, PrintReason.UNEXPECTED),
        ),
        (
            (IppJobState.ABORTED, "document-format-error"),
            JAMMED,
            progress(JobState.FAILED, PrintReason.REFUSED_DOCUMENT),
        ),
        ((IppJobState.COMPLETED,), JAMMED, progress(JobState.COMPLETED)),
    ],
)
def test_how_a_job_is(
    job: tuple[IppJobState, *tuple[str, ...]], view: PrinterView, seen: JobProgress
) -> None:
    state, *words = job

    look = job_progress(
        JobView(state=state, reasons=tuple(words)), view, given_up=False
    )

    assert look == seen


def test_a_job_we_gave_up_is_no_failure() -> None:
    job = JobView(state=IppJobState.CANCELLED)

    assert job_progress(job, JAMMED, given_up=True) == progress(JobState.CANCELLED)


def test_a_job_we_gave_up_too_late_is_a_success() -> None:
    job = JobView(state=IppJobState.COMPLETED, pages=2)

    assert job_progress(job, WELL, given_up=True).state is JobState.COMPLETED


@pytest.mark.parametrize(
    ("ended_by_printer", "state"),
    [
        (0, JobState.COMPLETED),
        (IppJobState.COMPLETED, JobState.COMPLETED),
        (IppJobState.ABORTED, JobState.FAILED),
        (IppJobState.CANCELLED, JobState.FAILED),
    ],
)
def test_a_success_needs_the_word_of_the_printer(
    ended_by_printer: int, state: JobState
) -> None:
    job = JobView(state=IppJobState.COMPLETED, printer_state=ended_by_printer)
    view = PrinterView(queue_state=3, own_reasons=("media-jam-report",), **ANSWERS)

    look = job_progress(job, view, given_up=False)

    assert look.state is state
    assert look.reason is (PrintReason.JAM if state is JobState.FAILED else None)


def test_what_the_printer_did_not_take_is_no_success() -> None:
    job = JobView(
        state=IppJobState.COMPLETED, message="Unable to add document to print job."
    )

    look = job_progress(job, WELL, given_up=False)

    assert look == progress(JobState.FAILED, PrintReason.REFUSED_DOCUMENT)


def test_only_the_printer_knows_what_came_out_so_far() -> None:
    view = PrinterView(queue_state=4, own_pages=1, **ANSWERS)
    under_way = JobView(state=IppJobState.PROCESSING, pages=4)
    done = JobView(state=IppJobState.COMPLETED, pages=4)

    assert job_progress(under_way, view, given_up=False).pages_done == 1
    assert job_progress(done, view, given_up=False).pages_done == 4


@pytest.mark.parametrize(
    ("colour", "sides", "lacks"),
    [
        (True, (), ()),
        (True, ("one-sided", "two-sided-long-edge"), ()),
        (False, (), ("colour",)),
        (True, ("one-sided",), ("both",)),
        (False, ("one-sided",), ("colour", "both")),
    ],
)
def test_what_a_model_cannot_do_is_what_it_says(
    colour: bool, sides: tuple[str, ...], lacks: tuple[str, ...]
) -> None:
    for reasons in ((), ("toner-low",)):
        view = PrinterView(
            queue_state=3, queue_reasons=reasons, colour=colour, sides=sides
        )
        assert printer_health(view).lacks == lacks
