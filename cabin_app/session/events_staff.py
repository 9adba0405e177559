"""What staff do, and what the gate answers them."""

from dataclasses import dataclass, field

from cabin_app.roles.model import Verdict
from cabin_app.session.bare import Bare
from cabin_app.session.state_staff import StaffPage


class GateAsked(Bare):
    """The discreet place was touched."""


@dataclass(frozen=True)
class CodeEntered:
    """Digits were typed at the gate; they are in no state and in no log."""

    code: str = field(repr=False)


@dataclass(frozen=True)
class GateAnswered:
    """The gate looked."""

    verdict: Verdict


class AssistanceBegun(Bare):
    """The agent turns to the visitor's screen and stands beside."""


class AidAsked(Bare):
    """*Aider*: what the screen is about, and what helps to see it."""


class AidClosed(Bare):
    """*Revenir à l’écran*."""


class MagnifierTouched(Bare):
    """The visitor's screen larger, or as it was."""


@dataclass(frozen=True)
class StaffPageChosen:
    """Another page of the space; one of another role is refused."""

    page: StaffPage


class StaffBackAsked(Bare):
    """*Retour*: to the first page, and from there out."""


class StaffLeft(Bare):
    """*Fermer ma session*, or the gate is left."""


StaffMove = (
    GateAsked
    | CodeEntered
    | GateAnswered
    | AssistanceBegun
    | AidAsked
    | AidClosed
    | MagnifierTouched
    | StaffPageChosen
    | StaffBackAsked
    | StaffLeft
)
"""Any move of the staff."""
