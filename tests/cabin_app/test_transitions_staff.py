"""Staff at the gate, in their space, beside the visitor; the visit goes on beneath."""

from dataclasses import replace
from pathlib import Path

import pytest

from cabin_app.roles.model import Answer, Role, Verdict
from cabin_app.session import events as e
from cabin_app.session.effects import ErasePages, LookAtGate, RecordVisit, TryCode
from cabin_app.session.events_calls import StaffAsked, StaffComing, StaffRung
from cabin_app.session.hearing import VISIT_PHASES
from cabin_app.session.rules import Rules
from cabin_app.session.state import GateStage, Phase, SessionState, StopCause
from cabin_app.session.state_call import StaffCall
from cabin_app.session.state_staff import PAGES, StaffPage
from cabin_app.session.timeouts import next_deadline
from cabin_app.session.transitions import step
from support.conducted import Conducted
from support.visits import (
    AT_S,
    DOCUMENTS,
    ERASING,
    FAREWELL,
    MENU,
    ONLINE,
    READING,
    REQUESTED,
    RULES,
    WELCOME,
    after,
    page,
    request,
)

ASKED = e.GateAnswered(Verdict(answer=Answer.OPEN))
AT_GATE = (e.GateAsked(), ASKED)
CODE = e.CodeEntered("281904")


def admitted(role: Role) -> tuple[e.Event, ...]:
    answer = e.GateAnswered(Verdict(answer=Answer.ADMITTED, role=role))
    return (*AT_GATE, CODE, answer)


AGENT, TECHNICIAN = admitted(Role.AGENT), admitted(Role.TECHNICIAN)
BEFORE = {
    "resting": (), "welcome": WELCOME, "menu": MENU, "online": ONLINE,
    "documents": DOCUMENTS, "reading": READING, "asked for a file": REQUESTED,
}  # fmt: skip


def played(state: SessionState, event: e.Event, at_s: float = AT_S) -> SessionState:
    return step(state, event, at_s, RULES).state


@pytest.mark.parametrize("begun", BEFORE.values(), ids=BEFORE)
def test_coming_and_going_leaves_everything_as_it_was(begun) -> None:
    before = after(begun)
    inside = after((*begun, *AGENT))
    assert inside.phase is Phase.AGENT
    left = played(inside, e.StaffLeft())
    assert replace(left, present_at_s=0) == replace(before, present_at_s=0)


def test_the_gate_looks_before_it_asks() -> None:
    came = step(after(MENU), e.GateAsked(), AT_S, RULES)
    assert came.effects == (LookAtGate(),)
    assert came.state.gate is not None
    assert came.state.gate.stage is GateStage.LOOKING


def test_digits_are_in_no_state_and_in_no_word() -> None:
    came = step(after((*MENU, *AT_GATE)), CODE, AT_S, RULES)
    assert came.effects == (TryCode("281904"),)
    assert "281904" not in repr(came) + repr(CODE)


def test_no_code_is_looked_at_before_its_time() -> None:
    refused = e.GateAnswered(Verdict(answer=Answer.REFUSED, wait_s=5.0))
    state = after((*MENU, *AT_GATE, CODE, refused))
    assert step(state, CODE, AT_S + 4.9, RULES).effects == ()
    assert step(state, CODE, AT_S + 5.0, RULES).effects == (TryCode("281904"),)


@pytest.mark.parametrize(
    ("answer", "stage"),
    [
        (Answer.NO_CODES, GateStage.NO_CODES),
        (Answer.UNREADABLE, GateStage.UNREADABLE),
        (Answer.WAIT, GateStage.REFUSED),
        (Answer.SECOND_ASKED, GateStage.SECOND_ASKED),
    ],
)
def test_the_gate_says_why_it_stays_shut(answer: Answer, stage: GateStage) -> None:
    state = played(after((e.GateAsked(),)), e.GateAnswered(Verdict(answer=answer)))
    assert state.gate is not None
    assert state.gate.stage is stage


