"""A cabin without receipt printer: the receipt on a sheet, of which nothing stays."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from cabin_app.printing.desk import FOLLOW_EVERY_S, PrintDesk
from cabin_app.printing.on_a4 import TicketSheets, sheets
from cabin_app.printing.ticket_desk import TicketDesk
from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.document_printer import DocumentPrinterPort, JobState, PrintOptions
from devices.ports.ticket_printer import Strong, Text, Ticket
from devices.ticket_printer.absent import AbsentTicketPrinter
from devices.ticket_printer.strip import draw_lines
from support.driven import DrainedExecutor, ManualAlarms, ManualClock
from support.papers import page_words
from support.print_rigs import CupsRig, followed, private_cups

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
RECEIPT = Ticket(lines=(Strong("Ce que vous avez fait"), Text("Un papier donné")))
MOST_LOOKS = 400


def drawn(ticket: Ticket) -> tuple[Image.Image, ...]:
    return draw_lines(ticket, fonts=FONTS, scale=2)


class Bench:
    def __init__(self, printer: DocumentPrinterPort) -> None:
        self.clock = ManualClock()
        self.alarms, self.executor = ManualAlarms(self.clock), DrainedExecutor()
        self.told: list[object] = []
        desk = PrintDesk(
            printer=printer,
            executor=self.executor,
            alarms=self.alarms,
            clock=self.clock,
            forgets=True,
        )
        self.tickets = TicketDesk(
            printer=AbsentTicketPrinter(),
            executor=self.executor,
            sheets=TicketSheets(draw=drawn, printing=desk, executor=self.executor),
        )

    def ask(self) -> None:
        self.tickets.print_ticket(
            RECEIPT, on_printed=self.told.append, on_fault=self.told.append
        )
        for _ in range(MOST_LOOKS):
            self.executor.drain()
            if self.told:
                break
            self.alarms.pass_time(FOLLOW_EVERY_S)
        self.executor.drain()


def held() -> list[str]:
    """What this process keeps open without a file."""
    names = []
    for path in Path("/proc/self/fd").iterdir():
        # Others in this process may have closed theirs meanwhile.
        with suppress(FileNotFoundError):
            names.append(os.fspath(path.readlink()))
    return [name for name in names if "memfd:sheet" in name]


def simulated() -> tuple[Bench, SimulatedPrinter]:
    printer = SimulatedPrinter(seconds_per_page=0.0)
    return Bench(printer), printer


def test_the_receipt_comes_out_of_the_other_printer() -> None:
    bench, printer = simulated()
    bench.ask()
    assert bench.told == [True]
    assert len(page_words(printer.received[0])) == 1
    assert printer.jobs_left() == 0
    assert held() == []


def test_without_any_printer_it_is_told_once() -> None:
    bench, printer = simulated()
    printer.simulate_no_paper()
    bench.ask()
    printer.simulate_refill()
    assert bench.told == ["unreachable"]
    assert printer.jobs_left() == 0
    assert printer.received == ()


@pytest.mark.services
def test_a_print_server_takes_a_sheet_that_has_no_file() -> None:
    handle = os.memfd_create("sheet")
    os.write(handle, sheets(drawn(RECEIPT), right_to_left=False))
    with private_cups() as service:
        rig = CupsRig(service)
        path = Path(f"/proc/{os.getpid()}/fd/{handle}")
        job_id = rig.printer.submit(path, PrintOptions())
        assert followed(rig, job_id, lambda look: look.state is JobState.COMPLETED)
        rig.printer.cancel(job_id)
        assert rig.printer.jobs_left() == 0
        rig.printer.close()
    os.close(handle)


@pytest.mark.parametrize("right_to_left", [False, True])
def test_a_long_receipt_takes_two_columns_then_more_pages(right_to_left: bool) -> None:
    tall = tuple(Image.new("1", (1152, 1000), 0) for _ in range(7))
    content = sheets(tall, right_to_left=right_to_left)
    assert len(page_words(content)) == 2
