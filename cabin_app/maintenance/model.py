"""Trials of machines and how they went. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from cabin_app.health.model import Family

TRIED = (
    Family.SCANNER,
    Family.DOCUMENT_PRINTER,
    Family.TICKET_PRINTER,
    Family.AUDIO,
    Family.CAMERA,
)
"""What a trial can make work; sockets are only looked at, the glass is touched."""

OFF_TARGET = "off_target"
"""Why the glass failed: a touch was felt too far from where the finger was."""


class TrialOutcome(StrEnum):
    """How a trial went."""

    RUNNING = "running"
    GOOD = "good"
    FAULT = "fault"
    """The machine said no, or nothing; `Trial.reason` says which."""


@dataclass(frozen=True, kw_only=True)
class Trial:
    """The last trial of one machine.

    Attributes:
        outcome: How it went.
        reason: The port's reason for a fault, else "".
        at: When it began, local time, to the minute.
        took_s: Whole seconds, 0 while it runs.
    """

    outcome: TrialOutcome
    at: datetime
    reason: str = ""
    took_s: int = 0


@dataclass(frozen=True)
class TrialBook:
    """The last trial of each machine that was ever tried here."""

    trials: Mapping[Family, Trial] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, family: Family) -> Trial | None:
        """The last trial of that machine."""
        return self.trials.get(family)

    def with_trial(self, family: Family, trial: Trial) -> "TrialBook":
        """The same with a newer trial."""
        return TrialBook(MappingProxyType({**self.trials, family: trial}))

    @property
    def running(self) -> bool:
        """Whether a machine is being tried."""
        return any(t.outcome is TrialOutcome.RUNNING for t in self.trials.values())
