"""What the machine wants done. Imperative: the conductor does it, one call each."""

from dataclasses import dataclass, field

from cabin_app.catalogue.scan_profile import ScanProfile
from cabin_app.documents.model import Document, PageSource
from cabin_app.session.bare import Bare
from cabin_app.session.effects_calls import RecordCall, RingDesk, RingStaff
from cabin_app.session.effects_stick import StickEffect
from cabin_app.session.state import (
    Ending,
    Face,
    FileRequest,
    RequestId,
    ServiceUse,
    SessionState,
    Unmet,
)
from cabin_app.speech.script import Sentence


@dataclass(frozen=True)
class StartScan:
    """Read into the spool.

    Attributes:
        profile: What lies on the scanner.
        beside: The page with the first side of the same card.
    """

    profile: ScanProfile
    beside: PageSource | None = None


class CancelScan(Bare):
    """Give up the page being read."""


@dataclass(frozen=True)
class ErasePages:
    """Erase these files of the spool now."""

    sources: tuple[PageSource, ...]


@dataclass(frozen=True)
class HandOver:
    """Make the document acceptable to the page, then answer its request.

    Attributes:
        request: What the page asked.
        document: What the visitor gives.
        max_bytes: Limit of the procedure, None when it is not known.
        formats: Formats of the procedure ("pdf", "jpeg"), empty when not known.
    """

    request: FileRequest
    document: Document
    max_bytes: int | None
    formats: tuple[str, ...]


@dataclass(frozen=True)
class RefuseFiles:
    """Answer a page's request with nothing."""

    request_id: RequestId


@dataclass(frozen=True)
class StartPrint:
    """Put the document together and print it."""

    document: Document
    copies: int
    colour: bool
    both_sides: bool


class CancelPrint(Bare):
    """Give up the job and purge it."""


@dataclass(frozen=True)
class PrintTicket:
    """Print what was done and what comes next."""

    state: SessionState


@dataclass(frozen=True)
class PrintChecklist:
    """Print what to bring for the chosen procedure."""

    state: SessionState


@dataclass(frozen=True)
class Say:
    """Say a sentence, in place of what is being said."""

    sentence: Sentence
    speed_percent: int
    volume_percent: int


class Hush(Bare):
    """Be silent now."""


@dataclass(frozen=True)
class PrintCallBack:
    """Print the slip on which somebody writes how to be called back."""

    state: SessionState


@dataclass(frozen=True)
class PrintAddressCard:
    """Print the card of a new address; its password only if that was asked."""

    state: SessionState
    with_password: bool


class EraseVisit(Bare):
    """Destroy pages and profile, purge jobs, erase the spool, clear, check.

    Each step answers with ErasureStepDone; the last with ErasureChecked.
    """


@dataclass(frozen=True)
class RecordVisit:
    """Write the visit into the journal, through its door.

    Attributes:
        began_at_s: Monotonic seconds.
        ended_at_s: Likewise.
        ending: How it ended.
        language: Code of the language it was held in.
        uses: Procedures of the visit.
        pages_scanned: Count.
        pages_printed: Count.
        assisted: An agent stood beside.
        calls_answered: Calls by video that somebody answered.
    """

    began_at_s: float
    ended_at_s: float
    ending: Ending
    language: str
    uses: tuple[ServiceUse, ...]
    pages_scanned: int
    pages_printed: int
    assisted: bool = False
    calls_answered: int = 0


@dataclass(frozen=True)
class RecordHandOver:
    """A document of so many pages was given to a form."""

    pages: int


class RecordTicket(Bare):
    """A ticket or a list came out of the receipt printer."""


class RecordUnexpected(Bare):
    """The boundary was reached: a bug, not a fault."""


@dataclass(frozen=True)
class RecordFault:
    """A device said no. ``device`` is a FaultSource value, ``reason`` its reason's."""

    device: str
    reason: str


@dataclass(frozen=True)
class RecordRefusedHost:
    """A host that a procedure's page asked for and may not have."""

    host: str


@dataclass(frozen=True)
class RecordNeed:
    """The cabin could not give this."""

    need: Unmet


@dataclass(frozen=True)
class RecordFace:
    """How it went."""

    face: Face


@dataclass(frozen=True)
class RecordResidue:
    """The residue check found something."""

    residues: tuple[str, ...]


class LookAtGate(Bare):
    """See whether a code may be typed; GateAnswered comes."""


@dataclass(frozen=True)
class TryCode:
    """Look at a code; GateAnswered comes."""

    code: str = field(repr=False)


class AnnounceFarewell(Bare):
    """Tell the supervisor that the visit may end: it warms the next process.

    Told when leaving is asked, and again when it is sure; once is enough for it.
    """


class AnnounceEnd(Bare):
    """Tell the supervisor that nothing is left: the next process may take over."""


class AnnounceStop(Bare):
    """Tell the supervisor that the cabin is out of order."""


Effect = (
    StartScan
    | CancelScan
    | ErasePages
    | HandOver
    | RefuseFiles
    | StartPrint
    | CancelPrint
    | PrintTicket
    | PrintChecklist
    | PrintCallBack
    | RingDesk
    | RingStaff
    | RecordCall
    | PrintAddressCard
    | Say
    | Hush
    | EraseVisit
    | RecordVisit
    | RecordHandOver
    | RecordTicket
    | RecordFault
    | RecordUnexpected
    | RecordRefusedHost
    | RecordNeed
    | RecordFace
    | RecordResidue
    | LookAtGate
    | TryCode
    | AnnounceFarewell
    | AnnounceEnd
    | AnnounceStop
    | StickEffect
)
