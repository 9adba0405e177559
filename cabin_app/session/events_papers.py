"""What a hand does with papers: scan, basket, print, ticket."""

from dataclasses import dataclass
from typing import Literal

from cabin_app.catalogue.scan_profile import PaperKind
from cabin_app.documents.giving import GiveWay
from cabin_app.documents.model import DocumentId
from cabin_app.session.bare import Bare


class ScanAsked(Bare):
    """*Ajouter un document*, or a guide step that scans."""


class PageScanAsked(Bare):
    """*Scanner cette page*."""


@dataclass(frozen=True)
class PaperChosen:
    """*Une feuille*, *Une carte*, *Plusieurs feuilles*: what lies on the scanner."""

    paper: PaperKind


class AnotherPageAsked(Bare):
    """*Une autre page*: the next one may be laid down."""


class PageKept(Bare):
    """*Garder la page*, of one that looked wrong."""


class PageRemoved(Bare):
    """*Retirer la page*, of one that looked wrong."""


class ScanStopped(Bare):
    """*Arrêter*: give up the page being read; pages already read are kept."""


class PageRejected(Bare):
    """*Refaire la page*: the doubtful page, or the last one, is asked again."""


class ScanFinished(Bare):
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
    """*Donner au site*, *Plus léger* or *En image*, for the chosen document."""

    way: GiveWay = GiveWay.AS_ASKED


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
class PrintSidesChosen:
    """One side of the paper, or both."""

    both: bool


class PrintConfirmed(Bare):
    """*Imprimer 2 pages*."""


class PrintCancelled(Bare):
    """*Annuler*, also while the job is under way."""


class TicketAsked(Bare):
    """*Prendre le ticket*."""


PaperMove = (
    ScanAsked
    | PageScanAsked
    | PaperChosen
    | AnotherPageAsked
    | PageKept
    | PageRemoved
    | ScanStopped
    | PageRejected
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
    | PrintSidesChosen
    | PrintConfirmed
    | PrintCancelled
    | TicketAsked
)
"""Any move of the visitor with papers."""
