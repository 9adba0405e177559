"""Calls of the day and the look at the whole cabin, as the staff see them."""

from datetime import datetime
from pathlib import Path

from cabin_app.calling.day import CallMade, CallsOfTheDay
from cabin_app.language import Language, LocalText
from cabin_app.maintenance.findings import Found, FoundState, worst_first
from cabin_app.opening import ALWAYS
from cabin_app.roles.model import Role
from cabin_app.session.state import Phase, SessionState, StaffPage, Stay
from cabin_app.settings_calling import Calling, Desk, RingWebhook, Staff
from support.driven import DrainedExecutor
from support.screens import HeldSession
from ui.viewmodels.calls_of_the_day import MOST_SHOWN, PRACTICE, CallsOfTheDayViewModel
from ui.viewmodels.check import ON_A_PAGE, CheckViewModel

DESK = Desk(
    id="1",
    name=LocalText.of({"fr": "Conseiller", "en": "Adviser", "ar": "مستشار"}),
    themes=frozenset(),
    languages=(Language.FRENCH,),
    opening=ALWAYS,
    ring=RingWebhook(url="http://127.0.0.1:1/ring", secret="s"),
    room="https://visio.example/{room}",
)

CALLING = Calling(here=Staff(opening=ALWAYS, ring=DESK.ring), desks=(DESK,))


def now() -> datetime:
    return datetime(2026, 11, 26, 14, 32)  # noqa: DTZ001


def at(page: StaffPage, role: Role = Role.AGENT) -> SessionState:
    phase = Phase.AGENT if role is Role.AGENT else Phase.MAINTENANCE
    stay = Stay(role=role, back_to=Phase.RESTING, page=page)
    return SessionState(phase=phase, stay=stay)


def made(minutes: int, *, desk: str = "1") -> CallMade:
    return CallMade(
        at="14:32", desk=desk, theme="", answered=minutes > 0, minutes=minutes
    )


def opened(
    folder: Path, calls: list[CallMade]
) -> tuple[CallsOfTheDay, CallsOfTheDayViewModel]:
    day = CallsOfTheDay(folder=folder, now=now)
    for call in calls:
        day.note(call)
    held = HeldSession()
    model = CallsOfTheDayViewModel(held.parts, day, CALLING)
    held.state.publish(at(StaffPage.CALLS))
    return day, model


def test_the_latest_requests_come_first(qapp, tmp_path) -> None:
    _, model = opened(tmp_path, [made(n) for n in range(MOST_SHOWN + 3)])
    assert (model.asked, model.answered) == (MOST_SHOWN + 3, MOST_SHOWN + 2)
    rows = model.calls.rows
    assert len(rows) == MOST_SHOWN
    assert (rows[0].minutes, rows[0].desk, rows[0].at) == (10, "Conseiller", "14 h 32")


def test_people_of_the_place_have_no_desk(qapp, tmp_path) -> None:
    _, model = opened(tmp_path, [made(0, desk="here")])
    assert model.calls.rows[0].desk == ""


def test_a_desk_is_closed_for_today_and_opened_again(qapp, tmp_path) -> None:
    day, model = opened(tmp_path, [])
    assert [(row.desk_id, row.title) for row in model.desks.rows] == [
        ("here", ""),
        ("1", "Conseiller"),
    ]
    model.closeForToday("1", True)
    assert day.closed() == {"1"}
    assert [row.closed for row in model.desks.rows] == [False, True]
    model.closeForToday("1", False)
    model.closeForToday("here", True)
    assert [row.closed for row in model.desks.rows] == [True, False]


def test_a_rehearsal_is_named_as_one(qapp, tmp_path) -> None:
    _, model = opened(tmp_path, [made(1, desk="practice")])
    assert model.calls.rows[0].desk == PRACTICE


def found(condition: FoundState, place: str = "p") -> Found:
    return Found(place=place, condition=condition, message="m", remedy="")


def test_the_worst_comes_first() -> None:
    ok, bad = found(FoundState.OK), found(FoundState.FAULT)
    attention = found(FoundState.ATTENTION)
    assert worst_first((ok, attention, bad)) == (bad, attention, ok)


def test_the_cabin_is_looked_at_when_the_page_opens(qapp) -> None:
    held, executor = HeldSession(), DrainedExecutor()
    many = tuple(found(FoundState.OK, str(n)) for n in range(ON_A_PAGE + 1))
    asked: list[bool] = []

    def look(sites: bool) -> tuple[Found, ...]:
        asked.append(sites)
        return (*many, found(FoundState.FAULT))

    model = CheckViewModel(held.parts, look=look, executor=executor)
    assert executor.pieces == []
    held.state.publish(at(StaffPage.CHECK, Role.TECHNICIAN))
    assert model.looking
    model.lookAgain()
    assert executor.drain() == 1
    assert (model.faults, model.attentions, model.good) == (1, 0, ON_A_PAGE + 1)
    assert model.rows.rows[0].condition is FoundState.FAULT
    assert (model.hasLess, model.hasMore) == (False, True)
    model.move(1)
    assert (model.hasLess, model.hasMore) == (True, False)
    assert len(model.rows.rows) == 2
    model.move(1)
    assert len(model.rows.rows) == 2
    model.lookAtSites()
    executor.drain()
    assert asked == [False, True]
