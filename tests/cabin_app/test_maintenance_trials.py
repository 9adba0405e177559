"""Machines tried by the staff: to the real end, one outcome each, kept."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest

from cabin_app.bootstrap.equipment import build_equipment
from cabin_app.bootstrap.staff import build_staff
from cabin_app.bootstrap.wish import Wish
from cabin_app.calling.day import CallsOfTheDay
from cabin_app.health.model import Family
from cabin_app.maintenance.model import TRIED, TrialOutcome
from cabin_app.maintenance.test_page import write_test_page
from cabin_app.maintenance.trial_file import read_trials, trials_path
from cabin_app.maintenance.trials import TrialBench
from cabin_app.paths import find_paths
from cabin_app.settings import Place, Settings
from cabin_app.supervision_link import NoSupervisor
from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.scanner import ScanReason
from devices.scanner.simulated import SimulatedScanner
from devices.ticket_printer.simulated import SimulatedTicketPrinter
from support.driven import DrainedExecutor, ManualAlarms, ManualClock


class Workshop:
    """The bench over simulated machines, time and work by hand."""

    def __init__(self, folder: Path) -> None:
        paths = find_paths({}, 0)
        self.scanner = SimulatedScanner(
            seconds_per_page=0, fonts=paths.assets / "fonts"
        )
        self.printer = SimulatedPrinter(seconds_per_page=0)
        self.tickets = SimulatedTicketPrinter()
        self.equipment = replace(
            build_equipment(Settings(), simulate=True, paths=paths),
            scanner=self.scanner,
            printer=self.printer,
            tickets=self.tickets,
        )
        self.clock = ManualClock()
        self.alarms = ManualAlarms(self.clock)
        self.executor = DrainedExecutor()
        self.folder = folder
        self.bench = self.open_again()

    def open_again(self) -> TrialBench:
        return build_staff(
            settings=Settings(place=Place(centre="Mairie")),
            paths=replace(find_paths({}, 0), state=self.folder),
            wish=Wish(rehearsing=True),
            day=CallsOfTheDay(folder=self.folder, now=self.clock.now),
            equipment=self.equipment,
            executor=self.executor,
            alarms=self.alarms,
            clock=self.clock,
            link=NoSupervisor(),
        ).bench

    def try_to_the_end(self, family: Family) -> None:
        self.bench.start(family)
        for _ in range(200):
            self.executor.drain()
            if not self.bench.book.value.running:
                break
            self.alarms.pass_time(0.5)
        self.executor.drain()

    def outcome(self, family: Family) -> tuple[str, str]:
        trial = self.bench.book.value.of(family)
        assert trial is not None
        return trial.outcome.value, trial.reason


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


@pytest.mark.parametrize("family", TRIED)
def test_a_machine_that_works_passes_and_is_remembered(shop, family) -> None:
    shop.try_to_the_end(family)
    assert shop.outcome(family) == ("good", "")
    kept = shop.open_again().book.value.of(family)
    assert kept == shop.bench.book.value.of(family)
    assert kept.outcome is TrialOutcome.GOOD


def test_what_comes_out_is_a_page_and_a_ticket_with_the_place(shop) -> None:
    for family in TRIED:
        shop.try_to_the_end(family)
    (page,) = shop.printer.received
    assert "Mairie" in pypdfium2.PdfDocument(page)[0].get_textpage().get_text_bounded()
    (ticket,) = shop.tickets.printed
    assert "Mairie" in ticket


def test_a_scanner_that_jams_fails_with_its_reason(shop) -> None:
    shop.scanner.simulate_fault(ScanReason.JAM)
    shop.try_to_the_end(Family.SCANNER)
    assert shop.outcome(Family.SCANNER) == ("fault", "jam")


def test_a_printer_that_waits_fails_and_its_page_is_taken_back(shop) -> None:
    shop.printer.simulate_no_paper()
    shop.try_to_the_end(Family.DOCUMENT_PRINTER)
    assert shop.outcome(Family.DOCUMENT_PRINTER) == ("fault", "no_paper")
    shop.executor.drain()
    assert shop.printer.jobs_left() == 0


def test_a_trial_that_runs_is_not_begun_again(shop) -> None:
    shop.bench.start(Family.SCANNER)
    asked = len(shop.executor.pieces)
    shop.bench.start(Family.SCANNER)
    assert len(shop.executor.pieces) == asked
    assert shop.bench.book.value.running


def test_a_trial_that_ran_at_a_crash_is_forgotten(shop) -> None:
    shop.try_to_the_end(Family.TICKET_PRINTER)
    shop.bench.start(Family.SCANNER)
    assert set(shop.open_again().book.value.trials) == {Family.TICKET_PRINTER}


@pytest.mark.parametrize(
    "text", ["", "[]", '{"scanner": 3}', '{"boat": {}}', '{"scanner": {"at": "x"}}']
)
def test_a_spoilt_file_is_an_empty_book(tmp_path, text) -> None:
    trials_path(tmp_path).write_text(text)
    assert read_trials(trials_path(tmp_path)).trials == {}


def test_nothing_but_outcomes_is_kept(shop) -> None:
    for family in TRIED:
        shop.try_to_the_end(family)
    kept = json.loads(trials_path(shop.folder).read_text())
    fields = {name for trial in kept.values() for name in trial}
    assert fields == {"outcome", "reason", "at", "took_s"}


def test_a_disk_that_refuses_costs_only_the_memory(shop, caplog) -> None:
    trials_path(shop.folder).mkdir()
    shop.try_to_the_end(Family.SCANNER)
    assert shop.outcome(Family.SCANNER) == ("good", "")
    assert "could not be kept" in caplog.text


def test_the_page_is_one_sheet_of_a4(tmp_path) -> None:
    path = tmp_path / "page.pdf"
    write_test_page(path, place="", at=datetime(2026, 11, 26, 9, 2))  # noqa: DTZ001
    document = pypdfium2.PdfDocument(path)
    assert len(document) == 1
    width_pt, height_pt = document[0].get_size()
    assert (round(width_pt), round(height_pt)) == (595, 842)
    assert "26/11/2026, 09 h 02" in document[0].get_textpage().get_text_bounded()


def test_what_cannot_be_tried_is_left_alone(shop) -> None:
    shop.bench.start(Family.USB)
    assert shop.bench.book.value.of(Family.USB) is None
