"""The journal for people: read, passed through the door, nothing else kept."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cabin_app.errors import BadFile, Problem
from cabin_app.journal import database
from cabin_app.journal.anonymise import (
    Breakdown,
    Cell,
    Span,
    checked_threshold,
    last_quarter_over,
    last_week_over,
    practice_cells,
    publish_cells,
    publish_spans,
)
from cabin_app.journal.coarse import Quarter, Week
from cabin_app.journal.database import Damaged, Unreachable
from cabin_app.journal.events import JournalKind
from cabin_app.journal.figures import (
    SOURCES,
    VISIT_TOPICS,
    ByPeriod,
    Period,
    Source,
    Topic,
    read_counts,
)
from cabin_app.journal.store import WAIT_S

PRACTICE_THRESHOLD = 1


@dataclass(frozen=True, kw_only=True)
class Table:
    """One breakdown, as it may be shown.

    Attributes:
        topic: What it is about.
        cells: Category and count, None when withheld.
        total: Of all cells, shown or not; None when withheld.
        has_others: Whether more may exist that is not even named.
    """

    topic: Topic
    cells: tuple[Cell[str], ...]
    total: int | None
    has_others: bool = False


@dataclass(frozen=True, kw_only=True)
class QuarterTables:
    """All breakdowns of a quarter."""

    quarter: Quarter
    tables: tuple[Table, ...]


@dataclass(frozen=True, kw_only=True)
class Report:
    """What may be shown, printed or handed on.

    Attributes:
        kind: Whose visits; practice figures are not protected.
        threshold: Under which counts are withheld; 1 for practice.
        attendance: Visits by spans of whole weeks, oldest first.
        quarters: Newest first.
    """

    kind: JournalKind
    threshold: int
    attendance: tuple[Span, ...]
    quarters: tuple[QuarterTables, ...]

    @property
    def total(self) -> int:
        """Visits told in `attendance`."""
        return sum(span.count for span in self.attendance)


Counts = Mapping[Topic, ByPeriod]
ByTopic = Mapping[Topic, Counter[str]]


def report(store_path: Path, *, threshold: int, today: date) -> Report:
    """Read a journal through the door.

    The kind is the file's own: a public journal is protected whatever is asked.

    Args:
        store_path: The journal.
        threshold: For a public journal; at least 5.
        today: Local day; what is not over is not told.

    Raises:
        BadFile: There is none, or it cannot be read.
        ValueError: A threshold under 5.
    """
    checked_threshold(threshold)
    kind, counts = _read(store_path)
    if kind is JournalKind.PRACTICE:
        return _practice(counts)
    return _public(counts, threshold, today)


def _read(path: Path) -> tuple[JournalKind, Counts]:
    if not path.exists():
        raise BadFile([_unreadable(path, "there is no journal yet")])
    try:
        with database.connection(path, wait_s=WAIT_S, read_only=True) as opened:
            opened.exec_driver_sql("BEGIN")
            kind = database.read_kind(opened, path)
            counts = {each.topic: read_counts(opened, each) for each in SOURCES}
            opened.exec_driver_sql("COMMIT")
    except Damaged as error:
        raise BadFile(
            [_unreadable(path, f"the journal is damaged: {error}")]
        ) from error
    except Unreachable as error:
        raise BadFile([_unreadable(path, f"it cannot be read: {error}")]) from error
    return kind, counts


def _unreadable(path: Path, message: str) -> Problem:
    remedy = "The cabin makes a journal, or a new one, at its next start."
    return Problem(place=path, message=message, remedy=remedy)


def _public(counts: Counts, threshold: int, today: date) -> Report:
    visits = _weekly_visits(counts)
    spans = publish_spans(visits, threshold=threshold, last=last_week_over(today))
    told = {week for week in visits if any(week in span for span in spans)}
    last = last_quarter_over(today)
    return Report(
        kind=JournalKind.PUBLIC,
        threshold=threshold,
        attendance=spans,
        quarters=tuple(
            QuarterTables(
                quarter=quarter,
                tables=tuple(
                    table
                    for source in SOURCES
                    for table in _public_tables(
                        source, _all_categories(source, by_topic), threshold
                    )
                ),
            )
            for quarter, by_topic in _by_quarter(counts, told)
            if quarter <= last
        ),
    )


def _public_tables(
    source: Source, counts: dict[str, int], threshold: int
) -> tuple[Table, ...]:
    shown = publish_cells(counts, threshold=threshold)
    if source.categories:
        return (Table(topic=source.topic, cells=shown.cells, total=shown.total),)
    table = _named_only(source.topic, shown)
    if source.topic is not Topic.SERVICE:
        return (table,)
    return (table, _named_only(Topic.THEME, _by_theme(shown)))


def _named_only(topic: Topic, shown: Breakdown[str]) -> Table:
    """Without the names of what is withheld: a name alone tells it is not zero."""
    named = tuple(cell for cell in shown.cells if cell.count is not None)
    has_others = shown.total is None or len(named) < len(shown.cells)
    return Table(topic=topic, cells=named, total=shown.total, has_others=has_others)


def _by_theme(services: Breakdown[str]) -> Breakdown[str]:
    """Sums of services that are all shown, so that a theme tells nothing new."""
    themes: dict[str, int | None] = {}
    for cell in services.cells:
        theme = cell.category.partition("/")[0]
        so_far = themes.get(theme, 0)
        known = so_far is not None and cell.count is not None
        themes[theme] = (so_far or 0) + (cell.count or 0) if known else None
    return Breakdown(
        cells=tuple(Cell(category=t, count=count) for t, count in themes.items()),
        total=services.total,
    )


def _practice(counts: Counts) -> Report:
    visits = _weekly_visits(counts)
    return Report(
        kind=JournalKind.PRACTICE,
        threshold=PRACTICE_THRESHOLD,
        attendance=tuple(
            Span(first=week, last=week, count=count)
            for week, count in sorted(visits.items())
        ),
        quarters=tuple(
            QuarterTables(
                quarter=quarter,
                tables=tuple(
                    table
                    for source in SOURCES
                    for table in _practice_tables(
                        source, _all_categories(source, by_topic)
                    )
                ),
            )
            for quarter, by_topic in _by_quarter(counts, set(visits))
        ),
    )


def _practice_tables(source: Source, counts: dict[str, int]) -> tuple[Table, ...]:
    shown = practice_cells(counts)
    table = Table(topic=source.topic, cells=shown.cells, total=shown.total)
    if source.topic is not Topic.SERVICE:
        return (table,)
    themes = _by_theme(shown)
    return (table, Table(topic=Topic.THEME, cells=themes.cells, total=themes.total))


def _by_quarter(counts: Counts, told: set[Week]) -> list[tuple[Quarter, ByTopic]]:
    """Counts by quarter, newest first; topics of visits only in the weeks told."""
    found: dict[Quarter, dict[Topic, Counter[str]]] = {}
    for topic, by_period in counts.items():
        for period, by_category in by_period.items():
            by_topic = found.setdefault(_quarter_of(period), {})
            if topic not in VISIT_TOPICS or period in told:
                by_topic.setdefault(topic, Counter()).update(by_category)
    return sorted(found.items(), reverse=True, key=lambda item: item[0])


def _all_categories(source: Source, by_topic: ByTopic) -> dict[str, int]:
    """The counts of a topic in their fixed order, zeros included."""
    found = by_topic.get(source.topic, Counter())
    return {name: found[name] for name in source.categories or sorted(found)}


def _weekly_visits(counts: Counts) -> dict[Week, int]:
    return {
        period: sum(by_category.values())
        for period, by_category in counts[Topic.HELP].items()
        if isinstance(period, Week)
    }


def _quarter_of(period: Period) -> Quarter:
    month = period.month if isinstance(period, Week) else period
    return month.quarter
