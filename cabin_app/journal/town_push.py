"""What a cabin gives the town: each period once, whatever happens on the way.

The journal is the outbox. What the town has already is asked first, a period is written
in one transaction, and its own row keeps a second one out: nothing is lost or doubled
by a connection that goes away, or by weeks without one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.dialects.postgresql import insert

from cabin_app.journal.coarse import Month, Quarter, Week
from cabin_app.journal.told import Counts, PeriodTables, Report, counted
from cabin_app.journal.town_tables import PUSHED, SUM, TOLD, town

TOTAL = "total"
"""Category under which the total of a breakdown stands."""
LATE_DAYS = 42
"""Cabins have six weeks after a quarter; then the town's sums of it stand."""


@dataclass(frozen=True, kw_only=True)
class Given:
    """One figure for the town: what was told of it, what was withheld."""

    topic: str
    category: str
    told: int
    withheld: int


@dataclass(frozen=True, kw_only=True)
class Push:
    """What a push came to: periods written, those that came too late among them."""

    periods: int = 0
    late: int = 0


def push(engine: Engine, cabin: str, report: Report, counts: Counts) -> Push:
    """Give the town what it has not yet.

    Args:
        engine: The town's.
        cabin: This cabin's name there.
        report: What passed the cabin's own door.
        counts: What the report was made of.

    Raises:
        BadFile: The town refuses, hangs or goes away; what was given before is there.
    """
    with town(engine) as opened:
        there = set(
            opened.execute(
                select(PUSHED.c.first).where(PUSHED.c.cabin == cabin)
            ).scalars()
        )
    done = Push()
    for each in reversed(report.periods):
        if number_of(each.period.first) in there:
            continue
        given = list(given_of(each, counts, report))
        with town(engine) as opened:
            late = _write(opened, cabin, each, given)
        if late is not None:
            done = Push(periods=done.periods + 1, late=done.late + late)
    return done


def number_of(month: Month) -> int:
    """202611."""
    return month.year * 100 + month.number


def quarter_number(quarter: Quarter) -> int:
    """20264."""
    return quarter.year * 10 + quarter.number


def quarter_end(quarter: Quarter) -> date:
    """Its last Sunday."""
    last = Month(quarter.year, quarter.number * 3).following
    week = Week.of(date(last.year, last.number, 1))
    while week.month.quarter > quarter:
        week = Week.of(week.monday - timedelta(days=7))
    return week.monday + timedelta(days=6)


def given_of(each: PeriodTables, counts: Counts, report: Report) -> Iterator[Given]:
    """The figures of a period; a breakdown whose total is withheld is not given.

    A cabin with so few visits would be found as what the sums have beyond the others.
    """
    true = counted(counts, each.period, report.attendance)
    for table in each.tables:
        if table.total is None:
            continue
        topic = table.topic.value
        yield Given(topic=topic, category=TOTAL, told=table.total, withheld=0)
        for category, count in true.get(table.topic, {}).items():
            told = table.count(category)
            yield Given(
                topic=topic,
                category=category,
                told=told or 0,
                withheld=0 if told is not None else count,
            )


def _write(
    opened: Connection, cabin: str, each: PeriodTables, given: Sequence[Given]
) -> bool | None:
    """Whether it came too late; None when it was there already."""
    period = each.period
    today = opened.execute(select(func.current_date())).scalar_one()
    late = today > quarter_end(period.first.quarter) + timedelta(days=LATE_DAYS)
    first = number_of(period.first)
    new = opened.execute(
        insert(PUSHED)
        .values(cabin=cabin, first=first, last=number_of(period.last), late=late)
        .on_conflict_do_nothing()
        .returning(PUSHED.c.first)
    ).first()
    if new is None:
        return None
    if given:
        rows = [{"cabin": cabin, "first": first, **_row(figure)} for figure in given]
        opened.execute(insert(TOLD), rows)
    if given and not late:
        _add(opened, quarter_number(period.first.quarter), given)
    return late


def _add(opened: Connection, quarter: int, given: Sequence[Given]) -> None:
    # In one order, so that two cabins never wait for each other.
    rows = [
        {"quarter": quarter, "cells": int(figure.withheld > 0), **_row(figure)}
        for figure in sorted(given, key=lambda g: (g.topic, g.category))
    ]
    adding = insert(SUM)
    fresh = adding.excluded
    opened.execute(
        adding.on_conflict_do_update(
            index_elements=["quarter", "topic", "category"],
            set_={
                "told": SUM.c.told + fresh.told,
                "withheld": SUM.c.withheld + fresh.withheld,
                "cells": SUM.c.cells + fresh.cells,
            },
        ),
        rows,
    )


def _row(figure: Given) -> Mapping[str, object]:
    return {
        "topic": figure.topic,
        "category": figure.category,
        "told": figure.told,
        "withheld": figure.withheld,
    }
