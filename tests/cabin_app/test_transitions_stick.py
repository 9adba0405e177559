"""A visitor's memory stick, as sentences."""

from pathlib import Path

import pytest

from cabin_app.documents.model import DocumentId, Origin
from cabin_app.documents.stick import MOST_AT_ONCE, StickItem
from cabin_app.session import events as e
from cabin_app.session import events_stick as s
from cabin_app.session.state import NoticeKind, Phase, Sheet
from cabin_app.session.state_stick import StickStage
from cabin_app.session.timeouts import is_busy
from devices.ports.stick import Stick
from support.sentences import Row, check, rows
from support.visits import (
    DOCUMENTS,
    FAREWELL,
    MENU,
    ONLINE,
    SCANNED,
    after,
    page,
    played,
)

STICK = Stick("8:17", Path("/media/cabin/stick"))
ITEMS = (
    StickItem(id=1, title="A", picture=False),
    StickItem(id=2, title="", picture=True),
    StickItem(id=3, title="C", picture=False, refused="too_large"),
)
THERE = (*MENU, s.StickCame(STICK))
LOOKING = (*THERE, s.StickAsked())
CHOOSING = (*LOOKING, s.StickSeen(ITEMS))
CHOSEN = (*CHOOSING, s.StickItemTouched(2), s.StickItemTouched(1))
TAKING = (*CHOSEN, s.StickTakeAsked())
ONE_TAKEN = (*TAKING, s.StickItemTaken(2, (page("p.jpg"),)))
BOTH = (*ONE_TAKEN, s.StickItemTaken(1, (page("a.pdf"), page("a.pdf", 1))))
DOC = DocumentId(1)
WITH_PAPER = (*SCANNED, e.DocumentsAsked(), s.StickCame(STICK))
OFFERED = (*WITH_PAPER, s.StickPutAsked(DOC))
PUTTING = (*OFFERED, s.StickPutConfirmed())


@rows(
    Row("a stick that comes is offered, not looked at", MENU, s.StickCame(STICK), {
        "stick_in": STICK, "sheet": None, "notice.kind": NoticeKind.STICK_CAME}),
    Row("asked, it is looked at", THERE, s.StickAsked(), {
        "sheet": Sheet.STICK, "stick.stage": StickStage.LOOKING, "notice": None},
        ("LookAtStick",)),
    Row("without a stick nothing is asked", MENU, s.StickAsked(), {"sheet": None}),
    Row("under another sheet it is not opened", (*THERE, e.ComfortAsked()),
        s.StickAsked(), {"sheet": Sheet.COMFORT}),
    Row("its papers are shown", LOOKING, s.StickSeen(ITEMS, True), {
        "stick.stage": StickStage.CHOOSING, "stick.items": ITEMS,
        "stick.unseen": True}),
    Row("a paper is chosen and given up again", CHOOSING,
        (s.StickItemTouched(1), s.StickItemTouched(2), s.StickItemTouched(1)), {
            "stick.chosen": (2,)}),
    Row("what cannot come is not chosen", CHOOSING, s.StickItemTouched(3), {
        "stick.chosen": ()}),
    Row("what is not there is not chosen", CHOOSING, s.StickItemTouched(9), {
        "stick.chosen": ()}),
    Row("nothing chosen, nothing taken", CHOOSING, s.StickTakeAsked(), {
        "stick.stage": StickStage.CHOOSING}),
    Row("what is chosen is taken in the order of touch", CHOSEN, s.StickTakeAsked(), {
        "stick.stage": StickStage.TAKING}, ("TakeFromStick",)),
    Row("a paper of the stick is a document", TAKING,
        s.StickItemTaken(1, (page("a.pdf"),)), {
            "basket.page_count": 1, "chosen": DOC, "stick.chosen": (2,),
            "stick.taken": frozenset({1})}),
    Row("all taken, they are shown, and the stick may go", BOTH,
        s.StickTakingEnded(), {
            "phase": Phase.DOCUMENTS, "return_to": Phase.MENU, "sheet": None,
            "stick": None, "notice.kind": NoticeKind.STICK_TAKEN},
        ("ForgetStick",)),
    Row("one refused, the sheet says which", ONE_TAKEN,
        (s.StickItemRefused(1, "locked"), s.StickTakingEnded()), {
            "sheet": Sheet.STICK, "stick.stage": StickStage.CHOOSING,
            "stick.refused": ((1, "locked"),), "basket.page_count": 1}),
    Row("a stop waits for the file in hand", TAKING, e.SheetClosed(), {
        "sheet": Sheet.STICK}, ("StopStick",)),
    Row("stopped before the first one, nothing is taken", TAKING,
        (e.SheetClosed(), s.StickTakingEnded()), {
            "stick.stage": StickStage.CHOOSING, "stick.chosen": ()}, ("StopStick",)),
    Row("a fault while looking is told", LOOKING, s.StickFaulted("unreadable"), {
        "stick.stage": StickStage.TROUBLED, "stick.trouble": "unreadable"}),
    Row("a fault while taking keeps what came", ONE_TAKEN, s.StickFaulted("gone"), {
        "stick.stage": StickStage.CHOOSING, "stick.trouble": "gone",
        "basket.page_count": 1}),
    Row("the sheet is closed and its pictures forgotten", CHOOSING, e.SheetClosed(), {
        "sheet": None, "stick": None, "stick_in": STICK}, ("ForgetStick",)),
    Row("back closes it too", CHOOSING, e.BackAsked(), {"sheet": None},
        ("ForgetStick",)),
    Row("the documents' button closes it too", CHOOSING, e.DocumentsAsked(), {
        "sheet": None}, ("ForgetStick",)),
    Row("comfort over it brings it back", CHOSEN,
        (e.ComfortAsked(), e.SheetClosed()), {
            "sheet": Sheet.STICK, "stick.chosen": (2, 1)}),
)  # fmt: skip
def test_papers_from_the_stick(row: Row) -> None:
    check(row)


