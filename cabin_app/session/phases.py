"""The screens of a visit, those of the staff, and what stands over them."""

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


class Sheet(StrEnum):
    """What stands on the table over a screen. One at a time."""

    SCAN = "scan"
    PRINT = "print"
    COMFORT = "comfort"
    LANGUAGE = "language"
    HELP = "help"
    LEAVE = "leave"
    MISSING = "missing"
    """"Il me manque un papier": print the list and come back, or go on."""
    NUMBER = "number"
    """Where a number is, and whether the one typed can be right."""
    ADDRESS = "address"
    """A first e-mail address is prepared."""
    NOTE = "note"
    """A note for oneself on the receipt."""
    VIEW = "view"
    """One document, large."""
    STICK = "stick"
    """The visitor's memory stick: papers from it, or a copy onto it."""
