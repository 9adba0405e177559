"""The gate, the spaces of the staff, and an agent beside the visitor.

Whatever staff do, the visit goes on beneath, as it would without them.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from cabin_app.roles.model import Answer, Role
from cabin_app.roles.policy import may_enter
from cabin_app.session import events as e
from cabin_app.session.effects import LookAtGate, TryCode
from cabin_app.session.hearing import BY_HAND, STAFF_PHASES
from cabin_app.session.rules import Rules, Step
from cabin_app.session.state import Phase, SessionState
from cabin_app.session.state_call import StaffCall
from cabin_app.session.state_staff import PAGES, GateShown, GateStage, Stay
from cabin_app.session.timeouts import next_deadline

OwnComfort = e.ContrastChosen | e.LanguageChosen
STAFF_LANGUAGES = ("fr", "en")
"""What staff work in; the visitor's own is kept for the visitor."""
_SPACE = {Role.AGENT: Phase.AGENT, Role.TECHNICIAN: Phase.MAINTENANCE}


def heard(state: SessionState, event: e.StaffMove, at_s: float) -> Step:
    """What a move of the staff comes to."""
    match event:
        case e.GateAsked():
            return gate_asked(state)
        case e.CodeEntered():
            return code_entered(state, event, at_s)
        case e.GateAnswered():
            return gate_answered(state, event, at_s)
        case e.AssistanceBegun():
            return assistance_begun(state)
        case e.AidAsked():
            return aid_asked(state)
        case e.AidClosed():
            return aid_closed(state)
        case e.MagnifierTouched():
            return magnifier_touched(state)
        case e.StaffPageChosen():
            return page_chosen(state, event)
        case e.StaffBackAsked():
            return back_asked(state)
        case e.StaffLeft():
            return staff_left(state)
        case _:
            assert_never(event)


def gate_asked(state: SessionState) -> Step:
    """The gate stands over the screen; what was there stays as it is."""
    shown = GateShown(back_to=state.phase)
    return Step(replace(state, phase=Phase.GATE, gate=shown), (LookAtGate(),))


def code_entered(state: SessionState, event: e.CodeEntered, at_s: float) -> Step:
    """One code at a time, and none before its time."""
    gate = state.gate
    if gate is None or gate.stage not in _TAKES_CODES or at_s < gate.opens_at_s:
        return Step(state)
    looking = replace(gate, stage=GateStage.LOOKING)
    return Step(replace(state, gate=looking), (TryCode(event.code),))


def gate_answered(state: SessionState, event: e.GateAnswered, at_s: float) -> Step:
    gate, verdict = state.gate, event.verdict
    if gate is None or gate.stage is not GateStage.LOOKING:
        return Step(state)
    if verdict.answer is Answer.ADMITTED and verdict.role is not None:
        return Step(_admitted(state, gate, verdict.role))
    stage, opens_at_s = _stage(verdict.answer), at_s + verdict.wait_s
    told = replace(gate, stage=stage, opens_at_s=opens_at_s)
    return Step(replace(state, gate=told))


def assistance_begun(state: SessionState) -> Step:
    """The agent is seen beside the visitor, and the visit counts as helped."""
    if state.phase is not Phase.AGENT or state.stay is None or state.visit is None:
        return Step(state)
    tally = replace(state.tally, assisted=True)
    # Who stands there has come: what was asked is answered, without another touch.
    asked = state.staff_call is not StaffCall.NOT_ASKED
    came = StaffCall.COMING if asked else StaffCall.NOT_ASKED
    stay = replace(state.stay, magnified=False)
    beside = replace(state, phase=stay.back_to, stay=stay, tally=tally, staff_call=came)
    return Step(beside)


def aid_is_open(state: SessionState) -> bool:
    """Whether the agent's aid stands over the visitor's screen."""
    return state.stay is not None and state.stay.aid_open


def aid_asked(state: SessionState) -> Step:
    """The aid stands over the screen, which goes on beneath."""
    return _beside(state, lambda stay: replace(stay, aid_open=True))


def aid_closed(state: SessionState) -> Step:
    """The very screen is there again."""
    return _beside(state, lambda stay: replace(stay, aid_open=False))


def magnifier_touched(state: SessionState) -> Step:
    """Larger, or as it was; either way the screen itself is seen."""
    return _beside(
        state,
        lambda stay: replace(stay, aid_open=False, magnified=not stay.magnified),
    )


def comfort_chosen(state: SessionState, event: OwnComfort) -> Step:
    """Colours and language of a space; the visitor finds their own again."""
    match event:
        case e.ContrastChosen(contrast=contrast):
            return _beside(state, lambda stay: replace(stay, contrast=contrast))
        case e.LanguageChosen(language=language) if language in STAFF_LANGUAGES:
            return _beside(state, lambda stay: replace(stay, language=language))
        case e.LanguageChosen():
            return Step(state)
        case _:
            assert_never(event)