@rows(
    Row("it goes before anything was asked", THERE, s.StickWent(), {
        "stick_in": None, "notice": None}, ("ForgetStick",)),
    Row("it goes while one chooses", CHOOSING, s.StickWent(), {
        "sheet": None, "stick": None, "notice.kind": NoticeKind.STICK_WENT},
        ("ForgetStick",)),
    Row("it goes too early, and what came is kept", ONE_TAKEN, s.StickWent(), {
        "sheet": None, "stick": None, "basket.page_count": 1,
        "notice.kind": NoticeKind.STICK_CUT}, ("ForgetStick",)),
    Row("it answered with an error first, and that is the same",
        (*ONE_TAKEN, s.StickFaulted("unreadable")), s.StickWent(), {
            "notice.kind": NoticeKind.STICK_CUT}, ("ForgetStick",)),
    Row("one that could not be read goes without a word",
        (*LOOKING, s.StickFaulted("unreadable")), s.StickWent(), {
            "sheet": None, "notice": None}, ("ForgetStick",)),
    Row("it goes under comfort", (*CHOOSING, e.ComfortAsked()), s.StickWent(), {
        "sheet": Sheet.COMFORT, "stick": None}, ("ForgetStick",)),
    Row("a house without sticks says so", MENU, s.StickUnusable(True), {
        "stick_in": None, "notice.kind": NoticeKind.STICK_OFF}),
    Row("a stick of somebody before is told", MENU, s.StickForgotten(), {
        "stick_in": None, "notice.kind": NoticeKind.STICK_FORGOTTEN}),
    Row("one that cannot be read is told", MENU, s.StickUnusable(False), {
        "stick_in": None, "notice.kind": NoticeKind.STICK_UNREADABLE}),
    Row("late news of a stick that is gone changes nothing",
        (*TAKING, s.StickWent()), (s.StickItemRefused(1, "x"), s.StickTakingEnded(),
            s.StickFaulted("x"), s.StickSeen(ITEMS), s.StickWritten()), {
                "stick": None}),
)  # fmt: skip
def test_it_comes_and_goes(row: Row) -> None:
    check(row)


