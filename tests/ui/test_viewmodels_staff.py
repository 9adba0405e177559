"""What the gate and the spaces show and send."""

from dataclasses import replace
from datetime import datetime

import pytest

from cabin_app.health.model import CabinHealth, Family
from cabin_app.maintenance.model import Trial, TrialBook, TrialOutcome
from cabin_app.roles.model import Role
from cabin_app.session import events as e
from cabin_app.session.events_calls import StaffComing
from cabin_app.session.state import (
    Comfort,
    Contrast,
    GateShown,
    GateStage,
    Phase,
    SessionState,
    StaffPage,
    Stay,
)
from cabin_app.session.state_call import StaffCall
from devices.ports.common import Condition, DeviceHealth
from support.driven import ManualClock
from support.screens import HeldSession
from ui.viewmodels import gate, machines, shell, staff
from ui.viewmodels.gate import GateViewModel
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.wiring import language_of

AT = datetime(2026, 11, 26, 9, 2)  # noqa: DTZ001


def at_gate(stage: GateStage, opens_at_s: float = 0.0) -> SessionState:
    shown = GateShown(back_to=Phase.RESTING, stage=stage, opens_at_s=opens_at_s)
    return SessionState(phase=Phase.GATE, gate=shown)


@pytest.mark.parametrize(
    ("stage", "digits", "opens_at_s", "types", "tries"),
    [
        (GateStage.OPEN, 0, 0, True, False),
        (GateStage.OPEN, 5, 0, True, False),
        (GateStage.OPEN, 6, 0, True, True),
        (GateStage.SECOND_ASKED, 6, 0, True, True),
        (GateStage.REFUSED, 6, 100.5, False, False),
        (GateStage.REFUSED, 6, 100.0, True, True),
        (GateStage.LOOKING, 6, 0, False, False),
        (GateStage.NO_CODES, 6, 0, False, False),
        (GateStage.VISIT_FIRST, 6, 0, False, False),
    ],
)
def test_when_digits_are_taken(stage, digits, opens_at_s, types, tries) -> None:
    state = at_gate(stage, opens_at_s)
    props = gate.derive(state, digits=digits, now_s=100.0)
    assert (props.types, props.tries) == (types, tries)


def test_the_wait_is_told_in_whole_seconds() -> None:
    state = at_gate(GateStage.REFUSED, 104.2)
    assert gate.derive(state, digits=0, now_s=100.0).wait_s == 5


def test_digits_are_sent_once_and_forgotten(qapp) -> None:
    held = HeldSession(at_gate(GateStage.OPEN))
    model = GateViewModel(held.parts, ManualClock())
    for digit in "2819045":
        model.write(digit)
    model.erase()
    model.enter()
    assert held.sent[-1] == e.CodeEntered("281904")
    held.state.publish(at_gate(GateStage.LOOKING))
    assert model.digits == 0
    held.state.publish(at_gate(GateStage.REFUSED))
    assert model.digits == 0


def test_a_code_is_never_longer_than_codes_are(qapp) -> None:
    held = HeldSession(at_gate(GateStage.OPEN))
    model = GateViewModel(held.parts, ManualClock())
    for _ in range(20):
        model.write("7")
    assert model.digits == 12


def inside(page: StaffPage, comfort: Comfort | None = None) -> SessionState:
    stay = Stay(role=Role.AGENT, back_to=Phase.RESTING, page=page)
    return SessionState(phase=Phase.AGENT, stay=stay, comfort=comfort or Comfort())


