"""Which of the explained screens a visitor is on. Pure.

One for each screen and each sheet; the sentences are the screens' own (`AidWords.qml`).
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from cabin_app.session.phases import Phase
from cabin_app.session.state import PageLoad, SessionState, Tab


class Explained(StrEnum):
    """A screen as an agent would explain it."""

    WELCOME = "welcome"
    MENU = "menu"
    LETTER = "letter"
    SERVICE = "service"
    PROCEDURE = "procedure"
    SITE = "site"
    SITE_FILE = "site_file"
    """A page waits for a paper."""
    SITE_TROUBLE = "site_trouble"
    MAIL_CHOICE = "mail_choice"
    MAIL_OPENING = "mail_opening"
    MAIL = "mail"
    DOCUMENTS = "documents"
    DOCUMENTS_FILE = "documents_file"
    """A paper is chosen for the page that waits."""
    CALL = "call"
    FAULT = "fault"
    SCAN = "scan"
    PRINT = "print"
    COMFORT = "comfort"
    LANGUAGE = "language"
    HELP = "help"
    LEAVE = "leave"
    MISSING = "missing"
    NUMBER = "number"
    ADDRESS = "address"
    NOTE = "note"
    VIEW = "view"
    STICK = "stick"


_SCREENS: Mapping[Phase, Explained] = MappingProxyType(
    {
        Phase.WELCOME: Explained.WELCOME,
        Phase.MENU: Explained.MENU,
        Phase.SERVICE: Explained.SERVICE,
        Phase.PROCEDURE: Explained.PROCEDURE,
        Phase.DOCUMENTS: Explained.DOCUMENTS,
    }
)


def explained(state: SessionState) -> Explained | None:
    """What is in front of the visitor; None where nobody is helped.

    A sheet is explained under its own name.
    """
    if state.fault is not None:
        return Explained.FAULT
    if state.sheet is not None:
        return Explained(state.sheet.value)
    if state.call is not None and state.call.covers:
        return Explained.CALL
    if state.phase is Phase.ONLINE:
        return _online(state)
    if state.phase is Phase.MENU and state.letter:
        return Explained.LETTER
    if state.phase is Phase.DOCUMENTS and state.file_request is not None:
        return Explained.DOCUMENTS_FILE
    return _SCREENS.get(state.phase)


def _online(state: SessionState) -> Explained:
    tab = state.tab_state(state.tab)
    if tab.load is PageLoad.FAILED:
        return Explained.SITE_TROUBLE
    if state.choosing_mailbox:
        first = state.opens_mailbox
        return Explained.MAIL_OPENING if first else Explained.MAIL_CHOICE
    if state.tab is Tab.MAIL:
        return Explained.MAIL
    if state.file_request is not None:
        return Explained.SITE_FILE
    return Explained.SITE
