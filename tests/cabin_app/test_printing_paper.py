"""What comes out on paper, as the conductor asks for it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from cabin_app.documents.desk import DocumentDesk
from cabin_app.language import Language
from cabin_app.printing.desk import PrintDesk
from cabin_app.printing.ticket_desk import TicketDesk
from cabin_app.session.events import NotToday, ProcedureFinished
from cabin_app.session.paper import Paper
from cabin_app.session.state import Erasure, SessionState, Tally
from devices.ports.document_printer import (
    JobId,
    JobProgress,
    JobState,
    PrinterFault,
    PrintOptions,
    PrintReason,
)
from devices.ports.ticket_printer import Ticket, TicketFault, TicketReason
from support import visits
from support.driven import DrainedExecutor, ManualAlarms, ManualClock
from support.papers import document, scanned
from support.ticket_text import as_text


@dataclass
class QuickPrinter:
    """Says a job is completed at the first look."""

    fault: PrinterFault | None = None
    seen: list[tuple[int, int]] = field(default_factory=list)
    cancelled: list[JobId] = field(default_factory=list)
    purged: int = 0

    def submit(self, document: Path, options: PrintOptions) -> JobId:
        if self.fault is not None:
            raise self.fault
        self.seen.append((document.stat().st_size, options.copies))
        return JobId(len(self.seen))

    def follow(self, job_id: JobId) -> JobProgress:
        return JobProgress(state=JobState.COMPLETED, pages_done=1)

    def cancel(self, job_id: JobId) -> None:
        self.cancelled.append(job_id)

    def purge(self) -> None:
        self.purged += 1

    def jobs_left(self) -> int:
        return 0


@dataclass
class QuickTickets:
    fault: TicketFault | None = None
    printed: list[Ticket] = field(default_factory=list)

    def print_ticket(self, ticket: Ticket) -> None:
        if self.fault is not None:
            raise self.fault
        self.printed.append(ticket)


class Bench:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = ManualClock()
        self.alarms = ManualAlarms(self.clock)
        self.executor = DrainedExecutor()
        self.printer = QuickPrinter()
        self.tickets = QuickTickets()
        self.told: list[tuple[object, ...]] = []
        self.paper = Paper(
            documents=DocumentDesk(
                folder=lambda: folder,
                room_bytes=lambda: 1_000_000_000,
                executor=self.executor,
            ),
            printing=PrintDesk(
                printer=self.printer,  # type: ignore[arg-type]
                executor=self.executor,
                alarms=self.alarms,
                clock=self.clock,
            ),
            tickets=TicketDesk(
                printer=self.tickets,  # type: ignore[arg-type]
                executor=self.executor,
                sheets=None,  # type: ignore[arg-type]
            ),
            clock=self.clock,
            place="Mairie de Saint-Exemple",
        )

    def tell(self, what: str) -> Callable[..., None]:
        return lambda *value: self.told.append((what, *value))

    def print(self, copies: int = 1) -> None:
        self.paper.print_document(
            document(scanned(self.folder, "1.png"), scanned(self.folder, "2.png")),
            copies=copies,
            colour=False,
            both_sides=True,
            on_progress=self.tell("progress"),
            on_waiting=self.tell("waiting"),
            on_resumed=self.tell("resumed"),
            on_completed=self.tell("completed"),
            on_failed=self.tell("failed"),
        )

    def run(self) -> None:
        self.executor.drain()
        self.alarms.pass_time(1)
        self.executor.drain()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_all_the_pages_asked_for_are_counted(bench: Bench) -> None:
    """Printers tell the sides of one copy, or nothing at all."""
    bench.print(copies=3)
    bench.run()
    assert bench.told == [("completed", 6)]
    ((size, copies),) = bench.printer.seen
    assert copies == 3
    assert size > 1000


def test_a_print_that_could_not_be_asked_for_is_told(bench: Bench) -> None:
    bench.printer.fault = PrinterFault(PrintReason.OFF)
    bench.print()
    bench.run()
    assert bench.told == [("failed", "off")]


def test_a_document_that_cannot_be_printed_is_told(bench: Bench) -> None:
    bench.print()
    (bench.folder / "2.png").write_bytes(b"spoilt")
    bench.run()
    assert bench.told == [("failed", "unreadable")]
    assert bench.printer.seen == []


def test_giving_up_while_the_document_is_put_together(bench: Bench) -> None:
    bench.print()
    bench.paper.cancel_print()
    bench.run()
    assert bench.told == []
    assert bench.printer.seen == []


def test_giving_up_keeps_a_broken_document_quiet(bench: Bench) -> None:
    bench.print()
    (bench.folder / "1.png").unlink()
    bench.paper.cancel_print()
    bench.run()
    assert bench.told == []


def test_giving_up_a_job_purges_it(bench: Bench) -> None:
    bench.print()
    bench.executor.drain()
    bench.paper.cancel_print()
    bench.run()
    assert bench.told == []
    assert bench.printer.cancelled == [JobId(1)]


def test_the_end_of_the_visit_stops_what_is_being_put_together(bench: Bench) -> None:
    bench.print()
    bench.paper.purge(bench.tell("left"))
    bench.run()
    assert bench.told == [("left", ())]
    assert bench.printer.seen == []
    assert bench.printer.purged == 1


def test_the_second_tap_is_the_one_that_prints(bench: Bench) -> None:
    bench.print(copies=1)
    bench.print(copies=2)
    bench.run()
    assert [copies for _, copies in bench.printer.seen] == [2]
    assert bench.told == [("completed", 4)]


def farewell(*, finished: bool) -> SessionState:
    end = ProcedureFinished() if finished else NotToday()
    state = visits.after((*visits.ONLINE, end))
    return replace(
        state,
        tally=replace(state.tally, pages_scanned=2),
        erasure=Erasure(verified_at="14:32"),
    )


def test_the_ticket_says_what_was_finished(bench: Bench) -> None:
    for finished in (True, False):
        bench.paper.print_ticket(
            farewell(finished=finished),
            on_printed=bench.tell("printed"),
            on_fault=bench.tell("fault"),
        )
    bench.run()
    assert bench.told == [("printed", False), ("printed", False)]
    full, empty = map(as_text, bench.tickets.printed)
    assert "- done" in full
    assert "- done" not in empty
    for text in (full, empty):
        assert "Mairie de Saint-Exemple" in text
        assert "23/11/2026" in text
        assert "14:32" in text
        assert visits.VISIT not in text


def test_the_ticket_speaks_the_visitor_s_language(bench: Bench) -> None:
    state = visits.after(visits.PROCEDURE)
    arabic = replace(state, comfort=replace(state.comfort, language="ar"))
    told = bench.tell("told")
    bench.paper.print_ticket(arabic, on_printed=told, on_fault=told)
    bench.paper.print_checklist(arabic, on_printed=told, on_fault=told)
    bench.run()
    assert len(bench.told) == 2
    assert all(ticket.right_to_left for ticket in bench.tickets.printed)
    assert Language.ARABIC.is_right_to_left


def test_a_ticket_without_paper_is_told(bench: Bench) -> None:
    bench.tickets.fault = TicketFault(TicketReason.NO_PAPER)
    state = SessionState(tally=Tally())
    bench.paper.print_ticket(
        state, on_printed=bench.tell("printed"), on_fault=bench.tell("fault")
    )
    bench.run()
    assert bench.told == [("fault", "no_paper")]


def test_without_a_procedure_there_is_no_list(bench: Bench) -> None:
    told = bench.tell("told")
    state = visits.after(visits.MENU)
    bench.paper.print_checklist(state, on_printed=told, on_fault=told)
    bench.run()
    assert bench.tickets.printed == []
