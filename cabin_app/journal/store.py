"""Where events are written: batches, shuffled, all or nothing, never in the way.

The file is open only while it is written. A damaged file is set aside and a new one
begun. What cannot be written stays with whoever brought it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Connection, Table, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from cabin_app.errors import BadFile, Problem
from cabin_app.journal import database
from cabin_app.journal.coarse import Threshold, Week
from cabin_app.journal.database import Damaged, Unreachable
from cabin_app.journal.events import (
    Event,
    JournalKind,
    OldRowsPurged,
    ThresholdSet,
    VisitEnded,
)
from cabin_app.journal.header import is_begun
from cabin_app.journal.keys import random_key
from cabin_app.journal.limits import WAIT_S
from cabin_app.journal.plain import kinds_of, not_before
from cabin_app.journal.purge import erase_old_copies, is_trusted, purge
from cabin_app.journal.tables import TABLE_OF
from cabin_app.journal.waiting import Batch, shuffled


@dataclass(frozen=True)
class Opened:
    """A store that can be used at once, and what staff should know."""

    store: "Store"
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Wrote:
    """How writing went.

    Attributes:
        done: Whether the batches are in the journal.
        problem: What staff should know, if anything.
    """

    done: bool
    problem: Problem | None = None


def open_store(
    path: Path,
    *,
    kind: JournalKind,
    today: date | None = None,
    threshold: int | None = None,
) -> Opened:
    """Open or make a journal, and read its structure once.

    Faults do not raise: the store says so each time it is asked to write.

    Args:
        path: The file; its folder is made when missing.
        kind: What it must be, or becomes when new.
        today: Names a file that is set aside; None for the machine's day.
        threshold: What the settings say, noted when it changed; None to note nothing.

    Raises:
        BadFile: A newer version, another kind, or another application's database.
    """
    store = Store(path, kind=kind, today=today, threshold=threshold)
    return Opened(store, store.check())


def check_store(path: Path, *, kind: JournalKind) -> tuple[Problem, ...]:
    """What is wrong with a journal, changing nothing; a missing one is not wrong."""
    if not is_begun(path):
        return ()
    try:
        with database.connection(path, wait_s=WAIT_S, read_only=True) as opened:
            database.quick_check(opened)
            found = database.read_kind(opened, path)
            database.check_tables(opened)
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
    """One journal file, for one process among several; calls may come from any lane."""

    def __init__(
        self,
        path: Path,
        *,
        kind: JournalKind,
        today: date | None = None,
        threshold: int | None = None,
    ) -> None:
        self.path = path
        self.kind = kind
        self._today = today
        self._threshold = None if threshold is None else Threshold(threshold)

    def check(self) -> tuple[Problem, ...]:
        """Make, verify or bring up to date the file; a damaged one is set aside.

        Raises:
            BadFile: As for `open_store`.
        """
        wrote = self._attempt((), None, wait_s=WAIT_S, thorough=True)
        return (wrote.problem,) if wrote.problem else ()

    def write(
        self,
        batches: Sequence[Batch],
        *,
        today: date | None = None,
        wait_s: float | None = None,
    ) -> Wrote:
        """Write batches, those of whole visits first. Blocks up to about ``wait_s``.

        Args:
            batches: Under keys of their own; what is there already is not doubled.
            today: The local day: nothing is added to a week that is over, which may
                have been told, and what is too old is purged. None to write as it is.
            wait_s: For others to be done; None for a second.

        Raises:
            BadFile: As for `open_store`.
        """
        ordered = sorted(batches, key=lambda batch: batch.unless is not None)
        return self._attempt(
            ordered, today, wait_s=WAIT_S if wait_s is None else wait_s, thorough=False
        )

    def _attempt(
        self,
        batches: Sequence[Batch],
        today: date | None,
        *,
        wait_s: float,
        thorough: bool,
    ) -> Wrote:
        problem = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with database.turn(self.path, wait_s=wait_s):
                try:
                    self._write(batches, today, wait_s, thorough=thorough)
                except Damaged as error:
                    problem = self._set_aside(error)
                    self._write(batches, today, wait_s, thorough=False)
        except (Unreachable, Damaged, OSError) as error:
            waiting = sum(len(batch.entries) for batch in batches)
            return Wrote(False, _cannot_write(self.path, error, waiting))
        return Wrote(True, problem)

    def _write(
        self,
        batches: Sequence[Batch],
        today: date | None,
        wait_s: float,
        *,
        thorough: bool,
    ) -> None:
        with database.connection(self.path, wait_s=wait_s) as opened:
            if thorough:
                database.quick_check(opened)
            database.prepare(opened, self.path, self.kind)
            if not batches:
                return
            with database.transaction(opened):
                for batch in batches:
                    self._insert(opened, batch, today)
                if today is not None:
                    self._keep_house(opened, today)
            database.compact(opened)
            if today is not None:
                erase_old_copies(self.path)

    def _insert(self, opened: Connection, batch: Batch, today: date | None) -> None:
        visits = TABLE_OF[VisitEnded]
        if batch.unless is not None and _has_key(opened, visits, batch.unless):
            return
        floor = None if today is None else _floor(opened, today)
        for key, event in shuffled(batch.entries):
            _add(opened, key, event if floor is None else not_before(event, floor))

    def _keep_house(self, opened: Connection, today: date) -> None:
        week = Week.of(_floor(opened, today))
        if self._threshold is not None and _threshold(opened) != self._threshold:
            table = TABLE_OF[ThresholdSet]
            opened.execute(delete(table).where(table.c.week == week))
            _add(
                opened,
                random_key(),
                ThresholdSet(week=week, threshold=self._threshold),
            )
        if is_trusted(opened, today) and purge(opened, today):
            _add(opened, random_key(), OldRowsPurged(month=week.month))

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


def _add(opened: Connection, key: int, event: Event) -> None:
    values = {name: getattr(event, name) for name in kinds_of(type(event))}
    row = insert(TABLE_OF[type(event)]).values(key=key, **values)
    opened.execute(row.on_conflict_do_nothing(index_elements=["key"]))


def _has_key(opened: Connection, table: Table, key: int) -> bool:
    found = select(table.c.key).where(table.c.key == key)
    return opened.execute(found).first() is not None


def _floor(opened: Connection, today: date) -> date:
    """Today, or the last day that was ever counted: the journal's time goes on only.

    A clock that is behind would add to weeks that may have been told already, and two
    reports compared would tell of a single visit.
    """
    last = opened.execute(select(func.max(TABLE_OF[VisitEnded].c.day))).scalar_one()
    return today if last is None else max(today, last.date)


def _threshold(opened: Connection) -> Threshold | None:
    """The one noted last."""
    table = TABLE_OF[ThresholdSet]
    newest = select(table.c.threshold).order_by(table.c.week.desc()).limit(1)
    return opened.execute(newest).scalar_one_or_none()


def one_batch(events: Iterable[Event]) -> Batch:
    """Events under new keys."""
    return Batch(entries=shuffled((random_key(), event) for event in events))


def _cannot_write(path: Path, error: Exception, waiting: int) -> Problem:
    return Problem(
        place=path,
        message=f"the journal cannot be used now ({error})"
        + (f"; {waiting} counts wait in memory" if waiting else ""),
        remedy="Close what holds it, free some room, or let its folder be written.",
    )
