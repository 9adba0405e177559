"""Coarse values, checked when made: times, durations, words, host names."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

MINUTES_STEP = 5
MINUTES_MAX = 240
"""Longer visits count as four hours: a very long visit is remembered by everybody."""


_STATE_ENDINGS = (["gouv", "fr"], ["europa", "eu"])
"""Under which public bodies have names of their own."""


@dataclass(frozen=True, order=True)
class Day:
    """A day, never an instant."""

    date: date

    def __post_init__(self) -> None:
        if isinstance(self.date, datetime):
            message = "a day expected, not an instant"
            raise TypeError(message)


@dataclass(frozen=True, order=True)
class Week:
    """An ISO week."""

    year: int
    number: int

    def __post_init__(self) -> None:
        date.fromisocalendar(self.year, self.number, 1)

    @classmethod
    def of(cls, day: date) -> "Week":
        """The week of a day."""
        calendar = day.isocalendar()
        return cls(calendar.year, calendar.week)

    @property
    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def month(self) -> "Month":
        """The month of its Thursday: months are made of whole weeks, 4 or 5."""
        thursday = self.monday + timedelta(days=3)
        return Month(thursday.year, thursday.month)

    @property
    def following(self) -> "Week":
        """The week after."""
        return Week.of(self.monday + timedelta(days=7))


@dataclass(frozen=True, order=True)
class Month:
    """A calendar month."""

    year: int
    number: int

    def __post_init__(self) -> None:
        date(self.year, self.number, 1)

    @property
    def following(self) -> "Month":
        """The month after."""
        return Month(self.year + self.number // 12, self.number % 12 + 1)

    @property
    def quarter(self) -> "Quarter":
        """The quarter it belongs to."""
        return Quarter(self.year, (self.number + 2) // 3)


@dataclass(frozen=True, order=True)
class Quarter:
    """Three months, numbered 1 to 4 in their year."""

    year: int
    number: int


@dataclass(frozen=True, order=True)
class Minutes:
    """A duration rounded to 5 minutes, from 0 to 240."""

    value: int

    def __post_init__(self) -> None:
        if self.value not in range(0, MINUTES_MAX + 1, MINUTES_STEP):
            message = f"a multiple of {MINUTES_STEP} up to {MINUTES_MAX} expected"
            raise ValueError(message)


LOWEST_THRESHOLD = 5
"""No setting goes below; 11 is the default (tax and health statistics' habit)."""


@dataclass(frozen=True, order=True)
class Threshold:
    """Under which figures are withheld; it protects from 5 on."""

    value: int

    def __post_init__(self) -> None:
        if self.value < LOWEST_THRESHOLD:
            message = f"a threshold of {LOWEST_THRESHOLD} at least expected"
            raise ValueError(message)


@dataclass(frozen=True, order=True)
class Word:
    """A word of a list kept elsewhere; never anything a person typed."""

    value: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z0-9-]{1,40}", self.value, re.ASCII):
            message = "1 to 40 of a-z, 0-9 and - expected"
            raise ValueError(message)


_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"


@dataclass(frozen=True, order=True)
class HostName:
    """A full ASCII host name in lower case; addresses in digits are refused."""

    value: str

    def __post_init__(self) -> None:
        pattern = rf"({_LABEL}\.)+(?=[a-z]){_LABEL}"
        if len(self.value) > 253 or not re.fullmatch(pattern, self.value, re.ASCII):
            message = "an ASCII host name expected"
            raise ValueError(message)

    @property
    def domain(self) -> "HostName":
        """What was registered of it, without the names its owner put before.

        A page may write anything there, somebody's name too. Two labels stay, three
        where the state registers under its own: enough for staff to know the site.
        Under other shared endings (`co.uk`) less is told, never more.
        """
        labels = self.value.split(".")
        kept = 3 if labels[-2:] in _STATE_ENDINGS else 2
        return HostName(".".join(labels[-kept:]))
