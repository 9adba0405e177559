"""The page of the morning: looked at when opened, machines as they change."""

from dataclasses import replace
from typing import TYPE_CHECKING

from cabin_app.health.model import CabinHealth, Family
from cabin_app.language import Language
from cabin_app.maintenance.findings import Found, FoundState
from cabin_app.maintenance.morning import MorningLine, Topic
from cabin_app.roles.model import Role
from cabin_app.session.state import Phase, SessionState, StaffPage, Stay
from devices.ports.common import Condition, DeviceHealth
from support.driven import DrainedExecutor
from support.screens import HeldSession
from ui.viewmodels.morning import MorningTools, MorningViewModel

if TYPE_CHECKING:
    from collections.abc import Callable

STAY = Stay(role=Role.AGENT, back_to=Phase.RESTING, page=StaffPage.MORNING)
OPEN = SessionState(phase=Phase.AGENT, stay=STAY)
CLOCK = Found(place="clock", condition=FoundState.FAULT, message="m", remedy="r")


class Tools:
    """What the page works with, as the test says."""

    def __init__(self) -> None:
        self.looks: list[bool] = []
        self.filled = 0
        self.printed: list[tuple[tuple[MorningLine, ...], Language]] = []
        self.ends: list[Callable[[str], None]] = []

    def tools(self) -> MorningTools:
        return MorningTools(
            look=self.look,
            tell=self.tell,
            tray_filled=self.fill,
            print_sheet=self.print_sheet,
        )

    def look(self, sites: bool) -> tuple[Found, ...]:
        self.looks.append(sites)
        return (CLOCK,)

    def tell(self, found: tuple[Found, ...]) -> tuple[MorningLine, ...]:
        paper = MorningLine(
            topic=Topic.PAPER, light=FoundState.OK, reason="sheets", count=self.filled
        )
        clock = MorningLine(topic=Topic.CLOCK, light=FoundState.FAULT, count=1)
        return (paper, *([clock] if found else []))

    def fill(self) -> None:
        self.filled += 250

    def print_sheet(self, lines, language, on_end) -> None:
        self.printed.append((lines, language))
        self.ends.append(on_end)


def opened() -> tuple[HeldSession, Tools, DrainedExecutor, MorningViewModel]:
    held, tools, executor = HeldSession(), Tools(), DrainedExecutor()
    model = MorningViewModel(held.parts, tools=tools.tools(), executor=executor)
    held.state.publish(OPEN)
    return held, tools, executor, model


def test_it_looks_when_it_is_opened_and_says_the_worst(qapp) -> None:
    held, tools, executor, model = opened()
    assert (model.looking, model.verdict) == ("all", "ok")
    executor.drain()
    assert (model.looking, model.verdict) == ("", "fault")
    assert model.title == "Quelque chose ne marche pas"
    assert model.rows.rowCount() == 2
    held.change(stay=replace(STAY, aid_open=True))
    executor.drain()
    assert tools.looks == [False]


def test_one_look_at_a_time(qapp) -> None:
    _, tools, executor, model = opened()
    model.lookAtSites()
    executor.drain()
    model.lookAtSites()
    assert model.looking == "sites"
    model.lookAgain()
    executor.drain()
    assert tools.looks == [False, True]


def test_a_machine_that_changes_is_told_while_the_page_is_open(qapp) -> None:
    held, _, executor, model = opened()
    executor.drain()
    told: list[int] = []
    model.changed.connect(lambda: told.append(1))
    stopped = DeviceHealth(condition=Condition.STOPPED, reason="jam")
    held.health.publish(CabinHealth().with_look(Family.SCANNER, stopped))
    assert told
    held.state.publish(SessionState())
    told.clear()
    held.health.publish(CabinHealth())
    assert not told


def test_paper_is_counted_from_a_full_tray_on(qapp) -> None:
    _, tools, executor, model = opened()
    executor.drain()
    assert model.countsPaper
    model.trayFilled()
    assert tools.filled == 250
    row = model.rows.index(0, 0)
    names = {bytes(v).decode(): k for k, v in model.rows.roleNames().items()}
    assert "250" in model.rows.data(row, names["said"])


def test_what_is_shown_is_printed_once(qapp) -> None:
    _, tools, executor, model = opened()
    executor.drain()
    model.printSheet()
    model.printSheet()
    ((lines, language),) = tools.printed
    assert len(lines) == 2
    assert language is Language.FRENCH
    assert model.printing == "printing"
    tools.ends[0]("")
    assert model.printing == "printed"
    model.printSheet()
    tools.ends[1]("no_paper")
    assert model.printing == "failed"
