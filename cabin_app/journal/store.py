"""Where events are written: batches, shuffled, all or nothing, never in the way.

The file is open only while it is written. What cannot be written now waits in memory
and goes with the next batch; keys are given once, so that a batch written twice counts
once. A damaged file is set aside and a new one begun.
"""

import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from cabin_app.errors import BadFile, Problem
from cabin_app.journal import database
from cabin_app.journal.database import Damaged, Unreachable
from cabin_app.journal.events import Event, JournalKind
from cabin_app.journal.tables import ROW_OF

WAIT_S = 1.0
LAST_WAIT_S = 5.0


@dataclass(frozen=True)
class Opened:
    """A store that can be used at once, and what staff should know."""

    store: "Store"
    problems: tuple[Problem, ...]


def open_store(path: Path, *, kind: JournalKind, today: date | None = None) -> Opened:
    """Open or make a journal, and read its structure once.

    Faults do not raise: the store counts in memory, and says so.

    Args:
        path: The file; its folder is made when missing.
        kind: What it must be, or becomes when new.
        today: Names a file that is set aside; None for the machine's day.

    Raises:
        BadFile: A newer version, another kind, or another application's database.
    """
    store = Store(path, kind=kind, today=today)
    return Opened(store, store.check())


def check_store(path: Path, *, kind: JournalKind) -> tuple[Problem, ...]:
    """What is wrong with a journal, changing nothing; a missing one is not wrong."""
    if not path.exists():
        return ()
    try:
        with database.connection(path, wait_s=WAIT_S, read_only=True) as opened:
            database.quick_check(opened)
            found = database.read_kind(opened, path)
        database.try_to_write(path, wait_s=WAIT_S)
    except BadFile as error:
        return error.problems
    except Damaged as error:
        remedy = "It is set aside by itself at the next start; nothing to do."
        return (Problem(place=path, message=f"damaged: {error}", remedy=remedy),)
    except Unreachable as error:
        return (_cannot_write(path, error, 0),)
    if found is not kind:
        return (Problem(place=path, message=f"{kind} expected, {found} found"),)
    return ()


class Store:
    """A journal that is written. Any thread; one write at a time."""

    def __init__(
        self, path: Path, *, kind: JournalKind, today: date | None = None
    ) -> None:
        self.path = path
        self.kind = kind
        self._today = today
        self._waiting: list[tuple[int, Event]] = []
        self._mutex = threading.Lock()

    @property
    def waiting(self) -> int:
        """How many events are not in the file yet."""
        return len(self._waiting)

    def check(self) -> tuple[Problem, ...]:
        """Make or verify the file; a damaged one is set aside.

        Raises:
            BadFile: As for `open_store`.
        """
        with self._mutex:
            problem = self._attempt(wait_s=WAIT_S, thorough=True)
        return (problem,) if problem else ()

    def write(
        self, batch: Sequence[Event], *, wait_s: float = WAIT_S
    ) -> Problem | None:
        """Write a batch and all that waits. Blocks up to about ``wait_s``.

        Returns:
            What staff should know: counts wait in memory, or a file was set aside.
        """
        with self._mutex:
            self._waiting += [(_random_key(), event) for event in batch]
            if not self._waiting:
                return None
            try:
                return self._attempt(wait_s=wait_s, thorough=False)
            except BadFile as error:
                return error.problems[0]

    def close(self) -> Problem | None:
        """One last attempt at what waits, with a longer wait; then it is lost."""
        return self.write((), wait_s=LAST_WAIT_S)

    def _attempt(self, *, wait_s: float, thorough: bool) -> Problem | None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with database.turn(self.path, wait_s=wait_s):
                try:
                    self._write(wait_s, thorough=thorough)
                except Damaged as error:
                    problem = self._set_aside(error)
                    self._write(wait_s, thorough=False)
                    return problem
        except (Unreachable, Damaged, OSError) as error:
            return _cannot_write(self.path, error, self.waiting)
        return None

    def _write(self, wait_s: float, *, thorough: bool) -> None:
        with database.connection(self.path, wait_s=wait_s) as opened:
            if thorough:
                database.quick_check(opened)
            database.prepare(opened, self.path, self.kind)
            if self._waiting:
                with database.transaction(opened):
                    self._insert(opened)
                self._waiting.clear()
                database.compact(opened)

    def _insert(self, opened: Connection) -> None:
        shuffled = list(self._waiting)
        secrets.SystemRandom().shuffle(shuffled)
        for key, event in shuffled:
            values = {each.name: getattr(event, each.name) for each in fields(event)}
            row = insert(ROW_OF[type(event)]).values(key=key, **values)
            opened.execute(row.on_conflict_do_nothing(index_elements=["key"]))

    def _set_aside(self, error: Damaged) -> Problem:
        day = (self._today or datetime.now(UTC).astimezone().date()).isoformat()
        aside = self.path.with_name(f"{self.path.name}.damaged-{day}")
        number = 2
        while aside.exists():
            aside = aside.with_name(f"{self.path.name}.damaged-{day}-{number}")
            number += 1
        self.path.rename(aside)
        for tail in ("-wal", "-shm"):
            beside = self.path.with_name(self.path.name + tail)
            if beside.exists():
                beside.rename(aside.with_name(aside.name + tail))
        return Problem(
            place=self.path,
            message=f"the journal was damaged ({error}); a new one was begun",
            remedy=f"Its figures up to today are in {aside.name}: send it to support.",
        )


def _random_key() -> int:
    """62 random bits; the 63rd is set, so that all keys are stored alike."""
    return 1 << 62 | secrets.randbits(62)


def _cannot_write(path: Path, error: Exception, waiting: int) -> Problem:
    return Problem(
        place=path,
        message=f"the journal cannot be used now ({error}); "
        f"{waiting} counts wait in memory",
        remedy="Close what holds it, free some room, or let its folder be written.",
    )
