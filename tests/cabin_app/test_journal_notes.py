"""What `check` tells of a journal that works."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from cabin_app.journal.coarse import Week
from cabin_app.journal.events import TicketPrinted
from cabin_app.journal.keys import random_key
from cabin_app.journal.notes import notes
from cabin_app.journal.waiting import Batch, WaitingRoom
from support.journal_visits import new_recorder, new_store, visit

TODAY = date(2026, 11, 25)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite"
    recorder = new_recorder(new_store(path))
    recorder.record(visit())
    assert recorder.end_visit() is None
    return path


def told(path: Path, today: date = TODAY) -> list[str]:
    room = WaitingRoom(path.parent / "counts")
    return [str(problem) for problem in notes(path, room=room, today=today)]


def test_nothing_when_all_is_well(path: Path, tmp_path: Path) -> None:
    assert told(path) == []
    assert told(tmp_path / "none.sqlite") == []


def test_a_clock_that_is_behind_is_told(path: Path) -> None:
    (said,) = told(path, date(2025, 11, 25))
    assert "2026-11-23" in said
    assert "clock" in said


def test_a_clock_that_jumped_ahead_is_told(path: Path) -> None:
    assert told(path, date(2027, 1, 22)) == []
    (said,) = told(path, date(2027, 11, 25))
    assert "no visit since 2026-11-23" in said
    assert "clock" in said


def test_a_file_set_aside_is_told_until_it_is_taken_away(path: Path) -> None:
    aside = path.with_name("journal.sqlite.damaged-2026-11-20")
    aside.write_text("damaged")
    aside.with_name(aside.name + "-wal").write_text("its log")
    (said,) = told(path)
    assert aside.name in said
    assert "support" in said


def test_counts_that_wait_are_told(path: Path) -> None:
    event = TicketPrinted(week=Week.of(TODAY))
    room = WaitingRoom(path.parent / "counts")
    room.put(Batch(entries=((random_key(), event), (random_key(), event))))
    (said,) = told(path)
    assert "2 counts wait in memory" in said


def test_what_cannot_be_read_says_nothing_here(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_text("no database " * 100)
    assert told(path) == []
    with closing(sqlite3.connect(tmp_path / "other.sqlite")) as other:
        other.execute("CREATE TABLE t (x)")
    assert told(tmp_path / "other.sqlite") == []
