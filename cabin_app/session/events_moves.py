"""What a hand does to move about: screens, comfort, tabs, closing, leaving."""

from dataclasses import dataclass
from typing import Literal

from cabin_app.catalogue.model import MailProvider, Procedure, Service
from cabin_app.session.state import Contrast, Face, Tab, VisitId


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
class FaceTouched:
    """One of the three faces."""

    face: Face


@dataclass(frozen=True)
class QuitAsked:
    """*Quitter* on the farewell: the visitor goes."""
