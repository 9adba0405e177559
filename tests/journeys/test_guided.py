"""One procedure of each service, followed to its end on sites that are played."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import ProcedureId, StepAction
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.practice.played_names import door_of
from cabin_app.tour_plan import GUIDED
from support.played import play

pytestmark = [pytest.mark.journey, pytest.mark.web]

SHELF = load_shelf(SHIPPED_ASSETS / "catalogue")
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
    assert bool(told["sheets"]) is (StepAction.PRINT in actions)


@pytest.mark.parametrize("visit", FRENCH)
def test_the_card_follows_the_page_to_the_door(
    visit: str, played: dict[str, Any]
) -> None:
    """Where the catalogue knows on which host people say who they are."""
    told = played[visit]
    procedure = SHELF.procedure(ProcedureId(GUIDED[visit.partition(":")[0]]))
    if "door" not in told:
        assert procedure.service_id == "email"
        return
    assert told["door"] == door_of(procedure)
    there = [
        number
        for number, step in enumerate(procedure.steps)
        if any(page.matches(told["door"], "/") for page in step.pages)
    ]
    assert not there or told["card"] in there


def _stopped(played: dict[str, dict[str, Any]]) -> list[str]:
    return [told["failure"] for told in played.values() if told["failure"]]


def _words(text: str) -> str:
    """A receipt breaks its lines where the paper ends."""
    return " ".join(text.split())
