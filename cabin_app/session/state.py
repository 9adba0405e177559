"""The visit as one immutable value: what the transitions read and the screens show."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from cabin_app.catalogue.model import MailProvider, Procedure, Service
from cabin_app.documents.model import Basket, DocumentId, PageId

VisitId = NewType("VisitId", str)
"""Random, in memory only; never deduced from what is on screen."""

RequestId = NewType("RequestId", int)
"""Number of a web page's file request; answered exactly once."""


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
    VIEW = "view"
    """One document, large."""


class Contrast(StrEnum):
    """The four colour modes of the look."""

    LIGHT = "light"
    DARK = "dark"
    LIGHT_CONTRAST = "light_contrast"
    SOFT = "soft"


@dataclass(frozen=True, kw_only=True)
class Comfort:
    """Every setting a visitor may change. The defaults are what each visit starts with.

    Resetting is making a new one, so a field cannot be forgotten; a test walks them.

    Attributes:
        language: Code of the language: fr, en, ar.
        text_size: 1 Normal, 2 Grand, 3 Très grand, 4 Géant.
        contrast: Colour mode.
        page_zoom_percent: Zoom of web pages, 100 to 300.
        reduced_motion: No movement on screen; contrast modes imply it.
    """

    language: str = "fr"
    text_size: int = 1
    contrast: Contrast = Contrast.LIGHT
    page_zoom_percent: int = 100
    reduced_motion: bool = False


class Tab(StrEnum):
    """The two pages that never lose their state."""

    PROCEDURE = "procedure"
    MAIL = "mail"


class PageProblem(StrEnum):
    """Why a web page is not there. Each has its sentence and next step."""

    NO_NETWORK = "no_network"
    SITE_DOWN = "site_down"
    """The site does not answer, or answers with a fault of its own."""
    TOO_SLOW = "too_slow"
    UNSAFE = "unsafe"
    """Its certificate is wrong."""
    RENDERER_DIED = "renderer_died"


class PageLoad(StrEnum):
    """How far a tab's page is."""

    BLANK = "blank"
    LOADING = "loading"
    SHOWN = "shown"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class TabState:
    """One of the two tabs.

    Attributes:
        opened: Whether a page was asked for; its view exists from then on.
        start_url: What the application asked it to load first.
        generation: Grows each time the application asks for a (re)load.
        load: How far the page is.
        problem: Why it is not there, when load is FAILED.
        host: Host of the page shown, for the line "Site officiel vérifié".
        verified: Whether that host belongs to the procedure and is served safely.
    """

    opened: bool = False
    start_url: str = ""
    generation: int = 0
    load: PageLoad = PageLoad.BLANK
    problem: PageProblem | None = None
    host: str = ""
    verified: bool = False


@dataclass(frozen=True, kw_only=True)
class FileRequest:
    """A web page asks for a file.

    Attributes:
        id: Its number; the answer carries it.
        tab: Which page asks.
        accept: What the page accepts, lower case: ".pdf", "image/png"; empty: all.
        several: Whether it takes more than one file.
    """

    id: RequestId
    tab: Tab
    accept: tuple[str, ...] = ()
    several: bool = False


class ScanStage(StrEnum):
    """How far the scan sheet is."""

    PLACING = "placing"
    """The visitor puts a page on the glass."""
    READING = "reading"
    PAGE_READ = "page_read"


@dataclass(frozen=True, kw_only=True)
class Scan:
    """The scan sheet.

    Attributes:
        stage: How far it is.
        document: The document that pages go to, from the first page on.
        pages: Pages read while this sheet stands, in order.
    """

    stage: ScanStage = ScanStage.PLACING
    document: DocumentId | None = None
    pages: tuple[PageId, ...] = ()


class PrintStage(StrEnum):
    """How far a print is."""

    CHOOSING = "choosing"
    PREPARING = "preparing"
    """The document is put together and handed to the printer."""
    PRINTING = "printing"
    DONE = "done"


