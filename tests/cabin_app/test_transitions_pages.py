"""Pages that are slow, that fail, that the guide follows, and on which people stick."""

from dataclasses import replace
from pathlib import Path

import pytest

from cabin_app.catalogue.hosts import Confidence, HostRule
from cabin_app.catalogue.model import DoneWhen, Helpline, StepAction
from cabin_app.catalogue.obstacles import Obstacle, ObstacleKind, PagePattern
from cabin_app.language import LocalText
from cabin_app.session import events as e
from cabin_app.session.state import PageLoad, PageProblem, Tab
from support.sentences import Row, check, rows
from support.visits import (
    MENU,
    ONLINE,
    START_URL,
    after,
    guide_step,
    procedure,
    service,
    text,
)
from ui.viewmodels import guide as card
from ui.viewmodels import page_trouble

SCREENS = Path(__file__).parents[2] / "ui" / "qml" / "Cabin" / "Screens"
HOST = HostRule(name="caf.example")
OTHER_WAY = LocalText.of({"fr": "autrement", "en": "else", "ar": "غير"})
APP = Obstacle(
    kind=ObstacleKind.PHONE_APP,
    pages=(PagePattern(host=HostRule(name="plus.example")),),
    other_way=OTHER_WAY,
    confidence=Confidence.HIGH,
)
STEPS = (
    replace(guide_step(), pages=(PagePattern(host=HOST, path="/login"),)),
    replace(
        guide_step(StepAction.MAIL, DoneWhen.MAIL_OPENED),
        pages=(PagePattern(path="/code"),),
    ),
    replace(guide_step(), pages=(PagePattern(path="/send"), PagePattern(path="/sum"))),
    replace(guide_step(), pages=(PagePattern(path="/sum"),)),
)
KNOWN = replace(procedure(steps=STEPS), obstacles=(APP,))
FOLLOWED = (
    *MENU,
    e.ServiceChosen(service()),
    e.ProcedureChosen(service(), KNOWN),
    e.ProcedureStarted(START_URL),
)
FAILED = (*ONLINE, e.PageFailed(Tab.PROCEDURE, PageProblem.SITE_DOWN))
MISSING = (
    *ONLINE,
    e.PageFailed(Tab.PROCEDURE, PageProblem.PAGE_MISSING, has_words=True),
)


def at(path: str, host: str = "caf.example", tab: Tab = Tab.PROCEDURE) -> e.PageMoved:
    return e.PageMoved(tab, host, path)


@rows(
    Row("the guide follows to the code", FOLLOWED, at("/code"), {
        "guide_step": 1, "code_awaited": True}),
    Row("and back to the login of a site that forgot", (*FOLLOWED, at("/code")),
        at("/login"), {"guide_step": 0, "code_awaited": False}),
    Row("a page nobody knows changes nothing", (*FOLLOWED, at("/code")),
        at("/news"), {"guide_step": 1, "code_awaited": True}),
    Row("the nearest step ahead is meant", FOLLOWED, at("/sum"), {"guide_step": 2}),
    Row("a step that the page still belongs to stays",
        (*FOLLOWED, at("/sum"), e.GuideMoved(1)), at("/sum"), {"guide_step": 3}),
    Row("the same path elsewhere is not that step", (*FOLLOWED, at("/code")),
        at("/login", "other.example"), {"guide_step": 1}),
    Row("the mailbox does not move the guide", FOLLOWED,
        at("/code", tab=Tab.MAIL), {"guide_step": 0}),
    Row("the guide follows while documents are looked at",
        (*FOLLOWED, e.DocumentsAsked()), at("/code"), {"guide_step": 1}),
    Row("the guide folds and opens", ONLINE,
        (e.GuideFolded(True), e.PageShown(Tab.PROCEDURE, "caf.example", True)),
        {"guide_folded": True}),
    Row("another procedure begins with its guide open",
        (*ONLINE, e.GuideFolded(True), e.BackAsked(), e.BackAsked(),
         e.ProcedureChosen(service(), procedure("caf-autre"))),
        e.ProcedureStarted(START_URL), {"guide_folded": False}),
)  # fmt: skip
def test_the_guide_follows(row: Row) -> None:
    check(row)


