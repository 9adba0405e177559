"""What is counted of a wish to talk."""

from cabin_app.calling.desks import HERE
from cabin_app.session.effects import (
    Effect,
)
from cabin_app.session.effects_calls import RecordCall
from cabin_app.session.state import SessionState
from cabin_app.session.state_call import Call, CallOutcome, CallStage, StaffCall


def call_records(state: SessionState, at_s: float) -> tuple[Effect, ...]:
    """What is counted of the call under way, if anybody was disturbed for it."""
    call = state.call
    if call is None or (call.rung_since_s is None and not call.tried):
        return ()
    talked_s = 0.0 if call.answered_at_s is None else at_s - call.answered_at_s
    return (RecordCall(_outcome(call), call.desk.id, call.theme, talked_s),)


def staff_records(state: SessionState) -> tuple[Effect, ...]:
    """What is counted of the centre's people, at the end of the visit."""
    if state.staff_call is StaffCall.NOT_ASKED:
        return ()
    came = state.staff_call is StaffCall.COMING
    outcome = CallOutcome.ANSWERED if came else CallOutcome.UNMET
    return (RecordCall(outcome, HERE, theme_of(state), 0.0),)


def _outcome(call: Call) -> CallOutcome:
    if call.answered_at_s is not None:
        return CallOutcome.ANSWERED
    unmet = call.stage is CallStage.UNANSWERED or bool(call.tried)
    return CallOutcome.UNMET if unmet else CallOutcome.GIVEN_UP


def theme_of(state: SessionState) -> str:
    """Theme of the service chosen, "" when none is."""
    return state.service.theme.value if state.service else ""


def somebody_waits(state: SessionState) -> bool:
    """Whether the visitor waits for a human who has not said yet that they come."""
    if state.staff_call is StaffCall.COMING:
        return False
    if state.staff_call is not StaffCall.NOT_ASKED:
        return True
    return state.call is not None and state.call.stage in _NOBODY_YET


_NOBODY_YET = frozenset({CallStage.RINGING, CallStage.UNANSWERED})
