"""The door out of the journal: counts become figures, small ones withheld. Pure.

Nothing that reads the journal shows a number that did not pass here. Six rules leave
nothing to subtract:

1. Only weeks that are over are told, and what was told once neither changes nor
   overlaps what is told later: two reports compared tell no more than the second.
   (The journal adds nothing to a week that is over; a threshold holds for the quarters
   that begin after it was set.)
2. Attendance is told by week. From a week under the threshold on, weeks are pooled to
   the end of the month, then of the quarter. A rest that is still under the threshold
   at the end of a quarter is never told; totals are of what was told.
3. Breakdowns are told once, by month where a month has ten thresholds of visits,
   otherwise by what is left of the quarter; those of visits over the visits already
   told, so that all of them have one total.
4. In a breakdown, cells under the threshold are withheld, and others with them until
   the withheld ones are two at least, reach the threshold together, and are far enough
   from both ends of what they can be. The others are the smallest in steps of the
   threshold, then in their fixed order: the choice itself tells no number.
5. Zero is a small number, except where it says that the cabin was closed.
6. One number is in one table: categories that count the same visits in two breakdowns
   are told together with others in one of them (`topics`). Services are told only below
   a theme that is told, and add up to it.

Months here are made of whole weeks, each in the month of its Thursday.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

from cabin_app.journal.coarse import Month, Quarter, Threshold, Week

BUSY_MONTH = 10
"""Thresholds of visits that a month needs to have breakdowns of its own: with a dozen
categories, fewer would mostly be withheld, and a quarter tells more."""

Category = TypeVar("Category")


@dataclass(frozen=True, kw_only=True)
class Span:
    """Whole weeks, told as one number."""

    first: Week
    last: Week
    count: int

    def __contains__(self, week: Week) -> bool:
        return self.first <= week <= self.last


@dataclass(frozen=True, kw_only=True)
class Period:
    """Whole months, whose breakdowns are told together."""

    first: Month
    last: Month

    def __contains__(self, month: Month) -> bool:
        return self.first <= month <= self.last


@dataclass(frozen=True, kw_only=True)
class Cell(Generic[Category]):
    """One figure; ``count`` is None when withheld."""

    category: Category
    count: int | None


@dataclass(frozen=True, kw_only=True)
class Breakdown(Generic[Category]):
    """Figures that add up to ``total``, which is None when withheld."""

    cells: tuple[Cell[Category], ...]
    total: int | None


def checked_threshold(threshold: int) -> int:
    """The threshold, if it protects.

    Raises:
        ValueError: It is under 5.
    """
    return Threshold(threshold).value


def last_week_over(today: date) -> Week:
    """The last week of which no day is left."""
    return Week.of(today - timedelta(days=7))


def publish_spans(
    visits: Mapping[Week, int], *, threshold_of: Callable[[Quarter], int], last: Week
) -> tuple[Span, ...]:
    """Attendance up to the week ``last``: disjoint spans of at least the threshold.

    Weeks of no visit count too, from the first week with any visit on.
    """
    spans: list[Span] = []
    began: Week | None = None
    pool = 0
    for week in _weeks(visits, last):
        began = began or week
        pool += visits.get(week, 0)
        enough = pool >= threshold_of(week.month.quarter)
        if enough and (began == week or _ends_month(week)):
            spans.append(Span(first=began, last=week, count=pool))
            began, pool = None, 0
        elif _ends_quarter(week):
            began, pool = None, 0
    return tuple(spans)


def publish_periods(
    visits: Mapping[Week, int],
    spans: Sequence[Span],
    *,
    threshold_of: Callable[[Quarter], int],
    last: Week,
) -> tuple[Period, ...]:
    """For which months breakdowns are told together, up to the week ``last``.

    A month stands alone if it is busy and no span of weeks reaches beyond it; from the
    first that does not on, months are pooled to the end of the quarter.
    """
    periods: list[Period] = []
    began: Month | None = None
    told = 0
    ends = {span.last: span.count for span in spans}
    for week in _weeks(visits, last):
        began = began or week.month
        told += ends.get(week, 0)
        if not _ends_month(week):
            continue
        busy = told >= BUSY_MONTH * threshold_of(week.month.quarter)
        alone = began == week.month and week in ends
        if _ends_quarter(week) or (alone and busy):
            periods.append(Period(first=began, last=week.month))
            began, told = None, 0
    return tuple(periods)


def publish_cells(
    counts: Mapping[Category, int], *, threshold: int, zero_is_told: bool = False
) -> Breakdown[Category]:
    """A breakdown in which no withheld cell can be found from the others and the total.

    Args:
        counts: Every category, in a fixed order that does not depend on the counts;
            zeros included.
        threshold: Cells below are withheld.
        zero_is_told: Whether a cell without anybody is no secret.
    """
    total = sum(counts.values())
    # Of few visits, telling where nobody was would leave too few places for them.
    least = 1 if zero_is_told and total >= 2 * threshold else 0
    hidden = _to_withhold(counts, threshold, least)
    return Breakdown(
        cells=tuple(
            Cell(category=category, count=None if category in hidden else count)
            for category, count in counts.items()
        ),
        total=total if total >= threshold else None,
    )


def practice_cells(counts: Mapping[Category, int]) -> Breakdown[Category]:
    """Everything, for nobody's visits: a practice journal only."""
    return Breakdown(
        cells=tuple(Cell(category=c, count=count) for c, count in counts.items()),
        total=sum(counts.values()),
    )


def _to_withhold(
    counts: Mapping[Category, int], threshold: int, least: int
) -> set[Category]:
    hidden = {each for each, count in counts.items() if least <= count < threshold}
    others = sorted(
        (category for category in counts if counts[category] >= threshold),
        key=lambda category: counts[category] // threshold,
    )
    if not hidden:
        return hidden
    for category in (*others, None):
        if _is_protected([counts[each] for each in hidden], threshold, least):
            return hidden
        if category is not None:
            hidden.add(category)
    # Nothing more can be hidden but where nobody was.
    return set(counts)


def _is_protected(hidden: list[int], threshold: int, least: int) -> bool:
    """Whether the sum of the hidden cells leaves each of them a wide enough range.

    Each may be anything of its own step of the threshold: 0 to 10, 11 to 21… The sum
    narrows that range by its distance from the least and the most it can be.
    """
    if len(hidden) < 2:
        return False
    steps = [count // threshold * threshold for count in hidden]
    lowest = sum(max(step, least) for step in steps)
    highest = sum(steps) + len(hidden) * (threshold - 1)
    slack = max(2, threshold // 3)
    total = sum(hidden)
    return total >= threshold and lowest + slack <= total <= highest - slack


def _weeks(visits: Mapping[Week, int], last: Week) -> Iterator[Week]:
    if not visits:
        return
    week = min(visits)
    while week <= last:
        yield week
        week = week.following


def _ends_month(week: Week) -> bool:
    return week.month != week.following.month


def _ends_quarter(week: Week) -> bool:
    return week.month.quarter != week.following.month.quarter
