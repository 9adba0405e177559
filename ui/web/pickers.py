"""Lists and dates of a page's form, as columns of a sheet of our own. Pure."""

import json
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

MOST_OPTIONS = 1000
MOST_LETTERS = 120
YEARS_BACK, YEARS_AHEAD = 120, 10


class Kind(StrEnum):
    """What the field holds; the values are those of HTML."""

    SELECT = "select"
    DATE = "date"
    TIME = "time"
    MONTH = "month"
    WEEK = "week"
    MOMENT = "datetime-local"


class Part(StrEnum):
    """What a column chooses."""

    OPTION = "option"
    DAY = "day"
    MONTH = "month"
    WEEK = "week"
    YEAR = "year"
    HOUR = "hour"
    MINUTE = "minute"


PARTS = {
    Kind.SELECT: (Part.OPTION,),
    Kind.DATE: (Part.DAY, Part.MONTH, Part.YEAR),
    Kind.TIME: (Part.HOUR, Part.MINUTE),
    Kind.MONTH: (Part.MONTH, Part.YEAR),
    Kind.WEEK: (Part.WEEK, Part.YEAR),
    Kind.MOMENT: (Part.DAY, Part.MONTH, Part.YEAR, Part.HOUR, Part.MINUTE),
}


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One line of a column.

    Attributes:
        text: What is read.
        value: What it stands for: a number of the part, or the place of an option.
        usable: Whether it may be chosen.
        heading: The group it begins, "" mostly.
    """

    text: str
    value: int
    usable: bool = True
    heading: str = ""


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field somebody touched.

    Attributes:
        kind: What it holds.
        name: As the page calls it; may be "".
        options: Of a list.
        least: Earliest moment it takes, None for any.
        most: Latest.
        year: This year; without limits, years before and after it are offered.
        at: Where its columns stand, by part.
    """

    kind: Kind
    name: str
    at: Mapping[Part, int]
    options: tuple[Choice, ...] = ()
    least: datetime | None = None
    most: datetime | None = None
    year: int = 2000

    def moved(self, part: Part, value: int) -> "Field":
        """One column was moved; a day that its month has not becomes the last."""
        at = {**self.at, part: value}
        if Part.DAY in at:
            at[Part.DAY] = min(at[Part.DAY], _days_of(at))
        return replace(self, at=at)

    def column(self, part: Part, months: Sequence[str]) -> tuple[Choice, ...]:
        """The lines of a column; ``months`` are twelve names."""
        match part:
            case Part.OPTION:
                return self.options
            case Part.MONTH:
                return tuple(
                    Choice(text=name, value=number)
                    for number, name in enumerate(months, start=1)
                )
            case Part.DAY:
                return _numbers(1, _days_of(self.at))
            case Part.YEAR:
                return _numbers(*self._years())
            case Part.WEEK:
                return _numbers(1, _weeks_of(self.at[Part.YEAR]))
            case Part.HOUR:
                return _numbers(0, 23, digits=2)
            case Part.MINUTE:
                return _numbers(0, 59, digits=2)

    def value(self) -> str:
        """What is given to the page, as HTML writes it; within the field's limits."""
        if self.kind is Kind.SELECT:
            return str(self.at[Part.OPTION])
        if self.kind is Kind.WEEK:
            week = min(self.at[Part.WEEK], _weeks_of(self.at[Part.YEAR]))
            return f"{self.at[Part.YEAR]:04}-W{week:02}"
        moment = _within(_moment_of(self.at), self.least, self.most)
        return {
            Kind.DATE: f"{moment:%Y-%m-%d}",
            Kind.MONTH: f"{moment:%Y-%m}",
            Kind.TIME: f"{moment:%H:%M}",
            Kind.MOMENT: f"{moment:%Y-%m-%dT%H:%M}",
        }[self.kind]

    def _years(self) -> tuple[int, int]:
        here = self.at[Part.YEAR]
        first = self.least.year if self.least else self.year - YEARS_BACK
        last = self.most.year if self.most else self.year + YEARS_AHEAD
        return min(first, here), max(last, here)


def read_field(text: str, now: datetime) -> Field | None:
    """Read what the page's field is; None for what cannot be shown.

    Args:
        text: JSON of the script that stands before the fields. The page chose the
            words and numbers in it, not its shape.
        now: Where an empty date begins.
    """
    try:
        told = json.loads(text)
        kind = Kind(told["kind"])
        if kind is Kind.SELECT:
            return _list(told)
        least, most = (_read(kind, told.get(key, "")) for key in ("min", "max"))
        start = _read(kind, told["value"]) or _within(now, least, most)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    at = _at(start)
    return Field(
        kind=kind,
        name=_clean(told.get("name")),
        at={part: at[part] for part in PARTS[kind]},
        least=least,
        most=most,
        year=now.year,
    )


def _list(told: Mapping[str, Any]) -> Field | None:
    options = tuple(
        Choice(
            text=_clean(one["text"]),
            value=number,
            usable=one["usable"] is True,
            heading=_clean(one.get("group")),
        )
        for number, one in enumerate(told["options"][:MOST_OPTIONS])
    )
    if not options:
        return None
    at = max(0, min(int(told["at"]), len(options) - 1))
    name = _clean(told.get("name"))
    return Field(kind=Kind.SELECT, name=name, at={Part.OPTION: at}, options=options)


def _clean(text: object) -> str:
    """On one line, of bearable length, without what a screen cannot show."""
    words = " ".join(str(text or "").split())
    return "".join(c for c in words if c.isprintable())[:MOST_LETTERS]


def _read(kind: Kind, text: str) -> datetime | None:
    try:
        match kind:
            case Kind.TIME:
                return datetime.combine(date(2000, 1, 1), time.fromisoformat(text))
            case Kind.MONTH:
                return datetime.fromisoformat(f"{text}-01")
            case Kind.WEEK:
                return datetime.fromisoformat(f"{text}-1")
            case _:
                return datetime.fromisoformat(text)
    except ValueError:
        return None


def _at(moment: datetime) -> dict[Part, int]:
    return {
        Part.DAY: moment.day,
        Part.MONTH: moment.month,
        Part.YEAR: moment.year,
        Part.WEEK: moment.isocalendar().week,
        Part.HOUR: moment.hour,
        Part.MINUTE: moment.minute,
    }


def _moment_of(at: Mapping[Part, int]) -> datetime:
    year, month = at.get(Part.YEAR, 2000), at.get(Part.MONTH, 1)
    day = date(year, month, at.get(Part.DAY, 1))
    clock = time(at.get(Part.HOUR, 0), at.get(Part.MINUTE, 0))
    return datetime.combine(day, clock)


def _within(
    moment: datetime, least: datetime | None, most: datetime | None
) -> datetime:
    if least is not None and moment < least:
        return least
    return most if most is not None and moment > most else moment


def _days_of(at: Mapping[Part, int]) -> int:
    return monthrange(at[Part.YEAR], at[Part.MONTH])[1]


def _weeks_of(year: int) -> int:
    return date(year, 12, 28).isocalendar().week


def _numbers(first: int, last: int, digits: int = 1) -> tuple[Choice, ...]:
    numbers = range(first, last + 1)
    return tuple(Choice(text=f"{n:0{digits}}", value=n) for n in numbers)
