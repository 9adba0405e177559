"""The visit as one immutable value: what the transitions read and the screens show."""

from dataclasses import dataclass
from typing import NewType

from cabin_app.catalogue.model import MailProvider, Procedure, Service
from cabin_app.catalogue.things import ThingToHave
from cabin_app.documents.model import Basket, DocumentId
from cabin_app.session.contrast import Contrast
from cabin_app.session.phases import Phase, Sheet
from cabin_app.session.state_account import (
    Ending,
    Erasure,
    ErasureStep,
    Face,
    FaultShown,
    FaultSource,
    Notice,
    NoticeKind,
    Outcome,
    ServiceUse,
    Tally,
    TicketStage,
    Unmet,
)
from cabin_app.session.state_call import Call, StaffCall
from cabin_app.session.state_staff import GateShown, GateStage, StaffPage, Stay
from cabin_app.session.state_stick import StickWork
from cabin_app.session.state_under import Under
from cabin_app.session.state_work import (
    FileRequest,
    NewAddress,
    PageLoad,
    PageProblem,
    Print,
    PrintStage,
    Reading,
    ReceiptNote,
    RequestId,
    Scan,
    ScanStage,
    Tab,
    TabState,
)
from cabin_app.session.stop_cause import StopCause
from devices.ports.stick import Stick

__all__ = [
    "Comfort",
    "Contrast",
    "Ending",
    "Erasure",
    "ErasureStep",
    "Face",
    "FaultShown",
    "FaultSource",
    "FileRequest",
    "GateShown",
    "GateStage",
    "NewAddress",
    "Notice",
    "NoticeKind",
    "Outcome",
    "PageLoad",
    "PageProblem",
    "Phase",
    "Print",
    "PrintStage",
    "Reading",
    "ReceiptNote",
    "RequestId",
    "Scan",
    "ScanStage",
    "ServiceUse",
    "SessionState",
    "Sheet",
    "StaffPage",
    "Stay",
    "StopCause",
    "Tab",
    "TabState",
    "Tally",
    "TicketStage",
    "Under",
    "Unmet",
    "VisitId",
]

NO_PAGE_LIMIT = 10_000
"""More than a tray, a toner or a visit holds."""

VisitId = NewType("VisitId", str)
"""Random, in memory only; never deduced from what is on screen."""


