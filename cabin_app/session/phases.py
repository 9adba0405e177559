"""The screens of a visit, and those of the staff."""

from enum import StrEnum


class Phase(StrEnum):
    """Where the visit is. One screen each, except what a sheet covers."""

    RESTING = "resting"
    WELCOME = "welcome"
    MENU = "menu"
    SERVICE = "service"
    PROCEDURE = "procedure"
    ONLINE = "online"
    DOCUMENTS = "documents"
    FAREWELL = "farewell"
    """Erasure runs and is shown; the ticket and the three faces are offered."""
    ERASING = "erasing"
    """Erasure of a visit that nobody ended; nothing to touch."""
    OUT_OF_ORDER = "out_of_order"
    GATE = "gate"
    """The code of the staff; everything else is hidden and kept."""
    AGENT = "agent"
    """The agent's space; the visit goes on beneath."""
    MAINTENANCE = "maintenance"
    """The technician's space; there is no visit."""