def test_colours_and_language_of_a_space_are_its_own(qapp) -> None:
    held = HeldSession(inside(StaffPage.AGENT_HOME, Comfort(contrast=Contrast.SOFT)))
    model = StaffViewModel(held.parts)
    assert shell.derive(held.state.value).contrast == "light"
    assert (model.otherLanguage, model.magnified) == ("English", False)
    model.changeColours()
    model.changeLanguage()
    model.magnify()
    assert held.sent == [
        e.ContrastChosen(Contrast.DARK),
        e.LanguageChosen("en"),
        e.MagnifierTouched(),
    ]
    stay = held.state.value.stay
    assert stay is not None
    held.change(
        stay=replace(stay, contrast=Contrast.SOFT, language="en", magnified=True)
    )
    assert (model.otherLanguage, model.magnified) == ("Français", True)
    model.changeColours()
    assert held.sent[-1] == e.ContrastChosen(Contrast.LIGHT)


def test_a_space_sends_what_was_touched(qapp) -> None:
    held = HeldSession(inside(StaffPage.AGENT_HOME))
    model = StaffViewModel(held.parts)
    model.open("machines")
    model.goBack()
    model.sayComing()
    model.assist()
    model.leave()
    assert held.sent == [
        e.StaffPageChosen(StaffPage.MACHINES),
        e.StaffBackAsked(),
        StaffComing(),
        e.AssistanceBegun(),
        e.StaffLeft(),
    ]


@pytest.mark.parametrize(
    ("call", "waits", "comes"),
    [
        (StaffCall.NOT_ASKED, False, False),
        (StaffCall.RINGING, True, False),
        (StaffCall.NOT_RUNG, True, False),
        (StaffCall.COMING, False, True),
    ],
)
def test_a_space_says_whether_somebody_waits(call, waits, comes) -> None:
    props = staff.derive(replace(inside(StaffPage.CALLS), staff_call=call))
    assert (props.waits, props.comes) == (waits, comes)


def test_a_space_says_where_it_is_and_whether_somebody_is_there() -> None:
    assert staff.derive(SessionState()) == staff.StaffProps()
    shown = staff.derive(inside(StaffPage.MACHINES))
    assert shown == staff.StaffProps(
        page="machines", visit=False, other_language="English"
    )


def test_nothing_of_the_visit_is_seen_in_a_space() -> None:
    props = shell.derive(inside(StaffPage.AGENT_HOME, Comfort(text_size=4)))
    assert not props.bars
    assert not props.sheet
    assert props.text_size == 1


@pytest.mark.parametrize(
    ("spoken", "worked_in"), [("fr", "fr"), ("en", "en"), ("ar", "fr")]
)
def test_the_gate_is_in_a_language_of_the_staff(spoken, worked_in) -> None:
    state = replace(at_gate(GateStage.OPEN), comfort=Comfort(language=spoken))
    assert language_of(state).value == worked_in


def test_a_space_is_in_the_language_chosen_there() -> None:
    state = inside(StaffPage.AGENT_HOME, Comfort(language="ar"))
    assert language_of(state).value == "fr"
    assert state.stay is not None
    english = replace(state, stay=replace(state.stay, language="en"))
    assert language_of(english).value == "en"


def test_machines_are_told_in_their_order_with_their_last_trial() -> None:
    stopped = DeviceHealth(condition=Condition.STOPPED, reason="no_paper")
    health = CabinHealth().with_look(Family.DOCUMENT_PRINTER, stopped)
    health = health.with_look(
        Family.SCANNER, DeviceHealth(condition=Condition.READY, detail="PL4")
    )
    book = TrialBook().with_trial(
        Family.SCANNER, Trial(outcome=TrialOutcome.GOOD, at=AT, took_s=3)
    )
    props = machines.derive(health, book, chosen=7)
    assert [row.family for row in props.rows] == ["scanner", "document_printer"]
    assert props.rows[0].trial_at == "26/11, 09 h 02"
    assert (props.rows[0].state, props.rows[1].state) == ("good", "broken")
    assert props.row is props.rows[1]
    assert (props.count("good"), props.count("broken")) == (1, 1)


def test_a_cabin_without_machines_shows_none() -> None:
    props = machines.derive(CabinHealth(), TrialBook(), chosen=0)
    assert props.rows == ()
    assert props.row.family == ""
