"""The journal's own time: 25 months, clocks that jump, weeks that are over."""

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cabin_app.journal.coarse import Threshold, Week
from cabin_app.journal.events import JournalKind, ThresholdSet, TicketPrinted
from cabin_app.journal.observations import AddressRefused
from cabin_app.journal.observations import TicketPrinted as Ticket
from cabin_app.journal.purge import first_kept
from cabin_app.journal.report import report
from cabin_app.journal.store import one_batch, open_store
from support.journal_visits import SetClock, new_recorder, new_store, rows_of, visit

TODAY = date(2026, 11, 25)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def at(day: date) -> SetClock:
    return SetClock(datetime(day.year, day.month, day.day, 10, tzinfo=UTC))


def visits_on(path: Path, days: list[date]) -> None:
    """Each written as its own time would, all in one go."""
    store, events = new_store(path), []
    for day in days:
        recorder = new_recorder(store, at(day))
        recorder.record(visit())
        recorder.record(Ticket())
        recorder.record(AddressRefused(host="caf.fr"))
        events += recorder._collected
    assert store.write([one_batch(events)]).done


def write_one(path: Path, day: date) -> None:
    recorder = new_recorder(new_store(path), at(day))
    recorder.record(visit())
    assert recorder.end_visit() is None


def days_in(path: Path) -> list[int]:
    return sorted(int(str(row["day"])) for row in rows_of(path, "visit_ended"))


def lately(count: int) -> list[date]:
    return [TODAY - timedelta(days=number) for number in range(1, count + 1)]


@given(st.dates(date(2025, 1, 1), date(2040, 1, 1)))
def test_nothing_is_kept_for_longer_than_25_months(today: date) -> None:
    first = first_kept(today)
    months = (today.year - first.month.year) * 12 + today.month - first.month.number
    assert months <= 25
    assert months >= 21
    before = Week.of(first.monday - timedelta(days=7))
    assert before.month.quarter != first.month.quarter


class TestPurge:
    OLD = date(2024, 12, 20)
    KEPT = date(2025, 1, 20)

    def test_old_quarters_go_and_the_journal_says_so(self, path: Path) -> None:
        visits_on(path, [self.OLD, self.KEPT, *lately(10)])
        write_one(path, TODAY)
        assert days_in(path)[0] == 20250120
        for table in ("ticket_printed", "language_spoken", "address_refused"):
            assert len(rows_of(path, table)) in (11, 12)
        (purged,) = rows_of(path, "old_rows_purged")
        assert purged["month"] == 202611
        write_one(path, TODAY)
        assert len(rows_of(path, "old_rows_purged")) == 1

    def test_what_was_purged_is_in_no_page_of_the_file(self, path: Path) -> None:
        visits_on(path, lately(10))
        recorder = new_recorder(open_store(path, kind=JournalKind.PUBLIC).store)
        events = [TicketPrinted(week=Week.of(self.OLD))]
        recorder._clock = at(self.OLD)
        recorder.record(AddressRefused(host="canary.example"))
        store = open_store(path, kind=JournalKind.PUBLIC).store
        assert store.write([one_batch([*events, *recorder._collected])]).done
        assert b"canary.example" in path.read_bytes()
        write_one(path, TODAY)
        assert b"canary.example" not in path.read_bytes()

    def test_a_clock_that_jumped_ahead_erases_nothing(self, path: Path) -> None:
        visits_on(path, [self.KEPT, *lately(20)])
        for day in range(9):
            write_one(path, TODAY + timedelta(days=366 + day))
        assert days_in(path)[0] == 20250120
        assert rows_of(path, "old_rows_purged") == []

    def test_copies_of_before_do_not_stay(self, path: Path) -> None:
        visits_on(path, lately(1))
        kept = path.with_name("journal.sqlite.before-version-2")
        old = path.with_name("journal.sqlite.before-version-1")
        damaged = path.with_name("journal.sqlite.damaged-2020-01-01")
        for each in (kept, old, damaged):
            each.write_text("figures")
        for each, days in ((old, 40), (damaged, 900)):
            then = each.stat().st_mtime - days * 86_400
            os.utime(each, (then, then))
        write_one(path, TODAY)
        assert kept.exists()
        assert not old.exists()
        assert not damaged.exists()


class TestClock:
    @pytest.mark.parametrize("days", [-366, -40, -8])
    def test_a_clock_set_back_adds_to_no_week_that_is_over(
        self, path: Path, days: int
    ) -> None:
        visits_on(path, [TODAY - timedelta(days=366)] * 15 + [TODAY] * 15)
        later = TODAY + timedelta(days=120)
        before = report(path, threshold=11, today=later).attendance[0]
        write_one(path, TODAY + timedelta(days=days))
        assert days_in(path).count(20261125) == 16
        assert report(path, threshold=11, today=later).attendance[0] == before

    def test_a_count_that_waited_is_told_with_the_week_that_gets_it(
        self, path: Path
    ) -> None:
        """Its own week may have been told meanwhile."""
        store = new_store(path)
        clock = at(TODAY)
        recorder = new_recorder(store, clock)
        recorder.record(visit())
        recorder.record(Ticket())
        recorder.keep()
        clock.at += timedelta(days=14)
        assert recorder.end_visit() is None
        assert days_in(path) == [20261209]
        (ticket,) = rows_of(path, "ticket_printed")
        assert ticket["week"] == 202650


class TestThreshold:
    def test_it_is_noted_when_it_changes(self, path: Path) -> None:
        for days, threshold in ((0, 11), (0, 15), (0, 12), (30, 12), (60, 9)):
            opened = open_store(path, kind=JournalKind.PUBLIC, threshold=threshold)
            recorder = new_recorder(opened.store, at(TODAY + timedelta(days=days)))
            recorder.record(visit())
            assert recorder.end_visit() is None
        noted = {
            row["week"]: row["threshold"] for row in rows_of(path, "threshold_set")
        }
        assert noted == {202648: 12, 202703: 9}

    def test_a_lower_one_tells_nothing_more_of_what_was_told(self, path: Path) -> None:
        """Two reports under two thresholds would let one be taken from the other."""
        visits_on(path, [date(2026, 1, 7)] * 8 + [date(2026, 8, 5)] * 8)
        noted = [
            ThresholdSet(week=Week.of(day), threshold=Threshold(threshold))
            for day, threshold in ((date(2026, 1, 8), 11), (date(2026, 6, 1), 5))
        ]
        assert new_store(path).write([one_batch(noted)]).done
        found = report(path, threshold=5, today=TODAY)
        # The first quarter was told under 11; the third under 5.
        assert [(s.first.month.number, s.count) for s in found.attendance] == [(7, 8)]
