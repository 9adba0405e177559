"""Memory sticks: what a hand asks, what the sockets and the stick answer."""

from dataclasses import dataclass

from cabin_app.documents.model import DocumentId, PageSource
from cabin_app.documents.stick import StickItem
from cabin_app.session.bare import Bare
from devices.ports.stick import Stick


class StickAsked(Bare):
    """*Ma clé USB*."""


@dataclass(frozen=True)
class StickItemTouched:
    """A file of the stick was chosen, or not any more."""

    item: int


class StickTakeAsked(Bare):
    """*Prendre 2 papiers*."""


@dataclass(frozen=True)
class StickPutAsked:
    """*Copier sur ma clé*, for a document."""

    document: DocumentId


class StickPutConfirmed(Bare):
    """*Copier*, after reading that the copy stays on the stick."""


@dataclass(frozen=True)
class StickCame:
    """A stick was plugged in, in this visit or just before it.

    Attributes:
        stick: Which.
        writable: The house lets documents be copied onto it.
    """

    stick: Stick
    writable: bool = True


class StickWent(Bare):
    """It was pulled out."""


@dataclass(frozen=True)
class StickUnusable:
    """A stick was plugged in that this cabin does not open.

    Attributes:
        by_rule: The house opens none; else this one cannot be read.
    """

    by_rule: bool


class StickForgotten(Bare):
    """A stick is plugged in that was here before the visitor came."""


@dataclass(frozen=True)
class StickSeen:
    """What is on it."""

    items: tuple[StickItem, ...]
    unseen: bool = False


@dataclass(frozen=True)
class StickItemTaken:
    """A file is in the spool."""

    item: int
    sources: tuple[PageSource, ...]


@dataclass(frozen=True)
class StickItemRefused:
    """A file stays on the stick; ``reason`` is a StickRefusal value."""

    item: int
    reason: str


class StickTakingEnded(Bare):
    """All that was asked is taken or refused, or the visitor stopped it."""


class StickWritten(Bare):
    """The copy is safely on the stick."""


@dataclass(frozen=True)
class StickFaulted:
    """The stick could not; ``reason`` is a StickReason value, or SPOOL_FULL."""

    reason: str


StickEvent = (
    StickAsked
    | StickItemTouched
    | StickTakeAsked
    | StickPutAsked
    | StickPutConfirmed
    | StickCame
    | StickWent
    | StickUnusable
    | StickForgotten
    | StickSeen
    | StickItemTaken
    | StickItemRefused
    | StickTakingEnded
    | StickWritten
    | StickFaulted
)
"""Anything that happens with a stick."""
