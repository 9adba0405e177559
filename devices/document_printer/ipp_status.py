"""What the words of a print server and of a printer mean to a person. Pure.

A printer changes the end of a word as it likes (media-empty-error became
media-empty-warning, toner-low-warning became toner-low-report: measured), and real
printers add their own. So words are known by how they begin.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from devices.ports.common import Condition, DeviceHealth
from devices.ports.document_printer import (
    JobProgress,
    JobState,
    PrintColour,
    PrintReason,
    PrintSides,
)

_BEGINNINGS: Final = (
    ("media-jam", PrintReason.JAM),
    ("cover-open", PrintReason.COVER_OPEN),
    ("door-open", PrintReason.COVER_OPEN),
    ("interlock-open", PrintReason.COVER_OPEN),
    ("media-empty", PrintReason.NO_PAPER),
    ("media-needed", PrintReason.NO_PAPER),
    ("input-tray-missing", PrintReason.NO_PAPER),
    ("toner-empty", PrintReason.TONER_EMPTY),
    ("marker-supply-empty", PrintReason.TONER_EMPTY),
    ("marker-ink-empty", PrintReason.TONER_EMPTY),
    ("offline", PrintReason.OFF),
    ("shutdown", PrintReason.OFF),
    ("timed-out", PrintReason.OFF),
    ("paused", PrintReason.PAUSED),
    ("moving-to-paused", PrintReason.PAUSED),
    ("toner-low", PrintReason.TONER_LOW),
    ("marker-supply-low", PrintReason.TONER_LOW),
    ("marker-ink-low", PrintReason.TONER_LOW),
)
"""Beginning of a word of RFC 8011 or of CUPS, most urgent first."""

_CANNOT_PRINT_DOCUMENT: Final = (
    "unsupported-document-format",
    "document-format-error",
    "document-unprintable",
    "unsupported-compression",
    "compression-error",
    "document-password-error",
)

_FILTERS_FAILED: Final = "job-completed-with-errors"
"""What the server says of a job it stopped because its filters could not read the
document; the job then stays for ever, whatever the queue is told about errors."""

_NOT_TAKEN: Final = "Unable to add document"
"""How the server's last sentence of a job begins when the printer takes no document of
its format; it calls that job completed all the same (measured)."""

_UNAVAILABLE: Final = "unavailable"
"""In what the server's backend says of a printer that does not answer: its states stay
as they were, only this sentence tells."""


class PrinterState(IntEnum):
    """States of a printer and of a queue, RFC 8011 section 5.4.11."""

    IDLE = 3
    PROCESSING = 4
    STOPPED = 5


class IppJobState(IntEnum):
    """States of a job, RFC 8011 section 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELLED = 7
    ABORTED = 8
    COMPLETED = 9


_GIVEN_UP: Final = (IppJobState.CANCELLED, IppJobState.ABORTED)


@dataclass(frozen=True, kw_only=True)
class PrinterView:
    """One look at a queue and at the printer behind it.

    Attributes:
        queue_state: Of the queue.
        queue_reasons: Words of the queue; may be stale while a printer is off.
        queue_message: Sentence of the server.
        accepting: Whether the queue takes jobs.
        model: Make and model.
        asked: Whether the printer itself can be asked: it speaks this protocol.
        answered: Whether it did.
        own_reasons: Its own words.
        own_pages: Sides it says it finished of the job under way.
        colour: Whether it has colours.
        sides: Words for the sides it prints, empty when it does not tell.
    """

    queue_state: int
    queue_reasons: tuple[str, ...] = ()
    queue_message: str = ""
    accepting: bool = True
    model: str = ""
    asked: bool = False
    answered: bool = False
    own_reasons: tuple[str, ...] = ()
    own_pages: int = 0
    colour: bool = True
    sides: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class JobView:
    """One look at a job.

    Attributes:
        state: Of the job.
        reasons: Words of the job.
        pages: Sides the server counted; while it prints it counts ahead of the paper.
        message: Last sentence of the server about it.
        printer_state: Once it is completed: the state in which the printer itself
            ended it, 0 when it does not tell.
    """

    state: int
    reasons: tuple[str, ...] = ()
    pages: int = 0
    message: str = ""
    printer_state: int = 0


