"""What the cabin could not give is counted, once a visit each."""

import pytest

from cabin_app.journal.closed import Need
from cabin_app.journal.observations import NeedUnmet
from cabin_app.session import events as e
from cabin_app.session.effects import RecordNeed
from cabin_app.session.recording import observations_of
from cabin_app.session.rules import Rules
from cabin_app.session.state import PageProblem, SessionState, Tab, Unmet
from cabin_app.session.transitions import step
from support.visits import ARRIVED, AT_S, MENU, ONLINE, after

RULES = Rules(pages_per_visit=0)


def needs(state: SessionState, *events: e.Event) -> list[Unmet]:
    found = []
    for event in events:
        came = step(state, event, AT_S, RULES)
        state = came.state
        found += [x.need for x in came.effects if isinstance(x, RecordNeed)]
    return found


def test_who_asks_on_the_menu_did_not_find() -> None:
    asks = (e.HumanAsked(), e.SheetClosed(), e.HumanAsked())
    assert needs(after(MENU), *asks) == [Unmet.NOT_FOUND]
    assert needs(after(ONLINE), *asks) == []


@pytest.mark.parametrize("problem", PageProblem)
def test_a_site_that_is_down_is_no_fault_of_the_visitor(problem: PageProblem) -> None:
    failed = e.PageFailed(Tab.PROCEDURE, problem)
    down = problem in (PageProblem.SITE_DOWN, PageProblem.SITE_BUSY)
    assert needs(after(ONLINE), failed, failed) == [Unmet.SITE_DOWN] * down


def test_more_pages_than_a_visit_may_print() -> None:
    document = after(ARRIVED).basket.documents[0].id
    asked = e.PrintAsked(document)
    assert needs(after(ARRIVED), asked, e.NoticeClosed(), asked) == [Unmet.MORE_PAGES]


@pytest.mark.parametrize("need", Unmet)
def test_every_need_has_its_word_in_the_journal(need: Unmet) -> None:
    assert observations_of(RecordNeed(need)) == (NeedUnmet(need=Need(need.value)),)
