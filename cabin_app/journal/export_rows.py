"""The report as rows of a sheet: one figure each, with the words of the Coop. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from cabin_app.journal.coarse import Month, Week
from cabin_app.journal.report_words import chosen, name_of, title_of
from cabin_app.journal.told import Report
from cabin_app.journal.topics import Topic
from cabin_app.language import Language

ATTENDANCE = "attendance"
_COLUMNS = (
    ("debut", "from"),
    ("fin", "to"),
    ("tableau", "table"),
    ("categorie", "category"),
    ("libelle", "label"),
    ("nombre", "count"),
    ("statut", "status"),
)
_SHOWN = ("montre", "shown")
_WITHHELD = ("cache", "withheld")
_LEAST = ("au_moins", "at_least")
_ATTENDANCE = ("Visites", "Visits")


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One row.

    Attributes:
        first: First day, as 2026-10-05.
        last: Last day.
        table: Key of the breakdown; for themes and durations the Coop's own words
            stand in `category`.
        category: Key.
        title: Of the breakdown, for people.
        label: Of the category, for people.
        count: None when withheld.
        is_least: Whether more may be withheld.
    """

    first: str
    last: str
    table: str
    category: str
    title: str
    label: str
    count: int | None
    is_least: bool = False


def columns(language: Language) -> tuple[str, ...]:
    """Headings, in the order of `cells`."""
    return tuple(chosen(words, language) for words in _COLUMNS)


def cells(row: Figure, language: Language) -> tuple[str | int, ...]:
    """A row as it is written; a withheld figure is empty and says so."""
    known = _LEAST if row.is_least else _SHOWN
    status = chosen(_WITHHELD if row.count is None else known, language)
    count = "" if row.count is None else row.count
    return (
        row.first,
        row.last,
        row.table,
        row.category,
        row.label,
        count,
        status,
    )


def figures(
    report: Report,
    language: Language,
    names: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Figure]:
    """Every figure of a report, attendance first, then period by period, oldest first.

    Args:
        report: What passed the door.
        language: French, or English; others read French.
        names: Names of services by id.
    """
    visits = chosen(_ATTENDANCE, language)
    for span in report.attendance:
        yield Figure(
            first=span.first.monday.isoformat(),
            last=_sunday(span.last),
            table=ATTENDANCE,
            category="visits",
            title=visits,
            label=visits,
            count=span.count,
        )
    for each in reversed(report.periods):
        first, last = _first_day(each.period.first), _last_day(each.period.last)
        for table in each.tables:
            title = title_of(table.topic, language)
            for cell in table.cells:
                yield Figure(
                    first=first,
                    last=last,
                    table=table.topic.value,
                    category=cell.category,
                    title=title,
                    label=_label(table.topic, cell.category, language, names),
                    count=cell.count,
                    is_least=cell.category in table.least,
                )
            yield Figure(
                first=first,
                last=last,
                table=table.topic.value,
                category="total",
                title=title,
                label="Total",
                count=table.total,
            )


def _label(
    topic: Topic, category: str, language: Language, names: Mapping[str, str]
) -> str:
    shown = category.partition("/")[2] if topic is Topic.SERVICE else category
    return name_of(shown, language, names)


def _first_day(month: Month) -> str:
    week = Week.of(_first(month))
    while week.month < month:
        week = week.following
    return week.monday.isoformat()


def _last_day(month: Month) -> str:
    week = Week.of(_first(month.following))
    while week.month > month:
        week = Week.of(week.monday - timedelta(days=7))
    return _sunday(week)


def _first(month: Month) -> date:
    return date(month.year, month.number, 1)


def _sunday(week: Week) -> str:
    return (week.monday + timedelta(days=6)).isoformat()
