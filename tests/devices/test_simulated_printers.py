"""What only the simulated printers have: time one gives, papers one keeps, controls."""

from collections.abc import Callable
from pathlib import Path

import pytest

from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.common import Condition
from devices.ports.document_printer import (
    JobState,
    PrinterFault,
    PrintOptions,
    PrintReason,
)
from devices.ports.ticket_printer import Text, Ticket, TicketFault, TicketReason
from devices.ticket_printer.simulated import SimulatedTicketPrinter
from support.papers import locked_pdf, page_words, text_pdf


class Watch:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.at_s = 100.0

    def __call__(self) -> float:
        return self.at_s


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def printer(watch: Watch) -> SimulatedPrinter:
    return SimulatedPrinter(now_s=watch, seconds_per_page=2.0)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return text_pdf(tmp_path / "letter.pdf", "un", "deux", "trois")


@pytest.mark.parametrize(
    ("after_s", "state", "pages"),
    [
        (0.0, JobState.PRINTING, 0),
        (1.9, JobState.PRINTING, 0),
        (2.0, JobState.PRINTING, 1),
        (5.9, JobState.PRINTING, 2),
        (6.0, JobState.COMPLETED, 3),
        (600.0, JobState.COMPLETED, 3),
    ],
)
def test_sides_come_out_by_the_clock(
    printer: SimulatedPrinter,
    watch: Watch,
    document: Path,
    after_s: float,
    state: JobState,
    pages: int,
) -> None:
    job_id = printer.submit(document, PrintOptions())
    watch.at_s += after_s
    progress = printer.follow(job_id)
    assert (progress.state, progress.pages_done) == (state, pages)


def test_the_next_job_starts_when_the_first_has_ended(
    printer: SimulatedPrinter, watch: Watch, document: Path
) -> None:
    watch.at_s += 50  # idle time is nobody's
    first = printer.submit(document, PrintOptions())
    second = printer.submit(document, PrintOptions(copies=2))
    watch.at_s += 5
    assert printer.follow(second).state is JobState.QUEUED
    watch.at_s += 5
    assert printer.follow(first).state is JobState.COMPLETED
    assert printer.follow(second).pages_done == 2
    watch.at_s += 8
    assert printer.follow(second).pages_done == 6


@pytest.mark.parametrize(
    ("stop", "go_on", "reason"),
    [
        (
            SimulatedPrinter.simulate_no_paper,
            SimulatedPrinter.simulate_refill,
            PrintReason.NO_PAPER,
        ),
        (
            SimulatedPrinter.simulate_jam,
            SimulatedPrinter.simulate_jam_cleared,
            PrintReason.JAM,
        ),
        (
            SimulatedPrinter.simulate_cover_open,
            SimulatedPrinter.simulate_cover_closed,
            PrintReason.COVER_OPEN,
        ),
        (
            SimulatedPrinter.simulate_toner_empty,
            SimulatedPrinter.simulate_toner_changed,
            PrintReason.TONER_EMPTY,
        ),
        (
            SimulatedPrinter.simulate_off,
            SimulatedPrinter.simulate_on,
            PrintReason.OFF,
        ),
        (
            SimulatedPrinter.simulate_paused,
            SimulatedPrinter.resume,
            PrintReason.PAUSED,
        ),
        (
            SimulatedPrinter.simulate_jam,
            SimulatedPrinter.simulate_well,
            PrintReason.JAM,
        ),
    ],
)
def test_a_stop_takes_no_time_from_the_job(
    printer: SimulatedPrinter,
    watch: Watch,
    document: Path,
    stop: Callable[[SimulatedPrinter], None],
    go_on: Callable[[SimulatedPrinter], None],
    reason: PrintReason,
) -> None:
    job_id = printer.submit(document, PrintOptions())
    watch.at_s += 3
    stop(printer)
    watch.at_s += 1000
    progress = printer.follow(job_id)
    assert (progress.state, progress.reason) == (JobState.WAITING, reason)
    assert progress.pages_done == 1
    assert printer.health().reason == reason.value
    go_on(printer)
    assert printer.health().condition is Condition.READY
    watch.at_s += 2.9
    assert printer.follow(job_id).state is JobState.PRINTING
    watch.at_s += 0.1
    assert printer.follow(job_id).state is JobState.COMPLETED


