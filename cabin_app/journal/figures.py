"""Counts as they lie in the file, by week or month. Only `report` may read them.

They have not passed the door yet. Each table is read once: its rows are grouped by
their time, and every category of every breakdown is a sum beside the others.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, String, func, select
from sqlalchemy import type_coerce as as_it_is

from cabin_app.journal import events
from cabin_app.journal.coarse import Month, Week
from cabin_app.journal.tables import TABLE_OF, OutsideVocabulary
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
Condition = ColumnElement[bool]


@dataclass(frozen=True, kw_only=True)
class Part:
    """One breakdown of a table's rows.

    Attributes:
        topic: What it is about.
        conditions: Each category, and which rows are of it.
        name: The category's name from the plain period and the word above.
    """

    topic: Topic
    conditions: tuple[tuple[str, Condition], ...]
    name: Callable[[int, str], str] = lambda _, word: word


@dataclass(frozen=True, kw_only=True)
class Source:
    """A table, and what is told of it.

    Attributes:
        event: Whose rows.
        period: Name of the column of its coarse time.
        parts: Breakdowns by categories that are known.
        listed: A breakdown by words that are not, and the columns they stand in.
    """

    event: type[events.Event]
    period: str = "week"
    parts: tuple[Part, ...] = ()
    listed: tuple[Topic, tuple[str, ...]] | None = None


def _word(event: type[events.Event], name: str) -> ColumnElement[str]:
    return as_it_is(TABLE_OF[event].c[name], String)


def _words(
    topic: Topic,
    event: type[events.Event],
    column: str,
    folds: Mapping[str, str] | None = None,
) -> Part:
    """Every word of a closed set, some of them told as another.

    What is the same number in several tables must not stand alone in any of them.
    """
    kind: Any = TABLE_OF[event].c[column].type
    folded = folds or {}
    grouped: dict[str, list[str]] = {}
    for word in kind.enums:
        grouped.setdefault(folded.get(word, word), []).append(word)
    said = _word(event, column)
    return Part(
        topic=topic,
        conditions=tuple(
            (name, said == found[0] if len(found) == 1 else said.in_(found))
            for name, found in grouped.items()
        ),
    )


def _durations(topic: Topic, event: type[events.Event]) -> Part:
    minutes = as_it_is(TABLE_OF[event].c.minutes, Integer)
    return Part(
        topic=topic,
        conditions=(
            (Duration.UNDER_30_MIN.value, minutes < 30),
            (Duration.UNDER_1_H.value, minutes.between(30, 59)),
            (Duration.UNDER_2_H.value, minutes.between(60, 119)),
            (Duration.LONGER.value, minutes >= 120),
        ),
    )


def _weekly(
    topic: Topic,
    event: type[events.Event],
    column: str,
    folds: Mapping[str, str] | None = None,
) -> Source:
    return Source(event=event, parts=(_words(topic, event, column, folds),))


def _visit_words(topic: Topic, column: str, folds: Mapping[str, str]) -> Part:
    return _words(topic, events.VisitEnded, column, folds)


_CUT = dict.fromkeys(("interrupted", "crashed"), EndingShown.CUT.value)
_HALF_DAYS = _words(Topic.SLOT, events.VisitEnded, "half_day")

SOURCES = (
    Source(
        event=events.VisitEnded,
        period="day",
        parts=(
            Part(topic=Topic.SLOT, conditions=_HALF_DAYS.conditions, name=slot_of),
            _durations(Topic.DURATION, events.VisitEnded),
            _visit_words(Topic.HELP, "help", {"unknown": HelpShown.ALONE.value}),
            _visit_words(Topic.ENDING, "ending", _CUT),
        ),
    ),
    _weekly(
        Topic.LANGUAGE,
        events.LanguageSpoken,
        "language",
        {"unknown": SpokenShown.OTHER.value},
    ),
    Source(
        event=events.ServiceUsed,
        parts=(
            _words(Topic.OUTCOME, events.ServiceUsed, "outcome"),
            _durations(Topic.USE_DURATION, events.ServiceUsed),
        ),
        listed=(Topic.SERVICE, ("theme", "service")),
    ),
    _weekly(Topic.SATISFACTION, events.SatisfactionGiven, "satisfaction"),
    _weekly(Topic.CALL, events.HumanCalled, "answer"),
    _weekly(Topic.NEED, events.NeedUnmet, "need"),
    _weekly(Topic.SCANNED, events.PagesScanned, "pages"),
    _weekly(Topic.HANDED_OVER, events.DocumentHandedOver, "pages"),
    _weekly(Topic.PRINTED, events.PagesPrinted, "pages"),
    _weekly(Topic.ERROR, events.UnexpectedErrorMet, "kind"),
    Source(
        event=events.DeviceFaulted,
        listed=(Topic.FAULT, ("family", "reason")),
    ),
    Source(
        event=events.AddressRefused,
        period="month",
        listed=(Topic.HOST, ("host",)),
    ),
    Source(event=events.TicketPrinted, listed=(Topic.TICKET, ())),
    Source(event=events.ResidueFound, listed=(Topic.RESIDUE, ())),
)
_ALONE = {Topic.TICKET: "printed", Topic.RESIDUE: "found"}
"""Breakdowns of one category."""


def read_counts(opened: Connection) -> dict[Topic, ByPeriod]:
    """The counts of every topic, by the period and category they were stored with."""
    found: dict[Topic, ByPeriod] = {}
    for source in SOURCES:
        found.update(_read(opened, source))
    return found


def _read(opened: Connection, source: Source) -> dict[Topic, ByPeriod]:
    table = TABLE_OF[source.event]
    topic, names = source.listed or (None, ())
    keys: list[ColumnElement[Any]] = [as_it_is(table.c[source.period], Integer)]
    keys += [_word(source.event, name) for name in names]
    sums = [
        # A truth is a number here; without a word its sum would be a truth again.
        func.sum(as_it_is(condition, Integer))
        for part in source.parts
        for _, condition in part.conditions
    ]
    rows = opened.execute(select(*keys, func.count(), *sums).group_by(*keys)).all()
    period_of = _PERIODS[source.period]
    found: list[_Tally] = [{} for _ in source.parts]
    listed: _Tally = {}
    for plain, *values in rows:
        when = _when(period_of, plain)
        said, (count, *counts) = values[: len(names)], values[len(names) :]
        if topic is not None:
            category = "/".join(said) or _ALONE[topic]
            _add(listed.setdefault(when, {}), category, count)
        numbers = iter(counts)
        for part, tally in zip(source.parts, found, strict=True):
            by_category = tally.setdefault(when, {})
            for (word, _), number in zip(part.conditions, numbers, strict=False):
                if number:
                    _add(by_category, part.name(plain, word), number)
    told: dict[Topic, ByPeriod] = {
        part.topic: {when: counted for when, counted in tally.items() if counted}
        for part, tally in zip(source.parts, found, strict=True)
    }
    return told if topic is None else {**told, topic: listed}


_Tally = dict[Period, dict[str, int]]


def _add(by_category: dict[str, int], category: str, count: int) -> None:
    by_category[category] = by_category.get(category, 0) + count


def read_thresholds(opened: Connection) -> tuple[tuple[Week, int], ...]:
    """From which week on which threshold was set, oldest first."""
    table = TABLE_OF[events.ThresholdSet]
    rows = opened.execute(select(table.c.week, table.c.threshold))
    return tuple(sorted((week, threshold.value) for week, threshold in rows))


def _when(period_of: Callable[[int], Period], plain: int) -> Period:
    try:
        return period_of(plain)
    except (TypeError, ValueError) as error:
        message = f"{plain!r} is no day, week or month"
        raise OutsideVocabulary(message) from error


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
