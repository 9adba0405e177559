"""Events as plain numbers and words, for the file and for what waits. Pure."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, get_type_hints

from cabin_app.journal.coarse import (
    Day,
    HostName,
    Minutes,
    Month,
    Threshold,
    Week,
    Word,
)
from cabin_app.journal.events import EVENTS, Event, VisitEnded

Plain = int | str


def _number_of(period: Week | Month) -> int:
    """202648 for the 48th week, 202611 for November."""
    return period.year * 100 + period.number


_CODES: Mapping[type, tuple[Callable[[Any], Plain], Callable[[Any], object]]] = (
    MappingProxyType(
        {
            Day: (
                lambda day: int(day.date.strftime("%Y%m%d")),
                lambda number: Day(date.fromisoformat(str(number))),
            ),
            Week: (_number_of, lambda number: Week(*divmod(number, 100))),
            Month: (_number_of, lambda number: Month(*divmod(number, 100))),
            Minutes: (lambda minutes: int(minutes.value), Minutes),
            Threshold: (lambda threshold: int(threshold.value), Threshold),
            Word: (lambda word: str(word.value), Word),
            HostName: (lambda host: str(host.value), HostName),
        }
    )
)


def to_plain(kind: type, value: Any) -> Plain:
    """What stands for a value of the vocabulary."""
    if issubclass(kind, StrEnum):
        return str(value.value)
    return _CODES[kind][0](value)


def from_plain(kind: type, plain: object) -> object:
    """The value again.

    Raises:
        ValueError: It stands for nothing of the vocabulary.
    """
    if issubclass(kind, StrEnum):
        return kind(str(plain))
    return _CODES[kind][1](plain)


def name_of(event: type[Event]) -> str:
    """`VisitEnded` → "visit_ended"."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", event.__name__).lower()


def kinds_of(event: type[Event]) -> Mapping[str, type]:
    """Fields of an event and the kind of each, in their order."""
    return _KINDS[event]


def _kinds(event: type[Event]) -> Mapping[str, type]:
    hints = get_type_hints(event)
    return MappingProxyType({each.name: hints[each.name] for each in fields(event)})


_KINDS: Mapping[type[Event], Mapping[str, type]] = MappingProxyType(
    {event: _kinds(event) for event in EVENTS}
)


def event_to_plain(event: Event) -> dict[str, Plain]:
    """An event as words and numbers, under its name."""
    kinds = kinds_of(type(event))
    values = {name: to_plain(k, getattr(event, name)) for name, k in kinds.items()}
    return {"event": name_of(type(event)), **values}


def event_from_plain(values: Mapping[str, Any]) -> Event:
    """The event again.

    Raises:
        ValueError: It stands for no event of the vocabulary.
    """
    kind = _BY_NAME.get(values.get("event", ""))
    if kind is None or set(values) != {"event", *kinds_of(kind)}:
        message = "an event of the vocabulary expected"
        raise ValueError(message)
    found = {n: from_plain(k, values[n]) for n, k in kinds_of(kind).items()}
    return kind(**found)  # type: ignore[arg-type]


def not_before(event: Event, floor: date) -> Event:
    """The same event, in the week of ``floor`` if its own is over by then."""
    week = Week.of(floor)
    if isinstance(event, VisitEnded):
        late = Week.of(event.day.date) < week
        return replace(event, day=Day(floor)) if late else event
    kinds = kinds_of(type(event))
    name, least = ("week", week) if "week" in kinds else ("month", week.month)
    if getattr(event, name) >= least:
        return event
    changes: dict[str, Any] = {name: least}
    return replace(event, **changes)


_BY_NAME: Mapping[str, type[Event]] = MappingProxyType(
    {name_of(event): event for event in EVENTS}
)
