"""Staff in the cabin: at the gate, in their space, or beside the visitor."""

from dataclasses import dataclass
from enum import StrEnum

from cabin_app.roles.model import Role
from cabin_app.session.phases import Phase


class GateStage(StrEnum):
    """What the gate shows."""

    LOOKING = "looking"
    """A code is being looked at, or the gate itself."""
    OPEN = "open"
    SECOND_ASKED = "second_asked"
    """The technician's telephone tells six more digits."""
    REFUSED = "refused"
    """A wrong code; `GateShown.opens_at_s` says when another is looked at."""
    VISIT_FIRST = "visit_first"
    """A technician, while somebody's visit goes on: it must be ended first."""
    NO_CODES = "no_codes"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, kw_only=True)
class GateShown:
    """The gate, while it stands.

    Attributes:
        back_to: The screen it stands over.
        stage: What it shows.
        opens_at_s: No code is looked at before (monotonic seconds).
    """

    back_to: Phase
    stage: GateStage = GateStage.LOOKING
    opens_at_s: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Stay:
    """Somebody was admitted; in memory only, so that a crash forgets it.

    Attributes:
        role: Who.
        back_to: The screen that leaving leads back to.
    """

    role: Role
    back_to: Phase
