"""This cabin beside the others: asked when opened, said plainly when it cannot be."""

from dataclasses import replace

from cabin_app.errors import BadFile, Problem
from cabin_app.language import Language
from cabin_app.maintenance.difference import CabinBeside, DifferenceShown
from cabin_app.roles.model import Role
from cabin_app.session.state import Phase, SessionState, StaffPage, Stay
from support.driven import DrainedExecutor
from support.screens import HeldSession
from ui.viewmodels.beside import BesideViewModel

STAY = Stay(role=Role.AGENT, back_to=Phase.RESTING, page=StaffPage.BESIDE)
OPEN = SessionState(phase=Phase.AGENT, stay=STAY)
MORE = DifferenceShown(name="Logement", here=30, elsewhere=12)
DIFFERENT = CabinBeside(cabin="mairie", rule="rule", differences=(MORE,))


class Town:
    """A town that answers as the test says."""

    def __init__(self, answer: CabinBeside | Exception = DIFFERENT) -> None:
        self.answer = answer
        self.asked: list[Language] = []

    def read(self, language: Language) -> CabinBeside:
        self.asked.append(language)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def opened(town: Town) -> tuple[HeldSession, DrainedExecutor, BesideViewModel]:
    held, executor = HeldSession(), DrainedExecutor()
    model = BesideViewModel(held.parts, read=town.read, executor=executor)
    held.state.publish(OPEN)
    return held, executor, model


def test_it_is_asked_when_the_page_is_opened(qapp) -> None:
    town = Town()
    held, executor, model = opened(town)
    assert (model.known, model.stage) == (True, "reading")
    executor.drain()
    assert (model.stage, model.rule) == ("shown", "rule")
    assert model.differences.rowCount() == 1
    held.change(stay=replace(STAY, language="en"))
    executor.drain()
    assert town.asked == [Language.FRENCH, Language.ENGLISH]
    held.change(stay=replace(STAY, page=StaffPage.AGENT_HOME))
    assert (model.stage, model.differences.rowCount()) == ("", 0)


def test_a_usual_cabin_and_too_few_others(qapp) -> None:
    for cabin, stage in (("mairie", "usual"), ("", "few")):
        _, executor, model = opened(Town(CabinBeside(cabin=cabin, rule="rule")))
        executor.drain()
        assert model.stage == stage


def test_a_town_that_does_not_answer_can_be_asked_again(qapp) -> None:
    problem = Problem(place="town.database", message="refused", remedy="")
    town = Town(BadFile([problem]))
    _, executor, model = opened(town)
    executor.drain()
    assert model.stage == "unreachable"
    town.answer = DIFFERENT
    model.ask()
    model.ask()
    executor.drain()
    assert model.stage == "shown"
    assert len(town.asked) == 2


def test_what_comes_late_is_not_shown(qapp) -> None:
    held, executor, model = opened(Town())
    held.state.publish(SessionState())
    executor.drain()
    assert model.stage == ""


def test_a_cabin_that_is_alone_is_not_compared(qapp) -> None:
    model = BesideViewModel(HeldSession().parts, read=None, executor=DrainedExecutor())
    assert not model.known
