"""One SQLite file: how it is opened, made, checked and left."""

import fcntl
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import (
    Connection,
    String,
    create_engine,
    insert,
    select,
    text,
    type_coerce,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from cabin_app.errors import BadFile
from cabin_app.journal.events import JournalKind
from cabin_app.journal.header import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    judge_version,
    refusal,
)
from cabin_app.journal.tables import META, METADATA, OutsideVocabulary

_POLL_S = 0.02
_FROZEN = (
    "CREATE TRIGGER meta_{verb} BEFORE {verb} ON meta "
    "BEGIN SELECT RAISE(ABORT, 'what a journal is never changes'); END"
)


class Damaged(Exception):
    """The file is no database any more, or not a whole one."""


class Unreachable(Exception):
    """The file cannot be read or written now: locked, read-only, no room, no folder."""


@contextmanager
def turn(path: Path, *, wait_s: float) -> Iterator[None]:
    """Hold the journal alone among the cabin's processes.

    A lock on a file beside it, so that the journal itself may be set aside meanwhile;
    the system frees it when a process dies.

    Raises:
        Unreachable: Not within ``wait_s``, or the folder cannot be written.
    """
    deadline_s = time.monotonic() + wait_s
    try:
        handle = path.with_name(path.name + ".lock").open("a")
    except OSError as error:
        raise Unreachable(str(error)) from error
    with handle:
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as error:
                if time.monotonic() >= deadline_s:
                    message = "another process holds it"
                    raise Unreachable(message) from error
                time.sleep(_POLL_S)
        yield


@contextmanager
def connection(
    path: Path, *, wait_s: float, read_only: bool = False
) -> Iterator[Connection]:
    """A connection with every switch set; transactions are begun by hand.

    Raises:
        Damaged: As found out at any moment of its use.
        Unreachable: Likewise.
    """
    if path.exists() and not path.is_file():
        # SQLite would wait for a pipe to be filled.
        message = "it is no ordinary file"
        raise Unreachable(message)
    mode = "ro" if read_only else "rwc"
    address = path.absolute().as_uri()
    engine = create_engine(
        f"sqlite+pysqlite:///{address}?mode={mode}&uri=true",
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        connect_args={"timeout": wait_s},
    )
    try:
        with engine.connect() as opened:
            opened.exec_driver_sql("PRAGMA foreign_keys = OFF")
            opened.exec_driver_sql("PRAGMA secure_delete = ON")
            opened.exec_driver_sql("PRAGMA temp_store = MEMORY")
            yield opened
    except DBAPIError as error:
        raise _named(error) from error
    except OutsideVocabulary as error:
        raise Damaged(str(error)) from error


