"""The journal for people: read, passed through the door, nothing else kept."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cabin_app.errors import BadFile, Problem
from cabin_app.journal import database
from cabin_app.journal.coarse import Threshold, Week
from cabin_app.journal.database import Damaged, Unreachable
from cabin_app.journal.events import JournalKind
from cabin_app.journal.figures import read_counts, read_thresholds
from cabin_app.journal.header import SCHEMA_VERSION, is_begun
from cabin_app.journal.limits import WAIT_S
from cabin_app.journal.told import Counts, Report, tell, tell_practice


def report(store_path: Path, *, threshold: int, today: date) -> Report:
    """Read a journal through the door.

    The kind is the file's own: a public journal is protected whatever is asked.

    Args:
        store_path: The journal; an older version's is brought up to date first.
        threshold: For a public journal that notes none; at least 5.
        today: Local day; what is not over is not told.

    Raises:
        BadFile: There is none, or it cannot be read.
        ValueError: A threshold under 5.
    """
    told, _ = report_and_counts(store_path, threshold=threshold, today=today)
    return told


def report_and_counts(
    store_path: Path, *, threshold: int, today: date
) -> tuple[Report, Counts]:
    """The same, with the counts behind it: for the town's sums, never for people.

    Raises:
        BadFile: As for `report`.
        ValueError: Likewise.
    """
    checked = Threshold(threshold).value
    read = _read(store_path)
    if read.kind is JournalKind.PRACTICE:
        return tell_practice(read.counts), read.counts
    noted = read.thresholds or ((Week(1, 1), checked),)
    return tell(read.counts, thresholds=noted, today=today), read.counts


@dataclass(frozen=True, kw_only=True)
class _Read:
    kind: JournalKind
    counts: Counts
    thresholds: tuple[tuple[Week, int], ...]


def _read(path: Path) -> _Read:
    if not is_begun(path):
        raise BadFile([_unreadable(path, "there is no journal yet")])
    try:
        with database.connection(path, wait_s=WAIT_S, read_only=True) as opened:
            opened.exec_driver_sql("BEGIN")
            kind = database.read_kind(opened, path)
            old = database.version_of(opened) < SCHEMA_VERSION
            if not old:
                found = _Read(
                    kind=kind,
                    counts=read_counts(opened),
                    thresholds=read_thresholds(opened),
                )
            opened.exec_driver_sql("COMMIT")
    except Damaged as error:
        raise BadFile(
            [_unreadable(path, f"the journal is damaged: {error}")]
        ) from error
    except Unreachable as error:
        raise BadFile([_unreadable(path, f"it cannot be read: {error}")]) from error
    if not old:
        return found
    _bring_up_to_date(path, kind)
    return _read(path)


def _bring_up_to_date(path: Path, kind: JournalKind) -> None:
    from cabin_app.journal.store import Store

    problems = Store(path, kind=kind).check()
    if problems:
        raise BadFile(problems)


def _unreadable(path: Path, message: str) -> Problem:
    remedy = "The cabin makes a journal, or a new one, at its next start."
    return Problem(place=path, message=message, remedy=remedy)
