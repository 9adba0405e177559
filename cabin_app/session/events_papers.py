"""What a hand does with papers: scan, basket, print, ticket."""

from dataclasses import dataclass
from typing import Literal

from cabin_app.documents.model import DocumentId


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
class TicketAsked:
    """*Prendre le ticket*."""
