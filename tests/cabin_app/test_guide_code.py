"""The step of a code by e-mail: it stays until the page has taken the code."""

from dataclasses import replace

import pytest

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import DoneWhen, StepAction
from cabin_app.catalogue.obstacles import PagePattern
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.session import events as e
from cabin_app.session.state import Tab
from support.visits import MENU, START_URL, after, guide_step, procedure, provider
from support.visits import service as office

LOGIN = replace(guide_step(), pages=(PagePattern(path="/login"),))
CODE = replace(
    guide_step(StepAction.MAIL, DoneWhen.MAIL_OPENED),
    pages=(PagePattern(path="/code"),),
)
SEND = replace(guide_step(), pages=(PagePattern(path="/send"),))
STEPS = (LOGIN, CODE, guide_step(), SEND, guide_step())
MAIL_SHOWN = e.PageShown(Tab.MAIL, "mail.example", True)


def at(path: str) -> e.Event:
    return e.PageMoved(Tab.PROCEDURE, "caf.example", path)


AT_CODE = (
    *MENU,
    e.ProcedureChosen(office(), procedure(steps=STEPS, code_by_email=True)),
    e.ProcedureStarted(START_URL),
    at("/login"),
    at("/code"),
)
READ = (
    *AT_CODE,
    e.TabChosen(Tab.MAIL),
    e.MailProviderChosen(provider(), "https://mail.example/"),
    MAIL_SHOWN,
)
BACK = (*READ, e.TabChosen(Tab.PROCEDURE))


@pytest.mark.parametrize(
    ("happened", "step"),
    [
        (AT_CODE, 1),
        (READ, 1),
        ((*READ, e.PageMoved(Tab.MAIL, "mail.example", "/letter")), 1),
        (BACK, 1),
        ((*BACK, at("/code")), 1),
        ((*BACK, at("/space")), 2),
        ((*BACK, at("/space"), at("/other")), 2),
        ((*BACK, at("/send")), 3),
        ((*BACK, at("/login")), 0),
        ((*BACK, at("/login"), at("/space")), 0),
        ((*AT_CODE, at("/space")), 1),
        ((*BACK, e.GuideMoved(1)), 2),
        ((*BACK, e.GuideMoved(1), e.GuideMoved(-1), at("/space")), 1),
        ((*BACK, e.ReloadAsked(Tab.PROCEDURE), at("/elsewhere")), 1),
    ],
)
def test_it_stays_until_the_page_went_on(
    happened: tuple[e.Event, ...], step: int
) -> None:
    assert after(happened).guide_step == step


def test_time_is_held_until_then() -> None:
    assert after(BACK).code_awaited
    assert not after((*BACK, at("/space"))).code_awaited


def test_a_mailbox_that_was_open_before_counts_when_it_is_looked_into() -> None:
    early = (
        *AT_CODE[:-1],
        e.MailProviderChosen(provider(), "https://mail.example/"),
        MAIL_SHOWN,
        e.TabChosen(Tab.PROCEDURE),
        at("/code"),
    )
    assert after((*early, at("/space"))).guide_step == 1
    looked = (*early, e.TabChosen(Tab.MAIL), e.TabChosen(Tab.PROCEDURE))
    assert after((*looked, at("/space"))).guide_step == 2


def test_the_pages_that_ask_for_a_code_are_known_wherever_one_is_typed() -> None:
    shelf = load_shelf(SHIPPED_ASSETS / "catalogue")
    asking = [
        (each.id, step)
        for each in shelf.procedures
        for step in each.steps
        if each.code_by_email and step.action is StepAction.MAIL
    ]
    assert len(asking) > 10
    unknown = {name for name, step in asking if not step.pages}
    # Of the tax office's first account the link of a message is touched.
    assert unknown == {"impots-compte"}
