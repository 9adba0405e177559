"""The town's report beside those of its cabins: rows and columns of one table."""

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from cabin_app.journal.coarse import Quarter, Week
from cabin_app.journal.told import Counts, Report, Table, tell
from cabin_app.journal.topics import CATEGORIES, Topic
from cabin_app.journal.town_push import given_of
from cabin_app.journal.town_report import Summed, tell_town
from support.door_attack import Cell, Found, Knowledge
from support.drawn_counts import counts_of, drawn

QUARTER_END = date(2026, 3, 30)
Cabin = tuple[Report, Counts]


def cabins(count: int, seed: int) -> list[Cabin]:
    """Of one quarter, some calm, some busy."""
    found = []
    for number in range(count):
        visits = [40 + 9 * number] * 13
        counts = counts_of(
            drawn(visits, 100 * seed + number, years=0, today=QUARTER_END)
        )
        told = tell(counts, thresholds=((Week(1, 1), 11),), today=QUARTER_END)
        found.append((told, counts))
    return found


def union_of(
    found: Sequence[Cabin],
) -> dict[Quarter, dict[Topic, dict[str, Summed]]]:
    """What the town's database would hold."""
    sums: dict[Quarter, dict[Topic, dict[str, Summed]]] = {}
    none = Summed(told=0, withheld=0, cells=0)
    for report, counts in found:
        for each in report.periods:
            by_topic = sums.setdefault(each.period.first.quarter, {})
            for given in given_of(each, counts, report):
                cells = by_topic.setdefault(Topic(given.topic), {})
                had = cells.get(given.category, none)
                cells[given.category] = Summed(
                    told=had.told + given.told,
                    withheld=had.withheld + given.withheld,
                    cells=had.cells + (given.withheld > 0),
                )
    return sums


def tables_of(found: Sequence[Cabin]) -> Iterator[tuple[tuple[int, object], Table]]:
    for number, (report, _) in enumerate(found):
        for each in report.periods:
            for table in each.tables:
                if table.total is not None and table.topic in CATEGORIES:
                    yield (number, each.period), table


def attack_town(found: Sequence[Cabin], town: Report) -> Found:
    known, hidden = Knowledge(), set()
    columns: dict[tuple[Topic, str], list[Cell]] = {}
    for where, table in tables_of(found):
        cells = [(where, table.topic, cell.category) for cell in table.cells]
        assert table.total is not None
        known.learn(cells, table.total)
        for cell, shown in zip(cells, table.cells, strict=True):
            columns.setdefault((table.topic, shown.category), []).append(cell)
            if shown.count is None:
                hidden.add(cell)
            else:
                known.learn([cell], shown.count)
    for each in town.periods:
        for table in each.tables:
            for shown in table.cells:
                column = columns.get((table.topic, shown.category), [])
                whole = shown.count is not None and shown.category not in table.least
                if column and whole:
                    known.learn(column, shown.count)
    return known.attack(hidden)


@pytest.mark.parametrize("count", [2, 3, 6, 12])
@pytest.mark.parametrize("seed", [1, 2])
def test_it_finds_no_cell_of_a_cabin(count: int, seed: int) -> None:
    found = cabins(count, seed)
    town = tell_town(union_of(found), threshold=11, today=date(2026, 9, 1))
    attacked = attack_town(found, town)
    assert attacked.tried > 10
    assert attacked.cells == []


def test_what_cabins_withheld_is_told_together() -> None:
    found = cabins(12, 1)
    town = tell_town(union_of(found), threshold=11, today=date(2026, 9, 1))
    (quarter,) = town.periods
    themes = quarter.table(Topic.THEME)
    told_by_all: set[str] = set.intersection(
        *(
            {cell.category for cell in table.cells if cell.count is not None}
            for _, table in tables_of(found)
            if table.topic is Topic.THEME
        )
    )
    whole = {c.category for c in themes.cells if c.count} - themes.least
    assert whole > told_by_all
