"""The figures of a month: read when the page opens, forgotten when it closes."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cabin_app.errors import BadFile, Problem
from cabin_app.language import Language
from cabin_app.maintenance.months import Bar, MonthShown
from cabin_app.roles.model import Role
from cabin_app.session.state import Phase, SessionState, StaffPage, Stay
from support.driven import DrainedExecutor
from support.screens import HeldSession
from support.shot_staff import shot_months
from ui.viewmodels.figures import FiguresViewModel, bar_rows

if TYPE_CHECKING:
    from collections.abc import Callable


def at(page: StaffPage) -> SessionState:
    stay = Stay(role=Role.AGENT, back_to=Phase.RESTING, page=page)
    return SessionState(phase=Phase.AGENT, stay=stay)


class Desk:
    def __init__(self, answer: tuple[MonthShown, ...] | Exception) -> None:
        self.answer = answer
        self.asked: list[Language] = []
        self.ends: list[Callable[[str], None]] = []
        self.held = HeldSession()
        self.executor = DrainedExecutor()
        self.model = FiguresViewModel(
            self.held.parts,
            read=self.read,
            print_report=lambda _, end: self.ends.append(end),
            executor=self.executor,
        )

    def read(self, language: Language) -> tuple[MonthShown, ...]:
        self.asked.append(language)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def open(self) -> None:
        self.held.state.publish(at(StaffPage.FIGURES))
        self.executor.drain()


def test_nothing_is_read_before_the_page_is_opened(qapp) -> None:
    desk = Desk(shot_months())
    desk.held.state.publish(at(StaffPage.AGENT_HOME))
    assert desk.executor.pieces == []
    desk.open()
    assert desk.asked == [Language.FRENCH]
    assert (desk.model.stage, desk.model.title) == ("shown", "octobre 2026")


def test_months_lie_one_behind_the_other(qapp) -> None:
    desk = Desk(shot_months())
    desk.open()
    assert (desk.model.before, desk.model.after) == ("septembre 2026", "")
    desk.model.move(1)
    assert (desk.model.title, desk.model.after) == ("septembre 2026", "octobre 2026")
    desk.model.move(1)
    assert desk.model.title == "septembre 2026"


def test_leaving_the_page_forgets_them(qapp) -> None:
    desk = Desk(shot_months())
    desk.open()
    desk.held.state.publish(at(StaffPage.AGENT_HOME))
    assert (desk.model.stage, desk.model.title) == ("", "")
    assert desk.model.weeks.rowCount() == 0


def test_the_sites_refused_are_of_the_same_months(qapp) -> None:
    desk = Desk(shot_months())
    desk.held.state.publish(at(StaffPage.HOSTS))
    desk.executor.drain()
    (now, before) = shot_months()
    shown = desk.model.hosts
    assert shown.rowCount() == desk.model.hostsShown == len(now.hosts) > 0
    first = shown.index(0, 0)
    told = {
        bytes(name): shown.data(first, role) for role, name in shown.roleNames().items()
    }
    assert (told[b"name"], told[b"figure"]) == (now.hosts[0].name, "213")
    assert (desk.model.hostsMore, desk.model.hostsHidden) == (3, True)
    desk.model.move(1)
    assert before.hosts == ()
    assert (shown.rowCount(), desk.model.hostsShown, desk.model.hostsMore) == (0, 0, 0)
    desk.held.state.publish(at(StaffPage.AGENT_HOME))
    assert (desk.model.stage, desk.model.hostsHidden) == ("", False)


def test_what_comes_after_the_page_was_left_is_not_shown(qapp) -> None:
    desk = Desk(shot_months())
    desk.held.state.publish(at(StaffPage.FIGURES))
    desk.held.state.publish(at(StaffPage.AGENT_HOME))
    desk.executor.drain()
    assert desk.model.stage == ""


@pytest.mark.parametrize(
    ("answer", "stage"),
    [
        ((), "none"),
        (BadFile([Problem(place=Path("/x"), message="m", remedy="r")]), "unreadable"),
    ],
)
def test_what_cannot_be_shown_is_said(qapp, answer, stage) -> None:
    desk = Desk(answer)
    desk.open()
    assert desk.model.stage == stage


def test_a_withheld_bar_has_no_length() -> None:
    rows = bar_rows((Bar(name="a", count=30), Bar(name="b", count=None)))
    assert [(row.figure, row.share, row.strongest) for row in rows] == [
        ("30", 1.0, True),
        ("", 0.0, False),
    ]
    assert bar_rows((Bar(name="a", count=0),))[0].share == 0.0


@pytest.mark.parametrize(("reason", "told"), [("", "printed"), ("no_paper", "failed")])
def test_the_report_is_printed_once_at_a_time(qapp, reason, told) -> None:
    desk = Desk(shot_months())
    desk.open()
    desk.model.printReport()
    desk.model.printReport()
    (end,) = desk.ends
    assert desk.model.printing == "printing"
    end(reason)
    assert desk.model.printing == told
    desk.model.printReport()
    assert len(desk.ends) == 2
