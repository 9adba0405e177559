"""Tells the visit of refused addresses, without flooding it."""

from collections.abc import Callable
from typing import Literal

from cabin_app.catalogue.address_policy import RefusalReason, Refused
from cabin_app.jobs import Alarms
from cabin_app.session import events
from cabin_app.session.events import Event
from cabin_app.session.state import Tab

MUTED_S = 1.0
"""The same refusal is told once in this time: a script may try without end."""
MOST_AT_ONCE = 10
"""Different ones in that time: nobody touches more; scripts make names without end."""
MOST_HOSTS = 60
"""Hosts of parts that are told in a visit: a heavy page has some twenty."""

_Kind = Literal["phone", "mail", "link"]


class Refusals:
    """What was refused in this visit."""

    def __init__(self, *, dispatch: Callable[[Event], None], alarms: Alarms) -> None:
        self._dispatch = dispatch
        self._alarms = alarms
        self._told: set[tuple[Tab, str]] = set()
        self._muted: set[events.AddressRefused] = set()

    def asked_refused(self, refused: Refused, tab: Tab) -> None:
        """Something the visitor may have touched: they are told."""
        kind = _kind_of(refused.reason)
        event = events.AddressRefused(kind, _shown(refused), main_frame=True, tab=tab)
        if event in self._muted or len(self._muted) >= MOST_AT_ONCE:
            return
        self._muted.add(event)
        self._alarms.call_in(MUTED_S, lambda: self._muted.discard(event))
        self._dispatch(event)

    def frame_refused(self, refused: Refused, tab: Tab) -> None:
        """A frame: a telephone or mail link works through one; else a part."""
        if _kind_of(refused.reason) == "link":
            self.part_refused(refused, tab)
        else:
            self.asked_refused(refused, tab)

    def part_refused(self, refused: Refused, tab: Tab) -> None:
        """A part of a page: its host is told once in a visit, by each tab."""
        host = _shown(refused)
        is_link = _kind_of(refused.reason) == "link"
        full = len(self._told) >= MOST_HOSTS
        if not is_link or not host or full or (tab, host) in self._told:
            return
        self._told.add((tab, host))
        self._dispatch(events.AddressRefused("link", host, main_frame=False, tab=tab))

    def forget(self) -> None:
        """The visit ends."""
        self._told.clear()
        self._muted.clear()


def _shown(refused: Refused) -> str:
    """Host without port, number or e-mail address; "" when there is none."""
    match refused.reason:
        case RefusalReason.WRONG_SCHEME | RefusalReason.PAGE_IN_MEMORY:
            return ""
        case RefusalReason.WRONG_PORT:
            return refused.wanted.rpartition(":")[0]
        case _:
            return refused.wanted


def _kind_of(reason: RefusalReason) -> _Kind:
    match reason:
        case RefusalReason.PHONE | RefusalReason.TEXT_MESSAGE:
            return "phone"
        case RefusalReason.MAIL:
            return "mail"
        case _:
            return "link"