def test_a_late_answer_opens_nothing() -> None:
    late = e.GateAnswered(Verdict(answer=Answer.ADMITTED, role=Role.AGENT))
    assert played(after((*MENU, *AT_GATE, e.StaffLeft())), late).phase is Phase.MENU
    assert played(after((*MENU, *AT_GATE)), late).phase is Phase.GATE


def test_a_technician_enters_where_nobody_is() -> None:
    assert after(TECHNICIAN).phase is Phase.MAINTENANCE
    assert after((*TECHNICIAN, e.StaffLeft())) == SessionState()
    during = after((*MENU, *TECHNICIAN))
    assert during.gate is not None
    assert during.gate.stage is GateStage.VISIT_FIRST
    assert played(during, e.StaffLeft()).phase is Phase.MENU


def test_a_stopped_cabin_stays_stopped_when_staff_leave() -> None:
    stopped = after((e.Broke(StopCause.BAD_FILE, "settings.yaml:3"),))
    state = stopped
    for event in TECHNICIAN:
        state = played(state, event)
    assert state.phase is Phase.MAINTENANCE
    left = played(state, e.StaffLeft())
    assert replace(left, present_at_s=0) == stopped


@pytest.mark.parametrize("begun", [FAREWELL, ERASING], ids=["farewell", "erasing"])
def test_nobody_enters_while_a_visit_is_erased(begun) -> None:
    assert after((*begun, e.GateAsked())).gate is None


class TestBeneath:
    def test_a_page_that_arrives_is_in_the_basket(self) -> None:
        inside = after((*READING, *AGENT, e.PageArrived(page("late.png"))))
        assert inside.phase is Phase.AGENT
        left = played(inside, e.StaffLeft())
        assert left == after((*READING, e.PageArrived(page("late.png"))))

    def test_a_file_request_waits_on_its_own_screen(self) -> None:
        inside = after((*ONLINE, *AGENT, e.FileRequested(request(1))))
        assert inside.phase is Phase.AGENT
        assert played(inside, e.StaffLeft()) == after(
            (*ONLINE, e.FileRequested(request(1)))
        )

    def test_what_comes_when_nobody_is_there_is_put_back(self) -> None:
        source = page("late.png")
        came = step(after(AGENT), e.PageArrived(source), AT_S, RULES)
        assert came.effects == (ErasePages((source,)),)
        assert came.state.phase is Phase.AGENT

    def test_a_bug_ends_the_visit_and_the_right(self) -> None:
        came = step(
            after((*ONLINE, *AGENT)), e.Broke(StopCause.UNEXPECTED, ""), AT_S, RULES
        )
        assert came.state.phase is Phase.ERASING
        assert came.state.stay is None

    def test_a_visitor_s_hand_is_not_heard(self) -> None:
        inside = after((*ONLINE, *AGENT))
        assert replace(played(inside, e.LeaveAsked()), present_at_s=0) == replace(
            inside, present_at_s=0
        )