@rows(
    Row("a copy is offered with what stays there", WITH_PAPER, s.StickPutAsked(DOC), {
        "sheet": Sheet.STICK, "stick.stage": StickStage.OFFERED,
        "stick.document": DOC}),
    Row("of a document that is gone there is none", WITH_PAPER,
        s.StickPutAsked(DocumentId(99)), {"sheet": None}),
    Row("a house may let sticks be read only",
        (*SCANNED, e.DocumentsAsked(), s.StickCame(STICK, writable=False)),
        s.StickPutAsked(DOC), {"sheet": None}),
    Row("agreed, it is written", OFFERED, s.StickPutConfirmed(), {
        "stick.stage": StickStage.PUTTING}, ("PutOnStick",)),
    Row("not agreed, nothing is written", OFFERED, e.SheetClosed(), {
        "sheet": None, "stick": None}, ("ForgetStick",)),
    Row("nobody stops it in the middle", PUTTING, e.SheetClosed(), {
        "sheet": Sheet.STICK}),
    Row("written, it is said", PUTTING, s.StickWritten(), {
        "stick.stage": StickStage.PUT}),
    Row("a fault lets one try again", PUTTING, s.StickFaulted("full"), {
        "stick.stage": StickStage.OFFERED, "stick.trouble": "full"}),
    Row("pulled out while it is written, that is said", PUTTING, s.StickWent(), {
        "sheet": None, "notice.kind": NoticeKind.STICK_CUT}, ("ForgetStick",)),
    Row("pulled out after, nothing is said", (*PUTTING, s.StickWritten()),
        s.StickWent(), {"sheet": None, "notice": None}, ("ForgetStick",)),
    Row("a copy is asked twice, and made once", PUTTING, s.StickPutConfirmed(), {
        "stick.stage": StickStage.PUTTING}),
)  # fmt: skip
def test_papers_onto_the_stick(row: Row) -> None:
    check(row)


def test_not_more_than_ten_at_once() -> None:
    items = tuple(StickItem(id=n, title="", picture=False) for n in range(1, 13))
    touched = tuple(s.StickItemTouched(n) for n in range(1, 13))
    state = after((*LOOKING, s.StickSeen(items), *touched))
    assert state.stick is not None
    assert len(state.stick.chosen) == MOST_AT_ONCE


def test_a_paper_of_the_stick_says_where_it_came_from() -> None:
    (document,) = after((*ONE_TAKEN,)).basket.documents
    assert (document.origin, document.title) == (Origin.FROM_STICK, "")


@pytest.mark.parametrize("state", [TAKING, PUTTING])
def test_a_stick_at_work_stands_for_the_visitor(state: tuple[e.Event, ...]) -> None:
    assert is_busy(after(state))
    assert not is_busy(after(CHOOSING))


def test_a_page_that_asks_for_a_file_finds_the_sheet_again() -> None:
    state = after((*ONLINE, s.StickCame(STICK), s.StickAsked()))
    assert state.sheet is Sheet.STICK


def test_the_end_of_the_visit_forgets_it_and_reminds_of_it() -> None:
    state, effects = played((e.LeaveAsked(), e.LeaveConfirmed()), after(THERE))
    assert state.phase is Phase.FAREWELL
    assert state.notice is not None
    assert state.notice.kind is NoticeKind.STICK_LEFT
    assert "ForgetStick" in [type(effect).__name__ for effect in effects]
    gone, _ = played((s.StickWent(),), state)
    assert (gone.notice, gone.stick_in) == (None, None)


def test_who_brought_none_is_reminded_of_none() -> None:
    assert after(FAREWELL).notice is None


def test_a_file_that_comes_after_the_end_is_erased() -> None:
    _, effects = played((s.StickItemTaken(1, (page("late.pdf"),)),), after(FAREWELL))
    assert [type(effect).__name__ for effect in effects] == ["ErasePages"]


def test_the_basket_stays_as_it_is_while_the_sheet_stands() -> None:
    state = after((*OFFERED, e.DocumentRemoved(DOC)))
    assert state.basket.documents
    assert state.phase is Phase.DOCUMENTS
    assert after((*DOCUMENTS, s.StickAsked())).sheet is None
