"""What may happen to a visit. Past tense: it has happened; the machine decides.

Three origins: the visitor's hand, the world (devices, web pages, time), the staff.
Times are not in the events but given to ``step`` with each of them.
"""

from dataclasses import dataclass
from typing import Literal

from cabin_app.catalogue.model import MailProvider, Procedure, Service
from cabin_app.documents.model import DocumentId, Origin, PageSource
from cabin_app.session.state import (
    Contrast,
    ErasureStep,
    Face,
    FileRequest,
    PageProblem,
    RequestId,
    StopCause,
    Tab,
    VisitId,
)

# --- the visitor's hand ------------------------------------------------------------


@dataclass(frozen=True)
class Woken:
    """The resting screen was touched; ``visit`` is drawn at random by the conductor."""

    visit: VisitId


@dataclass(frozen=True)
class Presence:
    """Any touch or key, at most once a second."""


@dataclass(frozen=True)
class LanguageChosen:
    """A language was touched, on the welcome screen or the sheet."""

    language: str


@dataclass(frozen=True)
class LanguagesAsked:
    """The language button of the top bar."""


@dataclass(frozen=True)
class ComfortAsked:
    """The comfort button of the top bar."""


@dataclass(frozen=True)
class TextSizeChosen:
    """1 to 4."""

    text_size: int


@dataclass(frozen=True)
class ContrastChosen:
    """One of the four colour modes."""

    contrast: Contrast


@dataclass(frozen=True)
class MotionChosen:
    """Whether things may move."""

    reduced: bool


@dataclass(frozen=True)
class ComfortReset:
    """*Tout remettre comme avant*: everything but the language."""


@dataclass(frozen=True)
class ZoomMoved:
    """*Agrandir* (+1) or *Réduire* (-1) of the page."""

    direction: Literal[-1, 1]


@dataclass(frozen=True)
class ServiceChosen:
    """A tile of the menu."""

    service: Service


@dataclass(frozen=True)
class ProcedureChosen:
    """A procedure of a service, or found by search."""

    service: Service
    procedure: Procedure


@dataclass(frozen=True)
class ProcedureStarted:
    """*Commencer la démarche*. ``start_url`` is resolved and checked by the sender."""

    start_url: str


@dataclass(frozen=True)
class GuideMoved:
    """Next (+1) or previous (-1) step of the guide card."""

    direction: Literal[-1, 1]


@dataclass(frozen=True)
class ProcedureFinished:
    """*J’ai terminé* on the last step: the procedure is done."""


@dataclass(frozen=True)
class MissingPaperAsked:
    """*Il me manque un papier*."""


@dataclass(frozen=True)
class ChecklistAsked:
    """*Imprimer la liste*: what to bring, on the receipt printer."""


@dataclass(frozen=True)
class NotToday:
    """The visitor will come back with the missing paper: a good end."""


@dataclass(frozen=True)
class TabChosen:
    """One of the two tabs was touched."""

    tab: Tab


@dataclass(frozen=True)
class MailProviderChosen:
    """Whose mailbox to open. ``start_url`` is resolved and checked by the sender."""

    provider: MailProvider
    start_url: str


@dataclass(frozen=True)
class MailProviderForgotten:
    """*Changer de boîte*: back to the choice of providers."""


@dataclass(frozen=True)
class BackAsked:
    """*Retour*: closes what is on top, or goes one screen back."""


@dataclass(frozen=True)
class DocumentsAsked:
    """*Mes documents*."""


@dataclass(frozen=True)
class HumanAsked:
    """*Parler à quelqu’un*."""


@dataclass(frozen=True)
class LeaveAsked:
    """*Quitter*."""


@dataclass(frozen=True)
class LeaveConfirmed:
    """*Terminer ma visite*."""


@dataclass(frozen=True)
class SheetClosed:
    """The named closing button of a sheet."""


@dataclass(frozen=True)
class NoticeClosed:
    """The one way on of a notice."""


@dataclass(frozen=True)
class StillHere:
    """*Oui, je suis là*."""


@dataclass(frozen=True)
class ScanAsked:
    """*Ajouter un document*, or a guide step that scans."""


@dataclass(frozen=True)
class PageScanAsked:
    """*Scanner cette page*."""


@dataclass(frozen=True)
class ScanStopped:
    """*Arrêter*: give up the page being read; pages already read are kept."""


@dataclass(frozen=True)
class LastPageRejected:
    """*Refaire cette page*: the page read last is removed and asked again."""


@dataclass(frozen=True)
class ScanFinished:
    """*J’ai fini*."""


@dataclass(frozen=True)
class DocumentTouched:
    """A document was chosen in *Mes documents*."""

    document: DocumentId


@dataclass(frozen=True)
class DocumentTurned:
    """*Tourner la page*."""

    document: DocumentId


