"""All cabins of the town in one report: what they told, and what together they may.

What single cabins withheld is told where the withheld cells of several of them reach
the threshold together and leave one another room, by the same rule as in a cabin.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import Engine, select

from cabin_app.journal.anonymise import Cell, Period, publish_cells
from cabin_app.journal.coarse import Month, Quarter
from cabin_app.journal.events import JournalKind
from cabin_app.journal.told import PeriodTables, Report, Table
from cabin_app.journal.topics import CATEGORIES, Topic
from cabin_app.journal.town_push import LATE_DAYS, TOTAL, quarter_end
from cabin_app.journal.town_tables import SUM, town
from cabin_app.journal.town_typology import town_types

FEWEST_CELLS = 3
"""Withheld cells in a sum that is told: of two, each cabin could find the other's."""


@dataclass(frozen=True, kw_only=True)
class Summed:
    """One figure over all cabins: told by them, withheld by them, in how many cells."""

    told: int
    withheld: int
    cells: int


Sums = Mapping[Quarter, Mapping[Topic, Mapping[str, Summed]]]


def town_report(engine: Engine, *, threshold: int, today: date) -> Report:
    """The town's figures by quarter, once all cabins had time to give theirs.

    Raises:
        BadFile: The town refuses, hangs or goes away.
    """
    told = tell_town(_read(engine), threshold=threshold, today=today)
    return replace(told, types=town_types(engine, today=today))


def tell_town(sums: Sums, *, threshold: int, today: date) -> Report:
    """What may be told of them. Pure."""
    told = [
        PeriodTables(
            period=_period(quarter),
            tables=tuple(
                _table(topic, by_topic.get(topic, {}), threshold) for topic in Topic
            ),
        )
        for quarter, by_topic in sorted(sums.items(), reverse=True)
        if today > quarter_end(quarter) + timedelta(days=LATE_DAYS)
    ]
    return Report(
        kind=JournalKind.PUBLIC,
        threshold=threshold,
        attendance=(),
        periods=tuple(told),
    )


def _table(topic: Topic, sums: Mapping[str, Summed], threshold: int) -> Table:
    """A figure is whole when nothing of it is withheld, or when that may be told."""
    sums = dict(sums)
    whole = sums.pop(TOTAL, None)
    names = CATEGORIES.get(topic) or tuple(sorted(sums))
    none = Summed(told=0, withheld=0, cells=0)
    open_cells = {n: s.withheld for n, s in sums.items() if s.cells}
    shown = publish_cells(open_cells, threshold=threshold)
    # Services add up to their theme; words of open lists would tell by being there.
    added = {
        cell.category: cell.count
        for cell in shown.cells
        if topic in CATEGORIES
        and cell.count is not None
        and sums[cell.category].cells >= FEWEST_CELLS
    }
    hidden = set(open_cells) - set(added)
    if len(hidden) == 1:
        # The rest of the rest: with one alone, it would be the difference.
        hidden, added = set(open_cells), {}
    cells = []
    for name in names:
        found = sums.get(name, none)
        count = found.told + (added.get(name) or 0)
        known = count >= threshold
        cells.append(Cell(category=name, count=count if known else None))
    if topic not in CATEGORIES:
        cells = [cell for cell in cells if cell.count is not None]
    total = whole.told if whole is not None else 0
    least = frozenset(c.category for c in cells if c.category in hidden)
    return Table(
        topic=topic,
        cells=tuple(cells),
        total=total if total >= threshold else None,
        has_others=bool(hidden),
        least=least,
    )


def _read(engine: Engine) -> Sums:
    found: dict[Quarter, dict[Topic, dict[str, Summed]]] = {}
    with town(engine) as opened:
        rows: Iterable[tuple[int, str, str, int, int, int]] = opened.execute(
            select(
                SUM.c.quarter,
                SUM.c.topic,
                SUM.c.category,
                SUM.c.told,
                SUM.c.withheld,
                SUM.c.cells,
            )
        )
        for number, topic, category, told, withheld, cells in rows:
            by_topic = found.setdefault(Quarter(*divmod(number, 10)), {})
            by_topic.setdefault(Topic(topic), {})[category] = Summed(
                told=told, withheld=withheld, cells=cells
            )
    return found


def _period(quarter: Quarter) -> Period:
    last = quarter.number * 3
    return Period(first=Month(quarter.year, last - 2), last=Month(quarter.year, last))
