"""What a look at the whole cabin found, as the staff see it. Pure."""

from dataclasses import dataclass
from enum import StrEnum


class FoundState(StrEnum):
    """How a thing is; the worst come first on screen."""

    FAULT = "fault"
    ATTENTION = "attention"
    OK = "ok"


@dataclass(frozen=True, kw_only=True)
class Found:
    """One thing that was looked at.

    Attributes:
        place: File with its line, folder, or device.
        condition: How it is.
        message: In one sentence, in English as in every file of technicians.
        remedy: What to do, "" when nothing.
    """

    place: str
    condition: FoundState
    message: str
    remedy: str


def worst_first(found: tuple[Found, ...]) -> tuple[Found, ...]:
    """In the order in which somebody would mend them."""
    order = list(FoundState)
    return tuple(sorted(found, key=lambda each: order.index(each.condition)))
