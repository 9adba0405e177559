"""What the figures are about, and the categories of each, known beforehand. Pure."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from cabin_app.catalogue.model import Theme
from cabin_app.journal.events import (
    CallOutcome,
    HalfDay,
    Need,
    Outcome,
    Pages,
    Satisfaction,
    UnexpectedKind,
)


class Topic(StrEnum):
    """The breakdowns."""

    SLOT = "weekday_and_half_day"
    DURATION = "duration"
    HELP = "help"
    ENDING = "ending"
    LANGUAGE = "language"
    THEME = "theme"
    SERVICE = "service"
    OUTCOME = "outcome"
    USE_DURATION = "use_duration"
    SATISFACTION = "satisfaction"
    CALL = "calls"
    NEED = "needs_unmet"
    SCANNED = "pages_scanned"
    HANDED_OVER = "pages_handed_over"
    PRINTED = "pages_printed"
    TICKET = "tickets"
    FAULT = "device_faults"
    HOST = "hosts_refused"
    ERROR = "unexpected_errors"
    RESIDUE = "residues"


VISIT_TOPICS = frozenset(
    {Topic.SLOT, Topic.DURATION, Topic.HELP, Topic.ENDING, Topic.LANGUAGE}
)
"""Those that say something of every visit, and so share one total."""


class Duration(StrEnum):
    """Classes of the Coop de la médiation numérique; a visit that was cut took none."""

    UNDER_30_MIN = "under_30_min"
    UNDER_1_H = "30_min_to_1_h"
    UNDER_2_H = "1_h_to_2_h"
    LONGER = "2_h_and_more"


class HelpShown(StrEnum):
    """Whether a human took part; who was cut counts as alone."""

    ALONE = "alone"
    ASSISTED = "assisted"
    REMOTE = "remote"


class EndingShown(StrEnum):
    """How visits ended; a cut is one of the current or of the program."""

    FINISHED = "finished"
    LEFT = "left"
    TIMED_OUT = "timed_out"
    CUT = "cut"


class SpokenShown(StrEnum):
    """Languages; others and unknown ones together."""

    FRENCH = "fr"
    ENGLISH = "en"
    ARABIC = "ar"
    OTHER = "other"


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "weekend")


@cache
def slot_of(plain_day: int, half_day: str) -> str:
    """Day of the week and half of the day; Saturday and Sunday are one."""
    day = date(plain_day // 10_000, plain_day // 100 % 100, plain_day % 100)
    return f"{WEEKDAYS[min(day.weekday(), 5)]}/{half_day}"


CATEGORIES: Mapping[Topic, tuple[str, ...]] = MappingProxyType(
    {
        Topic.SLOT: tuple(f"{day}/{half}" for day in WEEKDAYS for half in HalfDay),
        Topic.DURATION: tuple(Duration),
        Topic.HELP: tuple(HelpShown),
        Topic.ENDING: tuple(EndingShown),
        Topic.LANGUAGE: tuple(SpokenShown),
        Topic.THEME: tuple(Theme),
        Topic.OUTCOME: tuple(Outcome),
        Topic.USE_DURATION: tuple(Duration),
        Topic.SATISFACTION: tuple(Satisfaction),
        Topic.CALL: tuple(CallOutcome),
        Topic.NEED: tuple(Need),
        Topic.SCANNED: tuple(Pages),
        Topic.HANDED_OVER: tuple(Pages),
        Topic.PRINTED: tuple(Pages),
        Topic.TICKET: ("printed",),
        Topic.ERROR: tuple(UnexpectedKind),
        Topic.RESIDUE: ("found",),
    }
)
"""All there are, in their order; a topic that is not here has an open list, of which a
category's very name would tell that it is not zero."""

ZERO_IS_TOLD = frozenset({Topic.SLOT})
"""Where nobody came, nobody is told of: a closed day is no secret."""
