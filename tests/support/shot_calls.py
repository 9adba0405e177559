"""A call in each of its stages and places, as states worth a picture."""

from dataclasses import replace

from cabin_app.session.state import Notice, NoticeKind, SessionState, Sheet
from cabin_app.session.state_call import (
    Call,
    CallPlace,
    CallStage,
    CallTrouble,
    StaffCall,
)
from support.calls import desk
from support.visits import text

# The room's address is none of the desk's: its page is asked for nowhere.
CALL = Call(
    number=1,
    desk=desk(name=text("Mairie de Saint-Exemple")),
    room="https://nowhere.example/",
    rung_since_s=0,
)


def call_states(menu: SessionState, online: SessionState) -> dict[str, SessionState]:
    """Over the menu, and beside the page."""

    def large(stage: CallStage, **changes: object) -> SessionState:
        call = replace(CALL, stage=stage, place=CallPlace.LARGE, **changes)  # type: ignore[arg-type]
        return replace(menu, call=call)

    beside = replace(CALL, place=CallPlace.BESIDE, answered_at_s=0.0)
    talking = CallStage.IN_CALL
    return {
        "call-check": large(CallStage.CHECKING),
        "call-check-no-microphone": large(
            CallStage.CHECKING, trouble=CallTrouble.NO_MICROPHONE
        ),
        "call-ringing": large(CallStage.RINGING),
        "call-large": large(talking, answered_at_s=0.0),
        "call-large-cut-off": large(
            talking, answered_at_s=0.0, muted=True, camera_off=True, volume=5
        ),
        "call-lost": large(CallStage.RECONNECTING, answered_at_s=0.0),
        "call-camera-gone": large(
            talking, answered_at_s=0.0, trouble=CallTrouble.CAMERA_GONE
        ),
        "call-unanswered": large(CallStage.UNANSWERED),
        "call-cut": large(CallStage.CUT),
        "call-beside": replace(online, call=replace(beside, stage=talking)),
        "call-beside-ringing": replace(
            online, call=replace(beside, stage=CallStage.RINGING)
        ),
        "call-in-the-bar": replace(menu, call=replace(beside, stage=talking)),
        "help-now": replace(online, sheet=Sheet.HELP),
        "call-ringing-coming": replace(
            large(CallStage.RINGING), staff_call=StaffCall.COMING
        ),
        "help-rung": replace(
            online,
            sheet=Sheet.HELP,
            staff_call=StaffCall.RUNG,
            staff_asked_at_s=0.0,
        ),
        "notice-coming": replace(
            online,
            staff_call=StaffCall.COMING,
            notice=Notice(kind=NoticeKind.STAFF_COMING),
        ),
        "help-coming": replace(menu, sheet=Sheet.HELP, staff_call=StaffCall.COMING),
    }
