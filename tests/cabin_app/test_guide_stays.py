"""Steps that stay until what they are about was done, not merely begun."""

from dataclasses import replace

import pytest

from cabin_app.catalogue.hosts import Confidence, HostRule
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import DoneWhen, StepAction
from cabin_app.catalogue.obstacles import PagePattern
from cabin_app.documents.model import Basket, DocumentId, Origin
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.session import events as e
from cabin_app.session import guide
from cabin_app.session.state import SessionState, Tab
from support.visits import MENU, START_URL, after, guide_step, procedure, provider
from support.visits import service as office
from ui.viewmodels import guide_props

SHELF = load_shelf(SHIPPED_ASSETS / "catalogue")
LINK = guide_step(StepAction.MAIL, DoneWhen.LINK_FOLLOWED)
SITE = HostRule(name="caf.example", with_subdomains=True, confidence=Confidence.HIGH)


def started(*steps: object) -> tuple[e.Event, ...]:
    chosen = replace(procedure(steps=steps), hosts=(SITE,))  # type: ignore[arg-type]
    return (*MENU, e.ProcedureChosen(office(), chosen), e.ProcedureStarted(START_URL))


WAITING = started(LINK, guide_step(), guide_step())
OPENED = (
    *WAITING,
    e.TabChosen(Tab.MAIL),
    e.MailProviderChosen(provider(), "https://mail.example/"),
    e.PageShown(Tab.MAIL, "mail.example", True),
)


@pytest.mark.parametrize(
    ("happened", "step"),
    [
        (OPENED, 0),
        ((*OPENED, e.PageShown(Tab.MAIL, "mail.example", True)), 0),
        ((*OPENED, e.PageShown(Tab.PROCEDURE, "www.caf.example", True)), 0),
        ((*OPENED, e.PageShown(Tab.MAIL, "elsewhere.example", True)), 0),
        ((*OPENED, e.PageShown(Tab.MAIL, "www.caf.example", True)), 1),
        ((*OPENED, e.GuideMoved(1)), 1),
    ],
)
def test_a_message_with_a_link_is_over_when_the_link_was_followed(
    happened: tuple[e.Event, ...], step: int
) -> None:
    assert after(happened).guide_step == step


@pytest.mark.parametrize(
    ("ends", "waits", "told"),
    [
        (DoneWhen.MAIL_OPENED, True, True),
        (DoneWhen.LINK_FOLLOWED, True, False),
        (DoneWhen.VISITOR_SAYS, False, False),
    ],
)
def test_time_is_held_for_a_message_and_a_code_alone_is_told(
    ends: DoneWhen, waits: bool, told: bool
) -> None:
    step = guide_step(StepAction.MAIL, ends)
    state = after((*started(guide_step(), step, guide_step()), e.GuideMoved(1)))
    assert (state.code_awaited, guide_props.derive(state, ()).code_awaited) == (
        waits,
        told,
    )


def test_a_page_of_the_mailbox_itself_is_no_link() -> None:
    """Where both are of one house."""
    state = after(OPENED)
    both = replace(provider(), hosts=(SITE,))
    there = guide.link_followed(replace(state, mail_provider=both), "www.caf.example")
    assert there.guide_step == 0


def test_steps_about_a_message_wait_for_more_than_the_mailbox() -> None:
    """Only a code, whose page is known, is read by looking into the mailbox."""
    for each in SHELF.procedures:
        for step in each.steps:
            if step.done_when is DoneWhen.MAIL_OPENED:
                assert step.pages, each.id
            if step.guide.picture == "mail-link":
                assert step.done_when is DoneWhen.LINK_FOLLOWED, each.id


GIVE = guide_step(StepAction.DOCUMENTS, DoneWhen.DOCUMENT_GIVEN)
PAPERS = next(p for p in SHELF.procedures if p.id == "hlm-demande").steps[0].papers


def giving(scanned: int, documents: int) -> SessionState:
    """At the step where papers are given: how many were scanned, and are there."""
    scan = replace(guide_step(StepAction.SCAN, DoneWhen.PAGE_SCANNED), papers=PAPERS)
    state = after((*started(scan, GIVE, guide_step()), e.GuideMoved(1)))
    basket = Basket()
    for _ in range(documents):
        basket, _ = basket.add(Origin.SCANNED, "", ())
    names = frozenset(paper.name for paper in PAPERS[:scanned])
    return replace(state, scanned=names, basket=basket)


@pytest.mark.parametrize(
    ("scanned", "documents", "given", "step"),
    [
        (0, 0, [1], 2),
        (1, 1, [1], 2),
        (2, 2, [1], 1),
        (2, 2, [1, 1], 1),
        (2, 2, [1, 2], 2),
        (2, 1, [1], 2),
    ],
)
def test_papers_are_asked_one_by_one_until_the_last(
    scanned: int, documents: int, given: list[int], step: int
) -> None:
    state = giving(scanned, documents)
    for number in given:
        state = guide.document_given(state, DocumentId(number))
    assert state.guide_step == step


def test_what_was_given_is_counted_anew_at_the_next_step() -> None:
    state = guide.document_given(giving(2, 2), DocumentId(1))
    assert state.given_here == {DocumentId(1)}
    assert guide.moved(state, 1, 0.0).given_here == frozenset()
    assert guide.moved(state, 0, 0.0).given_here == {DocumentId(1)}


def test_papers_are_scanned_though_the_site_asks_at_once_who_is_there() -> None:
    scan = replace(guide_step(StepAction.SCAN, DoneWhen.PAGE_SCANNED), papers=PAPERS)
    login = replace(guide_step(), pages=(PagePattern(path="/login"),))
    asked = (
        *started(scan, login, guide_step()),
        e.PageMoved(Tab.PROCEDURE, "caf.example", "/login"),
    )
    assert after(asked).guide_step == 0
    assert after((*asked, e.GuideMoved(1))).guide_step == 1
    gone = (e.GuideMoved(1), e.PageMoved(Tab.PROCEDURE, "caf.example", "/login"))
    assert after((*asked, *gone)).guide_step == 1
