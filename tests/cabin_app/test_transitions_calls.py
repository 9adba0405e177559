"""Calls: every way from the wish to talk to its end, and what is counted."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from cabin_app.session import events as e
from cabin_app.session import events_calls as c
from cabin_app.session.effects import (
    Effect,
    PrintCallBack,
    RecordVisit,
)
from cabin_app.session.effects_calls import RecordCall, RingDesk, RingStaff
from cabin_app.session.rules import Rules
from cabin_app.session.state import NoticeKind, Phase, SessionState, Sheet, TicketStage
from cabin_app.session.state_call import (
    CallOutcome,
    CallPlace,
    CallStage,
    CallTrouble,
    StaffCall,
)
from cabin_app.session.timeouts import CALL_HOLD_S, next_deadline
from cabin_app.session.transitions import step
from cabin_app.settings import Timeouts
from support import visits
from support.calls import desk

RULES = Rules()
T = Timeouts()
ONE, TWO = desk("1"), desk("2")
ASK = c.CallAsked(ONE, "https://visio.example/one")
AGAIN = c.CallAsked(TWO, "https://visio.example/two")
RINGING = (ASK, c.CheckPassed())
TALKING = (*RINGING, c.CallAnswered())


def play(
    events: Iterable[e.Event],
    start: tuple[e.Event, ...] = visits.ONLINE,
    *,
    at_s: float = visits.AT_S,
) -> tuple[SessionState, list[Effect]]:
    """The visit after these, one second apart, and what was to be done."""
    state, effects = visits.after(start), []
    for number, event in enumerate(events):
        came = step(state, event, at_s + number, RULES)
        state = came.state
        effects += came.effects
    return state, effects


def stage(*events: e.Event) -> CallStage | None:
    call = play(events)[0].call
    return call.stage if call else None


LATE = e.TimePassed()


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ((ASK,), CallStage.CHECKING),
        ((ASK, AGAIN), CallStage.CHECKING),
        (RINGING, CallStage.RINGING),
        ((*RINGING, c.DeskNotRung(1, "refused")), CallStage.UNANSWERED),
        ((*RINGING, c.DeskNotRung(7, "refused")), CallStage.RINGING),
        (TALKING, CallStage.IN_CALL),
        ((*TALKING, c.DeskNotRung(1, "timed_out")), CallStage.IN_CALL),
        ((*TALKING, c.CallAnswered()), CallStage.IN_CALL),
        ((*TALKING, c.CallLost()), CallStage.RECONNECTING),
        ((*TALKING, c.CallLost(), c.CallRestored()), CallStage.IN_CALL),
        ((*RINGING, c.CallLost()), CallStage.RINGING),
        ((*RINGING, c.CallTroubled(CallTrouble.NO_ROOM)), CallStage.UNANSWERED),
        ((*TALKING, c.CallTroubled(CallTrouble.NO_ROOM)), CallStage.CUT),
        ((*TALKING, c.CallTroubled(CallTrouble.CAMERA_GONE)), CallStage.IN_CALL),
        ((*TALKING, c.CallHungUp()), None),
        ((ASK, c.CallHungUp()), None),
        ((c.CheckPassed(),), None),
        ((c.CallAnswered(), c.CallLost(), c.CallHungUp()), None),
    ],
)
def test_the_stages(events: tuple[e.Event, ...], expected: CallStage | None) -> None:
    assert stage(*events) is expected


def test_a_check_that_passed_lately_is_not_asked_again() -> None:
    soon, _ = play((*TALKING, c.CallHungUp(), AGAIN))
    assert soon.call is not None
    assert soon.call.stage is CallStage.RINGING
    before, _ = play((*TALKING, c.CallHungUp()))
    late = step(before, AGAIN, visits.AT_S + 62, RULES).state
    assert late.call is not None
    assert late.call.stage is CallStage.CHECKING


def test_the_desk_is_told_the_theme_and_the_language() -> None:
    state, effects = play(RINGING)
    assert state.service is not None
    assert effects == [
        RingDesk(1, ONE, "https://visio.example/one", state.service.theme.value, "fr")
    ]


def after_ringing_long() -> SessionState:
    state, _ = play(RINGING)
    deadline_s = next_deadline(state, T)
    assert deadline_s == visits.AT_S + 1 + T.ring_s
    assert step(state, LATE, deadline_s - 1, RULES).state == state
    return step(state, LATE, deadline_s, RULES).state


def test_nobody_answers_then_another_desk_then_the_slip() -> None:
    unanswered = after_ringing_long()
    assert unanswered.call is not None
    assert unanswered.call.stage is CallStage.UNANSWERED
    assert unanswered.call.tried == ("1",)
    second = step(unanswered, AGAIN, visits.AT_S + 50, RULES)
    assert second.state.call is not None
    assert second.state.call.tried == ("1",)
    assert [type(one) for one in second.effects] == [RingDesk]
    printing = step(unanswered, c.CallBackAsked(), visits.AT_S + 50, RULES)
    assert [type(one) for one in printing.effects] == [PrintCallBack]
    again = step(printing.state, c.CallBackAsked(), visits.AT_S + 50, RULES)
    assert again.effects == ()
    printed = step(again.state, e.TicketPrinted(), visits.AT_S + 52, RULES).state
    assert printed.notice is not None
    assert printed.notice.kind is NoticeKind.CALL_BACK_PRINTED
    assert printed.ticket is TicketStage.OFFERED
    over = step(printed, c.CallHungUp(), visits.AT_S + 60, RULES)
    [record] = over.effects
    assert isinstance(record, RecordCall)
    assert (record.outcome, record.talked_s) == (CallOutcome.UNMET, 0)


def test_a_slip_that_does_not_come_out_can_be_tried_again() -> None:
    state = after_ringing_long()
    for event in (c.CallBackAsked(), e.TicketFaulted("no_paper"), e.RetryAsked()):
        came = step(state, event, visits.AT_S + 60, RULES)
        state = came.state
    assert [type(one) for one in came.effects] == [PrintCallBack]


def test_what_is_lost_for_long_is_cut_and_can_be_called_again() -> None:
    lost, _ = play((*TALKING, c.CallLost()))
    deadline_s = next_deadline(lost, T)
    assert deadline_s == visits.AT_S + 3 + T.reconnect_s
    cut = step(lost, LATE, deadline_s, RULES).state
    assert cut.call is not None
    assert cut.call.stage is CallStage.CUT
    again = step(cut, c.CallAgainAsked("https://visio.example/new"), 2000.0, RULES)
    assert again.state.call is not None
    assert again.state.call.number == 2
    assert again.state.call.room == "https://visio.example/new"
    [ring] = again.effects
    assert isinstance(ring, RingDesk)
    assert ring.number == 2


@pytest.mark.parametrize(
    ("events", "outcome"),
    [
        ((*TALKING, c.CallHungUp()), CallOutcome.ANSWERED),
        ((*RINGING, c.CallHungUp()), CallOutcome.GIVEN_UP),
        ((*RINGING, c.DeskNotRung(1, "x"), c.CallHungUp()), CallOutcome.UNMET),
        ((*RINGING, c.DeskNotRung(1, "x"), AGAIN, c.CallHungUp()), CallOutcome.UNMET),
        ((ASK, c.CallHungUp()), None),
    ],
)
def test_what_is_counted(
    events: tuple[e.Event, ...], outcome: CallOutcome | None
) -> None:
    records = [one for one in play(events)[1] if isinstance(one, RecordCall)]
    assert [one.outcome for one in records] == ([outcome] if outcome else [])


def test_the_talk_is_measured_from_the_answer() -> None:
    _, effects = play((*TALKING, e.Presence(), e.Presence(), c.CallHungUp()))
    assert [one.talked_s for one in effects if isinstance(one, RecordCall)] == [3.0]


def test_a_call_is_presence_but_not_for_ever() -> None:
    talking, _ = play(TALKING)
    deadline_s = next_deadline(talking, T)
    assert deadline_s == visits.AT_S + 2 + CALL_HOLD_S + T.idle_warning_s
    asked = step(talking, LATE, deadline_s, RULES).state
    assert asked.still_there_since_s is not None
    assert asked.call is not None


def test_the_end_of_the_visit_hangs_up_and_counts() -> None:
    state, effects = play((*TALKING, e.LeaveAsked(), e.LeaveConfirmed()))
    assert (state.phase, state.call) == (Phase.FAREWELL, None)
    [call] = [one for one in effects if isinstance(one, RecordCall)]
    assert (call.outcome, call.talked_s) == (CallOutcome.ANSWERED, 2.0)
    [visit] = [one for one in effects if isinstance(one, RecordVisit)]
    assert visit.calls_answered == 1


def test_the_two_places() -> None:
    beside, _ = play(TALKING)
    assert beside.call is not None
    assert beside.call.place is CallPlace.BESIDE
    large = step(beside, e.HumanAsked(), visits.AT_S + 9, RULES).state
    assert large.call is not None
    assert (large.call.covers, large.sheet) == (True, None)
    for back in (e.HumanAsked(), e.BackAsked(), c.CallPlaced(CallPlace.BESIDE)):
        aside = step(large, back, visits.AT_S + 10, RULES).state
        assert aside.call is not None
        assert (aside.call.covers, aside.phase) == (False, Phase.ONLINE)
    documents = step(large, e.DocumentsAsked(), visits.AT_S + 10, RULES).state
    assert documents.call is not None
    assert (documents.phase, documents.call.covers) == (Phase.DOCUMENTS, False)


def test_a_call_from_the_menu_begins_large_and_never_closes_the_way() -> None:
    checking, _ = play((e.HumanAsked(), ASK), visits.MENU)
    assert checking.call is not None
    assert (checking.call.covers, checking.sheet) == (True, None)
    for away in (e.BackAsked(), e.DocumentsAsked()):
        assert step(checking, away, visits.AT_S + 9, RULES).state.call is None


def test_microphone_camera_and_volume_are_the_visitors() -> None:
    touched, _ = play((*TALKING, c.MuteTouched(), c.CameraTouched()))
    assert touched.call is not None
    assert (touched.call.muted, touched.call.camera_off) == (True, True)
    again, _ = play((*TALKING, c.MuteTouched(), c.MuteTouched()))
    assert again.call is not None
    assert not again.call.muted
    loud, _ = play((*TALKING, *(c.CallVolumeMoved(1),) * 9))
    soft, _ = play((*TALKING, *(c.CallVolumeMoved(-1),) * 9))
    assert loud.call is not None
    assert soft.call is not None
    assert (loud.call.volume, soft.call.volume) == (5, 1)
    nothing, _ = play((c.MuteTouched(), c.CameraTouched(), c.CallVolumeMoved(1)))
    assert nothing.call is None


def test_a_frozen_picture_is_told_and_forgotten() -> None:
    frozen, _ = play((*TALKING, c.CallFroze(True)))
    assert frozen.call is not None
    assert frozen.call.frozen
    lost, _ = play((*TALKING, c.CallFroze(True), c.CallLost()))
    assert lost.call is not None
    assert not lost.call.frozen


STAFF = c.StaffAsked()


@pytest.mark.parametrize(
    ("events", "expected", "rings"),
    [
        ((STAFF,), StaffCall.RINGING, 1),
        ((STAFF, STAFF), StaffCall.RINGING, 1),
        ((STAFF, c.StaffRung()), StaffCall.RUNG, 1),
        ((STAFF, c.StaffRung(), STAFF), StaffCall.RUNG, 1),
        ((STAFF, c.StaffNotRung("refused")), StaffCall.NOT_RUNG, 1),
        ((STAFF, c.StaffNotRung("refused"), STAFF), StaffCall.RINGING, 2),
        ((STAFF, c.StaffRung(), c.StaffComing()), StaffCall.COMING, 1),
        ((STAFF, c.StaffComing(), c.StaffRung()), StaffCall.COMING, 1),
        ((STAFF, c.StaffNotRung("refused"), c.StaffComing()), StaffCall.COMING, 1),
        ((*RINGING, c.StaffComing()), StaffCall.COMING, 0),
        ((*TALKING, c.StaffComing()), StaffCall.NOT_ASKED, 0),
        ((c.StaffComing(),), StaffCall.NOT_ASKED, 0),
    ],
)
def test_people_of_the_centre(
    events: tuple[e.Event, ...], expected: StaffCall, rings: int
) -> None:
    state, effects = play(events)
    assert state.staff_call is expected
    assert len([one for one in effects if isinstance(one, RingStaff)]) == rings


def test_who_waits_reads_that_somebody_comes() -> None:
    state, _ = play((STAFF, c.StaffRung(), c.StaffComing()))
    assert state.notice is not None
    assert state.notice.kind is NoticeKind.STAFF_COMING
    assert state.staff_asked_at_s == visits.AT_S
    again = step(state, e.NoticeClosed(), visits.AT_S + 9, RULES).state
    assert step(again, c.StaffComing(), visits.AT_S + 9, RULES).state.notice is None


@pytest.mark.parametrize(
    ("events", "outcome"),
    [
        ((STAFF, c.StaffRung()), CallOutcome.UNMET),
        ((STAFF, c.StaffRung(), c.StaffComing()), CallOutcome.ANSWERED),
    ],
)
def test_a_wish_for_somebody_here_is_counted_at_the_end(
    events: tuple[e.Event, ...], outcome: CallOutcome
) -> None:
    _, effects = play((*events, e.LeaveAsked(), e.LeaveConfirmed()))
    [record] = [one for one in effects if isinstance(one, RecordCall)]
    assert (record.outcome, record.desk) == (outcome, "here")


def test_the_help_sheet_goes_when_the_call_begins() -> None:
    asked, _ = play((e.HumanAsked(),))
    assert asked.sheet is Sheet.HELP
    assert step(asked, ASK, visits.AT_S + 5, RULES).state.sheet is None
    kept = replace(asked, checked_at_s=visits.AT_S)
    assert step(kept, ASK, visits.AT_S + 5, RULES).effects