class TestAssisting:
    HELPING = (*ONLINE, *AGENT, e.AssistanceBegun())

    def test_the_screen_is_the_visitor_s_and_the_time_is_held(self) -> None:
        state = after(self.HELPING)
        assert state.phase is Phase.ONLINE
        assert state.assisted
        assert next_deadline(state, Rules().timeouts) == AT_S + 300

    def test_it_ends_by_itself_and_the_visitor_has_all_the_time(self) -> None:
        state = played(after(self.HELPING), e.TimePassed(), AT_S + 300)
        assert not state.assisted
        assert state.still_there_since_s is None
        assert next_deadline(state, Rules().timeouts) == AT_S + 300 + 120

    def test_every_touch_prolongs_it(self) -> None:
        state = played(after(self.HELPING), e.Presence(), AT_S + 200)
        assert played(state, e.TimePassed(), AT_S + 300).assisted

    def test_the_visit_counts_as_helped(self) -> None:
        asked = after((*self.HELPING, e.StaffLeft(), e.LeaveAsked()))
        came = step(asked, e.LeaveConfirmed(), AT_S, RULES)
        (record,) = [each for each in came.effects if isinstance(each, RecordVisit)]
        assert record.assisted
        assert came.state.stay is None

    @pytest.mark.parametrize(
        ("before", "said", "expected"),
        [
            ((StaffAsked(), StaffRung()), (StaffComing(),), StaffCall.COMING),
            ((StaffAsked(), StaffRung()), (), StaffCall.RUNG),
            ((StaffAsked(),), (e.AssistanceBegun(),), StaffCall.COMING),
            ((), (StaffComing(),), StaffCall.NOT_ASKED),
            ((), (e.AssistanceBegun(),), StaffCall.NOT_ASKED),
        ],
    )
    def test_i_am_coming_reaches_who_waits_beneath(
        self, before, said, expected
    ) -> None:
        inside = after((*ONLINE, *before, *AGENT))
        for event in said:
            inside = played(inside, event)
        state = played(inside, e.StaffLeft())
        assert (state.phase, state.staff_call) == (Phase.ONLINE, expected)
        told = expected is StaffCall.COMING and said == (StaffComing(),)
        assert (state.notice is not None) is told

    def test_nobody_is_helped_at_rest(self) -> None:
        assert played(after(AGENT), e.AssistanceBegun()).phase is Phase.AGENT


@pytest.mark.parametrize("begun", BEFORE.values(), ids=BEFORE)
@pytest.mark.parametrize(("inside", "after_s"), [(AT_GATE, 60), (AGENT, 300)])
def test_what_is_left_open_closes_by_itself(begun, inside, after_s) -> None:
    state = after((*begun, *inside))
    assert played(state, e.TimePassed(), AT_S + after_s - 1) == state
    left = played(state, e.TimePassed(), AT_S + after_s)
    assert left.phase is after(begun).phase
    assert left.stay is left.gate is None
    assert left.phase not in VISIT_PHASES or left.present_at_s == AT_S + after_s


def test_the_conductor_asks_the_gate_off_the_interface(tmp_path: Path) -> None:
    cabin = Conducted(tmp_path)
    cabin.hands.gate.codes["281904"] = Role.AGENT
    cabin.conductor.ask_gate()
    cabin.executor.drain()
    cabin.play([CODE])
    assert cabin.hands.gate.tried == []
    cabin.executor.drain()
    assert cabin.state.phase is Phase.AGENT


def test_a_process_without_the_screen_has_no_gate(tmp_path: Path) -> None:
    cabin = Conducted(tmp_path, supervised=True)
    cabin.conductor.ask_gate()
    assert cabin.state == SessionState()
    cabin.conductor.begin()
    cabin.conductor.ask_gate()
    assert cabin.state.phase is Phase.GATE


class TestPages:
    def test_each_role_has_its_own(self) -> None:
        for role, events in ((Role.AGENT, AGENT), (Role.TECHNICIAN, TECHNICIAN)):
            inside = after(events)
            for page_ in StaffPage:
                chosen = played(inside, e.StaffPageChosen(page_))
                assert chosen.stay is not None
                assert (chosen.stay.page is page_) == (page_ in PAGES[role])

    def test_back_leads_home_and_then_out(self) -> None:
        inside = after((*MENU, *AGENT, e.StaffPageChosen(StaffPage.MACHINES)))
        home = played(inside, e.StaffBackAsked())
        assert home.stay is not None
        assert home.stay.page is StaffPage.AGENT_HOME
        assert played(home, e.StaffBackAsked()).phase is Phase.MENU

    def test_a_visitor_has_none(self) -> None:
        state = after(MENU)
        assert played(state, e.StaffPageChosen(StaffPage.MACHINES)) == state
