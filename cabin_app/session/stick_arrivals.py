"""Whose stick it is: only one that came in this visit, or just before it, is offered.

A stick that was forgotten belongs to whoever was here before, and nobody else may see
what is on it: it has to be pulled out and plugged in again.
"""

from collections.abc import Callable

from cabin_app.clock import Clock
from cabin_app.health.usb import UsbView
from cabin_app.jobs import Alarms
from cabin_app.session.events import Event
from cabin_app.session.events_stick import (
    StickCame,
    StickForgotten,
    StickUnusable,
    StickWent,
)
from cabin_app.session.state import Phase, SessionState
from cabin_app.settings_usb import StickUse
from devices.ports.stick import Stick
from devices.ports.usb import UsbKind

JUST_BEFORE_S = 120.0
"""People plug it in first, and touch the screen then."""
UNREADABLE_AFTER_S = 12.0
"""From the plug to the mount; a large stick that was pulled out before takes some."""


class StickArrivals:
    """Between the sockets and the visit; lives on the interface thread."""

    def __init__(
        self,
        *,
        use: StickUse,
        dispatch: Callable[[Event], None],
        clock: Clock,
        alarms: Alarms,
        on_left: Callable[[bool], None],
    ) -> None:
        """Take note; nothing is known yet.

        Args:
            use: What visitors may do with sticks.
            dispatch: Where the visit hears of them.
            clock: The time.
            alarms: For a stick that is never mounted.
            on_left: Told whether a stick is here that nobody in the cabin brought.
        """
        self._use = use
        self._dispatch = dispatch
        self._clock = clock
        self._alarms = alarms
        self._known = False
        self._came_at_s: dict[Stick, float] = {}
        self._plugged: set[str] = set()
        self._offered: Stick | None = None
        self._greet = False
        self._in_visit = False
        self._on_left = on_left
        self._left = False

    def sockets_changed(self, view: UsbView) -> None:
        """Something came or went; the first look says what was here before us."""
        now_s = self._clock.monotonic_s() if self._known else float("-inf")
        sticks = set(view.sticks) if self._use is not StickUse.NONE else set()
        came = sticks - self._came_at_s.keys()
        self._came_at_s = {
            one: self._came_at_s.get(one, now_s) for one in sorted(sticks, key=_order)
        }
        plugged = {one.place for one in view.devices if UsbKind.STICK in one.kinds}
        fresh, self._plugged = plugged - self._plugged, plugged
        known, self._known = self._known, True
        self._tell_left()
        if self._offered is not None and self._offered not in sticks:
            self._offered = None
            self._dispatch(StickWent())
        if not known or not self._in_visit:
            return
        if came and self._offered is None:
            self._offer(min(came, key=_order))
        elif fresh and self._use is StickUse.NONE:
            self._dispatch(StickUnusable(by_rule=True))
        elif fresh and self._offered is None:
            self._alarms.call_in(UNREADABLE_AFTER_S, self._nothing_came)

    def visit_changed(self, state: SessionState) -> None:
        """A visit begins or ends; what is plugged in at its end is somebody's."""
        if state.phase is Phase.MENU and self._greet:
            self._greet = False
            if self._left:
                self._dispatch(StickForgotten())
        in_visit = state.visit is not None
        if in_visit == self._in_visit:
            return
        self._in_visit = in_visit
        if not in_visit:
            self.forget()
            return
        recent = self._clock.monotonic_s() - JUST_BEFORE_S
        mine = [one for one, at_s in self._came_at_s.items() if at_s >= recent]
        if mine:
            self._offer(mine[-1])
        # Said once the language is chosen; a stick of their own they plug in anew.
        self._greet = bool(self._came_at_s) and not mine
        self._tell_left()

    def forget(self) -> None:
        """Whatever is plugged in now is not the next visitor's."""
        self._offered = None
        self._greet = False
        self._came_at_s = dict.fromkeys(self._came_at_s, float("-inf"))
        self._tell_left()

    def _tell_left(self) -> None:
        recent = self._clock.monotonic_s() - JUST_BEFORE_S
        old = any(at_s < recent for at_s in self._came_at_s.values())
        left = old and self._offered is None
        if left != self._left:
            self._left = left
            self._on_left(left)

    def _offer(self, stick: Stick) -> None:
        self._offered = stick
        writable = self._use is StickUse.READ_AND_WRITE
        self._dispatch(StickCame(stick, writable=writable))

    def _nothing_came(self) -> None:
        if self._in_visit and self._plugged and not self._came_at_s:
            self._dispatch(StickUnusable(by_rule=False))


def _order(stick: Stick) -> str:
    return stick.place
