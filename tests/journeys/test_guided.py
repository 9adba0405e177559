"""One procedure of each service, followed to its end on sites that are played."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import ProcedureId, StepAction
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.practice.played_names import door_of
from cabin_app.practice.played_plan import load_plans
from cabin_app.tour_plan import GUIDED
from support.named_by_steps import named_in_vain, names_a_door
from support.played import play

pytestmark = [pytest.mark.journey, pytest.mark.web]

SHELF = load_shelf(SHIPPED_ASSETS / "catalogue")
PLANS = load_plans()
FRENCH = [f"{name}:fr" for name in GUIDED]
OTHERS = ["guided-sante:en", "guided-caf:en", "guided-impots:ar", "guided-logement:ar"]
VISITS = [*FRENCH, *OTHERS]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What became of each; two processes side by side, for most of it is waiting."""
    homes = [tmp_path_factory.mktemp("guided") for _ in range(2)]
    with ThreadPoolExecutor() as pool:
        one, other = (
            pool.submit(play, "support.guided_visits", home, *half)
            for home, half in zip(homes, (VISITS[::2], VISITS[1::2]), strict=True)
        )
        return one.result() | other.result()


def test_every_service_is_guided() -> None:
    practised = {"guided-entrainement"}
    assert set(GUIDED) == {f"guided-{one.id}" for one in SHELF.services} - practised


@pytest.mark.parametrize("visit", VISITS)
def test_the_guide_leads_to_the_end(visit: str, played: dict[str, Any]) -> None:
    assert visit in played, f"an earlier one stopped: {_stopped(played)}"
    name, _, language = visit.partition(":")
    procedure = SHELF.procedure(ProcedureId(GUIDED[name]))
    told = played[visit]
    assert told["failure"] == ""
    assert told["phase"] == "resting"
    assert not told["spool"]
    (receipt,) = told["receipts"]
    said = procedure.outcome.done.in_language(Language(language))
    assert _words(said) in _words(receipt)
    actions = [step.action for step in procedure.steps]
    assert told["steps"][-1] == actions[-1].value
    assert bool(told["uploads"]) is any(
        s.done_when == "document_given" for s in procedure.steps
    )
    proofs = any(page.takes for page in PLANS[procedure.id].pages)
    assert proofs or StepAction.PRINT not in actions
    assert bool(told["sheets"]) is proofs


@pytest.mark.parametrize("visit", VISITS)
def test_each_step_stands_beside_its_own_page(
    visit: str, played: dict[str, Any]
) -> None:
    """What the card names is on the pages that the engine showed beside it."""
    procedure = SHELF.procedure(ProcedureId(GUIDED[visit.split(":")[0]]))
    shown = played[visit]["shown"]
    assert [(step, card) for step, _, card, _ in shown if step != card] == []
    for number, step in enumerate(procedure.steps, start=1):
        words = " ".join(words for _, _, card, words in shown if card == number)
        assert named_in_vain(step, words) == []
    hosts = {host for _, host, _, _ in shown}
    assert door_of(procedure) in hosts or not names_a_door(procedure)


def _stopped(played: dict[str, dict[str, Any]]) -> list[str]:
    return [told["failure"] for told in played.values() if told["failure"]]


def _words(text: str) -> str:
    """A receipt breaks its lines where the paper ends."""
    return " ".join(text.split())
