"""The people of the cabin, and what the gate answers them."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Who opens a space of their own; everybody else is a visitor and needs no code."""

    AGENT = "agent"
    TECHNICIAN = "technician"


class Answer(StrEnum):
    """What the gate says to a code."""

    OPEN = "open"
    """Nothing was tried yet: a code may be typed."""
    ADMITTED = "admitted"
    SECOND_ASKED = "second_asked"
    """The code was right; now the one of the technician's telephone."""
    REFUSED = "refused"
    WAIT = "wait"
    """Too soon after a wrong code: this one was not even looked at."""
    NO_CODES = "no_codes"
    """No code was ever set: only the visitor's part is offered."""
    UNREADABLE = "unreadable"
    """The file of the codes cannot be used; `check` says why."""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The gate's answer.

    Attributes:
        answer: What it says.
        role: Who was admitted, None for every other answer.
        wait_s: Until a code is looked at again.
    """

    answer: Answer
    role: Role | None = None
    wait_s: float = 0.0
