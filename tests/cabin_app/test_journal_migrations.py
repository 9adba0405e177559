"""A journal of before is brought up to date; a copy is kept; nothing is lost."""

import re
import sqlite3
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.schema import CreateTable

from cabin_app.errors import BadFile
from cabin_app.journal import migrations
from cabin_app.journal.events import JournalKind
from cabin_app.journal.header import SCHEMA_VERSION, judge_header
from cabin_app.journal.report import report
from cabin_app.journal.store import check_store, open_store
from cabin_app.journal.tables import METADATA
from support.journal_visits import new_recorder, rows_of, visit

PUBLIC = JournalKind.PUBLIC
VERSION_1 = Path(__file__).parents[1] / "support" / "journal_version_1.sql"
SHAPES = {3: "1c6fac02e4a79705"}
"""Digest of the tables of each version: who changes the vocabulary changes the version,
unless the last one has left no house yet: then its digest."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite"
    with closing(sqlite3.connect(path)) as opened:
        opened.executescript(VERSION_1.read_text("utf-8"))
    return path


def shape(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as opened:
        found = opened.execute("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL")
        return {name: re.sub(r"[\s\"]", "", sql) for name, sql in found}


def test_the_version_tells_the_tables() -> None:
    dialect = create_engine("sqlite://").dialect
    made = [
        str(CreateTable(table).compile(dialect=dialect))
        for table in METADATA.sorted_tables
    ]
    digest = sha256("".join(sorted(made)).encode()).hexdigest()[:16]
    assert {**SHAPES, SCHEMA_VERSION: digest} == SHAPES


def test_it_becomes_what_a_new_one_is(path: Path, tmp_path: Path) -> None:
    judge_header(path, PUBLIC)
    assert open_store(path, kind=PUBLIC).problems == ()
    new = tmp_path / "new.sqlite"
    open_store(new, kind=PUBLIC)
    assert shape(path) == shape(new)
    assert check_store(path, kind=PUBLIC) == ()


def test_every_row_is_carried_over(path: Path) -> None:
    tables = ("visit_ended", "language_spoken", "service_used", "ticket_printed")
    before = {name: rows_of(path, name) for name in tables}
    store = open_store(path, kind=PUBLIC).store
    assert {name: rows_of(path, name) for name in tables} == before
    recorder = new_recorder(store)
    recorder.record(visit())
    assert recorder.end_visit() is None
    assert len(rows_of(path, "visit_ended")) == 3


def test_a_copy_of_before_is_kept_for_its_owner(path: Path) -> None:
    before = shape(path)
    open_store(path, kind=PUBLIC)
    open_store(path, kind=PUBLIC)
    copy = path.with_name("journal.sqlite.before-version-2")
    assert shape(copy) == before
    assert len(rows_of(copy, "visit_ended")) == 2
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_migration_that_breaks_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shape(path)

    def broken(_: object) -> None:
        message = "a bug in a step"
        raise RuntimeError(message)

    monkeypatch.setattr(migrations, "_STEPS", {2: broken})
    with pytest.raises(RuntimeError):
        open_store(path, kind=PUBLIC)
    assert shape(path) == before
    assert len(rows_of(path, "visit_ended")) == 2


def test_a_report_brings_it_up_to_date_too(path: Path) -> None:
    found = report(path, threshold=11, today=date(2027, 1, 10))
    assert found.total == 0
    assert "need_unmet" in shape(path)


def test_the_other_kind_is_not_brought_up_to_date(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(BadFile, match="practice journal expected, public found"):
        open_store(path, kind=JournalKind.PRACTICE)
    assert path.read_bytes()[100:] == before[100:]
