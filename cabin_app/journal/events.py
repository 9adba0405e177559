"""The closed vocabulary of the journal: all that is ever stored, and nothing else.

Every event is a frozen dataclass whose fields are members of closed sets, bounded
counts or coarse times. A field of type text is impossible: a test walks `EVENTS`. The
two fields whose words live elsewhere have closed types of their own: `Word` (an id of
the catalogue or a reason of a device port, checked against that list at the door) and
`HostName` (ASCII labels only: no path, no question, no digits-only name).

What is not linked, and why. A visit, the services used in it, its language and its
face are four events without a common key, each with the coarsest time that is of use.
Language stands alone because, in a small town, a language and a half-day may be one
person; the face because an opinion is given in confidence; services because they tell
of health, justice or origin. Nothing finer than a day is stored, and the day only
where nothing else tells about the person.
"""

from dataclasses import dataclass
from typing import get_args

from cabin_app.catalogue.model import Theme
from cabin_app.journal.closed import (
    CallOutcome,
    DeviceFamily,
    Ending,
    HalfDay,
    Help,
    JournalKind,
    Need,
    Outcome,
    Pages,
    Satisfaction,
    Spoken,
    UnexpectedKind,
)
from cabin_app.journal.coarse import (
    Day,
    HostName,
    Minutes,
    Month,
    Threshold,
    Week,
    Word,
)

__all__ = [
    "EVENTS",
    "AddressRefused",
    "CallOutcome",
    "DeviceFamily",
    "DeviceFaulted",
    "DocumentHandedOver",
    "Ending",
    "Event",
    "HalfDay",
    "Help",
    "HumanCalled",
    "JournalKind",
    "LanguageSpoken",
    "Need",
    "NeedUnmet",
    "OldRowsPurged",
    "Outcome",
    "Pages",
    "PagesPrinted",
    "PagesScanned",
    "ResidueFound",
    "Satisfaction",
    "SatisfactionGiven",
    "ServiceUsed",
    "Spoken",
    "ThresholdSet",
    "TicketPrinted",
    "UnexpectedErrorMet",
    "UnexpectedKind",
    "VisitEnded",
]


@dataclass(frozen=True, kw_only=True)
class VisitEnded:
    """A visit was over. An interrupted one has 0 minutes, on the day it was found."""

    day: Day
    half_day: HalfDay
    minutes: Minutes
    help: Help
    ending: Ending


@dataclass(frozen=True, kw_only=True)
class LanguageSpoken:
    """A visit was held in this language."""

    week: Week
    language: Spoken


@dataclass(frozen=True, kw_only=True)
class PagesScanned:
    """A visit scanned so many pages; visits without a scan say nothing."""

    week: Week
    pages: Pages


@dataclass(frozen=True, kw_only=True)
class PagesPrinted:
    """A visit printed so many pages; visits without a print say nothing."""

    week: Week
    pages: Pages


@dataclass(frozen=True, kw_only=True)
class SatisfactionGiven:
    """A visitor touched a face."""

    week: Week
    satisfaction: Satisfaction


@dataclass(frozen=True, kw_only=True)
class ServiceUsed:
    """A procedure was opened and left."""

    week: Week
    service: Word
    procedure: Word
    theme: Theme
    minutes: Minutes
    outcome: Outcome


@dataclass(frozen=True, kw_only=True)
class DocumentHandedOver:
    """A form received a document of so many pages."""

    week: Week
    pages: Pages


@dataclass(frozen=True, kw_only=True)
class TicketPrinted:
    """A visitor took the ticket."""

    week: Week


@dataclass(frozen=True, kw_only=True)
class HumanCalled:
    """Somebody asked for a human; minutes of the talk, 0 without one.

    Neither desk, theme nor language: with the time they would tell of a person.
    """

    week: Week
    answer: CallOutcome
    minutes: Minutes


@dataclass(frozen=True, kw_only=True)
class DeviceFaulted:
    """A device said no, for a reason of its port."""

    week: Week
    family: DeviceFamily
    reason: Word


@dataclass(frozen=True, kw_only=True)
class AddressRefused:
    """A catalogue procedure's page led to a host that the procedure does not name.

    Kept so that the list can be mended. It is the site that asked, not a person: only
    hosts asked for by a procedure's page are counted, by month, without the procedure,
    the path or anything typed; and a host is shown only from the threshold on.
    """

    month: Month
    host: HostName


@dataclass(frozen=True, kw_only=True)
class ResidueFound:
    """The check after a visit found something left; the cabin stopped."""

    week: Week


@dataclass(frozen=True, kw_only=True)
class UnexpectedErrorMet:
    """A bug ended a visit cleanly."""

    week: Week
    kind: UnexpectedKind


@dataclass(frozen=True, kw_only=True)
class NeedUnmet:
    """A visitor wanted something that the cabin could not give."""

    week: Week
    need: Need


@dataclass(frozen=True, kw_only=True)
class ThresholdSet:
    """From the next quarter on, figures under this threshold are withheld."""

    week: Week
    threshold: Threshold


@dataclass(frozen=True, kw_only=True)
class OldRowsPurged:
    """A quarter of more than 25 months was erased."""

    month: Month


Event = (
    VisitEnded
    | LanguageSpoken
    | PagesScanned
    | PagesPrinted
    | SatisfactionGiven
    | ServiceUsed
    | DocumentHandedOver
    | TicketPrinted
    | HumanCalled
    | DeviceFaulted
    | AddressRefused
    | ResidueFound
    | UnexpectedErrorMet
    | NeedUnmet
    | ThresholdSet
    | OldRowsPurged
)

EVENTS: tuple[type[Event], ...] = get_args(Event)
"""The catalogue, for tests and documentation to walk."""
