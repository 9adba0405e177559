"""The journey of a call."""

from cabin_app.session.state import SessionState
from cabin_app.session.state_call import CallStage
from cabin_app.tour_plan import CANARY, TourPlan
from ui.tour.coming_and_going import enter, finish, leave, open_procedure
from ui.tour.parts import sign_in
from ui.tour.visitor import Journey, Visitor

MORE = " bis"


def call_an_adviser(v: Visitor, plan: TourPlan) -> Journey:
    """Half-way through a form, an adviser is called; the form keeps what was typed."""
    yield from enter(v, plan)
    yield from open_procedure(v, "envoyer-un-document")
    yield from sign_in(v, pictures=False)
    yield from v.page_tap("#send")
    yield from v.page_type("#subject", CANARY)
    yield from v.close_keyboard()
    yield from v.tap("humanButton")
    yield from v.sees("callDeskButton")
    yield from v.picture("help")
    yield from v.tap("callDeskButton")
    yield from v.sees("chimeButton")
    yield from v.tap("chimeButton")
    yield from v.picture("call-check")
    yield from v.tap("callNowButton")
    yield from v.until(lambda s: _call_is(s, CallStage.RINGING))
    yield from v.picture("call-ringing")
    yield from v.until(lambda s: _call_is(s, CallStage.IN_CALL))
    yield from v.rest(60)
    yield from v.picture("call-beside")
    yield from v.page_says("#subject", CANARY)
    # The field in use and the keys stay free beside the call.
    yield from v.page_type("#subject", MORE)
    yield from v.sees("closeKeyboard")
    yield from v.picture("call-beside-writing")
    yield from v.close_keyboard()
    yield from v.tap("placeButton")
    yield from v.sees("muteButton")
    yield from v.picture("call-large")
    yield from v.tap("muteButton")
    yield from v.tap("cameraButton")
    yield from v.tap("louderButton")
    yield from v.rest(60)
    yield from v.picture("call-cut")
    yield from v.tap("humanButton")
    yield from v.until(lambda s: s.call is not None and not s.call.covers)
    yield from v.page_says("#subject", CANARY)
    yield from v.tap("hangUpButton")
    yield from v.until(lambda s: s.call is None)
    yield from v.page_says("#subject", CANARY)
    yield from v.picture("after-the-call")
    yield from finish(v)
    yield from leave(v, ticket=False)


def _call_is(state: SessionState, stage: CallStage) -> bool:
    return state.call is not None and state.call.stage is stage
