"""What staff should know of a journal that works: a clock, files set aside, a wait."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sqlalchemy import func, select

from cabin_app.errors import BadFile, Problem
from cabin_app.journal import database
from cabin_app.journal.database import Damaged, Unreachable
from cabin_app.journal.events import VisitEnded
from cabin_app.journal.header import is_begun
from cabin_app.journal.limits import WAIT_S
from cabin_app.journal.tables import TABLE_OF
from cabin_app.journal.waiting import WaitingRoom

QUIET_DAYS = 60
"""Longer than a summer: a cabin that was open, or a clock that jumped ahead."""


def notes(path: Path, *, room: WaitingRoom, today: date) -> Iterator[Problem]:
    """Nothing is changed; a journal that cannot be read says nothing here."""
    last = _last_day(path)
    if last is not None and last > today:
        yield Problem(
            place=path,
            message=f"the last visit is of {last}, and this is {today}",
            remedy="Set the machine's clock; visits count in that week meanwhile.",
        )
    elif last is not None and (today - last).days > QUIET_DAYS:
        # Nothing is purged meanwhile: too few days were counted to believe the clock.
        yield Problem(
            place=path,
            message=f"no visit since {last}, and this is {today}",
            remedy="Look at the machine's clock, if the cabin was open.",
        )
    for aside in sorted(path.parent.glob(f"{path.name}.damaged-*[0-9]")):
        yield Problem(
            place=aside,
            message="a damaged journal was set aside; a new one was begun",
            remedy="Send it to support, then remove it.",
        )
    waiting = sum(len(batch.entries) for _, batch in room.look())
    if waiting:
        yield Problem(
            place=path,
            message=f"{waiting} counts wait in memory",
            remedy="Free some room, or let the folder be written; nothing is lost yet.",
        )


def _last_day(path: Path) -> date | None:
    if not is_begun(path):
        return None
    try:
        with database.connection(path, wait_s=WAIT_S, read_only=True) as opened:
            database.read_kind(opened, path)
            newest = select(func.max(TABLE_OF[VisitEnded].c.day))
            found = opened.execute(newest).scalar_one()
    except (BadFile, Damaged, Unreachable):
        return None
    return None if found is None else found.date