@dataclass(frozen=True, kw_only=True)
class Comfort:
    """Every setting a visitor may change. The defaults are what each visit starts with.

    Resetting is making a new one, so a field cannot be forgotten; a test walks them.

    Attributes:
        language: Code of the language, such as fr.
        text_size: 1 Normal, 2 Grand, 3 Très grand, 4 Géant.
        contrast: Colour mode.
        page_zoom_percent: Zoom of web pages, 100 to 300; follows the text size.
        reduced_motion: No movement on screen; contrast modes imply it.
        voice_on_arrival: Each screen is read aloud when it comes.
        speech_percent: Pace of the voice, 50 to 200.
        volume_percent: How loud it is, 40 to 100.
        own_words_aloud: The visitor's own words too, though no headset is worn.
        slow: Twice the time everywhere, and a second touch soon after is not heard.
        left_handed: What is touched most is at the left, or (False) at the right; not
            chosen, it is where lines end.
        low_reach: On an upright screen, everything in its lower part.
    """

    language: str = "fr"
    text_size: int = 1
    contrast: Contrast = Contrast.LIGHT
    page_zoom_percent: int = 100
    reduced_motion: bool = False
    voice_on_arrival: bool = False
    speech_percent: int = 100
    volume_percent: int = 70
    own_words_aloud: bool = False
    slow: bool = False
    left_handed: bool | None = None
    low_reach: bool = False


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
        letter: Whether the visitor came with a letter to answer.
        ready: Names of the things that the visitor has at hand.
        scanned: Names of the papers that were scanned for a step.
        given_here: Documents that the site got at the step at hand.
        number: The number being looked for, while its sheet stands.
        procedure_online: Procedure whose page the procedure tab holds; stays while
            another one is being looked at, and decides where the pages may go.
        guide_step: 0-based step of the guide card.
        guide_folded: The guide card stands aside, to leave room for the page.
        tab: Which of the two pages is in front.
        procedure_tab: The procedure's page.
        mail_tab: The mailbox's page.
        mail_provider: Whose mailbox, once chosen.
        code_awaited: A message with a code or a link is awaited: time is held.
        code_awaited_since_s: Since when (monotonic seconds).
        code_read: The mailbox was looked into for the step at hand.
        return_to: Where "Retour" leads from the documents.
        sheet: What stands on the table.
        under: What comes back once comfort or the languages are closed.
        scan: The scan sheet, while it stands.
        print: The print sheet, while it stands.
        viewed: The document shown large.
        stick_in: The visitor's memory stick, while it is plugged in.
        stick_writable: The house lets documents be copied onto it.
        stick: The sheet of the stick, while it stands.
        basket: All documents.
        chosen: The document touched last in *Mes documents*.
        file_request: What a web page waits for.
        handing_over: The file is being made fit for the page.
        new_address: A first e-mail address being prepared.
        note: What the visitor wants to read on the receipt.
        reading: What is being read aloud.
        own_words_told: It was told that the visitor's own words are not read aloud.
        fault: What covers the content until answered.
        notice: A sentence to close.
        tally: Counts for farewell, ticket and journal.
        page_limit_lifted: An agent lets this visit print what it needs.
        ticket: How far the ticket is.
        face: The face touched.
        call: The call by video under way.
        calls_begun: How many rings of this visit; numbers the calls.
        checked_at_s: When the check before a call last passed.
        staff_call: Whether people of the centre were asked to come.
        staff_asked_at_s: Since when.
        erasure: How far erasing is, from farewell on.
        ending: How the visit ended, from farewell on.
        stop_cause: Why out of order.
        stop_detail: File, line and value for staff; never about a visitor.
        gate: The gate of the staff, while it stands.
        stay: Who was admitted; an agent may be beside the visitor's own screen.
    """

    phase: Phase = Phase.RESTING
    visit: VisitId | None = None
    began_at_s: float = 0.0
    present_at_s: float = 0.0
    still_there_since_s: float | None = None
    comfort: Comfort = Comfort()
    service: Service | None = None
    procedure: Procedure | None = None
    letter: bool = False
    ready: frozenset[str] = frozenset()
    scanned: frozenset[str] = frozenset()
    given_here: frozenset[DocumentId] = frozenset()
    number: ThingToHave | None = None
    procedure_online: Procedure | None = None
    guide_step: int = 0
    guide_folded: bool = False
    tab: Tab = Tab.PROCEDURE
    procedure_tab: TabState = TabState()
    mail_tab: TabState = TabState()
    mail_provider: MailProvider | None = None
    code_awaited: bool = False
    code_awaited_since_s: float = 0.0
    code_read: bool = False
    return_to: Phase = Phase.MENU
    sheet: Sheet | None = None
    under: Under | None = None
    scan: Scan | None = None
    print: Print | None = None
    viewed: DocumentId | None = None
    stick_in: Stick | None = None
    stick_writable: bool = False
    stick: StickWork | None = None
    basket: Basket = Basket()
    chosen: DocumentId | None = None
    file_request: FileRequest | None = None
    handing_over: bool = False
    new_address: NewAddress | None = None
    note: ReceiptNote | None = None
    reading: Reading | None = None
    own_words_told: bool = False
    fault: FaultShown | None = None
    notice: Notice | None = None
    tally: Tally = Tally()
    page_limit_lifted: bool = False
    ticket: TicketStage = TicketStage.OFFERED
    face: Face | None = None
    call: Call | None = None
    calls_begun: int = 0
    checked_at_s: float | None = None
    staff_call: StaffCall = StaffCall.NOT_ASKED
    staff_asked_at_s: float | None = None
    erasure: Erasure = Erasure()
    ending: Ending | None = None
    stop_cause: StopCause | None = None
    stop_detail: str = ""
    gate: GateShown | None = None
    stay: Stay | None = None

    @property
    def assisted(self) -> bool:
        """Whether an agent stands beside the visitor now."""
        return self.stay is not None and self.visit is not None

    @property
    def opens_mailbox(self) -> bool:
        """Whether the procedure under way is to open a first mailbox."""
        return self.procedure_online is not None and self.procedure_online.opens_mailbox

    @property
    def choosing_mailbox(self) -> bool:
        """Whether the choice of mailboxes stands in place of the page in front."""
        wanted = self.tab is Tab.MAIL or self.opens_mailbox
        return wanted and self.mail_provider is None

    def tab_state(self, tab: Tab) -> TabState:
        """The state of one of the two tabs."""
        return self.mail_tab if tab is Tab.MAIL else self.procedure_tab

    def pages_left(self, pages_per_visit: int) -> int:
        """How many pages the visit may still print."""
        if self.page_limit_lifted:
            return NO_PAGE_LIMIT
        return max(pages_per_visit - self.tally.pages_printed, 0)
