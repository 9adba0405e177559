"""What both tabs of a visit share."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from cabin_app.catalogue.address_policy import Refused
from cabin_app.jobs import Alarms
from cabin_app.session.events import Event
from cabin_app.session.state import Tab
from cabin_app.sites.portal import PlainAnswer
from ui.web.gate import AddressGate

PlainAnswered = Callable[[PlainAnswer | None], None]
AskPlainly = Callable[[str, PlainAnswered], None]


@dataclass(frozen=True, kw_only=True)
class TabTools:
    """What both tabs share.

    Attributes:
        gate: The one decision.
        dispatch: Sends events.
        alarms: Waits for slow sites.
        numbers: Numbers of file requests.
        page_load_s: Silence after which a site is called slow.
        refused: Tells that the visitor may not go somewhere.
        frame_refused: Tells that a frame may not.
        view_made: A view exists.
        print_asked: A page wants to be printed; returns where to write, "" for no.
        print_written: The page was written there, or not.
        ask_plainly: Asks a host without encryption; None when nothing answers.
        language: Code of the visit's language now.
    """

    gate: AddressGate
    dispatch: Callable[[Event], None]
    alarms: Alarms
    numbers: Iterator[int]
    page_load_s: float
    refused: Callable[[Refused, Tab], None]
    frame_refused: Callable[[Refused, Tab], None]
    view_made: Callable[[QObject], None]
    print_asked: Callable[[], str]
    print_written: Callable[[str, str, bool], None]
    ask_plainly: AskPlainly
    language: Callable[[], str]
