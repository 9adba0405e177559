"""Calls: asked, checked, rung, answered, lost, over. The visit goes on beneath."""

from dataclasses import replace
from typing import assert_never

from cabin_app.session import events_calls as e
from cabin_app.session import transitions_line as line
from cabin_app.session.call_records import call_records, somebody_waits, theme_of
from cabin_app.session.effects import (
    PrintCallBack,
)
from cabin_app.session.effects_calls import RingDesk, RingStaff
from cabin_app.session.events_calls import (
    CallAgainAsked,
    CallAsked,
    CallEvent,
    CallPlaced,
)
from cabin_app.session.needs import unmet
from cabin_app.session.rules import Step
from cabin_app.session.sheets import cover, reveal, tell
from cabin_app.session.state import (
    NoticeKind,
    Phase,
    SessionState,
    Sheet,
    TicketStage,
    Unmet,
)
from cabin_app.session.state_call import (
    Call,
    CallPlace,
    CallStage,
    CallTrouble,
    StaffCall,
)

LOUDEST = 5

CHECK_HOLDS_S = 60.0
"""A check that passed so lately need not be passed again."""


def heard(state: SessionState, event: CallEvent, at_s: float) -> Step:
    """What an event of a call comes to."""
    match event:
        case e.StaffAsked():
            return staff_asked(state, at_s)
        case e.StaffRung():
            return staff_rung(state, rung=True)
        case e.StaffNotRung():
            return staff_rung(state, rung=False)
        case e.StaffComing():
            return staff_coming(state)
        case e.CallAsked():
            return asked(state, event, at_s)
        case e.CheckPassed():
            return check_passed(state, at_s)
        case e.CallAgainAsked():
            return asked_again(state, event, at_s)
        case e.CallHungUp():
            return hung_up(state, at_s)
        case e.CallBackAsked():
            return call_back_asked(state)
        case e.MuteTouched():
            return mute_touched(state)
        case e.CameraTouched():
            return camera_touched(state)
        case e.CallPlaced():
            return placed(state, event)
        case e.CallVolumeMoved(direction=direction):
            return volume_moved(state, direction)
        case e.DeskNotRung():
            return line.not_rung(state, event, at_s)
        case e.CallAnswered():
            return line.answered(state, at_s)
        case e.CallLost():
            return line.lost(state, at_s)
        case e.CallRestored():
            return line.restored(state)
        case e.CallFroze(frozen=frozen):
            return line.froze(state, frozen=frozen)
        case e.CallTroubled():
            return line.troubled(state, event, at_s)
        case _:
            assert_never(event)


# --- people of the centre ----------------------------------------------------------


def staff_asked(state: SessionState, at_s: float) -> Step:
    """One tap rings once; after a ring that failed, the next tap rings again."""
    if state.staff_call not in (StaffCall.NOT_ASKED, StaffCall.NOT_RUNG):
        return Step(state)
    since_s = at_s if state.staff_asked_at_s is None else state.staff_asked_at_s
    asked = replace(state, staff_call=StaffCall.RINGING, staff_asked_at_s=since_s)
    return Step(asked, (RingStaff(theme_of(state), state.comfort.language),))


def staff_rung(state: SessionState, *, rung: bool) -> Step:
    if state.staff_call is not StaffCall.RINGING:
        return Step(state)
    return Step(
        replace(state, staff_call=StaffCall.RUNG if rung else StaffCall.NOT_RUNG)
    )


def staff_coming(state: SessionState) -> Step:
    """They say so: to who asked for them, or waits for an adviser who does not come."""
    if not somebody_waits(state):
        return Step(state)
    coming = replace(state, staff_call=StaffCall.COMING)
    return Step(tell(coming, NoticeKind.STAFF_COMING))


# --- asking ------------------------------------------------------------------------


def asked(state: SessionState, event: CallAsked, at_s: float) -> Step:
    """A first call, or another desk after one that did not answer."""
    before = state.call
    if before is not None and before.stage is not CallStage.UNANSWERED:
        return Step(state)
    call = Call(
        number=state.calls_begun + 1,
        desk=event.desk,
        room=event.room,
        theme=theme_of(state),
        place=CallPlace.BESIDE if state.phase is Phase.ONLINE else CallPlace.LARGE,
        tried=before.tried if before else (),
    )
    begun = replace(
        reveal(state), notice=None, call=call, calls_begun=state.calls_begun + 1
    )
    checked = state.checked_at_s
    if checked is not None and at_s - checked <= CHECK_HOLDS_S:
        return _rung(begun, call, at_s)
    return Step(begun)


