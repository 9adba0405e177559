"""What is told: faults, notices, what the visit did, how it was erased and ended."""

from dataclasses import dataclass
from enum import StrEnum

from cabin_app.catalogue.model import Procedure, Service
from cabin_app.documents.model import DocumentId


class FaultSource(StrEnum):
    """What stopped."""

    SCANNER = "scanner"
    PRINTER = "printer"
    TICKET = "ticket"
    SPOOL = "spool"
    DOCUMENT = "document"


@dataclass(frozen=True, kw_only=True)
class FaultShown:
    """A fault that covers the content until it is answered.

    Attributes:
        source: What stopped.
        reason: Value of that port's reason enumeration; a key of a sentence.
        can_retry: Whether "try again" makes sense.
    """

    source: FaultSource
    reason: str
    can_retry: bool = True


class NoticeKind(StrEnum):
    """A sentence that stays until it is closed, with one way on."""

    LINK_REFUSED = "link_refused"
    WANTS_TO_PHONE = "wants_to_phone"
    WANTS_TO_MAIL = "wants_to_mail"
    DOCUMENT_ARRIVED = "document_arrived"
    DOWNLOAD_REFUSED = "download_refused"
    DOCUMENT_GIVEN = "document_given"
    PAGE_LIMIT = "page_limit"
    """No more pages may be printed in this visit."""
    TICKET_PRINTED = "ticket_printed"
    TICKET_ON_A4 = "ticket_on_a4"
    CALL_BACK_PRINTED = "call_back_printed"
    """The slip to be called back: to write on, and to give to the centre."""
    STAFF_COMING = "staff_coming"
    """Somebody of the centre said that they come."""
    BASKET_FULL = "basket_full"
    VOICE_SILENT = "voice_silent"
    """Nothing could be said; everything can still be read."""
    STICK_CAME = "stick_came"
    STICK_WENT = "stick_went"
    STICK_CUT = "stick_cut"
    """It was pulled out while it was read or written."""
    STICK_TAKEN = "stick_taken"
    """Papers of it are in the basket; it may be pulled out."""
    STICK_LEFT = "stick_left"
    """The visit is over and it is still there."""
    STICK_FORGOTTEN = "stick_forgotten"
    """One is plugged in that was here before the visitor."""
    STICK_OFF = "stick_off"
    """The house opens no sticks."""
    STICK_UNREADABLE = "stick_unreadable"
    OWN_WORDS_KEPT = "own_words_kept"
    """What is the visitor's was not read aloud."""


@dataclass(frozen=True, kw_only=True)
class Notice:
    """What happened, in a sentence.

    Attributes:
        kind: Which sentence.
        detail: A host or telephone number to show in it, or "".
        document: The document it is about, if any.
    """

    kind: NoticeKind
    detail: str = ""
    document: DocumentId | None = None


class Outcome(StrEnum):
    """How a procedure of the visit went."""

    STARTED = "started"
    DONE = "done"
    NOT_TODAY = "not_today"


@dataclass(frozen=True, kw_only=True)
class ServiceUse:
    """One procedure of the visit, for the farewell, the ticket and the journal.

    Attributes:
        service: The service.
        procedure: The procedure.
        began_at_s: When it was opened (monotonic seconds).
        ended_at_s: When it was left, or None while it goes on.
        outcome: How it went.
    """

    service: Service
    procedure: Procedure
    began_at_s: float
    ended_at_s: float | None = None
    outcome: Outcome = Outcome.STARTED


class Unmet(StrEnum):
    """What the cabin could not give, in the journal's words."""

    NOT_FOUND = "not_found"
    MORE_PAGES = "more_pages"
    SITE_DOWN = "site_down"


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What the visit did, in counts that are nobody's secret.

    Attributes:
        pages_scanned: Count.
        pages_printed: Count.
        documents_given: Count.
        uses: Procedures.
        assisted: An agent stood beside, if only for a while.
        unmet: What the cabin could not give.
    """

    pages_scanned: int = 0
    pages_printed: int = 0
    documents_given: int = 0
    calls_answered: int = 0
    uses: tuple[ServiceUse, ...] = ()
    assisted: bool = False
    unmet: tuple[Unmet, ...] = ()


class ErasureStep(StrEnum):
    """The four promises, in the order they are kept and shown."""

    PAGES = "pages"
    """Web pages, passwords, cookies: views and profile destroyed."""
    PRINTS = "prints"
    """Jobs purged from the print server."""
    DOCUMENTS = "documents"
    """The spool is erased."""
    WORDS = "words"
    """Clipboard, keyboard, comfort settings: back to the beginning."""


@dataclass(frozen=True, kw_only=True)
class Erasure:
    """How far erasing is.

    Attributes:
        done: Steps kept so far.
        verified_at: "14:32" once the residue check found nothing, else "".
        residues: What the check found, as keys; any makes the cabin stop.
    """

    done: tuple[ErasureStep, ...] = ()
    verified_at: str = ""
    residues: tuple[str, ...] = ()


class Ending(StrEnum):
    """How a visit ended, in the journal's words."""

    FINISHED = "finished"
    TIMED_OUT = "timed_out"
    BROKEN = "broken"


class Face(StrEnum):
    """How it went, in three faces."""

    GOOD = "good"
    FAIR = "fair"
    HARD = "hard"


class TicketStage(StrEnum):
    """How far the ticket is."""

    OFFERED = "offered"
    PRINTING = "printing"
    PRINTED = "printed"
    PRINTED_ON_A4 = "printed_on_a4"
    """On a sheet of the document printer: there is no receipt printer."""
