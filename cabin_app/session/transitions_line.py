"""The line of a call: rung, answered, frozen, lost, back, given up."""

from dataclasses import replace

from cabin_app.session.events_calls import CallTroubled, DeskNotRung
from cabin_app.session.rules import Step
from cabin_app.session.state import SessionState
from cabin_app.session.state_call import Call, CallStage, CallTrouble


def not_rung(state: SessionState, event: DeskNotRung, at_s: float) -> Step:
    call = state.call
    if call is None or call.number != event.number:
        return Step(state)
    if call.stage is not CallStage.RINGING:
        return Step(state)
    return _unanswered(state, call, at_s, CallTrouble.NOT_RUNG)


def time_passed(state: SessionState, at_s: float) -> Step:
    """Nobody came in time, or what was lost did not come back."""
    call = state.call
    if call is not None and call.stage is CallStage.RINGING:
        return _unanswered(state, call, at_s, CallTrouble.NONE)
    if call is not None and call.stage is CallStage.RECONNECTING:
        return _cut(state, call, at_s, CallTrouble.NONE)
    return Step(state)


def _unanswered(
    state: SessionState, call: Call, at_s: float, trouble: CallTrouble
) -> Step:
    tried = (*call.tried, call.desk.id)
    over = replace(call, stage=CallStage.UNANSWERED, tried=tried, trouble=trouble)
    return Step(replace(state, call=over, present_at_s=at_s))


def _cut(state: SessionState, call: Call, at_s: float, trouble: CallTrouble) -> Step:
    over = replace(call, stage=CallStage.CUT, trouble=trouble, frozen=False)
    return Step(replace(state, call=over, present_at_s=at_s))


def answered(state: SessionState, at_s: float) -> Step:
    call = state.call
    if call is None or call.stage is not CallStage.RINGING:
        return Step(state)
    first_at_s = at_s if call.answered_at_s is None else call.answered_at_s
    talking = replace(call, stage=CallStage.IN_CALL, answered_at_s=first_at_s)
    return Step(replace(state, call=talking))


def lost(state: SessionState, at_s: float) -> Step:
    call = state.call
    if call is None or call.stage is not CallStage.IN_CALL:
        return Step(state)
    waiting = replace(call, stage=CallStage.RECONNECTING, lost_at_s=at_s, frozen=False)
    return Step(replace(state, call=waiting))


def restored(state: SessionState) -> Step:
    call = state.call
    if call is None or call.stage is not CallStage.RECONNECTING:
        return Step(state)
    talking = replace(call, stage=CallStage.IN_CALL, lost_at_s=None)
    return Step(replace(state, call=talking))


def froze(state: SessionState, *, frozen: bool) -> Step:
    if state.call is None or state.call.stage is not CallStage.IN_CALL:
        return Step(state)
    return Step(replace(state, call=replace(state.call, frozen=frozen)))


def troubled(state: SessionState, event: CallTroubled, at_s: float) -> Step:
    """A room that is no more ends the talk; a device that is gone only thins it."""
    call = state.call
    if call is None or not (call.is_open or call.stage is CallStage.CHECKING):
        return Step(state)
    if event.trouble is not CallTrouble.NO_ROOM:
        return Step(replace(state, call=replace(call, trouble=event.trouble)))
    if call.stage is CallStage.RINGING:
        return _unanswered(state, call, at_s, event.trouble)
    if call.stage is CallStage.CHECKING:
        return Step(state)
    return _cut(state, call, at_s, event.trouble)
