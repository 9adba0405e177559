"""Rows of more than 25 months go, quarter by quarter, and the journal says so."""

import time
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import Connection, delete, func, select

from cabin_app.journal.coarse import Day, Week
from cabin_app.journal.events import VisitEnded
from cabin_app.journal.limits import (
    COPY_DAYS,
    MONTHS_KEPT,
    TRUSTED_DAYS,
    TRUSTED_WITHIN_DAYS,
)
from cabin_app.journal.tables import TABLE_OF

_DAY_S = 86_400


def first_kept(today: date) -> Week:
    """The first week that may still be there.

    Whole quarters go, at the moment their first week passes 25 months: a quarter of
    which only a part is left would tell other figures than it told before.
    """
    months = today.year * 12 + today.month - 1 - MONTHS_KEPT
    limit = date(months // 12, months % 12 + 1, 1)
    week = Week.of(limit)
    quarter = week.month.quarter
    while week.month.quarter == quarter:
        week = week.following
    return week


def is_trusted(opened: Connection, today: date) -> bool:
    """Whether enough days were counted lately to believe what day it is."""
    visits = TABLE_OF[VisitEnded]
    since = today - timedelta(days=TRUSTED_WITHIN_DAYS)
    days = select(func.count(visits.c.day.distinct())).where(
        visits.c.day >= Day(since), visits.c.day <= Day(today)
    )
    return int(opened.execute(days).scalar_one()) >= TRUSTED_DAYS


def purge(opened: Connection, today: date) -> int:
    """Erase what is too old, within a transaction that is under way; how many rows."""
    week = first_kept(today)
    limits = {"day": Day(week.monday), "week": week, "month": week.month}
    gone = 0
    for table in TABLE_OF.values():
        for name, limit in limits.items():
            if name in table.c:
                old = delete(table).where(table.c[name] < limit)
                gone += opened.execute(old).rowcount
    return gone


def erase_old_copies(path: Path) -> None:
    """Copies made before a migration, and damaged journals, do not stay for ever."""
    for pattern, days in (("before-version-*", COPY_DAYS), ("damaged-*", 31 * 25)):
        for copy in path.parent.glob(f"{path.name}.{pattern}"):
            if time.time() - copy.stat().st_mtime > days * _DAY_S:
                copy.unlink()
