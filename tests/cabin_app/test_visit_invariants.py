"""Whatever happens, in whatever order, some things always hold."""

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cabin_app.catalogue.scan_profile import PaperKind
from cabin_app.documents.model import Basket, DocumentId, Origin, PageRemark
from cabin_app.documents.stick import StickItem
from cabin_app.roles.model import Answer, Role, Verdict
from cabin_app.session import events as e
from cabin_app.session import events_note as n
from cabin_app.session import events_stick as s
from cabin_app.session.effects import Effect, EraseVisit, RecordVisit
from cabin_app.session.hearing import STAFF_PHASES, VISIT_PHASES
from cabin_app.session.state import (
    Contrast,
    Ending,
    ErasureStep,
    Face,
    PageProblem,
    Phase,
    RequestId,
    ScanStage,
    SessionState,
    Sheet,
    StaffPage,
    StopCause,
    Tab,
)
from cabin_app.session.timeouts import next_deadline
from cabin_app.session.transitions import step
from devices.ports.stick import Stick
from support.visits import (
    DOCUMENTS,
    FAREWELL,
    HANDING_OVER,
    MENU,
    NUMBER,
    ONLINE,
    PAGE_READ,
    PAPER,
    READING,
    REQUESTED,
    RULES,
    START_URL,
    VISIT,
    after,
    page,
    procedure,
    provider,
    request,
    service,
)

some_document = st.integers(1, 12).map(DocumentId)
some_request = st.integers(1, 3)
some_tab = st.sampled_from(Tab)
some_page = st.integers(1, 9).map(lambda n: page(f"page-{n}.png"))
direction = st.sampled_from((-1, 1))
STICK = Stick("8:17", Path("/media/stick"))
ITEMS = (StickItem(id=1, title="a", picture=False),)
of_a_stick: st.SearchStrategy[e.Event] = st.one_of(
    st.sampled_from(
        (
            s.StickCame(STICK),
            s.StickCame(STICK, writable=False),
            s.StickWent(),
            s.StickUnusable(by_rule=True),
            s.StickForgotten(),
            s.StickAsked(),
            s.StickSeen(ITEMS),
            s.StickItemTouched(1),
            s.StickTakeAsked(),
            s.StickItemRefused(1, "locked"),
            s.StickTakingEnded(),
            s.StickPutConfirmed(),
            s.StickWritten(),
            s.StickFaulted("gone"),
        )
    ),
    st.builds(s.StickPutAsked, some_document),
    st.builds(s.StickItemTaken, st.just(1), some_page.map(lambda one: (one,))),
)