@dataclass(frozen=True, kw_only=True)
class Print:
    """The print sheet.

    Attributes:
        document: What is printed.
        copies: 1 to the limit of pages.
        colour: Colour rather than grey.
        stage: How far it is.
        pages_done: Pages that came out so far, as the printer tells.
        waiting: PrintReason value while the job waits for somebody, else "".
    """

    document: DocumentId
    copies: int = 1
    colour: bool = False
    stage: PrintStage = PrintStage.CHOOSING
    pages_done: int = 0
    waiting: str = ""

    @property
    def under_way(self) -> bool:
        """Whether a job lives."""
        return self.stage in (PrintStage.PREPARING, PrintStage.PRINTING)


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
    BASKET_FULL = "basket_full"


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


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What the visit did, in counts that are nobody's secret."""

    pages_scanned: int = 0
    pages_printed: int = 0
    documents_given: int = 0
    uses: tuple[ServiceUse, ...] = ()


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


class StopCause(StrEnum):
    """Why the cabin is out of order."""

    RESIDUE = "residue"
    UNEXPECTED = "unexpected"
    BAD_FILE = "bad_file"


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


@dataclass(frozen=True, kw_only=True)
class SessionState:
    """Everything the cabin knows about the visit; public, immutable, nothing else.

    Attributes:
        phase: Which screen.
        visit: The visit, None while resting.
        began_at_s: When it began (monotonic seconds).
        present_at_s: Last sign of presence.
        still_there_since_s: When "still there?" came up, None while it is not.
        comfort: The visitor's settings.
        service: Chosen service.
        procedure: Chosen procedure.
        procedure_online: Procedure whose page the procedure tab holds; stays while
            another one is being looked at, and decides where the pages may go.
        guide_step: 0-based step of the guide card.
        tab: Which of the two pages is in front.
        procedure_tab: The procedure's page.
        mail_tab: The mailbox's page.
        mail_provider: Whose mailbox, once chosen.
        code_awaited: A code by e-mail is awaited: time is held.
        code_awaited_since_s: Since when (monotonic seconds).
        return_to: Where "Retour" leads from the documents.
        sheet: What stands on the table.
        scan: The scan sheet, while it stands.
        print: The print sheet, while it stands.
        viewed: The document shown large.
        basket: All documents.
        chosen: The document touched last in *Mes documents*.
        file_request: What a web page waits for.
        handing_over: The file is being made fit for the page.
        fault: What covers the content until answered.
        notice: A sentence to close.
        tally: Counts for farewell, ticket and journal.
        ticket: How far the ticket is.
        face: The face touched.
        erasure: How far erasing is, from farewell on.
        ending: How the visit ended, from farewell on.
        stop_cause: Why out of order.
        stop_detail: File, line and value for staff; never about a visitor.
    """

    phase: Phase = Phase.RESTING
    visit: VisitId | None = None
    began_at_s: float = 0.0
    present_at_s: float = 0.0
    still_there_since_s: float | None = None
    comfort: Comfort = Comfort()
    service: Service | None = None
    procedure: Procedure | None = None
    procedure_online: Procedure | None = None
    guide_step: int = 0
    tab: Tab = Tab.PROCEDURE
    procedure_tab: TabState = TabState()
    mail_tab: TabState = TabState()
    mail_provider: MailProvider | None = None
    code_awaited: bool = False
    code_awaited_since_s: float = 0.0
    return_to: Phase = Phase.MENU
    sheet: Sheet | None = None
    scan: Scan | None = None
    print: Print | None = None
    viewed: DocumentId | None = None
    basket: Basket = Basket()
    chosen: DocumentId | None = None
    file_request: FileRequest | None = None
    handing_over: bool = False
    fault: FaultShown | None = None
    notice: Notice | None = None
    tally: Tally = Tally()
    ticket: TicketStage = TicketStage.OFFERED
    face: Face | None = None
    erasure: Erasure = Erasure()
    ending: Ending | None = None
    stop_cause: StopCause | None = None
    stop_detail: str = ""

    def tab_state(self, tab: Tab) -> TabState:
        """The state of one of the two tabs."""
        return self.mail_tab if tab is Tab.MAIL else self.procedure_tab
