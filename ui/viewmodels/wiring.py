"""What every view model is built with."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cabin_app.catalogue.model import MailProvider, Procedure, Service, Shelf
from cabin_app.health.model import CabinHealth
from cabin_app.language import Language
from cabin_app.observable import Observable
from cabin_app.session.events import Event
from cabin_app.session.hearing import STAFF_PHASES
from cabin_app.session.state import SessionState

DOORS = ("caf", "impots", "france-travail", "sante", "retraite", "papiers", "logement")
"""Services whose door has a colour of its own; "email" has the eighth."""


STAFF_LANGUAGES = (Language.FRENCH, Language.ENGLISH)


@dataclass(frozen=True, kw_only=True)
class Session:
    """The visit, as screens see it.

    Attributes:
        state: Published after each event; read it, never keep a part of it.
        dispatch: Sends an event; the state has changed when it returns, except from
            within a listener, where events wait their turn.
        shelf: The catalogue.
        start_url: Where a procedure or a mailbox begins; resolves the rehearsal sites.
        health: How the machines are.
    """

    state: Observable[SessionState]
    dispatch: Callable[[Event], None]
    shelf: Observable[Shelf]
    start_url: Callable[[Procedure | MailProvider], str]
    health: Observable[CabinHealth] = field(
        default_factory=lambda: Observable(CabinHealth())
    )


def language_of(state: SessionState) -> Language:
    """The language of the screen: the visitor's; for staff one that they work in."""
    if state.phase in STAFF_PHASES and state.stay is not None:
        return Language(state.stay.language)
    language = Language(state.comfort.language)
    if state.phase in STAFF_PHASES and language not in STAFF_LANGUAGES:
        return Language.FRENCH
    return language


def door_of(service: Service | None) -> int:
    """0-based colour of a service's door; a ninth takes the next in order."""
    if service is None:
        return 0
    if service.id == "email":
        return 7
    if service.id in DOORS:
        return DOORS.index(service.id)
    return service.order % 8