one_event: st.SearchStrategy[e.Event] = st.one_of(
    of_a_stick,
    st.sampled_from(
        (
            e.Woken(VISIT),
            e.Presence(),
            e.LanguageChosen("ar"),
            e.LanguageChosen("xx"),
            e.LanguagesAsked(),
            e.ComfortAsked(),
            e.ComfortReset(),
            e.MotionChosen(True),
            e.ServiceChosen(service()),
            e.ProcedureStarted(START_URL),
            e.ProcedureFinished(),
            e.MissingPaperAsked(),
            e.LetterAsked(),
            e.LetterPutAway(),
            e.NothingFound(),
            e.ThingTicked("rib"),
            e.ThingTicked("unknown"),
            e.NumberAsked(NUMBER),
            e.NumberAsked(PAPER),
            e.ChecklistAsked(),
            n.NoteAsked(),
            n.NoteWritten("2026-4417", "", ""),
            n.NoteWritten("2" * 99, "", ""),
            n.NotePrintAsked(),
            e.NotToday(),
            e.MailProviderChosen(provider(), "https://mail.example/"),
            e.MailProviderForgotten(),
            e.BackAsked(),
            e.DocumentsAsked(),
            e.HumanAsked(),
            e.LeaveAsked(),
            e.LeaveConfirmed(),
            e.SheetClosed(),
            e.NoticeClosed(),
            e.StillHere(),
            e.ScanAsked(),
            e.PageScanAsked(),
            e.ScanStopped(),
            e.PageRejected(),
            e.PageKept(),
            e.PageRemoved(),
            e.AnotherPageAsked(),
            e.PaperChosen(PaperKind.SHEET),
            e.PaperChosen(PaperKind.CARD),
            e.PaperChosen(PaperKind.PILE),
            e.ScanEnded(),
            e.PageArrived(page("doubtful.png", remark=PageRemark.BLANK)),
            e.ScanFinished(),
            e.GiveToSiteAsked(),
            e.PrintConfirmed(),
            e.PageLimitLifted(),
            e.PrintCancelled(),
            e.PrintResumed(),
            e.RetryAsked(),
            e.WentOnWithout(),
            e.TicketAsked(),
            e.TicketPrinted(),
            e.TicketPrinted(on_a4=True),
            e.TicketFaulted("paper_out"),
            e.QuitAsked(),
            e.TimePassed(),
            e.ScanFaulted("cancelled"),
            e.ScanFaulted("jammed"),
            e.ScanFaulted("spool_full"),
            e.HandOverFaulted(RequestId(1), "too_large"),
            e.DownloadRefused("wrong_kind"),
            e.DownloadRefused("spool_full"),
            e.AddressRefused("link", "outside.example", True, Tab.PROCEDURE),
            e.AddressRefused("phone", "3230", True, Tab.PROCEDURE),
            e.ErasureChecked((), "14:32"),
            e.ErasureChecked(("spool",), "14:32"),
            e.Broke(StopCause.UNEXPECTED, ""),
            e.GateAsked(),
            e.CodeEntered("281904"),
            e.AssistanceBegun(),
            e.StaffPageChosen(StaffPage.MACHINES),
            e.StaffBackAsked(),
            e.StaffLeft(),
        )
    ),
    st.builds(e.TextSizeChosen, st.integers(0, 9)),
    st.builds(e.ContrastChosen, st.sampled_from(Contrast)),
    st.builds(e.ZoomMoved, direction),
    st.builds(
        e.ProcedureChosen,
        st.just(service()),
        st.sampled_from((procedure(), procedure("caf-autre", code_by_email=True))),
    ),
    st.builds(e.GuideMoved, direction),
    st.builds(e.CopiesMoved, direction),
    st.builds(e.TabChosen, some_tab),
    st.builds(e.ReloadAsked, some_tab),
    st.builds(e.FirstPageAsked, some_tab),
    st.builds(e.PageWordsAsked, some_tab),
    st.builds(e.GuideFolded, st.booleans()),
    st.builds(e.PageSlow, some_tab),
    st.builds(
        e.PageMoved,
        some_tab,
        st.just("caf.example"),
        st.sampled_from(("/", "/code")),
    ),
    st.builds(e.PageLoading, some_tab),
    st.builds(e.PageShown, some_tab, st.just("caf.example"), st.booleans()),
    st.builds(e.PageFailed, some_tab, st.sampled_from(PageProblem), st.booleans()),
    st.builds(e.DocumentTouched, some_document),
    st.builds(e.DocumentTurned, some_document),
    st.builds(e.DocumentRemoved, some_document),
    st.builds(e.DocumentsJoined, some_document, some_document),
    st.builds(e.ViewAsked, some_document),
    st.builds(e.PrintAsked, some_document),
    st.builds(e.PrintColourChosen, st.booleans()),
    st.builds(e.PrintSidesChosen, st.booleans()),
    st.builds(e.PrintProgressed, st.integers(0, 5)),
    st.builds(e.PrintCompleted, st.integers(1, 5)),
    st.builds(e.PrintFaulted, st.just("no_paper"), st.booleans()),
    st.builds(e.PageArrived, some_page),
    st.builds(
        e.DocumentArrived,
        st.sampled_from(Origin),
        st.just("title"),
        st.lists(some_page, max_size=3).map(tuple),
    ),
    st.builds(e.FileRequested, st.builds(request, some_request, some_tab)),
    st.builds(e.FileRequestGone, some_request.map(RequestId)),
    st.builds(e.HandOverReady, some_request.map(RequestId), st.integers(1, 4)),
    st.sampled_from(Role).map(
        lambda role: e.GateAnswered(Verdict(answer=Answer.ADMITTED, role=role))
    ),
    st.builds(e.FaceTouched, st.sampled_from(Face)),
    st.builds(e.ErasureStepDone, st.sampled_from(ErasureStep)),
)

beginnings = st.sampled_from(
    (
        (),
        MENU,
        ONLINE,
        DOCUMENTS,
        READING,
        PAGE_READ,
        REQUESTED,
        HANDING_OVER,
        FAREWELL,
    )
)
happenings = st.lists(st.tuples(one_event, st.floats(0, 200)), max_size=40)


def _sheets_have_their_data(state: SessionState) -> None:
    match state.sheet:
        case Sheet.SCAN:
            assert state.scan is not None
        case Sheet.PRINT:
            assert state.print is not None
            assert state.basket.find(state.print.document) is not None
        case Sheet.VIEW:
            assert state.viewed is not None
            assert state.basket.find(state.viewed) is not None
        case Sheet.NOTE:
            assert state.note is not None
        case Sheet.STICK:
            assert state.stick is not None
        case Sheet.MISSING:
            assert state.procedure is not None
        case _:
            pass


