"""Errors of the application, as a tree.

Exception
├── DeviceFault            paper, cables, people (devices.ports.common)
└── CabinError             what we can name
    ├── WrongUsage         a command asked for what there is not
    └── BadFile            a settings, catalogue or journal file that is wrong;
                           carries Problems: file, line, field, what was expected
Everything else is a bug: it reaches the one boundary in `cabin_app.bootstrap`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing that is wrong, where, and what to do about it.

    Attributes:
        place: File or device concerned.
        line: 1-based line in that file, 0 when there is none.
        field: Dotted path of the value, "" when there is none.
        message: What is wrong and what was expected.
        remedy: What to do.
    """

    place: Path | str
    message: str
    remedy: str = ""
    line: int = 0
    field: str = ""

    def __str__(self) -> str:
        where = f"{self.place}:{self.line}" if self.line else str(self.place)
        what = f"{self.field}: {self.message}" if self.field else self.message
        if not self.remedy:
            return f"{where}: {what}"
        return f"{where}: {what}{'' if what.endswith('.') else '.'} {self.remedy}"


class CabinError(Exception):
    """An error that the application can name."""


class WrongUsage(CabinError):
    """Words of a command that name nothing."""


class BadFile(CabinError):
    """A file that cannot be used, with every problem found in it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
