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
from enum import StrEnum
from typing import get_args

from cabin_app.catalogue.model import Theme
from cabin_app.journal.coarse import Day, HostName, Minutes, Month, Week, Word


class JournalKind(StrEnum):
    """Whose visits a journal counts; written at its creation, fixed for ever."""

    PUBLIC = "public"
    PRACTICE = "practice"
    """Tours, trainings and simulations: nobody's visits."""


class HalfDay(StrEnum):
    """The finest time of day; noon begins the afternoon."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


class Help(StrEnum):
    """Whether a human took part."""

    ALONE = "alone"
    ASSISTED = "assisted"
    REMOTE = "remote"
    UNKNOWN = "unknown"
    """The visit was cut, or nobody could say."""


class Ending(StrEnum):
    """How a visit ended."""

    FINISHED = "finished"
    LEFT = "left"
    TIMED_OUT = "timed_out"
    INTERRUPTED = "interrupted"
    """Found at start-up: power loss, or the process was killed."""
    CRASHED = "crashed"
    """An unexpected error ended it cleanly."""


class Spoken(StrEnum):
    """The language of a visit."""

    FRENCH = "fr"
    ENGLISH = "en"
    ARABIC = "ar"
    UNKNOWN = "unknown"
    """The visit was cut."""


class Outcome(StrEnum):
    """How a procedure went, as far as the visitor said."""

    DONE = "done"
    LEFT = "left"
    NOT_TODAY = "not_today"


class Satisfaction(StrEnum):
    """The three faces."""

    GOOD = "good"
    FAIR = "fair"
    HARD = "hard"


class Pages(StrEnum):
    """How many pages, roughly."""

    ONE = "1"
    FEW = "2-3"
    SOME = "4-10"
    MANY = "11+"


class DeviceFamily(StrEnum):
    """What stopped."""

    SCANNER = "scanner"
    PRINTER = "printer"
    TICKET = "ticket"
    SPOOL = "spool"
    DOCUMENT = "document"


class UnexpectedKind(StrEnum):
    """Where an unexpected error was met; its words are in the technician's log."""

    UI = "ui"
    WEB = "web"
    SESSION = "session"
    WORKER = "worker"
    OTHER = "other"


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


Event = (
    VisitEnded
    | LanguageSpoken
    | PagesScanned
    | PagesPrinted
    | SatisfactionGiven
    | ServiceUsed
    | DocumentHandedOver
    | TicketPrinted
    | DeviceFaulted
    | AddressRefused
    | ResidueFound
    | UnexpectedErrorMet
)

EVENTS: tuple[type[Event], ...] = get_args(Event)
"""The catalogue, for tests and documentation to walk."""