@rows(
    Row("what stops people is told on its page", FOLLOWED,
        at("/authorize", "plus.example"), {"procedure_tab.obstacle": APP}),
    Row("and no longer elsewhere", (*FOLLOWED, at("/", "plus.example")), at("/news"), {
        "procedure_tab.obstacle": None}),
    Row("nor over a page that is not there", (*FOLLOWED, at("/", "plus.example")),
        e.PageFailed(Tab.PROCEDURE, PageProblem.TOO_SLOW), {
            "procedure_tab.obstacle": None}),
    Row("a tab that is closed is nowhere", FOLLOWED,
        at("/", "plus.example", Tab.MAIL), {"mail_tab.obstacle": None}),
)  # fmt: skip
def test_obstacles(row: Row) -> None:
    check(row)


@rows(
    Row("a page that takes its time is told to be slow", ONLINE,
        (e.PageLoading(Tab.PROCEDURE), e.PageSlow(Tab.PROCEDURE)), {
            "procedure_tab.slow": True}),
    Row("until it is there",
        (*ONLINE, e.PageSlow(Tab.PROCEDURE)),
        e.PageShown(Tab.PROCEDURE, "caf.example", True), {
            "procedure_tab.slow": False}),
    Row("a page that is there is not slow",
        (*ONLINE, e.PageShown(Tab.PROCEDURE, "caf.example", True)),
        e.PageSlow(Tab.PROCEDURE), {"procedure_tab.slow": False}),
    Row("trying again asks for the page that failed", FAILED,
        e.ReloadAsked(Tab.PROCEDURE), {
            "procedure_tab.again": True, "procedure_tab.generation": 2}),
    Row("the first page is asked for by its address", FAILED,
        e.FirstPageAsked(Tab.PROCEDURE), {
            "procedure_tab.again": False,
            "procedure_tab.generation": 2,
            "procedure_tab.start_url": START_URL,
            "procedure_tab.problem": None}),
    Row("a tab that was never opened has no first page", ONLINE,
        e.FirstPageAsked(Tab.MAIL), {"mail_tab.opened": False}),
    Row("the site's own words may be read", MISSING,
        e.PageWordsAsked(Tab.PROCEDURE), {
            "procedure_tab.load": PageLoad.SHOWN, "procedure_tab.problem": None}),
    Row("where there are none, nothing is uncovered", FAILED,
        e.PageWordsAsked(Tab.PROCEDURE), {"procedure_tab.load": PageLoad.FAILED}),
    Row("a suspicion that proves right is told instead", FAILED,
        e.PageFailed(Tab.PROCEDURE, PageProblem.CAPTIVE_PORTAL), {
            "procedure_tab.problem": PageProblem.CAPTIVE_PORTAL}),
)  # fmt: skip
def test_pages_that_do_not_come(row: Row) -> None:
    check(row)


def test_the_card_tells_the_obstacle_and_the_other_way() -> None:
    props = card.derive(after((*FOLLOWED, at("/", "plus.example"))), ())
    assert (props.obstacle, props.other_way) == ("phone_app", "autrement")
    alone = replace(KNOWN, obstacles=(replace(APP, other_way=None),))
    events = (
        *MENU,
        e.ServiceChosen(service()),
        e.ProcedureChosen(service(), alone),
        e.ProcedureStarted(START_URL),
        at("/", "plus.example"),
    )
    assert card.derive(after(events), ()).other_way == ""


def test_the_helpline_is_of_the_service_not_of_the_mailbox() -> None:
    line = Helpline(
        number="3230",
        hours=text("hours"),
        cost=text("cost"),
        confidence=Confidence.HIGH,
    )
    state = replace(after(FAILED), service=replace(service(), helpline=line))
    props = page_trouble.derive(state)
    assert (props.helpline, props.helpline_hours) == ("3230", "hours")
    assert page_trouble.derive(replace(state, tab=Tab.MAIL)).helpline == ""


@pytest.mark.parametrize("problem", list(PageProblem))
def test_every_problem_has_its_words(problem: PageProblem) -> None:
    words = SCREENS / "TroubleWords.qml"
    assert f"            {problem.value}: [qsTr(" in words.read_text("utf-8")


@pytest.mark.parametrize("kind", list(ObstacleKind))
def test_every_obstacle_has_its_words(kind: ObstacleKind) -> None:
    words = SCREENS / "GuideWords.qml"
    assert f"            {kind.value}: [qsTr(" in words.read_text("utf-8")
