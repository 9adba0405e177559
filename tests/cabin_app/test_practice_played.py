"""Played sites: each step of a guided procedure has its page, with what it names."""

from dataclasses import replace

import pytest

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import Procedure, ProcedureId, Step
from cabin_app.language import Language, LocalText
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.practice.played_forms import HIDDEN, markup
from cabin_app.practice.played_mailbox import mailbox_page
from cabin_app.practice.played_names import door_of, start_host
from cabin_app.practice.played_pages import SAID, file_name
from cabin_app.practice.played_plan import PlayedPage, load_plans
from cabin_app.tour_plan import GUIDED
from support.named_by_steps import OURS, QUOTED, Controls, named_in_vain, names_a_door

SHELF = load_shelf(SHIPPED_ASSETS / "catalogue")
PLANS = load_plans()
PROCEDURES = [SHELF.procedure(ProcedureId(name)) for name in GUIDED.values()]
STEPS = [
    pytest.param(procedure, number, id=f"{procedure.id}-{number}")
    for procedure in PROCEDURES
    for number in range(1, len(procedure.steps) + 1)
]


def drawn(procedure: Procedure, page: PlayedPage) -> str:
    host = page.host or start_host(procedure)
    return markup(PLANS[procedure.id], page, host)


def of_step(procedure: Procedure, number: int) -> Controls:
    """All its pages; of a step without one, the page that stays in front."""
    plan = PLANS[procedure.id]
    pages = plan.of_step(number) or plan.pages[-1:]
    return Controls("".join(drawn(procedure, page) for page in pages))


def beside(procedure: Procedure, number: int) -> str:
    return " ".join(of_step(procedure, number).said)


@pytest.mark.parametrize(("procedure", "number"), STEPS)
def test_what_a_step_names_is_on_its_page(procedure: Procedure, number: int) -> None:
    step = procedure.steps[number - 1]
    assert named_in_vain(step, beside(procedure, number)) == []


@pytest.mark.parametrize(("procedure", "number"), STEPS)
def test_a_button_that_a_step_names_can_be_touched(
    procedure: Procedure, number: int
) -> None:
    step = procedure.steps[number - 1]
    lines = [line.in_language(Language.FRENCH) for line in step.guide.lines]
    own = OURS.get(step.action)
    touched = " ".join(of_step(procedure, number).touched)
    for line in lines:
        names = [name for name in QUOTED.findall(line) if name != own]
        assert not names or any(name in touched for name in names), line


@pytest.mark.parametrize(("procedure", "number"), STEPS)
def test_a_button_under_another_name_is_found(
    procedure: Procedure, number: int
) -> None:
    """The check itself: a step that names what no page has."""
    step = procedure.steps[number - 1]
    if step.action in OURS and step.action.value == "scan":
        return
    page = beside(procedure, number)
    planted = "Touchez «\u00a0Ouvrir le tiroir\u00a0»."
    assert named_in_vain(saying(step, planted), page) == ["Ouvrir le tiroir"]


def test_a_field_that_is_not_there_is_found() -> None:
    caf = SHELF.procedure(ProcedureId("caf-envoyer-document"))
    page = beside(caf, 1).replace("Sécurité sociale", "dossier")
    assert named_in_vain(caf.steps[0], page) == ["numéro de sécurité sociale"]
    assert named_in_vain(caf.steps[0], page.replace("Mon Compte", "Entrer"))[0] == (
        "Mon Compte"
    )


def test_one_of_two_names_is_enough_and_none_is_not() -> None:
    hlm = SHELF.procedure(ProcedureId("hlm-demande"))
    last = hlm.steps[3]
    assert named_in_vain(last, "Confirmer") == named_in_vain(last, "Envoyer") == []
    assert named_in_vain(last, "Valider") == ["Envoyer", "Confirmer"]


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda each: each.id)
def test_pages_come_in_the_order_of_the_steps_on_hosts_of_the_procedure(
    procedure: Procedure,
) -> None:
    plan = PLANS[procedure.id]
    steps = [page.step for page in plan.pages]
    assert steps == sorted(steps)
    assert max(steps) <= len(procedure.steps)
    hosts = {page.host or start_host(procedure) for page in plan.pages}
    known = procedure.hosts + procedure.identity_hosts
    assert [h for h in hosts if not any(rule.matches(h) for rule in known)] == []
    assert door_of(procedure) in hosts or not names_a_door(procedure)
    assert [bool(page.go) for page in plan.pages[:-1]] == [True] * (len(plan.pages) - 1)


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda each: each.id)
def test_every_page_says_that_it_is_played_and_names_its_fields(
    procedure: Procedure,
) -> None:
    for page in PLANS[procedure.id].pages:
        shown = Controls(drawn(procedure, page))
        assert SAID in shown.said
        assert set(shown.fields) <= set(shown.labels)


def test_no_password_is_shown_when_all_is_read_again() -> None:
    for plan in PLANS.values():
        for page in plan.pages:
            if page.sums_up:
                told = " ".join(Controls(markup(plan, page, "x.example")).said)
                assert HIDDEN not in told
                assert [p.gives for p in plan.pages if p.gives]
                assert "Reçu" in told


def test_the_mailbox_has_the_code_of_who_sent_it() -> None:
    box = mailbox_page("m.example", "/cabine-boite", {}, sender="La Caf", code="482913")
    assert "La Caf" in Controls(box).touched
    assert "482913" not in " ".join(Controls(box).said)
    letter = mailbox_page(
        "m.example", "/cabine-message", {"n": "0"}, sender="La Caf", code="482913"
    )
    assert "482913" in Controls(letter).said
    before = mailbox_page("m.example", "/cabine-boite", {}, sender="La Caf", code="")
    assert "La Caf" not in Controls(before).touched


def test_papers_are_named_as_files_are() -> None:
    assert file_name("Avis d’impôt 2025") == "avis-d-impot-2025"


def saying(step: Step, line: str) -> Step:
    text = LocalText(pairs=((Language.FRENCH, line),))
    return replace(step, guide=replace(step.guide, lines=(text,)))
