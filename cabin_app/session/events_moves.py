"""What a hand does to move about: screens, comfort, tabs, closing, leaving."""

from dataclasses import dataclass
from typing import Literal

from cabin_app.catalogue.model import MailProvider, Procedure, Service
from cabin_app.session.bare import Bare
from cabin_app.session.state import Face, Tab, VisitId


@dataclass(frozen=True)
class Woken:
    """The resting screen was touched; ``visit`` is drawn at random by the conductor."""

    visit: VisitId


class Presence(Bare):
    """Any touch or key, at most once a second."""


class LanguagesAsked(Bare):
    """The language button of the top bar."""


class ComfortAsked(Bare):
    """The comfort button of the top bar."""


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


class ProcedureFinished(Bare):
    """*J’ai terminé* on the last step: the procedure is done."""


class MissingPaperAsked(Bare):
    """*Il me manque un papier*."""


class ChecklistAsked(Bare):
    """*Imprimer la liste*: what to bring, on the receipt printer."""


class NotToday(Bare):
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


class MailProviderForgotten(Bare):
    """*Changer de boîte*: back to the choice of providers."""


class BackAsked(Bare):
    """*Retour*: closes what is on top, or goes one screen back."""


class DocumentsAsked(Bare):
    """*Mes documents*."""


class HumanAsked(Bare):
    """*Parler à quelqu’un*."""


class LeaveAsked(Bare):
    """*Quitter*."""


class LeaveConfirmed(Bare):
    """*Terminer ma visite*."""


class SheetClosed(Bare):
    """The named closing button of a sheet."""


class NoticeClosed(Bare):
    """The one way on of a notice."""


class StillHere(Bare):
    """*Oui, je suis là*."""


class RetryAsked(Bare):
    """The main button of a fault."""


class WentOnWithout(Bare):
    """The second button of a fault."""


@dataclass(frozen=True)
class ReloadAsked:
    """*Essayer encore* on a page that failed."""

    tab: Tab


@dataclass(frozen=True)
class FirstPageAsked:
    """*Revenir au début*: the page that the tab began with."""

    tab: Tab


@dataclass(frozen=True)
class PageWordsAsked:
    """*Voir ce que dit le site*: its own page about the problem."""

    tab: Tab


@dataclass(frozen=True)
class GuideFolded:
    """*Replier* or *Ouvrir le guide*."""

    folded: bool


@dataclass(frozen=True)
class FaceTouched:
    """One of the three faces."""

    face: Face


class QuitAsked(Bare):
    """*Quitter* on the farewell: the visitor goes."""


Move = (
    Woken
    | Presence
    | LanguagesAsked
    | ComfortAsked
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
    | RetryAsked
    | WentOnWithout
    | ReloadAsked
    | FirstPageAsked
    | PageWordsAsked
    | GuideFolded
    | FaceTouched
    | QuitAsked
)
"""Any move of the visitor from screen to screen."""
