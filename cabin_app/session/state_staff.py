"""Staff in the cabin: at the gate, in their space, or beside the visitor."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from cabin_app.roles.model import Role
from cabin_app.session.contrast import Contrast
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


class StaffPage(StrEnum):
    """Where in a space. The first page of each role is the one it opens on."""

    AGENT_HOME = "agent_home"
    MORNING = "morning"
    """One look when the house opens: is all ready?"""
    FIGURES = "figures"
    """The numbers of a month, small ones hidden."""
    HOSTS = "hosts"
    """The sites that pages asked for and may not have, for who keeps the shelf."""
    BESIDE = "beside"
    """This cabin beside the others of its town."""
    CALLS = "calls"
    """Requests for a human today, and desks to close."""
    NOTICES = "notices"
    """The notice of the house: what is up, and what may be put up."""
    MACHINES = "machines"
    """How the devices are: the morning's look."""
    TECHNICIAN_HOME = "technician_home"
    DEVICES = "devices"
    """Tests of each device, for the technician."""
    CHECK = "check"
    """All that `check` looks at: what is wrong, where, what to do."""
    SENSES = "senses"
    """Sound and camera, tried on the screen."""
    GLASS = "glass"
    """Targets to touch: whether the screen feels a finger where it is."""
    SETTINGS = "settings"
    """What an installer may set, from where it comes, and a way to change it."""
    SYSTEM = "system"
    """Versions, the figures' file, the log; what leaves for afar; starting anew."""


PAGES: Mapping[Role, tuple[StaffPage, ...]] = MappingProxyType(
    {
        Role.AGENT: (
            StaffPage.AGENT_HOME,
            StaffPage.MORNING,
            StaffPage.FIGURES,
            StaffPage.HOSTS,
            StaffPage.BESIDE,
            StaffPage.CALLS,
            StaffPage.NOTICES,
            StaffPage.MACHINES,
        ),
        Role.TECHNICIAN: (
            StaffPage.TECHNICIAN_HOME,
            StaffPage.DEVICES,
            StaffPage.SENSES,
            StaffPage.GLASS,
            StaffPage.CHECK,
            StaffPage.SETTINGS,
            StaffPage.SYSTEM,
        ),
    }
)
"""The pages each role has, the first one first."""


@dataclass(frozen=True, kw_only=True)
class Stay:
    """Somebody was admitted; in memory only, so that a crash forgets it.

    Attributes:
        role: Who.
        back_to: The screen that leaving leads back to.
        page: Where in the space.
        aid_open: Beside a visitor, the agent's aid stands over the screen.
        magnified: The screen is shown larger, the visitor's or the space.
        contrast: Colours of the space; the visitor's stay as they are.
        language: The space's own, of those that staff work in.
    """

    role: Role
    back_to: Phase
    page: StaffPage
    aid_open: bool = False
    magnified: bool = False
    contrast: Contrast = Contrast.LIGHT
    language: str = "fr"
