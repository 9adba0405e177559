"""When the cabin stops waiting. Delays an installer may set are in `settings`."""

from cabin_app.documents.model import Basket
from cabin_app.session.state import (
    Phase,
    ScanStage,
    SessionState,
    TabState,
    Tally,
)
from cabin_app.session.state_call import CallStage, StaffCall
from cabin_app.settings import Timeouts

BUSY_HOLD_S = 600
"""A machine at work stands for the visitor, but not for ever: a device that neither
ends nor fails must not keep a visit open. Ten minutes cover the longest print."""


CALL_HOLD_S = 3600
"""A talk stands for the visitor, an hour after the last touch at most: a room that
never ends the call must not keep a visit open after who was in it has left."""


def holds_nothing(state: SessionState) -> bool:
    """Whether nothing of anybody is in the visit: no page, no document, no deed."""
    return (
        state.basket == Basket()
        and state.tally == Tally()
        and state.procedure_tab == TabState()
        and state.mail_tab == TabState()
        and state.note is None
        and state.call is None
        and state.staff_call is StaffCall.NOT_ASKED
    )


def patience(state: SessionState) -> int:
    """How many times longer than usual the cabin waits for this visitor."""
    return 2 if state.comfort.slow else 1


def is_busy(state: SessionState) -> bool:
    """Whether a machine works, or speaks, and the visitor can only wait.

    A fault waits for a person, so it ends the benefit.
    """
    if state.fault is not None:
        return False
    scanning = state.scan is not None and state.scan.stage is ScanStage.READING
    printing = (
        state.print is not None and state.print.under_way and not state.print.waiting
    )
    stick = state.stick is not None and state.stick.under_way
    at_work = scanning or printing or stick
    return at_work or state.handing_over or state.reading is not None


def next_deadline(state: SessionState, timeouts: Timeouts) -> float | None:
    """When ``TimePassed`` will mean something, in monotonic seconds; None: never.

    The transition of ``TimePassed`` asks this same function, so that the alarm and
    the decision cannot disagree.
    """
    if state.gate is not None:
        return state.present_at_s + timeouts.welcome_s
    if state.stay is not None:
        return state.present_at_s + timeouts.staff_s
    match state.phase:
        case Phase.RESTING | Phase.ERASING | Phase.OUT_OF_ORDER:
            return None
        case Phase.FAREWELL:
            if not state.erasure.verified_at:
                return None
            return state.present_at_s + patience(state) * timeouts.farewell_s
        case Phase.WELCOME if holds_nothing(state):
            return state.present_at_s + patience(state) * timeouts.welcome_s
        case _:
            of_call = call_deadline(state, timeouts)
            of_visit = _deadline_of_visit(state, timeouts)
            return of_visit if of_call is None else min(of_call, of_visit)


def call_deadline(state: SessionState, timeouts: Timeouts) -> float | None:
    """When a ring or a lost line is given up; None while neither is waited for."""
    call = state.call
    if call is None:
        return None
    if call.stage is CallStage.RINGING and call.rung_since_s is not None:
        return call.rung_since_s + timeouts.ring_s
    if call.stage is CallStage.RECONNECTING and call.lost_at_s is not None:
        return call.lost_at_s + timeouts.reconnect_s
    return None


def _deadline_of_visit(state: SessionState, timeouts: Timeouts) -> float:
    if state.still_there_since_s is not None:
        return state.still_there_since_s + patience(state) * timeouts.still_there_s
    seen_at_s = state.present_at_s
    if is_busy(state):
        seen_at_s += BUSY_HOLD_S
    if state.call is not None and state.call.is_open:
        seen_at_s += CALL_HOLD_S
    if state.code_awaited:
        waits_s = patience(state) * timeouts.code_wait_s
        seen_at_s = max(seen_at_s, state.code_awaited_since_s + waits_s)
    return seen_at_s + patience(state) * timeouts.idle_warning_s