def check_passed(state: SessionState, at_s: float) -> Step:
    if state.call is None or state.call.stage is not CallStage.CHECKING:
        return Step(state)
    return _rung(replace(state, checked_at_s=at_s), state.call, at_s)


def asked_again(state: SessionState, event: CallAgainAsked, at_s: float) -> Step:
    """The same desk, after a call that was cut."""
    if state.call is None or state.call.stage is not CallStage.CUT:
        return Step(state)
    number = state.calls_begun + 1
    call = replace(state.call, number=number, room=event.room)
    return _rung(replace(state, calls_begun=number), call, at_s)


def _rung(state: SessionState, call: Call, at_s: float) -> Step:
    ringing = replace(
        call,
        stage=CallStage.RINGING,
        rung_since_s=at_s,
        lost_at_s=None,
        trouble=CallTrouble.NONE,
    )
    ring = RingDesk(
        call.number, call.desk, call.room, call.theme, state.comfort.language
    )
    return Step(replace(state, call=ringing), (ring,))


# --- the visitor's hand ------------------------------------------------------------


def mute_touched(state: SessionState) -> Step:
    if state.call is None or not state.call.is_open:
        return Step(state)
    call = replace(state.call, muted=not state.call.muted)
    return Step(replace(state, call=call))


def camera_touched(state: SessionState) -> Step:
    if state.call is None or not state.call.is_open:
        return Step(state)
    call = replace(state.call, camera_off=not state.call.camera_off)
    return Step(replace(state, call=call))


def volume_moved(state: SessionState, direction: int) -> Step:
    """Between the softest that is heard and the loudest that hurts nobody."""
    if state.call is None or not state.call.is_open:
        return Step(state)
    volume = min(max(state.call.volume + direction, 1), LOUDEST)
    return Step(replace(state, call=replace(state.call, volume=volume)))


def placed(state: SessionState, event: CallPlaced) -> Step:
    if state.call is None or not state.call.is_open:
        return Step(state)
    return Step(replace(state, call=replace(state.call, place=event.place)))


def human_asked(state: SessionState) -> Step:
    """Who can help, or the one who is already there.

    Who asks on the menu did not find what they came for.
    """
    there = replace(state, still_there_since_s=None)
    shown = brought_forward(there)
    if shown is not None:
        return Step(shown)
    helped = cover(there, Sheet.HELP)
    if state.phase is Phase.MENU and state.sheet is None:
        return Step(*unmet(helped, Unmet.NOT_FOUND))
    return Step(helped)


def brought_forward(state: SessionState) -> SessionState | None:
    """*En ligne avec…* in the bar shows the call large, or puts it aside again.

    None when no call is open: the button then asks for a human.
    """
    call = state.call
    if call is None:
        return None
    uncovered = state.sheet is None and state.fault is None
    aside = call.is_open and call.covers and uncovered
    place = CallPlace.BESIDE if aside else CallPlace.LARGE
    return replace(reveal(state), call=replace(call, place=place))


def put_aside(state: SessionState, at_s: float) -> Step:
    """The visitor wants to see what is beneath: an open call goes on in the bar."""
    call = state.call
    if call is None or not call.covers:
        return Step(state)
    if not call.is_open:
        return hung_up(state, at_s)
    return Step(replace(state, call=replace(call, place=CallPlace.BESIDE)))


def hung_up(state: SessionState, at_s: float) -> Step:
    """Over: the room's page goes, and with it camera and microphone."""
    tally = state.tally
    if state.call is not None and state.call.answered_at_s is not None:
        tally = replace(tally, calls_answered=tally.calls_answered + 1)
    return Step(replace(state, call=None, tally=tally), call_records(state, at_s))


def call_back_asked(state: SessionState) -> Step:
    """One tap, one slip; what is written on it stays with the visitor."""
    call = state.call
    if call is None or call.stage is not CallStage.UNANSWERED:
        return Step(state)
    if state.ticket is TicketStage.PRINTING:
        return Step(state)
    printing = replace(state, ticket=TicketStage.PRINTING)
    return Step(printing, (PrintCallBack(printing),))
