"""Reads what each cabin of the town told in the last year, to tell them apart."""

from datetime import date, timedelta

from sqlalchemy import Engine, and_, func, select

from cabin_app.journal.coarse import Quarter
from cabin_app.journal.topics import Topic
from cabin_app.journal.town_push import LATE_DAYS, TOTAL, quarter_end
from cabin_app.journal.town_tables import TOLD, town
from cabin_app.journal.typology import COMPARED, CabinType, Part, types_of

QUARTERS = 4
"""A year: what is asked moves with the season."""


def town_types(engine: Engine, *, today: date) -> tuple[CabinType, ...]:
    """Each cabin beside the others, over the last year that all had time to give.

    Raises:
        BadFile: The town refuses, hangs or goes away.
    """
    return types_of(_read(engine, *_year(today)))


def _year(today: date) -> tuple[int, int]:
    """First and last month, as the town writes them."""
    month = (today.month - 1) // 3
    quarter = Quarter(today.year, month + 1)
    while today <= quarter_end(quarter) + timedelta(days=LATE_DAYS):
        quarter = _before(quarter)
    first = quarter
    for _ in range(QUARTERS - 1):
        first = _before(first)
    return (
        first.year * 100 + first.number * 3 - 2,
        quarter.year * 100 + quarter.number * 3,
    )


def _before(quarter: Quarter) -> Quarter:
    if quarter.number == 1:
        return Quarter(quarter.year - 1, 4)
    return Quarter(quarter.year, quarter.number - 1)


def _read(
    engine: Engine, first: int, last: int
) -> dict[str, dict[tuple[Topic, str], Part]]:
    """Told figures only: a zero may be one that was withheld, and is left out."""
    whole = TOLD.alias()
    of = and_(
        whole.c.cabin == TOLD.c.cabin,
        whole.c.first == TOLD.c.first,
        whole.c.topic == TOLD.c.topic,
        whole.c.category == TOTAL,
    )
    asked = (
        select(
            TOLD.c.cabin,
            TOLD.c.topic,
            TOLD.c.category,
            func.sum(TOLD.c.told),
            func.sum(whole.c.told),
        )
        .join(whole, of)
        .where(
            TOLD.c.first.between(first, last),
            whole.c.first.between(first, last),
            TOLD.c.topic.in_([topic.value for topic in COMPARED]),
            TOLD.c.category != TOTAL,
            TOLD.c.told > 0,
        )
        .group_by(TOLD.c.cabin, TOLD.c.topic, TOLD.c.category)
    )
    found: dict[str, dict[tuple[Topic, str], Part]] = {}
    with town(engine) as opened:
        for cabin, topic, category, count, total in opened.execute(asked):
            part = Part(count=int(count), of=int(total))
            found.setdefault(cabin, {})[(Topic(topic), category)] = part
    return found
