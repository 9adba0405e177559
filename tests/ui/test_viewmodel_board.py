"""The agent's page of notices: chosen first, then up; words for each of them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from cabin_app.maintenance.board import ReadyNotice
from cabin_app.maintenance.board_file import NoticeBoard, board_path
from cabin_app.roles.model import Role
from cabin_app.session.state import Phase, SessionState, StaffPage, Stay
from support.driven import ManualAlarms, ManualClock
from support.screens import HeldSession
from ui.viewmodels.board import BoardViewModel
from ui.viewmodels.door import DoorViewModel

WORDS = Path(__file__).parents[2] / "ui/qml/Cabin/Controls/HouseNoticeWords.qml"
STAY = Stay(role=Role.AGENT, back_to=Phase.RESTING, page=StaffPage.NOTICES)
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


@pytest.fixture
def board(tmp_path: Path) -> NoticeBoard:
    clock = ManualClock(now=NOW)
    return NoticeBoard(
        kept_in=board_path(tmp_path), clock=clock, alarms=ManualAlarms(clock)
    )


def test_each_notice_has_its_words(qapp) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(WORDS)))
    words = component.create()
    assert words.property("text") == ""
    said = words.property("said").toVariant()
    assert set(said) == {notice.value for notice in ReadyNotice}
    assert len(set(said.values())) == len(ReadyNotice)
    assert all(len(s.split()) <= 15 for text in said.values() for s in text.split(". "))


def test_nothing_is_up_before_a_length_was_chosen(qapp, board: NoticeBoard) -> None:
    held = HeldSession(SessionState(phase=Phase.AGENT, stay=STAY))
    model = BoardViewModel(held.parts, board)
    model.put("week")
    model.choose("closed_friday")
    assert (model.shown, model.chosen) == ("", "closed_friday")
    assert model.lasts == ["today", "tomorrow", "week", "month"]
    model.put("week")
    assert (model.shown, model.until, model.chosen) == ("closed_friday", "30/11", "")
    model.takeDown()
    assert (model.shown, model.until) == ("", "")


def test_what_was_chosen_is_forgotten_with_the_page(qapp, board: NoticeBoard) -> None:
    held = HeldSession(SessionState(phase=Phase.AGENT, stay=STAY))
    model = BoardViewModel(held.parts, board)
    model.choose("soon_back")
    assert model.lasts == ["today"]
    held.change(stay=replace(STAY, page=StaffPage.AGENT_HOME))
    assert model.chosen == ""


def test_the_door_tells_it(qapp, board: NoticeBoard) -> None:
    door = DoorViewModel(pixels_per_mm=3.66)
    board.shown.subscribe(door.tell)
    board.put(ReadyNotice.NO_PRINTER, "today")
    assert door.notice == "no_printer"
    board.take_down()
    assert door.notice == ""