@dataclass(frozen=True)
class DocumentRemoved:
    """*Retirer*."""

    document: DocumentId


@dataclass(frozen=True)
class DocumentsJoined:
    """*Réunir deux papiers*: the second goes behind the first."""

    first: DocumentId
    second: DocumentId


@dataclass(frozen=True)
class ViewAsked:
    """*Voir en grand*."""

    document: DocumentId


@dataclass(frozen=True)
class GiveToSiteAsked:
    """*Donner au site*, for the chosen document."""


@dataclass(frozen=True)
class PrintAsked:
    """*Imprimer* a document: opens the sheet."""

    document: DocumentId


@dataclass(frozen=True)
class CopiesMoved:
    """*Plus* (+1) or *Moins* (-1)."""

    direction: Literal[-1, 1]


@dataclass(frozen=True)
class PrintColourChosen:
    """Colour or grey."""

    colour: bool


@dataclass(frozen=True)
class PrintConfirmed:
    """*Imprimer 2 pages*."""


@dataclass(frozen=True)
class PrintCancelled:
    """*Annuler*, also while the job is under way."""


@dataclass(frozen=True)
class RetryAsked:
    """The main button of a fault."""


@dataclass(frozen=True)
class WentOnWithout:
    """The second button of a fault."""


@dataclass(frozen=True)
class ReloadAsked:
    """*Essayer encore* on a page that failed."""

    tab: Tab


@dataclass(frozen=True)
class TicketAsked:
    """*Prendre le ticket*."""


@dataclass(frozen=True)
class FaceTouched:
    """One of the three faces."""

    face: Face


@dataclass(frozen=True)
class QuitAsked:
    """*Quitter* on the farewell: the visitor goes."""


# --- the world ---------------------------------------------------------------------


@dataclass(frozen=True)
class TimePassed:
    """The moment named by ``timeouts.next_deadline`` has come."""


@dataclass(frozen=True)
class PageArrived:
    """The scanner read a page into the spool."""

    source: PageSource


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
class SpoolFilled:
    """No room for more documents."""


@dataclass(frozen=True)
class AddressRefused:
    """A link led where the procedure may not go.

    Attributes:
        kind: "phone", "mail" or "link".
        detail: Number, or ASCII host; "" when there is none to show.
        main_frame: Whether the visitor asked for it (a notice), not a sub-resource.
    """

    kind: Literal["phone", "mail", "link"]
    detail: str
    main_frame: bool


@dataclass(frozen=True)
class PageLoading:
    """A tab began to load."""

    tab: Tab


@dataclass(frozen=True)
class PageShown:
    """A tab shows a page of ``host``."""

    tab: Tab
    host: str
    verified: bool


@dataclass(frozen=True)
class PageFailed:
    """A tab has no page to show."""

    tab: Tab
    problem: PageProblem


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


@dataclass(frozen=True)
class PrintResumed:
    """The cause is gone and the job goes on."""


@dataclass(frozen=True)
class TicketPrinted:
    """The ticket came out."""


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


Event = (
    Woken
    | Presence
    | LanguageChosen
    | LanguagesAsked
    | ComfortAsked
    | TextSizeChosen
    | ContrastChosen
    | MotionChosen
    | ComfortReset
    | ZoomMoved
    | ServiceChosen
    | ProcedureChosen
    | ProcedureStarted
    | GuideMoved
    | ProcedureFinished
    | MissingPaperAsked
    | ChecklistAsked
    | NotToday
    | TabChosen
    | MailProviderChosen
    | MailProviderForgotten
    | BackAsked
    | DocumentsAsked
    | HumanAsked
    | LeaveAsked
    | LeaveConfirmed
    | SheetClosed
    | NoticeClosed
    | StillHere
    | ScanAsked
    | PageScanAsked
    | ScanStopped
    | LastPageRejected
    | ScanFinished
    | DocumentTouched
    | DocumentTurned
    | DocumentRemoved
    | DocumentsJoined
    | ViewAsked
    | GiveToSiteAsked
    | PrintAsked
    | CopiesMoved
    | PrintColourChosen
    | PrintConfirmed
    | PrintCancelled
    | RetryAsked
    | WentOnWithout
    | ReloadAsked
    | TicketAsked
    | FaceTouched
    | QuitAsked
    | TimePassed
    | PageArrived
    | ScanFaulted
    | FileRequested
    | FileRequestGone
    | HandOverReady
    | HandOverFaulted
    | DocumentArrived
    | DownloadRefused
    | SpoolFilled
    | AddressRefused
    | PageLoading
    | PageShown
    | PageFailed
    | PrintProgressed
    | PrintCompleted
    | PrintFaulted
    | PrintResumed
    | TicketPrinted
    | TicketFaulted
    | ErasureStepDone
    | ErasureChecked
    | Broke
)