def aid_set_aside(state: SessionState, event: e.Event) -> SessionState:
    """Any other touch is for the visitor's screen, so that screen is shown."""
    if not aid_is_open(state) or type(event) not in _LEAVES_AID:
        return state
    return aid_closed(state).state


def _beside(state: SessionState, change: Callable[[Stay], Stay]) -> Step:
    if state.stay is None:
        return Step(state)
    return Step(replace(state, stay=change(state.stay)))


def page_chosen(state: SessionState, event: e.StaffPageChosen) -> Step:
    """Another page of the same space."""
    stay = state.stay
    if stay is None or event.page not in PAGES[stay.role]:
        return Step(state)
    return Step(replace(state, stay=replace(stay, page=event.page)))


def back_asked(state: SessionState) -> Step:
    """To the first page; from there out."""
    stay = state.stay
    if stay is None or stay.page is PAGES[stay.role][0]:
        return staff_left(state)
    return Step(replace(state, stay=replace(stay, page=PAGES[stay.role][0])))


def staff_left(state: SessionState) -> Step:
    """Back to the very screen that was there; the right ends with it."""
    back_to = _back_to(state)
    if back_to is None:
        return Step(replace(state, stay=None))
    if back_to is Phase.RESTING:
        return Step(SessionState())
    return Step(replace(state, phase=back_to, gate=None, stay=None))


def time_passed(state: SessionState, at_s: float, rules: Rules) -> Step:
    """Nobody touches anything: the right ends, and the visitor's time begins anew."""
    deadline_s = next_deadline(state, rules.timeouts)
    if deadline_s is None or at_s < deadline_s:
        return Step(state)
    left = staff_left(state).state
    if left.visit is None:
        return Step(left)
    return Step(replace(left, present_at_s=at_s))


def beneath(state: SessionState, play: Callable[[SessionState], Step]) -> Step:
    """Let the world go on behind a space: the visit moves, the space stays.

    What ends the visit ends the space too.
    """
    back_to = _back_to(state)
    if back_to is None:
        return Step(state)
    came = play(replace(state, phase=back_to))
    below = came.state
    if below.phase in _ENDED and below.phase is not back_to:
        return Step(replace(below, gate=None, stay=None), came.effects)
    gate = state.gate and replace(state.gate, back_to=below.phase)
    stay = state.stay and replace(state.stay, back_to=below.phase)
    # What machines do stands for the visitor, not for whoever opened a space.
    covered = replace(
        below,
        phase=state.phase,
        gate=gate,
        stay=stay,
        present_at_s=state.present_at_s,
    )
    return Step(covered, came.effects)


_LEAVES_AID = BY_HAND - {
    e.Presence,
    e.ReadingAsked,
    e.ReadingStopped,
    e.AidAsked,
    e.AidClosed,
    e.MagnifierTouched,
    e.BackAsked,
}
_ENDED = frozenset({Phase.FAREWELL, Phase.ERASING, Phase.OUT_OF_ORDER})
_TAKES_CODES = frozenset({GateStage.OPEN, GateStage.SECOND_ASKED, GateStage.REFUSED})


def _admitted(state: SessionState, gate: GateShown, role: Role) -> SessionState:
    if not may_enter(role, during_visit=state.visit is not None):
        told = replace(gate, stage=GateStage.VISIT_FIRST)
        return replace(state, gate=told)
    spoken = state.comfort.language
    stay = Stay(
        role=role,
        back_to=gate.back_to,
        page=PAGES[role][0],
        contrast=state.comfort.contrast,
        language=spoken if spoken in STAFF_LANGUAGES else STAFF_LANGUAGES[0],
    )
    return replace(state, phase=_SPACE[role], gate=None, stay=stay)


def _stage(answer: Answer) -> GateStage:
    match answer:
        case Answer.OPEN:
            return GateStage.OPEN
        case Answer.SECOND_ASKED:
            return GateStage.SECOND_ASKED
        case Answer.REFUSED | Answer.WAIT | Answer.ADMITTED:
            return GateStage.REFUSED
        case Answer.NO_CODES:
            return GateStage.NO_CODES
        case Answer.UNREADABLE:
            return GateStage.UNREADABLE
        case _:
            assert_never(answer)


def _back_to(state: SessionState) -> Phase | None:
    """What lies beneath the gate or a space; None while the screen is the visitor's."""
    if state.phase is Phase.GATE and state.gate is not None:
        return state.gate.back_to
    if state.phase in STAFF_PHASES and state.stay is not None:
        return state.stay.back_to
    return None