def _named(error: DBAPIError) -> Exception:
    """The error by what can be done about it; a bug stays what it is."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    words = str(error.orig)
    if code in _DAMAGED_CODES:
        return Damaged(words)
    if code in _UNREACHABLE_CODES:
        return Unreachable(words)
    if _NOT_WHOLE.match(words):
        return Damaged(words)
    return error


_DAMAGED_CODES = frozenset({11, 26})
"""SQLITE_CORRUPT, SQLITE_NOTADB."""

_NOT_WHOLE = re.compile(r"no such (table|column)|table \w+ has no column")
"""What SQLite says where a journal of this version has lost a part of itself."""

_UNREACHABLE_CODES = frozenset({3, 5, 6, 8, 10, 13, 14, 23})
"""SQLITE_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _FULL, _CANTOPEN, _AUTH."""


@contextmanager
def transaction(opened: Connection) -> Iterator[None]:
    """All or nothing, holding the right to write from the beginning."""
    opened.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        opened.exec_driver_sql("ROLLBACK")
        raise
    opened.exec_driver_sql("COMMIT")


def try_to_write(path: Path, *, wait_s: float) -> None:
    """See whether a batch could be written now; nothing is.

    Raises:
        Unreachable: Somebody holds it, or it may not be written.
    """
    if path.with_name(path.name + ".lock").exists():
        with turn(path, wait_s=wait_s):
            pass
    with connection(path, wait_s=wait_s) as opened, transaction(opened):
        opened.exec_driver_sql("DELETE FROM meta WHERE 0")


def prepare(opened: Connection, path: Path, kind: JournalKind) -> None:
    """Make the tables of a new file, bring up an older one; refuse one not ours.

    Raises:
        BadFile: The file is a database, but not this journal.
    """
    opened.exec_driver_sql("PRAGMA journal_mode = WAL")
    opened.exec_driver_sql("PRAGMA synchronous = FULL")
    with transaction(opened):
        if _is_empty(opened):
            _make(opened, kind)
    found = read_kind(opened, path)
    if found is not kind:
        raise BadFile([refusal(path, f"a {kind} journal expected, {found} found")])
    _bring_up_to_date(opened, path)
    check_tables(opened)
    # BEGIN IMMEDIATE takes a read-only file without a word; asking to write does not.
    opened.exec_driver_sql("DELETE FROM meta WHERE 0")


def _bring_up_to_date(opened: Connection, path: Path) -> None:
    version = version_of(opened)
    if version == SCHEMA_VERSION:
        return
    from cabin_app.journal.migrations import keep_copy, migrate

    keep_copy(opened, path, version)
    with transaction(opened):
        migrate(opened, version)


def version_of(opened: Connection) -> int:
    """The version of the file."""
    return _pragma(opened, "user_version")


def read_kind(opened: Connection, path: Path) -> JournalKind:
    """Which kind of journal it is, by its header and its meta row together.

    Raises:
        BadFile: Another application's database, or a newer version's, or tampered.
    """
    version = version_of(opened)
    number = _pragma(opened, "application_id")
    by_header = {each: kind for kind, each in APPLICATION_ID.items()}.get(number)
    if by_header is None:
        raise BadFile([refusal(path, "this database is not a journal of the cabin")])
    judge_version(path, version)
    by_row = opened.execute(select(type_coerce(META.c.kind, String))).scalars().all()
    if list(by_row) != [by_header]:
        raise BadFile([refusal(path, "what it says of its own kind does not agree")])
    return by_header


def quick_check(opened: Connection) -> None:
    """Read the whole structure.

    Raises:
        Damaged: Something does not hold.
    """
    found = opened.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if found != "ok":
        raise Damaged(" ".join(str(found).split()))


def check_tables(opened: Connection) -> None:
    """See whether every table is there; a file of an older version has fewer.

    Raises:
        Damaged: One is gone.
    """
    if version_of(opened) != SCHEMA_VERSION:
        return
    names = text("SELECT name FROM sqlite_master WHERE type = 'table'")
    gone = set(METADATA.tables) - set(opened.execute(names).scalars())
    if gone:
        raise Damaged("no such table: " + ", ".join(sorted(gone)))


def compact(opened: Connection) -> None:
    """Write the file anew in the order of the random keys, and empty the log.

    Within a page SQLite lays cells in the order they came, so that the raw file would
    tell which rows of two tables came together. Rewriting leaves only the keys' order.
    """
    opened.exec_driver_sql("VACUUM")
    opened.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _is_empty(opened: Connection) -> bool:
    count = opened.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    return bool(count == 0)


def _make(opened: Connection, kind: JournalKind) -> None:
    METADATA.create_all(opened, checkfirst=False)
    opened.execute(insert(META).values(one=1, kind=kind))
    for verb in ("INSERT", "UPDATE", "DELETE"):
        opened.exec_driver_sql(_FROZEN.format(verb=verb))
    opened.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID[kind]}")
    opened.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _pragma(opened: Connection, name: str) -> int:
    return int(opened.exec_driver_sql(f"PRAGMA {name}").scalar_one())