def _screens_have_their_data(state: SessionState) -> None:
    if state.phase is Phase.SERVICE:
        assert state.service is not None
    if state.phase in (Phase.PROCEDURE, Phase.ONLINE):
        assert state.service is not None
        assert state.procedure is not None
    if state.phase is Phase.ONLINE:
        assert state.procedure == state.procedure_online
        assert state.procedure_tab.opened
    if state.phase is Phase.DOCUMENTS:
        assert state.return_to in VISIT_PHASES - {Phase.DOCUMENTS}
    if state.chosen is not None:
        assert state.basket.find(state.chosen) is not None
    if state.handing_over:
        assert state.file_request is not None
    if state.scan is not None and state.scan.pages:
        assert all(state.basket.page(p) is not None for p in state.scan.pages)
        assert set(state.scan.doubts) <= set(state.scan.pages)


def _seen_beneath(state: SessionState) -> SessionState:
    """The visit as it stands beneath the staff's screen, if there is one."""
    covering = state.gate or (state.stay if state.phase in STAFF_PHASES else None)
    if covering is None:
        return state
    return replace(
        state, phase=covering.back_to, gate=None, stay=None, present_at_s=0.0
    )


def _staff_have_their_data(state: SessionState) -> None:
    assert (state.gate is not None) == (state.phase is Phase.GATE)
    if state.phase in (Phase.AGENT, Phase.MAINTENANCE):
        assert state.stay is not None
    if state.phase is Phase.MAINTENANCE:
        assert state.visit is None
    if state.phase in (Phase.FAREWELL, Phase.ERASING):
        assert state.stay is None


def _nothing_stays_outside_a_visit(state: SessionState) -> None:
    state = _seen_beneath(state)
    if state.phase in VISIT_PHASES:
        assert state.visit is not None
        return
    assert state.basket == Basket()
    assert not state.procedure_tab.opened
    assert not state.mail_tab.opened
    assert state.file_request is None
    assert state.note is None
    assert state.scan is None
    assert state.print is None
    assert state.stick is None
    if state.phase is Phase.RESTING:
        assert state == SessionState()


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(begun=beginnings, happened=happenings)
def test_any_sequence_of_events_keeps_what_must_hold(begun, happened) -> None:
    state = after(begun)
    at_s = 1000.0
    for event, pause_s in happened:
        at_s += pause_s
        came = step(state, event, at_s, RULES)
        _sheets_have_their_data(came.state)
        _screens_have_their_data(_seen_beneath(came.state))
        _staff_have_their_data(came.state)
        _nothing_stays_outside_a_visit(came.state)
        _visits_end_with_an_erasure(state, came.state, came.effects)
        deadline_s = next_deadline(came.state, RULES.timeouts)
        assert (deadline_s is not None) or came.state.phase not in VISIT_PHASES
        state = came.state


def _visits_end_with_an_erasure(
    before: SessionState, now: SessionState, effects: tuple[Effect, ...]
) -> None:
    """No way out of a visit that held anything goes round the erasure."""
    before, now = _seen_beneath(before), _seen_beneath(now)
    was = before.phase in VISIT_PHASES
    erased = any(isinstance(effect, EraseVisit) for effect in effects)
    recorded = any(isinstance(effect, RecordVisit) for effect in effects)
    assert erased == recorded
    if was and now.phase not in VISIT_PHASES and before.basket.documents:
        assert erased
        assert now.ending in Ending


@given(begun=beginnings, happened=happenings)
@settings(max_examples=100, deadline=None)
def test_an_unattended_cabin_always_comes_to_rest_or_stops(begun, happened) -> None:
    state = after(begun)
    at_s = 1000.0
    for event, pause_s in happened:
        at_s += pause_s
        state = step(state, event, at_s, RULES).state
    for _ in range(6):
        deadline_s = next_deadline(state, RULES.timeouts)
        if deadline_s is not None:
            at_s = max(at_s, deadline_s)
            state = step(state, e.TimePassed(), at_s, RULES).state
        if state.phase in (Phase.ERASING, Phase.FAREWELL):
            state = step(state, e.ErasureChecked((), "14:32"), at_s, RULES).state
    assert state.phase in (Phase.RESTING, Phase.OUT_OF_ORDER)


def test_reading_is_the_only_stage_that_a_page_is_taken_in() -> None:
    state = after(READING)
    assert state.scan is not None
    assert state.scan.stage is ScanStage.READING
