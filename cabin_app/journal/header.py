"""The head of the journal's file: whose it is, without SQLAlchemy and its 44 MB.

Application identifier and schema version stand in the header of every SQLite file
(offsets 68 and 60, big-endian: https://www.sqlite.org/fileformat2.html, 1.3).
"""

import struct
from pathlib import Path

from cabin_app.errors import BadFile, Problem
from cabin_app.journal.events import JournalKind

SCHEMA_VERSION = 3
OLDEST_VERSION = 1
APPLICATION_ID = {JournalKind.PUBLIC: 0x43414250, JournalKind.PRACTICE: 0x43414258}
"""In the header of the file ("CABP", "CABX"): its kind, besides the meta row."""

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_FILE_NAMES = {
    JournalKind.PUBLIC: "journal.sqlite",
    JournalKind.PRACTICE: "practice-journal.sqlite",
}


def journal_path(state_folder: Path, kind: JournalKind) -> Path:
    """Where the journal of that kind lies."""
    return state_folder / _FILE_NAMES[kind]


def refusal(path: Path, message: str) -> Problem:
    """Why a file is not used as the journal."""
    remedy = "Move this file away, or put the right version or path back."
    return Problem(place=path, message=message, remedy=remedy)


def judge_version(path: Path, version: int) -> None:
    """Refuse what this cabin does not know; older ones are brought up to date.

    Raises:
        BadFile: A newer cabin made it, or nobody we know.
    """
    if not OLDEST_VERSION <= version <= SCHEMA_VERSION:
        message = f"version {version} found, {SCHEMA_VERSION} expected"
        raise BadFile([refusal(path, message)])


def judge_header(path: Path, kind: JournalKind) -> None:
    """Refuse a file that another application, a newer cabin or the other kind made.

    What is missing, damaged, or not yet written out says nothing here: opening the
    journal deals with it.

    Raises:
        BadFile: The file is a database, but not this journal.
    """
    try:
        # A pipe in its place would hold the start for ever.
        if not path.is_file():
            return
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError:
        return
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        return
    (version,) = struct.unpack_from(">I", header, 60)
    (number,) = struct.unpack_from(">I", header, 68)
    if number == 0 and version == 0 and _is_being_written(path):
        return
    found = {each: known for known, each in APPLICATION_ID.items()}.get(number)
    if found is None:
        raise BadFile([refusal(path, "this database is not a journal of the cabin")])
    judge_version(path, version)
    if found is not kind:
        raise BadFile([refusal(path, f"a {kind} journal expected, {found} found")])


def is_begun(path: Path) -> bool:
    """Whether anything was ever written; a cut at the first moment leaves no byte."""
    if not path.exists():
        return False
    return not path.is_file() or path.stat().st_size > 0 or _is_being_written(path)


def _is_being_written(path: Path) -> bool:
    """Whether pages wait in the write-ahead log, the first one perhaps among them."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0
