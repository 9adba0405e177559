"""Counts as they lie in the file, by week or month. Only `report` may read them.

They have not passed the door yet.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, String, case, func, select
from sqlalchemy import type_coerce as as_it_is

from cabin_app.journal import events
from cabin_app.journal.coarse import Month, Week
from cabin_app.journal.tables import TABLE_OF
from cabin_app.journal.topics import (
    Duration,
    EndingShown,
    HelpShown,
    SpokenShown,
    Topic,
    slot_of,
)

Period = Week | Month
ByPeriod = Mapping[Period, Mapping[str, int]]


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a topic is read.

    Attributes:
        topic: The breakdown.
        event: Whose rows.
        period: Name of the column of its coarse time.
        columns: What makes its category, as plain words and numbers.
        name: The category's name from those, and from the plain period.
    """

    topic: Topic
    event: type[events.Event]
    period: str
    columns: tuple[ColumnElement[Any], ...]
    name: Callable[..., str]


def _word(event: type[events.Event], name: str) -> ColumnElement[Any]:
    return as_it_is(TABLE_OF[event].c[name], String)


def _folded(
    event: type[events.Event], name: str, folds: Mapping[str, str]
) -> ColumnElement[Any]:
    """A word, some of them told as another.

    What is the same number in several tables must not stand alone in any of them.
    """
    column = _word(event, name)
    return case(*((column == old, new) for old, new in folds.items()), else_=column)


def _duration(event: type[events.Event]) -> ColumnElement[Any]:
    minutes = as_it_is(TABLE_OF[event].c.minutes, Integer)
    return case(
        (minutes < 30, Duration.UNDER_30_MIN.value),
        (minutes < 60, Duration.UNDER_1_H.value),
        (minutes < 120, Duration.UNDER_2_H.value),
        else_=Duration.LONGER.value,
    )


def _plain(_: int, word: str) -> str:
    return word


def _pair(_: int, first: str, second: str) -> str:
    return f"{first}/{second}"


def _visits(topic: Topic, column: ColumnElement[Any]) -> Source:
    return Source(
        topic=topic,
        event=events.VisitEnded,
        period="day",
        columns=(column,),
        name=_plain,
    )


def _weekly(
    topic: Topic, event: type[events.Event], column: str | ColumnElement[Any]
) -> Source:
    found = _word(event, column) if isinstance(column, str) else column
    return Source(
        topic=topic, event=event, period="week", columns=(found,), name=_plain
    )


def _only(topic: Topic, event: type[events.Event], word: str) -> Source:
    return Source(
        topic=topic, event=event, period="week", columns=(), name=lambda _: word
    )


SOURCES = (
    Source(
        topic=Topic.SLOT,
        event=events.VisitEnded,
        period="day",
        columns=(_word(events.VisitEnded, "half_day"),),
        name=slot_of,
    ),
    _visits(Topic.DURATION, _duration(events.VisitEnded)),
    _visits(
        Topic.HELP,
        _folded(events.VisitEnded, "help", {"unknown": HelpShown.ALONE.value}),
    ),
    _visits(
        Topic.ENDING,
        _folded(
            events.VisitEnded,
            "ending",
            dict.fromkeys(("interrupted", "crashed"), EndingShown.CUT.value),
        ),
    ),
    _weekly(
        Topic.LANGUAGE,
        events.LanguageSpoken,
        _folded(
            events.LanguageSpoken, "language", {"unknown": SpokenShown.OTHER.value}
        ),
    ),
    Source(
        topic=Topic.SERVICE,
        event=events.ServiceUsed,
        period="week",
        columns=(
            _word(events.ServiceUsed, "theme"),
            _word(events.ServiceUsed, "service"),
        ),
        name=_pair,
    ),
    _weekly(Topic.OUTCOME, events.ServiceUsed, "outcome"),
    _weekly(Topic.USE_DURATION, events.ServiceUsed, _duration(events.ServiceUsed)),
    _weekly(Topic.SATISFACTION, events.SatisfactionGiven, "satisfaction"),
    _weekly(Topic.NEED, events.NeedUnmet, "need"),
    _weekly(Topic.SCANNED, events.PagesScanned, "pages"),
    _weekly(Topic.HANDED_OVER, events.DocumentHandedOver, "pages"),
    _weekly(Topic.PRINTED, events.PagesPrinted, "pages"),
    _only(Topic.TICKET, events.TicketPrinted, "printed"),
    Source(
        topic=Topic.FAULT,
        event=events.DeviceFaulted,
        period="week",
        columns=(
            _word(events.DeviceFaulted, "family"),
            _word(events.DeviceFaulted, "reason"),
        ),
        name=_pair,
    ),
    Source(
        topic=Topic.HOST,
        event=events.AddressRefused,
        period="month",
        columns=(_word(events.AddressRefused, "host"),),
        name=_plain,
    ),
    _weekly(Topic.ERROR, events.UnexpectedErrorMet, "kind"),
    _only(Topic.RESIDUE, events.ResidueFound, "found"),
)


def read_counts(opened: Connection, source: Source) -> ByPeriod:
    """The counts of a topic, by the period and category they were stored with."""
    table = TABLE_OF[source.event]
    columns = (as_it_is(table.c[source.period], Integer), *source.columns)
    query = select(*columns, func.count()).select_from(table).group_by(*columns)
    period_of = _PERIODS[source.period]
    found: dict[Period, Counter[str]] = {}
    for plain, *values, count in opened.execute(query):
        when = period_of(plain)
        found.setdefault(when, Counter())[source.name(plain, *values)] += count
    return found


def read_thresholds(opened: Connection) -> tuple[tuple[Week, int], ...]:
    """From which week on which threshold was set, oldest first."""
    table = TABLE_OF[events.ThresholdSet]
    rows = opened.execute(select(table.c.week, table.c.threshold))
    return tuple(sorted((week, threshold.value) for week, threshold in rows))


@cache
def _week_of_day(plain: int) -> Week:
    return Week.of(date(plain // 10_000, plain // 100 % 100, plain % 100))


@cache
def _week(plain: int) -> Week:
    return Week(*divmod(plain, 100))


@cache
def _month(plain: int) -> Month:
    return Month(*divmod(plain, 100))


_PERIODS: Mapping[str, Callable[[int], Period]] = {
    "day": _week_of_day,
    "week": _week,
    "month": _month,
}
