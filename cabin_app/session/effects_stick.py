"""What the machine wants done with a memory stick."""

from dataclasses import dataclass

from cabin_app.documents.model import Document
from cabin_app.session.bare import Bare
from devices.ports.stick import Stick


@dataclass(frozen=True)
class LookAtStick:
    """See what is on it."""

    stick: Stick


@dataclass(frozen=True)
class TakeFromStick:
    """Bring files into the spool."""

    stick: Stick
    items: tuple[int, ...]


@dataclass(frozen=True)
class PutOnStick:
    """Write a document on it."""

    stick: Stick
    document: Document


class StopStick(Bare):
    """Take no more than the file in hand."""


class ForgetStick(Bare):
    """Erase the small pictures; nothing of the stick is told any more."""


StickEffect = LookAtStick | TakeFromStick | PutOnStick | StopStick | ForgetStick
"""Anything to be done with a stick."""
