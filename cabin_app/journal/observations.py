"""What a visit tells the journal: exact, in memory only, never written.

`anonymise.coarsen` makes events of these; nothing here reaches a file as it stands.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from cabin_app.catalogue.model import ProcedureId, ServiceId, Shelf
from cabin_app.journal.events import (
    CallOutcome,
    DeviceFamily,
    Ending,
    Help,
    Need,
    Outcome,
    Satisfaction,
    UnexpectedKind,
)
from cabin_app.language import Language


@dataclass(frozen=True, kw_only=True)
class VisitClosed:
    """A visit is over.

    Attributes:
        duration_s: From the first touch to the end.
        ending: How it ended.
        help: Whether a human took part.
        language: As it was at the end, None when none was ever chosen.
        pages_scanned: Whole visit.
        pages_printed: Whole visit.
    """

    duration_s: float
    ending: Ending
    help: Help
    language: Language | None
    pages_scanned: int = 0
    pages_printed: int = 0


@dataclass(frozen=True)
class VisitCut:
    """The remains of an interrupted visit were found at start-up."""


@dataclass(frozen=True, kw_only=True)
class ServiceUsed:
    """A procedure was opened, then left."""

    service_id: ServiceId
    procedure_id: ProcedureId
    duration_s: float
    outcome: Outcome


@dataclass(frozen=True, kw_only=True)
class DocumentHandedOver:
    """A form received a document; ``pages`` is at least 1."""

    pages: int


@dataclass(frozen=True)
class TicketPrinted:
    """The ticket came out."""


@dataclass(frozen=True, kw_only=True)
class FaceTouched:
    """One of the three faces."""

    satisfaction: Satisfaction


@dataclass(frozen=True, kw_only=True)
class HumanCalled:
    """Somebody asked for a human.

    Attributes:
        outcome: What became of it.
        talked_s: Length of the talk, 0 without one.
    """

    outcome: CallOutcome
    talked_s: float


@dataclass(frozen=True, kw_only=True)
class DeviceFaulted:
    """A device said no; ``reason`` is a value of its port's reasons."""

    family: DeviceFamily
    reason: str


@dataclass(frozen=True, kw_only=True)
class AddressRefused:
    """A procedure's page asked for ``host`` and may not have it."""

    host: str


@dataclass(frozen=True)
class ResidueFound:
    """The residue check failed."""


@dataclass(frozen=True, kw_only=True)
class UnexpectedErrorMet:
    """The boundary caught a bug."""

    kind: UnexpectedKind


@dataclass(frozen=True, kw_only=True)
class NeedUnmet:
    """The cabin could not give what was wanted."""

    need: Need


Observation = (
    VisitClosed
    | VisitCut
    | ServiceUsed
    | DocumentHandedOver
    | TicketPrinted
    | HumanCalled
    | FaceTouched
    | DeviceFaulted
    | AddressRefused
    | ResidueFound
    | UnexpectedErrorMet
    | NeedUnmet
)


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """The words this cabin knows beyond the journal's own.

    Attributes:
        shelf: Services and procedures on offer.
        fault_reasons: Values of each port's reasons; others count as "unknown".
    """

    shelf: Shelf
    fault_reasons: Mapping[DeviceFamily, Collection[str]] = field(
        default_factory=lambda: MappingProxyType({})
    )
