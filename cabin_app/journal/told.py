"""Counts become a report: every number passes the door. Pure."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby

from cabin_app.journal.anonymise import (
    Breakdown,
    Cell,
    Period,
    Span,
    last_week_over,
    practice_cells,
    publish_cells,
    publish_periods,
    publish_spans,
)
from cabin_app.journal.coarse import Month, Quarter, Week
from cabin_app.journal.events import CallOutcome, JournalKind
from cabin_app.journal.topics import (
    CATEGORIES,
    VISIT_TOPICS,
    ZERO_IS_TOLD,
    HelpShown,
    Topic,
)
from cabin_app.journal.typology import CabinType

PRACTICE_THRESHOLD = 1
Counts = Mapping[Topic, Mapping[Week | Month, Mapping[str, int]]]
"""By topic, then by week or month, then by category; they have not passed yet."""

ByTopic = Mapping[Topic, Mapping[str, int]]


@dataclass(frozen=True, kw_only=True)
class Table:
    """One breakdown, as it may be shown.

    Attributes:
        topic: What it is about.
        cells: Category and count, None when withheld.
        total: Of all cells, shown or not; None when withheld.
        has_others: Whether more may exist that is not even named.
        least: Categories of which more may be withheld: "at least so many".
    """

    topic: Topic
    cells: tuple[Cell[str], ...]
    total: int | None
    has_others: bool = False
    least: frozenset[str] = frozenset()

    def count(self, category: str) -> int | None:
        """The figure of a category; None when withheld, or not named."""
        return next((c.count for c in self.cells if c.category == category), None)


@dataclass(frozen=True, kw_only=True)
class PeriodTables:
    """All breakdowns of a month, or of what is left of its quarter."""

    period: Period
    tables: tuple[Table, ...]

    def table(self, topic: Topic) -> Table:
        """The breakdown of a topic."""
        return next(each for each in self.tables if each.topic is topic)


@dataclass(frozen=True, kw_only=True)
class Report:
    """What may be shown, printed or handed on.

    Attributes:
        kind: Whose visits; practice figures are not protected.
        threshold: Under which counts are withheld, lately; 1 for practice.
        attendance: Visits by spans of whole weeks, oldest first.
        periods: Newest first.
        types: Of a town: what distinguishes each cabin.
    """

    kind: JournalKind
    threshold: int
    attendance: tuple[Span, ...]
    periods: tuple[PeriodTables, ...]
    types: tuple[CabinType, ...] = ()

    @property
    def total(self) -> int:
        """Visits told in `attendance`."""
        return sum(span.count for span in self.attendance)


def tell(
    counts: Counts, *, thresholds: Sequence[tuple[Week, int]], today: date
) -> Report:
    """What may be told of the public's visits by the end of yesterday's week.

    Args:
        counts: As they lie in the file.
        thresholds: From which week on which one was set, oldest first; one at least.
        today: Local day; what is not over is not told.
    """
    threshold_of = _thresholds(thresholds)
    last = last_week_over(today)
    visits = _weekly_visits(counts)
    spans = publish_spans(visits, threshold_of=threshold_of, last=last)
    periods = publish_periods(visits, spans, threshold_of=threshold_of, last=last)
    grouped = _by_period(counts, periods, spans)
    return Report(
        kind=JournalKind.PUBLIC,
        threshold=threshold_of(last.month.quarter),
        attendance=spans,
        periods=tuple(
            PeriodTables(
                period=period,
                tables=_public_tables(by_topic, threshold_of(period.first.quarter)),
            )
            for period, by_topic in reversed(list(zip(periods, grouped, strict=True)))
        ),
    )


def tell_practice(counts: Counts) -> Report:
    """Everything, for nobody's visits."""
    visits = _weekly_visits(counts)
    spans = tuple(
        Span(first=week, last=week, count=count)
        for week, count in sorted(visits.items())
    )
    months = sorted({_month_of(when) for by in counts.values() for when in by})
    periods = [Period(first=month, last=month) for month in months]
    grouped = _by_period(counts, periods, spans)
    return Report(
        kind=JournalKind.PRACTICE,
        threshold=PRACTICE_THRESHOLD,
        attendance=spans,
        periods=tuple(
            PeriodTables(period=period, tables=_practice_tables(by_topic))
            for period, by_topic in reversed(list(zip(periods, grouped, strict=True)))
        ),
    )


def counted(
    counts: Counts, period: Period, spans: Sequence[Span]
) -> dict[Topic, dict[str, int]]:
    """The counts of one period, themes among them, before they pass the door."""
    (found,) = _by_period(counts, (period,), spans)
    return {topic: _counts_of(topic, found) for topic in Topic}