def reason_of(words: Iterable[str]) -> PrintReason | None:
    """The most urgent thing these words say, None when nothing is wrong.

    Words that begin like none we know matter only when they end in "-error".
    """
    said = tuple(word for word in words if not word.startswith("cups-"))
    for beginning, reason in _BEGINNINGS:
        if any(word.startswith(beginning) for word in said):
            return reason
    if any(word.endswith("-error") for word in said):
        return PrintReason.UNEXPECTED
    return None


def printer_reason(view: PrinterView) -> PrintReason | None:
    """Why nothing would come out now, or soon will not.

    What a person can mend comes before a stopped queue, which the cabin lets go on. The
    printer's own words win over the queue's, which keep a jam that is long gone.
    """
    if view.asked and not view.answered:
        return PrintReason.OFF
    stopped = view.queue_state == PrinterState.STOPPED or not view.accepting
    if view.asked:
        own = reason_of(view.own_reasons)
        mild = own in (None, PrintReason.TONER_LOW)
        return PrintReason.PAUSED if stopped and mild else own
    if stopped:
        return PrintReason.PAUSED
    if view.queue_state == PrinterState.PROCESSING and (
        _UNAVAILABLE in view.queue_message
    ):
        return PrintReason.OFF
    return reason_of(view.queue_reasons)


def printer_health(view: PrinterView) -> DeviceHealth:
    """How the printer is."""
    reason = printer_reason(view)
    lacks = _lacks(view)
    if reason is None:
        return DeviceHealth(condition=Condition.READY, detail=view.model, lacks=lacks)
    match reason:
        case PrintReason.TONER_LOW:
            condition = Condition.ATTENTION
        case PrintReason.OFF:
            condition = Condition.ABSENT
        case _:
            condition = Condition.STOPPED
    return DeviceHealth(
        condition=condition, reason=reason.value, detail=view.model, lacks=lacks
    )


def _lacks(view: PrinterView) -> tuple[str, ...]:
    """Only what the printer says it has not; one that says nothing may have all."""
    lacks: list[str] = []
    if not view.colour:
        lacks.append(PrintColour.COLOUR.value)
    if view.sides and not any(word.startswith("two-sided") for word in view.sides):
        lacks.append(PrintSides.BOTH.value)
    return tuple(lacks)


def job_progress(job: JobView, view: PrinterView, *, given_up: bool) -> JobProgress:
    """How far a job is: completed only if server and printer both say just that.

    The server called jobs completed that the printer had aborted at once, or whose
    document it had not taken (measured).

    Args:
        job: The job.
        view: Its printer.
        given_up: Whether we cancelled it ourselves.
    """
    match job.state:
        case IppJobState.COMPLETED if job.message.startswith(_NOT_TAKEN):
            return JobProgress(
                state=JobState.FAILED, reason=PrintReason.REFUSED_DOCUMENT
            )
        case IppJobState.COMPLETED if job.printer_state in _GIVEN_UP:
            return JobProgress(state=JobState.FAILED, reason=_failure(job, view))
        case IppJobState.COMPLETED:
            return JobProgress(state=JobState.COMPLETED, pages_done=job.pages)
        case IppJobState.CANCELLED if given_up:
            return JobProgress(state=JobState.CANCELLED)
        case IppJobState.STOPPED if _FILTERS_FAILED in job.reasons:
            return JobProgress(
                state=JobState.FAILED, reason=PrintReason.REFUSED_DOCUMENT
            )
        case IppJobState.CANCELLED | IppJobState.ABORTED:
            return JobProgress(state=JobState.FAILED, reason=_failure(job, view))
        case _:
            return _under_way(job, view)


def _failure(job: JobView, view: PrinterView) -> PrintReason:
    if any(word.startswith(_CANNOT_PRINT_DOCUMENT) for word in job.reasons):
        return PrintReason.REFUSED_DOCUMENT
    reason = printer_reason(view)
    if reason in (None, PrintReason.TONER_LOW):
        return PrintReason.UNEXPECTED
    return reason or PrintReason.UNEXPECTED


def _under_way(job: JobView, view: PrinterView) -> JobProgress:
    reason = printer_reason(view)
    if reason is None and job.state in (IppJobState.HELD, IppJobState.STOPPED):
        reason = PrintReason.PAUSED
    if reason not in (None, PrintReason.TONER_LOW):
        return JobProgress(
            state=JobState.WAITING, reason=reason, pages_done=view.own_pages
        )
    waiting = job.state == IppJobState.PENDING
    return JobProgress(
        state=JobState.QUEUED if waiting else JobState.PRINTING,
        pages_done=view.own_pages,
    )
