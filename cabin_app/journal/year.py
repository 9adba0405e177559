"""Several periods together: sums of what was told, which tell nothing new. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from cabin_app.journal.coarse import Month
from cabin_app.journal.told import PeriodTables, Report
from cabin_app.journal.topics import CATEGORIES, Topic

MONTHS = 12


@dataclass(frozen=True, kw_only=True)
class Sum:
    """One figure over several periods.

    Attributes:
        category: As it is told.
        count: Of the periods that tell it; None when none does.
        is_least: Whether more may be withheld: "at least so many".
    """

    category: str
    count: int | None
    is_least: bool


def last_year(report: Report) -> tuple[PeriodTables, ...]:
    """The periods of the last twelve months that are told, oldest first."""
    if not report.periods:
        return ()
    last = report.periods[0].period.last
    first = Month(last.year - 1, last.number).following
    return tuple(p for p in reversed(report.periods) if p.period.first >= first)


def summed(periods: Sequence[PeriodTables], topic: Topic) -> tuple[Sum, ...]:
    """A breakdown over several periods: known categories in their order, else by size.

    A category that no period names is not there.
    """
    tables = [each.table(topic) for each in periods]
    known = CATEGORIES.get(topic)
    names = known or sorted({c.category for table in tables for c in table.cells})
    sums = []
    for name in names:
        counts = [table.count(name) for table in tables]
        told = [count for count in counts if count is not None]
        sums.append(
            Sum(
                category=name,
                count=sum(told) if told else None,
                is_least=len(told) < len(counts)
                or any(name in table.least for table in tables),
            )
        )
    if known is None:
        sums.sort(key=lambda each: -(each.count or 0))
    return tuple(sums)


def total(periods: Sequence[PeriodTables], topic: Topic) -> int:
    """What the periods tell together of a topic."""
    return sum(each.table(topic).total or 0 for each in periods)