def _thresholds(noted: Sequence[tuple[Week, int]]) -> Callable[[Quarter], int]:
    """The threshold of a quarter: the last one set before it began."""
    by_quarter = [(week.month.quarter, threshold) for week, threshold in noted]

    def threshold_of(quarter: Quarter) -> int:
        held = [threshold for since, threshold in by_quarter if since < quarter]
        return held[-1] if held else by_quarter[0][1]

    return threshold_of


def _public_tables(by_topic: ByTopic, threshold: int) -> tuple[Table, ...]:
    tables = []
    for topic in Topic:
        if topic is Topic.SERVICE:
            continue
        counts = _counts_of(topic, by_topic)
        shown = publish_cells(
            counts, threshold=threshold, zero_is_told=topic in ZERO_IS_TOLD
        )
        if topic in CATEGORIES:
            tables.append(Table(topic=topic, cells=shown.cells, total=shown.total))
        else:
            tables.append(_named_only(topic, shown.cells, shown.total))
        if topic is Topic.THEME:
            tables.append(_services(by_topic, shown, threshold))
    return _calls_beside_help(tables)


def _calls_beside_help(tables: list[Table]) -> tuple[Table, ...]:
    """Calls that were answered are, nearly, the visits helped at a distance.

    Either is withheld with the other, and then nothing is told of calls.
    """
    by_topic = {table.topic: table for table in tables}
    helped = by_topic[Topic.HELP].count(HelpShown.REMOTE)
    answered = by_topic[Topic.CALL].count(CallOutcome.ANSWERED)
    if helped is not None and answered is not None:
        return tuple(tables)
    silent = Table(
        topic=Topic.CALL,
        cells=tuple(Cell(category=each, count=None) for each in CallOutcome),
        total=None,
    )
    return tuple(silent if t.topic is Topic.CALL else t for t in tables)


def _services(by_topic: ByTopic, themes: Breakdown[str], threshold: int) -> Table:
    """Services below the themes that are told, each theme a breakdown of its own."""
    told = {cell.category for cell in themes.cells if cell.count is not None}
    cells: list[Cell[str]] = []
    counts = sorted(by_topic.get(Topic.SERVICE, {}).items())
    for theme, group in groupby(counts, key=lambda item: _theme_of(item[0])):
        if theme in told:
            cells += publish_cells(dict(group), threshold=threshold).cells
    total = themes.total
    return _named_only(Topic.SERVICE, tuple(cells), total, len(cells) < len(counts))


def _named_only(
    topic: Topic,
    cells: tuple[Cell[str], ...],
    total: int | None,
    has_others: bool = False,
) -> Table:
    """Without the names of what is withheld: a name alone tells it is not zero."""
    named = tuple(cell for cell in cells if cell.count is not None)
    more = has_others or total is None or len(named) < len(cells)
    return Table(topic=topic, cells=named, total=total, has_others=more)


def _practice_tables(by_topic: ByTopic) -> tuple[Table, ...]:
    tables = []
    for topic in Topic:
        shown = practice_cells(_counts_of(topic, by_topic))
        tables.append(Table(topic=topic, cells=shown.cells, total=shown.total))
    return tuple(tables)


def _counts_of(topic: Topic, by_topic: ByTopic) -> dict[str, int]:
    """The counts of a topic in their fixed order, zeros included."""
    if topic is Topic.THEME:
        found = Counter[str]()
        for service, count in by_topic.get(Topic.SERVICE, {}).items():
            found[_theme_of(service)] += count
    else:
        found = Counter(by_topic.get(topic, {}))
    return {name: found[name] for name in CATEGORIES.get(topic) or sorted(found)}


def _theme_of(service: str) -> str:
    return service.partition("/")[0]


def _by_period(
    counts: Counts, periods: Sequence[Period], spans: Sequence[Span]
) -> list[dict[Topic, Counter[str]]]:
    """Counts by period; topics of visits only in the weeks told."""
    grouped: list[dict[Topic, Counter[str]]] = [{} for _ in periods]
    place = {
        month: number
        for number, period in enumerate(periods)
        for month in _months(period)
    }
    told = {week for span in spans for week in _weeks(span)}
    for topic, by_when in counts.items():
        for when, by_category in by_when.items():
            number = place.get(_month_of(when))
            if number is None or (topic in VISIT_TOPICS and when not in told):
                continue
            found = grouped[number].setdefault(topic, Counter())
            for category, count in by_category.items():
                found[category] += count
    return grouped


def _months(period: Period) -> list[Month]:
    months = [period.first]
    while months[-1] < period.last:
        months.append(months[-1].following)
    return months


def _weeks(span: Span) -> list[Week]:
    weeks = [span.first]
    while weeks[-1] < span.last:
        weeks.append(weeks[-1].following)
    return weeks


def _weekly_visits(counts: Counts) -> dict[Week, int]:
    return {
        when: sum(by_category.values())
        for when, by_category in counts[Topic.HELP].items()
        if isinstance(when, Week)
    }


@cache
def _month_of(when: Week | Month) -> Month:
    return when.month if isinstance(when, Week) else when
