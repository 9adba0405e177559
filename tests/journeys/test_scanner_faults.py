"""A real SANE driver goes wrong in a visit: told, mended, both pages are there."""

import json
import os
import subprocess
import sys
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from support.real_cabin import ROOT

pytestmark = [
    pytest.mark.journey,
    pytest.mark.services,
    pytest.mark.timeout(280),
]

LIMIT_S = 260.0
TOLD_WITHIN_S = 5.0

STOPPED = "Le scanner s’est arrêté"
SAID = {
    "no_paper": "Le scanner n’a pas de papier",
    "jam": "Une feuille est coincée",
    "cover_open": "Le couvercle est ouvert",
    "busy": "Le scanner est occupé",
    "unplugged": "Le scanner n’est pas branché",
    "access_refused": "Le scanner ne répond pas",
    "unexpected": "Le scanner ne répond pas",
    "hardware": "Le scanner est en panne",
    "short_page": "La page est coupée",
    "timed_out": STOPPED,
    "crashed": STOPPED,
    "worker_killed": STOPPED,
}


@pytest.fixture(scope="module")
def played(tmp_path_factory) -> dict[str, dict[str, Any]]:
    """All of them, one after the other in one process."""
    folder = tmp_path_factory.mktemp("faults")
    out = folder / "out.json"
    with TemporaryDirectory(dir="/dev/shm", prefix="cabin-faults-") as runtime:
        done = subprocess.run(
            [sys.executable, "-m", "support.scanned_cabin", out, *SAID],
            env={
                **os.environ,
                "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
                "PYTHONFAULTHANDLER": "1",
                "CABIN_STATE_DIR": str(folder / "state"),
                "CABIN_RUNTIME_DIR": f"{runtime}/cabin",
                "QT_QPA_PLATFORM": "offscreen",
                "QT_QUICK_BACKEND": "software",
            },
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
        )
    assert out.exists(), done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    told: dict[str, dict[str, Any]] = json.loads(out.read_text("utf-8"))
    return told


@pytest.mark.parametrize("name", SAID)
def test_it_is_told_mended_and_the_visit_goes_on_with_its_pages(
    played, name: str
) -> None:
    assert name in played, f"an earlier one stopped: {played}"
    visit = played[name]
    assert visit["failure"] == ""
    assert visit["read"] == [SAID[name], "Votre page est gardée."]
    assert visit["phase"] == "resting"
    assert not visit["spool"]


@pytest.mark.parametrize("name", SAID)
def test_it_is_told_at_once(played, name: str) -> None:
    (seconds,) = played[name]["told_after_s"]
    assert seconds < TOLD_WITHIN_S
