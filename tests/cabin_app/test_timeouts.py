"""When the cabin stops waiting, with a clock that is moved by hand."""

import pytest

from cabin_app.documents.model import DocumentId
from cabin_app.session import events as e
from cabin_app.session.rules import Rules
from cabin_app.session.state import Phase, Tab
from cabin_app.session.timeouts import BUSY_HOLD_S, is_busy, next_deadline
from cabin_app.session.transitions import step
from cabin_app.settings import Timeouts
from support.visits import (
    ARRIVED,
    ERASING,
    FAREWELL,
    HANDING_OVER,
    MENU,
    ONLINE,
    PAGE_READ,
    PROVEN,
    READING,
    SCANNED,
    WELCOME,
    after,
)

T = Timeouts()
RULES = Rules()
AT_S = 1000.0
PRINTING = (*ARRIVED, e.PrintAsked(DocumentId(1)), e.PrintConfirmed())
NO_PAPER = (*PRINTING, e.PrintFaulted("no_paper", waiting=True))
CODE = (*ONLINE, e.GuideMoved(1), e.GuideMoved(1))

TABLE = [
    ("nobody is there", (), None),
    ("the language screen is quickly left", WELCOME, T.welcome_s),
    ("a menu waits for a hand", MENU, T.idle_warning_s),
    ("the welcome of a visit that holds papers waits as long", (
        *SCANNED, *(e.BackAsked(),) * 4), T.idle_warning_s),
    ("a scanner at work stands for the visitor", READING,
        BUSY_HOLD_S + T.idle_warning_s),
    ("a page that was read does not", PAGE_READ, T.idle_warning_s),
    ("a printer at work does", PRINTING, BUSY_HOLD_S + T.idle_warning_s),
    ("a printer without paper does not", NO_PAPER, T.idle_warning_s),
    ("nor once its fault is out of sight", (*NO_PAPER, e.BackAsked()),
        T.idle_warning_s),
    ("a hand-over does", HANDING_OVER, BUSY_HOLD_S + T.idle_warning_s),
    ("a code that is awaited does, as long as codes live", CODE,
        T.code_wait_s + T.idle_warning_s),
    ("all of it is twice as long for who needs twice the time",
        (*CODE, e.SlownessChosen(True)), 2 * (T.code_wait_s + T.idle_warning_s)),
    ("the proof is awaited without limit", FAREWELL, None),
    ("a proven farewell leaves time for papers", PROVEN, T.farewell_s),
    ("erasing takes its time", ERASING, None),
    ("a stopped cabin waits for staff", (
        *FAREWELL, e.ErasureChecked(("spool",), "14:32")), None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "delay_s"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_how_long_it_waits(given, delay_s) -> None:
    state = after(given, at_s=AT_S)
    expected = None if delay_s is None else AT_S + delay_s
    assert next_deadline(state, T) == expected


@pytest.mark.parametrize("given", [WELCOME, MENU, READING, CODE, PROVEN])
def test_a_moment_early_is_too_early(given) -> None:
    state = after(given, at_s=AT_S)
    deadline_s = next_deadline(state, T)
    assert deadline_s is not None
    assert step(state, e.TimePassed(), deadline_s - 0.01, RULES).state == state
    assert step(state, e.TimePassed(), deadline_s, RULES).state != state


def test_a_touch_puts_the_warning_off() -> None:
    state = after((e.Presence(),), after(MENU, at_s=AT_S), at_s=AT_S + 100)
    assert next_deadline(state, T) == AT_S + 100 + T.idle_warning_s


def test_a_page_that_loads_by_itself_is_nobody() -> None:
    from_page = (
        e.PageLoading(Tab.PROCEDURE),
        e.PageShown(Tab.PROCEDURE, "caf.example", True),
    )
    state = after(from_page, after(ONLINE, at_s=AT_S), at_s=AT_S + 100)
    assert next_deadline(state, T) == AT_S + T.idle_warning_s


def test_a_code_is_not_awaited_for_ever() -> None:
    touched = after((e.Presence(),), after(CODE, at_s=AT_S), AT_S + T.code_wait_s)
    late_s = AT_S + T.code_wait_s
    assert next_deadline(touched, T) == late_s + T.idle_warning_s


def test_still_there_hides_everything_until_yes() -> None:
    asked = after((e.TimePassed(),), after(ONLINE, at_s=AT_S), AT_S + 200)
    assert asked.still_there_since_s == AT_S + 200
    assert next_deadline(asked, T) == AT_S + 200 + T.still_there_s
    for hidden in (e.Presence(), e.DocumentsAsked(), e.BackAsked(), e.GuideMoved(1)):
        assert step(asked, hidden, AT_S + 210, RULES).state == asked
    yes = after((e.StillHere(),), asked, AT_S + 230)
    assert yes.still_there_since_s is None
    assert yes.phase is Phase.ONLINE
    assert next_deadline(yes, T) == AT_S + 230 + T.idle_warning_s


def test_still_there_may_be_answered_without_limit() -> None:
    state, at_s = after(ONLINE, at_s=AT_S), AT_S
    for _ in range(50):
        at_s += T.idle_warning_s
        state = step(state, e.TimePassed(), at_s, RULES).state
        assert state.still_there_since_s == at_s
        at_s += T.still_there_s - 1
        state = step(state, e.StillHere(), at_s, RULES).state
    assert state.phase is Phase.ONLINE


def test_still_there_may_be_answered_by_leaving_or_a_person() -> None:
    asked = after((e.TimePassed(),), after(ONLINE, at_s=AT_S), AT_S + 200)
    assert after((e.LeaveConfirmed(),), asked).phase is Phase.FAREWELL
    helped = after((e.HumanAsked(),), asked)
    assert helped.still_there_since_s is None
    assert helped.sheet == "help"


def test_a_machine_that_ends_its_work_behind_still_there_is_heard() -> None:
    deadline_s = AT_S + BUSY_HOLD_S + T.idle_warning_s
    asked = after((e.TimePassed(),), after(READING, at_s=AT_S), deadline_s)
    assert asked.still_there_since_s is not None
    read = after((e.ScanFaulted("cancelled"),), asked, deadline_s + 1)
    assert not is_busy(read)
    assert read.still_there_since_s == asked.still_there_since_s


def test_the_last_screens_go_by_themselves() -> None:
    proven = after(PROVEN, at_s=AT_S)
    came = step(proven, e.TimePassed(), AT_S + T.farewell_s, RULES)
    assert came.state.phase is Phase.RESTING
    assert [type(effect).__name__ for effect in came.effects] == ["AnnounceEnd"]
    welcome = after((*WELCOME, e.TextSizeChosen(4)), at_s=AT_S)
    came = step(welcome, e.TimePassed(), AT_S + T.welcome_s, RULES)
    assert came.state.phase is Phase.RESTING
    assert came.state.comfort.text_size == 1
    assert came.effects == ()
