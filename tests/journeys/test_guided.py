"""One procedure of each service, followed to its end on sites that are played."""

import json
import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import ProcedureId, StepAction
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.practice.played_names import door_of
from cabin_app.tour_plan import GUIDED
from support.real_cabin import ROOT

pytestmark = [pytest.mark.journey, pytest.mark.web, pytest.mark.timeout(420)]

SHELF = load_shelf(SHIPPED_ASSETS / "catalogue")
FRENCH = [f"{name}:fr" for name in GUIDED]
OTHERS = ["guided-sante:en", "guided-caf:en", "guided-impots:ar", "guided-logement:ar"]
VISITS = [*FRENCH, *OTHERS]
LIMIT_S = 400
TOLD = "told.json"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What became of each; two processes side by side, for most of it is waiting."""
    told: dict[str, dict[str, Any]] = {}
    with ExitStack() as stack:
        started = []
        for half in (VISITS[::2], VISITS[1::2]):
            home = tmp_path_factory.mktemp("guided")
            runtime = TemporaryDirectory(dir="/dev/shm", prefix="cabin-guided-")
            child = start(home, Path(stack.enter_context(runtime)), half)
            stack.callback(child.kill)
            started.append((home / TOLD, child))
        for out, child in started:
            said = child.communicate(timeout=LIMIT_S)[0]
            assert out.exists(), said[-3000:]
            assert "Traceback" not in said, said[-3000:]
            told |= json.loads(out.read_text("utf-8"))
    return told


def start(home: Path, runtime: Path, visits: list[str]) -> "subprocess.Popen[str]":
    """One process that plays these, in a home of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "support.guided_visits", home / TOLD, home, *visits],
        env={
            **os.environ,
            "HOME": str(home),
            "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
            "CABIN_STATE_DIR": str(home / "state"),
            "CABIN_RUNTIME_DIR": str(runtime / "cabin"),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


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
