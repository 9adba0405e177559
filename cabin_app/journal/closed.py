"""The closed sets of the journal: what each field of an event may say. Pure.

A word more is a line here; tables and journals of before follow by themselves.
"""

from enum import StrEnum


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
    OTHER = "other"
    """Languages of few are told together: one alone could name a person."""
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


class Need(StrEnum):
    """What the cabin could not give."""

    NOT_FOUND = "not_found"
    """Nothing in the menu was what the visitor came for."""
    MORE_PAGES = "more_pages"
    """More was to be printed than a visit may."""
    SITE_DOWN = "site_down"
    """The official site did not answer."""


class CallOutcome(StrEnum):
    """What became of somebody's wish to talk to a human."""

    ANSWERED = "answered"
    UNMET = "unmet"
    """Nobody answered."""
    GIVEN_UP = "given_up"
    """The visitor hung up while it rang."""


class UnexpectedKind(StrEnum):
    """Where an unexpected error was met; its words are in the technician's log."""

    UI = "ui"
    WEB = "web"
    SESSION = "session"
    WORKER = "worker"
    OTHER = "other"
