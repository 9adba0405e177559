"""Writing, and everything that can go wrong with a file."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from cabin_app.errors import BadFile
from cabin_app.journal.events import JournalKind
from cabin_app.journal.header import SCHEMA_VERSION, journal_path, judge_header
from cabin_app.journal.observations import TicketPrinted
from cabin_app.journal.report import report
from cabin_app.journal.store import Store, check_store, open_store
from cabin_app.journal.tables import TABLE_OF
from support.journal_visits import new_recorder, new_store, use, visit

PUBLIC = JournalKind.PUBLIC
TODAY = date(2026, 11, 23)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return journal_path(tmp_path / "state", PUBLIC)


def run(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as opened, opened:
        return opened.execute(statement).fetchall()


def rows(path: Path) -> dict[str, int]:
    """Rows of each table that has any."""
    names = [table.name for table in TABLE_OF.values()]
    counts = {name: run(path, f"SELECT count(*) FROM {name}")[0][0] for name in names}  # noqa: S608
    return {name: int(str(count)) for name, count in counts.items() if count}


def write_a_visit(store: Store) -> None:
    recorder = new_recorder(store)
    recorder.record(visit())
    assert recorder.end_visit() is None


def test_a_visit_is_in_the_file_once_it_has_ended(path: Path) -> None:
    recorder = new_recorder(new_store(path))
    recorder.record(use("caf-document"))
    recorder.record(use("email-lire"))
    assert rows(path) == {}
    recorder.record(visit())
    assert recorder.end_visit() is None
    assert rows(path) == {"visit_ended": 1, "language_spoken": 1, "service_used": 2}


def test_what_comes_after_the_end_is_written_alone(path: Path) -> None:
    recorder = new_recorder(new_store(path))
    recorder.record(visit())
    recorder.end_visit()
    recorder.record(TicketPrinted())
    recorder.end_visit()
    recorder.end_visit()
    assert rows(path) == {"visit_ended": 1, "language_spoken": 1, "ticket_printed": 1}


def test_an_interrupted_visit_is_counted_at_once(path: Path) -> None:
    recorder = new_recorder(new_store(path))
    recorder.cut_visit()
    assert recorder.end_visit() is None
    assert run(path, "SELECT ending, minutes FROM visit_ended") == [("interrupted", 0)]


def test_the_file_is_left_closed_and_private(path: Path) -> None:
    write_a_visit(new_store(path))
    assert sorted(each.name for each in path.parent.iterdir()) == [
        "journal.sqlite",
        "journal.sqlite.lock",
    ]
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert run(path, "PRAGMA journal_mode") == [("wal",)]


def test_the_database_refuses_words_outside_the_closed_sets(path: Path) -> None:
    write_a_visit(new_store(path))
    for statement in (
        "UPDATE visit_ended SET help = 'Mme Dupont'",
        "INSERT INTO service_used VALUES (1, 202648, 'Jean', 'x', 'email', 5, 'done')",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
            run(path, statement)


def test_what_a_journal_is_never_changes(path: Path) -> None:
    write_a_visit(new_store(path))
    for statement in (
        "UPDATE meta SET kind = 'practice'",
        "DELETE FROM meta",
        "INSERT OR REPLACE INTO meta VALUES (1, 'practice')",
        "INSERT INTO meta VALUES (2, 'practice')",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            run(path, statement)
    with pytest.raises(BadFile, match="practice journal expected, public found"):
        open_store(path, kind=JournalKind.PRACTICE)


def test_a_header_and_a_row_that_disagree_are_refused(path: Path) -> None:
    write_a_visit(new_store(path))
    run(path, f"PRAGMA application_id = {0x43414258}")
    with pytest.raises(BadFile, match="does not agree"):
        open_store(path, kind=JournalKind.PRACTICE)


def test_a_newer_version_is_refused_and_kept(path: Path) -> None:
    write_a_visit(new_store(path))
    run(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(BadFile, match="version 99 found"):
        open_store(path, kind=PUBLIC)
    assert path.read_bytes() == before
    (problem,) = check_store(path, kind=PUBLIC)
    assert "version 99" in problem.message


def test_a_version_that_changes_meanwhile_is_told_not_raised(path: Path) -> None:
    store = new_store(path)
    run(path, "PRAGMA user_version = 99")
    recorder = new_recorder(store)
    recorder.record(visit())
    problem = recorder.end_visit()
    assert problem is not None
    assert "version 99" in problem.message
    run(path, f"PRAGMA user_version = {SCHEMA_VERSION}")
    assert recorder.close() is None
    assert rows(path)["visit_ended"] == 1


def test_another_application_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    run(path, "CREATE TABLE invoices (name)")
    with pytest.raises(BadFile, match="not a journal"):
        open_store(path, kind=PUBLIC)
    assert run(path, "SELECT name FROM sqlite_master") == [("invoices",)]


def spoil_structure(path: Path) -> None:
    """A page in the middle of the tables."""
    content = bytearray(path.read_bytes())
    content[4096 * 2 : 4096 * 4] = b"\xa5" * 8192
    path.write_bytes(content)


def truncate(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 + 100])


def replace_with_text(path: Path) -> None:
    path.write_text("This is a note of somebody, not a database. " * 200)


def spoil_a_word(path: Path) -> None:
    """Bits that flipped inside a row: the structure holds, the word does not."""
    path.write_bytes(path.read_bytes().replace(b"alone", b"al\x00ne"))


def drop_a_table(path: Path) -> None:
    """A whole database, and not a whole journal."""
    run(path, "DROP TABLE ticket_printed")


def drop_what_it_is(path: Path) -> None:
    run(path, "DROP TABLE meta")


DAMAGES = [
    spoil_structure,
    truncate,
    replace_with_text,
    spoil_a_word,
    drop_a_table,
    drop_what_it_is,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_journal_is_set_aside_and_a_new_one_begun(
    damage: Callable[[Path], None], path: Path
) -> None:
    write_a_visit(new_store(path))
    damage(path)
    spoilt = path.read_bytes()
    (found,) = check_store(path, kind=PUBLIC)
    assert "damaged" in found.message
    assert path.read_bytes() == spoilt

    opened = open_store(path, kind=PUBLIC, today=TODAY)
    (problem,) = opened.problems
    assert "a new one was begun" in problem.message
    assert "journal.sqlite.damaged-2026-11-23" in problem.remedy
    aside = path.with_name("journal.sqlite.damaged-2026-11-23")
    assert aside.read_bytes() == spoilt
    write_a_visit(opened.store)
    assert rows(path)["visit_ended"] == 1
    assert check_store(path, kind=PUBLIC) == ()


def test_two_damages_on_one_day_keep_both_files(path: Path) -> None:
    for _ in range(3):
        write_a_visit(open_store(path, kind=PUBLIC, today=TODAY).store)
        replace_with_text(path)
    open_store(path, kind=PUBLIC, today=TODAY)
    names = sorted(each.name for each in path.parent.glob("*.damaged-*"))
    assert names == [
        "journal.sqlite.damaged-2026-11-23",
        "journal.sqlite.damaged-2026-11-23-2",
        "journal.sqlite.damaged-2026-11-23-3",
    ]


def test_damage_met_while_writing_loses_no_count_of_now(path: Path) -> None:
    store = new_store(path)
    replace_with_text(path)
    recorder = new_recorder(store)
    recorder.record(visit())
    problem = recorder.end_visit()
    assert problem is not None
    assert "a new one was begun" in problem.message
    assert recorder.waiting == 0
    assert rows(path)["visit_ended"] == 1


def test_an_empty_file_is_a_new_journal(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    write_a_visit(new_store(path))
    assert rows(path)["visit_ended"] == 1


def test_a_missing_journal_is_nothing_wrong(path: Path) -> None:
    assert check_store(path, kind=PUBLIC) == ()
    assert not path.parent.exists()


def test_check_finds_the_other_kind(path: Path) -> None:
    write_a_visit(new_store(path))
    (problem,) = check_store(path, kind=JournalKind.PRACTICE)
    assert "practice expected, public found" in problem.message


def test_a_journal_removed_while_the_cabin_runs_is_made_again(path: Path) -> None:
    store = new_store(path)
    shutil.rmtree(path.parent)
    write_a_visit(store)
    assert rows(path)["visit_ended"] == 1


def test_a_batch_written_twice_counts_once(path: Path) -> None:
    """As after a crash between writing and knowing that it was written."""
    path.parent.mkdir()
    other = sqlite3.connect(path, isolation_level=None)
    store = new_store(path)
    recorder = new_recorder(store)
    recorder.record(visit())
    other.execute("BEGIN IMMEDIATE")
    assert recorder.end_visit() is not None
    other.close()
    waiting = list(recorder._held)
    assert recorder.end_visit() is None
    recorder._held = waiting
    assert recorder.end_visit() is None
    assert rows(path) == {"visit_ended": 1, "language_spoken": 1}


@pytest.mark.timeout(20)
def test_a_pipe_in_its_place_holds_nobody(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    judge_header(path, PUBLIC)
    (found,) = check_store(path, kind=PUBLIC)
    (opened,) = open_store(path, kind=PUBLIC).problems
    assert (
        found.message
        == opened.message
        == ("the journal cannot be used now (it is no ordinary file)")
    )


def test_a_file_without_a_byte_is_not_begun(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    assert check_store(path, kind=PUBLIC) == ()
    with pytest.raises(BadFile, match="there is no journal yet"):
        report(path, threshold=11, today=TODAY)


@pytest.mark.parametrize("day", ["'nonsense'", "20261399", "9"])
def test_a_day_that_is_none_is_told_not_raised(day: str, path: Path) -> None:
    write_a_visit(new_store(path))
    run(path, f"UPDATE visit_ended SET day = {day}")  # noqa: S608
    with pytest.raises(BadFile, match="the journal is damaged"):
        report(path, threshold=11, today=TODAY)