def test_being_off_hides_everything_else(printer: SimulatedPrinter) -> None:
    printer.simulate_jam()
    printer.simulate_off()
    assert printer.health().reason == PrintReason.OFF.value
    printer.simulate_on()
    assert printer.health().reason == PrintReason.JAM.value


def test_prints_are_kept_in_memory_and_in_the_folder(
    tmp_path: Path, watch: Watch, document: Path
) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    printer = SimulatedPrinter(folder=kept, now_s=watch)
    printer.submit(document, PrintOptions())
    assert printer.received == ()
    watch.at_s += 6
    (content,) = printer.received
    assert page_words(content) == ["un", "deux", "trois"]
    assert (kept / "print-001.pdf").read_bytes() == content


def test_a_job_given_up_half_way_is_no_print(
    printer: SimulatedPrinter, watch: Watch, document: Path
) -> None:
    job_id = printer.submit(document, PrintOptions())
    watch.at_s += 3
    printer.cancel(job_id)
    watch.at_s += 100
    assert printer.received == ()
    assert printer.jobs_left() == 0


def test_one_refusal_is_for_one_document(
    printer: SimulatedPrinter, watch: Watch, document: Path
) -> None:
    printer.simulate_refusal()
    refused = printer.submit(document, PrintOptions())
    taken = printer.submit(document, PrintOptions())
    watch.at_s += 6
    progress = printer.follow(refused)
    assert progress.state is JobState.FAILED
    assert progress.reason is PrintReason.REFUSED_DOCUMENT
    assert printer.follow(taken).state is JobState.COMPLETED


def test_a_document_behind_a_password_is_refused(
    printer: SimulatedPrinter, tmp_path: Path
) -> None:
    with pytest.raises(PrinterFault) as caught:
        printer.submit(locked_pdf(tmp_path / "locked.pdf"), PrintOptions())
    assert caught.value.reason is PrintReason.REFUSED_DOCUMENT


@pytest.mark.parametrize("copies", [0, 21])
def test_absurd_numbers_of_copies_are_a_mistake(
    printer: SimulatedPrinter, document: Path, copies: int
) -> None:
    with pytest.raises(ValueError, match="copies"):
        printer.submit(document, PrintOptions(copies=copies))


@pytest.mark.parametrize(
    ("plague", "mend", "reason"),
    [
        (
            SimulatedTicketPrinter.simulate_no_paper,
            SimulatedTicketPrinter.simulate_new_roll,
            TicketReason.NO_PAPER,
        ),
        (
            SimulatedTicketPrinter.simulate_cover_open,
            SimulatedTicketPrinter.simulate_cover_closed,
            TicketReason.COVER_OPEN,
        ),
        (
            SimulatedTicketPrinter.simulate_offline,
            SimulatedTicketPrinter.simulate_online,
            TicketReason.OFFLINE,
        ),
        (
            SimulatedTicketPrinter.simulate_unplugged,
            SimulatedTicketPrinter.simulate_plugged,
            TicketReason.UNREACHABLE,
        ),
    ],
)
def test_each_trouble_of_the_receipt_printer_has_its_remedy(
    plague: Callable[[SimulatedTicketPrinter], None],
    mend: Callable[[SimulatedTicketPrinter], None],
    reason: TicketReason,
) -> None:
    printer = SimulatedTicketPrinter()
    plague(printer)
    with pytest.raises(TicketFault) as caught:
        printer.print_ticket(Ticket(lines=(Text("Un"),)))
    assert caught.value.reason is reason
    mend(printer)
    printer.print_ticket(Ticket(lines=(Text("Un"),)))
    assert printer.printed == ["Un"]
