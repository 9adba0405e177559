"""Counts as they lie in the file, by week or month. Only `report` may read them.

They have not passed the door yet.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import InstrumentedAttribute

from cabin_app.journal import tables
from cabin_app.journal.coarse import Day, Minutes, Month, Week
from cabin_app.journal.events import (
    Ending,
    HalfDay,
    Help,
    Outcome,
    Pages,
    Satisfaction,
    Spoken,
    UnexpectedKind,
)


class Duration(StrEnum):
    """Classes of the Coop de la médiation numérique, and the visits that were cut."""

    UNDER_30_MIN = "under_30_min"
    UNDER_1_H = "30_min_to_1_h"
    UNDER_2_H = "1_h_to_2_h"
    LONGER = "2_h_and_more"
    UNKNOWN = "unknown"


class Topic(StrEnum):
    """The breakdowns."""

    HALF_DAY = "half_day"
    DURATION = "duration"
    HELP = "help"
    ENDING = "ending"
    LANGUAGE = "language"
    SATISFACTION = "satisfaction"
    SERVICE = "service"
    THEME = "theme"
    OUTCOME = "outcome"
    USE_DURATION = "use_duration"
    SCANNED = "pages_scanned"
    HANDED_OVER = "pages_handed_over"
    PRINTED = "pages_printed"
    TICKET = "tickets"
    FAULT = "device_faults"
    HOST = "hosts_refused"
    ERROR = "unexpected_errors"
    RESIDUE = "residues"


VISIT_TOPICS = frozenset(
    {Topic.HALF_DAY, Topic.DURATION, Topic.HELP, Topic.ENDING, Topic.LANGUAGE}
)
"""Those that say something of every visit, and so share one total."""

Period = Week | Month
ByPeriod = Mapping[Period, Mapping[str, int]]


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a topic is read.

    Attributes:
        topic: The breakdown.
        period: Column of its coarse time.
        columns: Columns of its category.
        name: The category's name from the values of those columns.
        categories: All there are, in their order; empty when the list is open and a
            category's very name would tell that it is not zero.
    """

    topic: Topic
    period: InstrumentedAttribute[Any]
    columns: tuple[InstrumentedAttribute[Any], ...]
    name: Callable[..., str]
    categories: tuple[str, ...] = ()


def duration_of(minutes: Minutes, ending: Ending = Ending.FINISHED) -> Duration:
    """The class of a duration; a cut visit has none."""
    if ending is Ending.INTERRUPTED:
        return Duration.UNKNOWN
    if minutes.value < 30:
        return Duration.UNDER_30_MIN
    if minutes.value < 60:
        return Duration.UNDER_1_H
    return Duration.UNDER_2_H if minutes.value < 120 else Duration.LONGER


def _visits(
    topic: Topic, column: InstrumentedAttribute[Any], kind: type[StrEnum]
) -> Source:
    return Source(
        topic=topic,
        period=tables.VisitEndedRow.day,
        columns=(column,),
        name=str,
        categories=tuple(kind),
    )


def _weekly(
    topic: Topic,
    row: Any,
    column: InstrumentedAttribute[Any],
    kind: type[StrEnum],
) -> Source:
    return Source(
        topic=topic,
        period=row.week,
        columns=(column,),
        name=str,
        categories=tuple(kind),
    )


_VISIT = tables.VisitEndedRow
_USE = tables.ServiceUsedRow
_FAULT = tables.DeviceFaultedRow
_HOST = tables.AddressRefusedRow

SOURCES = (
    _visits(Topic.HALF_DAY, _VISIT.half_day, HalfDay),
    Source(
        topic=Topic.DURATION,
        period=_VISIT.day,
        columns=(_VISIT.minutes, _VISIT.ending),
        name=duration_of,
        categories=tuple(Duration),
    ),
    _visits(Topic.HELP, _VISIT.help, Help),
    _visits(Topic.ENDING, _VISIT.ending, Ending),
    _weekly(
        Topic.LANGUAGE,
        tables.LanguageSpokenRow,
        tables.LanguageSpokenRow.language,
        Spoken,
    ),
    _weekly(
        Topic.SATISFACTION,
        tables.SatisfactionGivenRow,
        tables.SatisfactionGivenRow.satisfaction,
        Satisfaction,
    ),
    Source(
        topic=Topic.SERVICE,
        period=_USE.week,
        columns=(_USE.theme, _USE.service),
        name=lambda theme, service: f"{theme}/{service.value}",
    ),
    _weekly(Topic.OUTCOME, _USE, _USE.outcome, Outcome),
    Source(
        topic=Topic.USE_DURATION,
        period=_USE.week,
        columns=(_USE.minutes,),
        name=duration_of,
        categories=tuple(each for each in Duration if each is not Duration.UNKNOWN),
    ),
    _weekly(Topic.SCANNED, tables.PagesScannedRow, tables.PagesScannedRow.pages, Pages),
    _weekly(
        Topic.HANDED_OVER,
        tables.DocumentHandedOverRow,
        tables.DocumentHandedOverRow.pages,
        Pages,
    ),
    _weekly(Topic.PRINTED, tables.PagesPrintedRow, tables.PagesPrintedRow.pages, Pages),
    Source(
        topic=Topic.TICKET,
        period=tables.TicketPrintedRow.week,
        columns=(),
        name=lambda: "printed",
        categories=("printed",),
    ),
    Source(
        topic=Topic.FAULT,
        period=_FAULT.week,
        columns=(_FAULT.family, _FAULT.reason),
        name=lambda family, reason: f"{family}/{reason.value}",
    ),
    Source(
        topic=Topic.HOST,
        period=_HOST.month,
        columns=(_HOST.host,),
        name=lambda host: str(host.value),
    ),
    _weekly(
        Topic.ERROR,
        tables.UnexpectedErrorMetRow,
        tables.UnexpectedErrorMetRow.kind,
        UnexpectedKind,
    ),
    Source(
        topic=Topic.RESIDUE,
        period=tables.ResidueFoundRow.week,
        columns=(),
        name=lambda: "found",
        categories=("found",),
    ),
)


def read_counts(opened: Connection, source: Source) -> ByPeriod:
    """The counts of a topic, by the period and category they were stored with."""
    columns = (source.period, *source.columns)
    found: dict[Period, Counter[str]] = {}
    rows = opened.execute(select(*columns, func.count()).group_by(*columns))
    for period, *values, count in rows:
        when = Week.of(period.date) if isinstance(period, Day) else period
        found.setdefault(when, Counter())[source.name(*values)] += count
    return found
