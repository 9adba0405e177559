"""A sheet for the staff: printed, refused, or told unreadable."""

from pathlib import Path

import pypdfium2
import pytest

from cabin_app.errors import BadFile, Problem
from cabin_app.printing.at_once import SheetPrinter
from cabin_app.printing.desk import PrintDesk
from devices.document_printer.simulated import SimulatedPrinter
from support.driven import DrainedExecutor, ManualAlarms, ManualClock
from support.papers import text_pdf


class Shop:
    def __init__(self, folder: Path) -> None:
        self.printer = SimulatedPrinter(seconds_per_page=0)
        self.clock = ManualClock()
        self.alarms = ManualAlarms(self.clock)
        self.executor = DrainedExecutor()
        self.page = text_pdf(folder / "page.pdf", "Rapport").read_bytes()
        self.broken: Exception | None = None
        self.ends: list[str] = []

    def draw(self, path: Path) -> None:
        if self.broken is not None:
            raise self.broken
        path.write_bytes(self.page)

    def print_to_the_end(self) -> None:
        desk = PrintDesk(
            printer=self.printer,
            executor=self.executor,
            alarms=self.alarms,
            clock=self.clock,
        )
        sheets = SheetPrinter(printing=desk, executor=self.executor, lane="figures")
        sheets.print_sheet(self.draw, self.ends.append)
        for _ in range(100):
            self.executor.drain()
            if self.ends:
                break
            self.alarms.pass_time(0.5)
        self.executor.drain()


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


def test_it_comes_out(shop) -> None:
    shop.print_to_the_end()
    assert shop.ends == [""]
    (sheet,) = shop.printer.received
    assert "Rapport" in pypdfium2.PdfDocument(sheet)[0].get_textpage().get_text_range()


def test_a_printer_that_waits_gives_the_page_back(shop) -> None:
    shop.printer.simulate_no_paper()
    shop.print_to_the_end()
    assert shop.ends == ["no_paper"]
    assert shop.printer.jobs_left() == 0


def test_a_journal_that_cannot_be_read_is_said(shop) -> None:
    shop.broken = BadFile([Problem(place=Path("/x"), message="m", remedy="r")])
    shop.print_to_the_end()
    assert shop.ends == ["unreadable"]
    assert not shop.printer.received
