"""Calls: what a hand asks, what the line and the staff answer."""

from dataclasses import dataclass
from typing import Literal

from cabin_app.session.bare import Bare
from cabin_app.session.state_call import CallPlace, CallTrouble
from cabin_app.settings_calling import Desk


class StaffAsked(Bare):
    """*Appeler quelqu’un d’ici*."""


@dataclass(frozen=True)
class CallAsked:
    """*Appeler*; desk and room are chosen by the sender, the room at random."""

    desk: Desk
    room: str


class CheckPassed(Bare):
    """*Appeler maintenant*, at the end of the check."""


@dataclass(frozen=True)
class CallAgainAsked:
    """*Rappeler*, after a call that was cut; a new room at the same desk."""

    room: str


class CallHungUp(Bare):
    """*Raccrocher*, *Annuler*, or going on without: the call is over."""


class CallBackAsked(Bare):
    """*Imprimer un papier pour être rappelé*."""


class MuteTouched(Bare):
    """*Micro*: off or on again."""


class CameraTouched(Bare):
    """*Caméra*: off or on again."""


@dataclass(frozen=True)
class CallVolumeMoved:
    """*Plus fort* (+1) or *Moins fort* (-1)."""

    direction: Literal[-1, 1]


@dataclass(frozen=True)
class CallPlaced:
    """One of the two places was touched."""

    place: CallPlace


class StaffRung(Bare):
    """People of the centre were told."""


@dataclass(frozen=True)
class StaffNotRung:
    """They could not be told; ``reason`` is a RingReason value."""

    reason: str


class StaffComing(Bare):
    """One of them said "I am coming"."""


@dataclass(frozen=True)
class DeskNotRung:
    """The desk of call ``number`` could not be told; a RingReason value."""

    number: int
    reason: str


class CallAnswered(Bare):
    """Sound or picture came in for the first time."""


class CallLost(Bare):
    """Nothing comes any more."""


class CallRestored(Bare):
    """It comes again."""


@dataclass(frozen=True)
class CallFroze:
    """The picture stands while the voice goes on, or moves again."""

    frozen: bool


@dataclass(frozen=True)
class CallTroubled:
    """Camera, microphone or room say no."""

    trouble: CallTrouble


CallEvent = (
    CallAgainAsked
    | CallAnswered
    | CallAsked
    | CallBackAsked
    | CallFroze
    | CallHungUp
    | CallLost
    | CallPlaced
    | CallRestored
    | CallTroubled
    | CallVolumeMoved
    | CameraTouched
    | CheckPassed
    | DeskNotRung
    | MuteTouched
    | StaffAsked
    | StaffComing
    | StaffNotRung
    | StaffRung
)
