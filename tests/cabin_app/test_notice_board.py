"""The notice of the house: up at once, over the night, and down by itself."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cabin_app.maintenance.board import (
    DAYS,
    TODAY_ONLY,
    HouseNotice,
    ReadyNotice,
    choices_of,
    put_up,
    standing,
)
from cabin_app.maintenance.board_file import NoticeBoard, board_path
from support.driven import ManualAlarms, ManualClock

MONDAY = date(2026, 11, 23)
CLOSED = ReadyNotice.CLOSED_WEDNESDAY


@pytest.mark.parametrize(
    ("lasts", "until"),
    [("today", 23), ("tomorrow", 24), ("week", 30)],
)
def test_it_stands_as_long_as_was_chosen(lasts: str, until: int) -> None:
    assert put_up(CLOSED, lasts, MONDAY).until == date(2026, 11, until)


@pytest.mark.parametrize("notice", sorted(TODAY_ONLY))
def test_what_speaks_of_today_is_not_said_tomorrow(notice: ReadyNotice) -> None:
    assert choices_of(notice) == ("today",)
    assert put_up(notice, "month", MONDAY).until == MONDAY


@pytest.mark.parametrize(
    ("today", "stands"),
    [
        (date(2026, 11, 23), True),
        (date(2026, 11, 30), True),
        (date(2026, 12, 1), False),
        (date(2027, 11, 23), False),
        (date(2025, 11, 23), False),
    ],
    ids=["first day", "last day", "over", "a year forward", "a year back"],
)
def test_it_stands_until_its_day_is_over(today: date, stands: bool) -> None:
    notice = put_up(CLOSED, "week", MONDAY)
    assert (standing(notice, today) is not None) is stands
    assert standing(None, today) is None


class Cabin:
    """A board with a clock of its own."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self.clock = ManualClock(now=now)
        self.alarms = ManualAlarms(self.clock)
        self.file = board_path(folder)
        self.told: list[HouseNotice | None] = []
        self.board = NoticeBoard(
            kept_in=self.file, clock=self.clock, alarms=self.alarms
        )
        self.board.shown.subscribe(self.told.append)


EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def test_it_is_up_at_once_and_after_a_start(tmp_path: Path) -> None:
    cabin = Cabin(tmp_path, EVENING)
    assert cabin.board.shown.value is None
    cabin.board.put(CLOSED, "week")
    assert cabin.told == [HouseNotice(notice=CLOSED, until=date(2026, 11, 30))]
    assert Cabin(tmp_path, EVENING).board.shown.value == cabin.told[0]
    cabin.board.take_down()
    assert cabin.told[-1] is None
    assert not cabin.file.exists()


def test_it_comes_down_by_itself_at_midnight(tmp_path: Path) -> None:
    cabin = Cabin(tmp_path, EVENING)
    cabin.board.put(ReadyNotice.CLOSES_EARLY, "today")
    cabin.alarms.pass_time(6 * 3600 - 1)
    assert cabin.board.shown.value is not None
    cabin.alarms.pass_time(3)
    assert cabin.board.shown.value is None


def test_a_clock_put_right_is_noticed_within_the_hour(tmp_path: Path) -> None:
    cabin = Cabin(tmp_path, EVENING)
    cabin.board.put(CLOSED, "month")
    cabin.clock.move(-400 * 86_400)
    cabin.alarms.pass_time(400 * 86_400 + 3600 - 400 * 86_400)
    cabin.alarms.armed[0].call()
    assert cabin.board.shown.value is None


@pytest.mark.parametrize(
    "spoilt",
    ["", "{}", "[1]", '{"notice": "free text", "until": "2026-11-30"}', "\x00"],
)
def test_a_spoilt_file_is_an_empty_board(tmp_path: Path, spoilt: str) -> None:
    board_path(tmp_path).write_text(spoilt, "utf-8")
    assert Cabin(tmp_path, EVENING).board.shown.value is None


def test_a_disk_that_refuses_is_told_and_the_notice_is_up(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.write_text("a file stands where the folder should be")
    cabin = Cabin(folder, EVENING)
    cabin.board.put(CLOSED, "week")
    assert not cabin.board.kept
    assert cabin.board.shown.value is not None


def test_the_longest_choice_is_a_month() -> None:
    assert max(DAYS.values()) == 30
