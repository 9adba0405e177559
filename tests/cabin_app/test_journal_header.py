"""Whose journal it is, by its first hundred bytes."""

import sqlite3
import struct
from pathlib import Path

import pytest

from cabin_app.errors import BadFile
from cabin_app.journal.events import JournalKind
from cabin_app.journal.header import judge_header
from cabin_app.journal.store import open_store

PUBLIC, PRACTICE = JournalKind.PUBLIC, JournalKind.PRACTICE


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite"
    open_store(path, kind=PUBLIC)
    return path


def test_its_own_kind_passes(journal: Path) -> None:
    judge_header(journal, PUBLIC)


def test_the_other_kind_is_refused(journal: Path) -> None:
    with pytest.raises(BadFile, match="a practice journal expected, public found"):
        judge_header(journal, PRACTICE)


def test_a_newer_version_is_refused(journal: Path) -> None:
    content = bytearray(journal.read_bytes())
    struct.pack_into(">I", content, 60, 99)
    journal.write_bytes(content)
    with pytest.raises(BadFile, match="version 99 found"):
        judge_header(journal, PUBLIC)


@pytest.mark.parametrize("number", [0, 7])
def test_another_database_is_refused(tmp_path: Path, number: int) -> None:
    path = tmp_path / "other.sqlite"
    other = sqlite3.connect(path)
    other.execute(f"PRAGMA application_id = {number}")
    other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(BadFile, match="not a journal of the cabin"):
        judge_header(path, PUBLIC)


def test_a_journal_that_is_being_made_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    making = sqlite3.connect(path)
    making.execute("PRAGMA journal_mode = WAL")
    making.execute("CREATE TABLE t (x)")
    judge_header(path, PUBLIC)
    making.close()


@pytest.mark.parametrize("content", [b"", b"words" * 100])
def test_what_is_damaged_is_left_to_who_opens_it(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(content)
    judge_header(path, PUBLIC)


def test_a_journal_that_is_not_there_yet_is_well(tmp_path: Path) -> None:
    judge_header(tmp_path / "none.sqlite", PUBLIC)
