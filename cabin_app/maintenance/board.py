"""A short notice that an agent puts up for the people of the day, until a day. Pure.

The sentences are the screens' own (`HouseNoticeWords.qml`), ready in every language.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

DAYS = MappingProxyType({"today": 0, "tomorrow": 1, "week": 7, "month": 30})
"""How long a notice may stand, by the name of the choice."""


class ReadyNotice(StrEnum):
    """What may be put up, each in every language."""

    CLOSES_EARLY = "closes_early"
    DESK_CLOSED = "desk_closed"
    SOON_BACK = "soon_back"
    APPOINTMENTS = "appointments"
    NO_PRINTER = "no_printer"
    NO_SCANNER = "no_scanner"
    SITES_SLOW = "sites_slow"
    HOLIDAYS = "holidays"
    CLOSED_MONDAY = "closed_monday"
    CLOSED_TUESDAY = "closed_tuesday"
    CLOSED_WEDNESDAY = "closed_wednesday"
    CLOSED_THURSDAY = "closed_thursday"
    CLOSED_FRIDAY = "closed_friday"
    CLOSED_SATURDAY = "closed_saturday"


TODAY_ONLY = frozenset(
    {
        ReadyNotice.CLOSES_EARLY,
        ReadyNotice.DESK_CLOSED,
        ReadyNotice.SOON_BACK,
        ReadyNotice.SITES_SLOW,
    }
)
"""They speak of today, and would be wrong tomorrow."""


@dataclass(frozen=True, kw_only=True)
class HouseNotice:
    """What is up.

    Attributes:
        notice: Which sentence.
        until: The last day it stands.
    """

    notice: ReadyNotice
    until: date


def choices_of(notice: ReadyNotice) -> tuple[str, ...]:
    """How long this one may stand, by name, the shortest first."""
    return ("today",) if notice in TODAY_ONLY else tuple(DAYS)


def put_up(notice: ReadyNotice, lasts: str, today: date) -> HouseNotice:
    """That notice from today on; one that speaks of today stands today only."""
    days = DAYS[lasts] if lasts in choices_of(notice) else 0
    return HouseNotice(notice=notice, until=today + timedelta(days=days))


def standing(notice: HouseNotice | None, today: date) -> HouseNotice | None:
    """The notice, if its last day is not over; none from a clock that was wrong.

    A day further away than anything that may be chosen was written under another date.
    """
    if notice is None:
        return None
    left = (notice.until - today).days
    return notice if 0 <= left <= max(DAYS.values()) else None
