"""When somebody is there: hours of the week, days that are closed. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Monday first, as `date.weekday` counts."""

LOOK_AHEAD_DAYS = 60
"""Longer than any holiday: who is closed for two months is not there."""

_SPAN = re.compile(r"(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})")


@dataclass(frozen=True, order=True)
class Span:
    """From a time of the day up to another, later one, which is no longer in it."""

    begins: time
    ends: time


@dataclass(frozen=True)
class Closure:
    """Days that are closed, the last one included."""

    first: date
    last: date


@dataclass(frozen=True, kw_only=True)
class Opening:
    """Hours of a week, in local time.

    Attributes:
        week: Spans of each day, Monday first, in order; none is a day off.
        closed: Holidays.
    """

    week: tuple[tuple[Span, ...], ...] = ((),) * 7
    closed: tuple[Closure, ...] = ()

    def is_open(self, at: datetime) -> bool:
        """Whether somebody is there at that moment."""
        return self.closes_at(at) is not None

    def closes_at(self, at: datetime) -> time | None:
        """Until when they are there, None while they are not."""
        for span in self._spans(at.date()):
            if span.begins <= at.time() < span.ends:
                return span.ends
        return None

    def opens_next(self, at: datetime) -> datetime | None:
        """When they are there again; None when not within two months."""
        for ahead in range(LOOK_AHEAD_DAYS):
            day = at.date() + timedelta(days=ahead)
            for span in self._spans(day):
                if ahead > 0 or span.begins > at.time():
                    return datetime.combine(day, span.begins, at.tzinfo)
        return None

    def _spans(self, day: date) -> tuple[Span, ...]:
        if any(closure.first <= day <= closure.last for closure in self.closed):
            return ()
        return self.week[day.weekday()]


ALWAYS = Opening(week=((Span(time(0, 0), time(23, 59, 59)),),) * 7)
"""For the rehearsal, whose adviser never sleeps."""


class WrongHours(ValueError):
    """Hours that cannot be; the message says what is wrong, in plain English."""


def spans_of(text: str) -> tuple[Span, ...]:
    """Read "9:00-12:00, 13:30-17:00".

    Raises:
        WrongHours: Not a time, an end before its beginning, spans that overlap.
    """
    spans = tuple(_span_of(part.strip()) for part in text.split(","))
    for before, after in pairwise(spans):
        if after.begins < before.ends:
            message = f"{after.begins:%H:%M} comes before the end of what precedes it"
            raise WrongHours(message)
    return spans


def _span_of(text: str) -> Span:
    found = _SPAN.fullmatch(text)
    if found is None:
        message = f'"{text}" is not like 9:00-12:00'
        raise WrongHours(message)
    numbers = [int(number) for number in found.groups()]
    try:
        span = Span(time(numbers[0], numbers[1]), time(numbers[2], numbers[3]))
    except ValueError as error:
        message = f'"{text}" is not a time of the day'
        raise WrongHours(message) from error
    if span.ends <= span.begins:
        message = f'"{text}" ends before it begins'
        raise WrongHours(message)
    return span


def closure_of(text: str) -> Closure:
    """Read "2026-12-25" or "2026-12-24/2027-01-02".

    Raises:
        WrongHours: Not a day, or a last day before the first.
    """
    first, _, last = text.partition("/")
    try:
        closure = Closure(date.fromisoformat(first), date.fromisoformat(last or first))
    except ValueError as error:
        message = f'"{text}" is not a day such as 2026-12-25'
        raise WrongHours(message) from error
    if closure.last < closure.first:
        message = f'"{text}" ends before it begins'
        raise WrongHours(message)
    return closure


def opening_of(hours: Mapping[str, str], closed: Sequence[str]) -> Opening:
    """Put a week together; days that are not named are off.

    Raises:
        WrongHours: See `spans_of` and `closure_of`.
    """
    return Opening(
        week=tuple(spans_of(hours[day]) if day in hours else () for day in DAYS),
        closed=tuple(closure_of(text) for text in closed),
    )
