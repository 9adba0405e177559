"""What is being worked on: pages, a file asked for, a scan, a print, a reading."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from cabin_app.catalogue.obstacles import Obstacle
from cabin_app.catalogue.scan_profile import PaperKind, ScanProfile
from cabin_app.catalogue.things import ThingToHave
from cabin_app.documents.model import DocumentId, PageId
from cabin_app.speech.script import Sentence

RequestId = NewType("RequestId", int)
"""Number of a web page's file request; answered exactly once."""


class Tab(StrEnum):
    """The two pages that never lose their state."""

    PROCEDURE = "procedure"
    MAIL = "mail"


class PageProblem(StrEnum):
    """Why a web page is not there. Each has its sentence and next step."""

    NO_NETWORK = "no_network"
    NAME_UNKNOWN = "name_unknown"
    """The network knows no such site: its name has no address."""
    CAPTIVE_PORTAL = "captive_portal"
    """Something on the way answers instead of the site: it wants somebody to log in."""
    SITE_DOWN = "site_down"
    """The site does not answer, or answers with a fault of its own."""
    SITE_BUSY = "site_busy"
    """Too many people, or closed for a while."""
    PAGE_MISSING = "page_missing"
    PAGE_REFUSED = "page_refused"
    """The site gives this page to nobody, or not to us, and says no more."""
    SIGNED_OUT = "signed_out"
    """The site waited too long and forgot who was there."""
    REDIRECT_LOOP = "redirect_loop"
    """The site sends from one page to another without end."""
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
        again: What was asked is the page that failed, not the first one.
        load: How far the page is.
        slow: Whether it has been awaited for some seconds.
        problem: Why it is not there, when load is FAILED.
        has_words: Whether the site wrote a page about the problem.
        host: Host of the page shown, for the line "Site officiel vérifié".
        verified: Whether that host belongs to the procedure and is served safely.
        obstacle: What is known to stop people on that page.
        place: Host and path it moved to last.
    """

    opened: bool = False
    start_url: str = ""
    generation: int = 0
    again: bool = False
    load: PageLoad = PageLoad.BLANK
    slow: bool = False
    problem: PageProblem | None = None
    has_words: bool = False
    host: str = ""
    verified: bool = False
    obstacle: Obstacle | None = None
    place: str = ""


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
        wanted: The paper that the step asks for; it names the document.
        profile: What lies on the scanner, and how it is read.
        doubts: Pages that look wrong, not answered yet, in order.
        replacing: The page whose place the next one takes: read again, or a card of
            which one side is read.
    """

    stage: ScanStage = ScanStage.PLACING
    document: DocumentId | None = None
    pages: tuple[PageId, ...] = ()
    wanted: ThingToHave | None = None
    profile: ScanProfile = ScanProfile()
    doubts: tuple[PageId, ...] = ()
    replacing: PageId | None = None

    @property
    def turned_over(self) -> bool:
        """Whether the second side of a card is awaited."""
        return self.profile.paper is PaperKind.CARD and self.replacing is not None


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
        both_sides: Both sides of the paper rather than one.
        stage: How far it is.
        pages_done: Pages that came out so far, as the printer tells.
        waiting: PrintReason value while the job waits for somebody, else "".
    """

    document: DocumentId
    copies: int = 1
    colour: bool = False
    both_sides: bool = False
    stage: PrintStage = PrintStage.CHOOSING
    pages_done: int = 0
    waiting: str = ""

    @property
    def under_way(self) -> bool:
        """Whether a job lives."""
        return self.stage in (PrintStage.PREPARING, PrintStage.PRINTING)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A screen, or a card of it, being read aloud.

    Attributes:
        sentences: What is said, in order; at least one.
        at: 0-based number of the one being said.
        withheld: Sentences of the visitor's own were left out.
        in_headset: The visitor's own are said because nobody else hears them.
        news: Nobody asked and nobody moved: something new stands on the screen.
    """

    sentences: tuple[Sentence, ...]
    at: int = 0
    withheld: bool = False
    in_headset: bool = False
    news: bool = False

    @property
    def now(self) -> Sentence:
        """The sentence being said."""
        return self.sentences[self.at]


@dataclass(frozen=True, kw_only=True)
class ReceiptNote:
    """What the visitor wants to read on the receipt; in memory only.

    Attributes:
        number: Of a file, as a site showed it.
        appointment: When and where.
        words: Anything else.
        too_long: What was typed last does not fit the paper: it is not in here.
        leaving: It was asked for on the sheet of leaving, which comes back after it.
    """

    number: str = ""
    appointment: str = ""
    words: str = ""
    too_long: bool = False
    leaving: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to print."""
        return not (self.number or self.appointment or self.words)


@dataclass(frozen=True, kw_only=True)
class NewAddress:
    """A first e-mail address being prepared; in memory only.

    Attributes:
        offered: What may stand before the @.
        local: The one chosen, "" while none is.
        passphrase: The one made last, "" while none is.
        card_tells_all: The card asked for last had the passphrase on it.
    """

    offered: tuple[str, ...] = ()
    local: str = ""
    passphrase: str = ""
    card_tells_all: bool = False
