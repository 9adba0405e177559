"""A thousand cabins and five years in one PostgreSQL, connections cut at random."""

import time
from collections import Counter
from datetime import date
from random import Random
from statistics import median

from bench.figures import RUNS, Figure, spread
from sqlalchemy import Engine, event, text

from cabin_app.errors import BadFile
from cabin_app.journal import town_push
from cabin_app.journal.anonymise import Period
from cabin_app.journal.coarse import Month
from cabin_app.journal.told import PeriodTables
from cabin_app.journal.topics import CATEGORIES
from cabin_app.journal.town_push import Given, quarter_number
from cabin_app.journal.town_report import town_report
from cabin_app.journal.town_tables import engine_of, town
from support.private_postgres import is_there, private_postgres

CABINS, FIRST_YEAR, YEARS = 1000, 2021, 5
CUT = 0.05
"""Of the cabins, at a random statement of their push."""


def main() -> list[Figure]:
    """Time of a report, size, and figures that are not the sum of the cabins'."""
    if not is_there():
        return []
    town_push.LATE_DAYS = 100_000
    with private_postgres() as address:
        return _measure(engine_of(address))


def _measure(engine: Engine) -> list[Figure]:
    chance, expected = Random(7), Counter[tuple[int, str, str]]()  # noqa: S311
    cuts = _push_all(engine, chance, expected)
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        town_report(engine, threshold=11, today=date(FIRST_YEAR + YEARS, 3, 1))
        took.append((time.perf_counter() - began) * 1000)
    with town(engine) as opened:
        rows = opened.execute(text("SELECT * FROM quarter_sum")).all()
        told = opened.execute(text("SELECT count(*) FROM told_figure")).scalar_one()
        size = opened.execute(
            text("SELECT pg_database_size(current_database())")
        ).scalar_one()
    found = Counter({(r[0], r[1], r[2]): r[3] + r[4] for r in rows})
    wrong = sum(found[key] != expected[key] for key in {*found, *expected})
    return [
        Figure(
            name="town, a report of 1,000 cabins x 5 years",
            unit="ms",
            ours=median(took),
            limit=2000,
            remark=f"{spread(took)}; {told} figures, {size >> 20} MB",
        ),
        Figure(
            name="town, sums that are not those of the cabins",
            unit="sums",
            ours=wrong,
            limit=0,
            remark=f"of {len(expected)}; {cuts} connections cut",
        ),
    ]


def _push_all(
    engine: Engine, chance: Random, expected: Counter[tuple[int, str, str]]
) -> int:
    cuts, left = 0, 0

    def cut(_connection: object, cursor: object, *_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            cursor.connection.close()  # type: ignore[attr-defined]

    event.listen(engine, "before_cursor_execute", cut)
    for number in range(CABINS):
        pushed = [(period, _given(chance)) for period in _periods()]
        for period, given in pushed:
            for each in given:
                key = (quarter_number(period.first.quarter), each.topic, each.category)
                expected[key] += each.told + each.withheld
        while True:
            left = chance.randint(1, 60) if chance.random() < CUT else 0
            if _pushed(engine, f"cabin-{number}", pushed):
                break
            cuts += 1
    event.remove(engine, "before_cursor_execute", cut)
    return cuts


def _pushed(
    engine: Engine, cabin: str, given: list[tuple[Period, list[Given]]]
) -> bool:
    try:
        with town(engine) as opened:
            for period, figures in given:
                told = PeriodTables(period=period, tables=())
                town_push._write(opened, cabin, told, figures)
    except BadFile:
        return False
    return True


def _periods() -> list[Period]:
    return [
        Period(first=Month(year, month), last=Month(year, month + 2))
        for year in range(FIRST_YEAR, FIRST_YEAR + YEARS)
        for month in (1, 4, 7, 10)
    ]


def _given(chance: Random) -> list[Given]:
    given = []
    for topic, categories in CATEGORIES.items():
        for category in categories:
            count = chance.randint(0, 60)
            told = count if count >= 11 else 0
            given.append(
                Given(
                    topic=topic.value,
                    category=category,
                    told=told,
                    withheld=count - told,
                )
            )
    return given
