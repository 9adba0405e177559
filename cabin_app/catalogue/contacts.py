"""How a service is reached without the cabin: by telephone, at its places."""

from dataclasses import dataclass

from cabin_app.catalogue.hosts import Confidence
from cabin_app.language import LocalText


@dataclass(frozen=True, kw_only=True)
class Helpline:
    """A telephone number of the service itself."""

    number: str
    hours: LocalText
    cost: LocalText
    confidence: Confidence


@dataclass(frozen=True, kw_only=True)
class Office:
    """A place of the service nearby, as the town tells it.

    Attributes:
        name: Of the place.
        address: On one line.
        hours: When it is open, None when not told.
        telephone: "" when there is none.
    """

    name: LocalText
    address: LocalText
    hours: LocalText | None = None
    telephone: str = ""
