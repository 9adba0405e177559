"""What an agent has at hand beside the visitor, and what stays as it was."""

from dataclasses import replace

import pytest

from cabin_app.roles.model import Answer, Role, Verdict
from cabin_app.session import events as e
from cabin_app.session.explained import Explained, explained
from cabin_app.session.hearing import VISIT_PHASES
from cabin_app.session.state import (
    Contrast,
    FaultShown,
    FaultSource,
    PageLoad,
    Phase,
    SessionState,
    Sheet,
    Tab,
    TabState,
    VisitId,
)
from cabin_app.session.state_call import Call
from cabin_app.session.transitions import step
from support.visits import (
    AT_S,
    MENU,
    ONLINE,
    READING,
    RULES,
    after,
    procedure,
    provider,
    request,
)

BESIDE = (
    e.GateAsked(),
    e.GateAnswered(Verdict(answer=Answer.OPEN)),
    e.CodeEntered("281904"),
    e.GateAnswered(Verdict(answer=Answer.ADMITTED, role=Role.AGENT)),
    e.AssistanceBegun(),
)
HELPING = (*ONLINE, *BESIDE)


def played(state: SessionState, event: e.Event, at_s: float = AT_S) -> SessionState:
    return step(state, event, at_s, RULES).state


def aid(state: SessionState) -> tuple[bool, bool]:
    assert state.stay is not None
    return state.stay.aid_open, state.stay.magnified


@pytest.mark.parametrize("begun", [MENU, ONLINE, READING], ids=["menu", "site", "scan"])
def test_the_very_screen_is_there_again(begun) -> None:
    before = after((*begun, *BESIDE))
    opened = played(before, e.AidAsked())
    assert aid(opened) == (True, False)
    assert played(opened, e.AidClosed()) == before
    assert played(opened, e.BackAsked()) == before


def test_the_magnifier_comes_and_goes() -> None:
    larger = played(played(after(HELPING), e.AidAsked()), e.MagnifierTouched())
    assert aid(larger) == (False, True)
    assert aid(played(larger, e.MagnifierTouched())) == (False, False)


@pytest.mark.parametrize(
    "event", [e.HumanAsked(), e.ComfortAsked(), e.DocumentsAsked()]
)
def test_a_touch_for_the_screen_puts_the_aid_away(event: e.Event) -> None:
    opened = played(after(HELPING), e.AidAsked())
    assert aid(played(opened, event)) == (False, False)


@pytest.mark.parametrize("event", [e.Presence(), e.PageLimitLifted()])
def test_it_stands_through_what_is_not_for_the_screen(event: e.Event) -> None:
    opened = played(after(HELPING), e.AidAsked())
    assert aid(played(opened, event)) == (True, False)


def test_the_world_goes_on_behind_it() -> None:
    opened = played(after(HELPING), e.AidAsked())
    asked = played(opened, e.FileRequested(request(1)))
    assert aid(asked) == (True, False)
    assert explained(opened) is Explained.SITE
    assert explained(asked) is not Explained.SITE


@pytest.mark.parametrize(
    "event", [e.AidAsked(), e.MagnifierTouched(), e.AidClosed(), e.StaffLeft()]
)
def test_nobody_has_it_without_an_agent(event: e.Event) -> None:
    state = after(ONLINE)
    assert replace(played(state, event), present_at_s=0) == replace(
        state, present_at_s=0
    )


def test_all_of_it_ends_with_the_help() -> None:
    larger = played(after(HELPING), e.MagnifierTouched())
    assert played(larger, e.StaffLeft()).stay is None
    assert played(larger, e.TimePassed(), AT_S + 300).stay is None


BEHIND = SessionState(visit=VisitId("a-visit"))
FAILED = TabState(load=PageLoad.FAILED)


class TestExplained:
    @pytest.mark.parametrize("phase", sorted(VISIT_PHASES))
    def test_every_screen_of_a_visit(self, phase: Phase) -> None:
        assert explained(replace(BEHIND, phase=phase)) is not None

    @pytest.mark.parametrize("sheet", Sheet)
    @pytest.mark.parametrize("phase", sorted(VISIT_PHASES))
    def test_every_sheet_over_every_screen(self, phase: Phase, sheet: Sheet) -> None:
        told = explained(replace(BEHIND, phase=phase, sheet=sheet))
        assert told == sheet.value

    @pytest.mark.parametrize("phase", sorted(set(Phase) - VISIT_PHASES))
    def test_nothing_where_nobody_is_helped(self, phase: Phase) -> None:
        assert explained(SessionState(phase=phase)) is None

    def test_what_is_in_front_is_explained(self) -> None:
        site = replace(BEHIND, phase=Phase.ONLINE)
        fault = FaultShown(source=FaultSource.PRINTER, reason="jam")
        papers = replace(BEHIND, phase=Phase.DOCUMENTS, file_request=request(1))
        mail = replace(site, tab=Tab.MAIL)
        told = {
            Explained.LETTER: replace(BEHIND, phase=Phase.MENU, letter=True),
            Explained.SITE: site,
            Explained.SITE_FILE: replace(site, file_request=request(1)),
            Explained.SITE_TROUBLE: replace(site, procedure_tab=FAILED),
            Explained.MAIL_CHOICE: mail,
            Explained.MAIL_OPENING: replace(
                site, procedure_online=replace(procedure(), opens_mailbox=True)
            ),
            Explained.MAIL: replace(mail, mail_provider=provider()),
            Explained.DOCUMENTS_FILE: papers,
            Explained.CALL: replace(site, call=Call(number=1, desk="caf", room="room")),
            Explained.FAULT: replace(papers, sheet=Sheet.PRINT, fault=fault),
        }
        assert {word: explained(state) for word, state in told.items()} == {
            word: word for word in told
        }


SPACE = BESIDE[:-1]


class TestComfortOfASpace:
    def test_colours_and_language_are_the_staffs_own(self) -> None:
        before = after((*ONLINE, *SPACE))
        dark = played(before, e.ContrastChosen(Contrast.DARK))
        english = played(dark, e.LanguageChosen("en"))
        assert english.stay is not None
        assert (english.stay.contrast, english.stay.language) == (Contrast.DARK, "en")
        assert english.comfort == before.comfort
        assert played(english, e.StaffLeft()).comfort == after(ONLINE).comfort

    def test_it_begins_as_the_screen_was(self) -> None:
        chosen = (e.ContrastChosen(Contrast.SOFT), e.LanguageChosen("ar"))
        stay = after((*MENU, *chosen, *SPACE)).stay
        assert stay is not None
        assert (stay.contrast, stay.language) == (Contrast.SOFT, "fr")

    def test_a_language_nobody_works_in_is_not_taken(self) -> None:
        state = played(after((*MENU, *SPACE)), e.LanguageChosen("ar"))
        assert state.stay is not None
        assert state.stay.language == "fr"

    def test_the_lens_of_the_space_is_not_put_on_the_visitor(self) -> None:
        larger = played(after((*MENU, *SPACE)), e.MagnifierTouched())
        assert aid(larger) == (False, True)
        assert aid(played(larger, e.AssistanceBegun())) == (False, False)

    def test_the_gate_takes_no_colours(self) -> None:
        gate = after((*MENU, e.GateAsked()))
        state = played(gate, e.ContrastChosen(Contrast.DARK))
        assert state.comfort == gate.comfort
