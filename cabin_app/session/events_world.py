"""What the world does: devices, web pages, time, the unexpected."""

from dataclasses import dataclass
from typing import Literal

from cabin_app.documents.model import Origin, PageSource
from cabin_app.session.bare import Bare
from cabin_app.session.events_reading import (
    HeadsetPulled,
    ReadingCame,
    SentenceSaid,
    SpeechFaulted,
)
from cabin_app.session.state import (
    ErasureStep,
    FileRequest,
    PageProblem,
    RequestId,
    StopCause,
    Tab,
)


class TimePassed(Bare):
    """The moment named by ``timeouts.next_deadline`` has come."""


@dataclass(frozen=True)
class PageArrived:
    """The scanner read a page into the spool."""

    source: PageSource


class ScanEnded(Bare):
    """The scanner has read all that it was asked to."""


@dataclass(frozen=True)
class ScanFaulted:
    """The scanner could not; ``reason`` is a ScanReason value."""

    reason: str


@dataclass(frozen=True)
class FileRequested:
    """A web page opened a file dialog; ours answers."""

    request: FileRequest


@dataclass(frozen=True)
class FileRequestGone:
    """The page that asked went away or asked anew."""

    request_id: RequestId


@dataclass(frozen=True)
class HandOverReady:
    """The document was made acceptable and given to the page."""

    request_id: RequestId
    pages: int


@dataclass(frozen=True)
class HandOverFaulted:
    """It could not be made acceptable; ``reason`` is a FitReason value."""

    request_id: RequestId
    reason: str


@dataclass(frozen=True)
class DocumentArrived:
    """A download was inspected and may be shown."""

    origin: Origin
    title: str
    sources: tuple[PageSource, ...]


@dataclass(frozen=True)
class DownloadRefused:
    """A download that is neither a PDF nor a picture, or too large."""

    reason: str


@dataclass(frozen=True)
class AddressRefused:
    """A link led where the procedure may not go.

    Attributes:
        kind: "phone", "mail" or "link".
        detail: Number, or ASCII host; "" when there is none to show.
        main_frame: Whether the visitor asked for it (a notice), not a sub-resource.
        tab: Whose page asked. A part that no page is known to have asked for counts
            as the mailbox's, where nothing is counted.
    """

    kind: Literal["phone", "mail", "link"]
    detail: str
    main_frame: bool
    tab: Tab


@dataclass(frozen=True)
class PageLoading:
    """A tab began to load."""

    tab: Tab


@dataclass(frozen=True)
class PageShown:
    """A tab shows a page of ``host``.

    Attributes:
        tab: Which.
        host: In ASCII.
        safe: It came encrypted, and its certificate holds.
    """

    tab: Tab
    host: str
    safe: bool


@dataclass(frozen=True)
class PageMoved:
    """A tab is at another address; a page may do that by itself.

    Attributes:
        tab: Which.
        host: In ASCII.
        path: Without what stands behind a question mark.
    """

    tab: Tab
    host: str
    path: str


@dataclass(frozen=True)
class PageSlow:
    """A page has been awaited for some seconds."""

    tab: Tab


@dataclass(frozen=True)
class PageFailed:
    """A tab has no page to show.

    Attributes:
        tab: Which.
        problem: Why.
        has_words: The site wrote a page about it, which may be looked at.
    """

    tab: Tab
    problem: PageProblem
    has_words: bool = False


@dataclass(frozen=True)
class PrintProgressed:
    """The job goes on."""

    pages_done: int


@dataclass(frozen=True)
class PrintCompleted:
    """The last page came out."""

    pages: int


@dataclass(frozen=True)
class PrintFaulted:
    """The job waits or failed; ``reason`` is a PrintReason value.

    Attributes:
        reason: Why.
        waiting: The job goes on by itself once the cause is gone.
    """

    reason: str
    waiting: bool


class PrintResumed(Bare):
    """The cause is gone and the job goes on."""


class PageLimitLifted(Bare):
    """An agent lets this visit print as many pages as it needs."""


@dataclass(frozen=True)
class TicketPrinted:
    """The ticket came out.

    Attributes:
        on_a4: Of the document printer: there is no receipt printer.
    """

    on_a4: bool = False


@dataclass(frozen=True)
class TicketFaulted:
    """It did not; ``reason`` is a TicketReason value."""

    reason: str


@dataclass(frozen=True)
class ErasureStepDone:
    """One promise is kept."""

    step: ErasureStep


@dataclass(frozen=True)
class ErasureChecked:
    """The residue check ran.

    Attributes:
        residues: What was found; empty is the proof.
        at: Wall-clock time to show, "14:32".
    """

    residues: tuple[str, ...]
    at: str


@dataclass(frozen=True)
class Broke:
    """The unexpected: the boundary ends the visit, or the cabin stops."""

    cause: StopCause
    detail: str


Happening = (
    ReadingCame
    | SentenceSaid
    | HeadsetPulled
    | SpeechFaulted
    | TimePassed
    | PageArrived
    | ScanEnded
    | ScanFaulted
    | FileRequested
    | FileRequestGone
    | HandOverReady
    | HandOverFaulted
    | DocumentArrived
    | DownloadRefused
    | AddressRefused
    | PageLoading
    | PageShown
    | PageMoved
    | PageSlow
    | PageFailed
    | PrintProgressed
    | PrintCompleted
    | PrintFaulted
    | PrintResumed
    | PageLimitLifted
    | TicketPrinted
    | TicketFaulted
    | ErasureStepDone
    | ErasureChecked
    | Broke
)
"""Anything the world does."""
