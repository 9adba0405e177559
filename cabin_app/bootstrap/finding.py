"""One thing that `check` found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from cabin_app.errors import Problem


class FindingState(StrEnum):
    """How it is."""

    OK = "ok"
    ATTENTION = "attention"
    """The cabin serves, but somebody should look."""
    FAULT = "fault"
    """Something does not work until somebody does something."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        place: File with its line, folder, or device.
        state: How it is.
        message: In one sentence.
        remedy: What to do, "" when nothing.
        facts: Of a device, the row that `python -m devices status` gives.
    """

    place: str
    state: FindingState
    message: str
    remedy: str = ""
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        said = f"{self.state.value:<9} {self.place}: {self.message}"
        return f"{said}\n{'':<9} → {self.remedy}" if self.remedy else said

    @property
    def is_fault(self) -> bool:
        """Whether something does not work."""
        return self.state is FindingState.FAULT

    def as_dict(self) -> dict[str, object]:
        """For machines; the keys are those of the attributes."""
        facts = {"facts": dict(self.facts)} if self.facts else {}
        return facts | {
            "place": self.place,
            "state": self.state.value,
            "message": self.message,
            "remedy": self.remedy,
        }


def good(place: Path | str, message: str) -> Finding:
    """Nothing to do."""
    return Finding(place=str(place), state=FindingState.OK, message=message)


def attention(place: Path | str, message: str, remedy: str) -> Finding:
    """To look at soon."""
    return Finding(
        place=str(place), state=FindingState.ATTENTION, message=message, remedy=remedy
    )


def fault(place: Path | str, message: str, remedy: str = "") -> Finding:
    """To mend."""
    return Finding(
        place=str(place), state=FindingState.FAULT, message=message, remedy=remedy
    )


def of_problem(problem: Problem, *, is_fault: bool = True) -> Finding:
    """What a file's problem says."""
    where = f"{problem.place}:{problem.line}" if problem.line else str(problem.place)
    said = f"{problem.field}: {problem.message}" if problem.field else problem.message
    make = fault if is_fault else attention
    return make(where, said, problem.remedy)
