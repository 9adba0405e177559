"""Whole visits with a human at the other end, or nobody: real pages, real lines."""

import json
import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from support.real_cabin import ROOT
from support.searched import processes_with

pytestmark = [pytest.mark.journey, pytest.mark.timeout(240)]

LIMIT_S = 220.0
RECONNECTING = "La connexion est coupée. Nous vous reconnectons."
SAID = {
    "staff_comes": ["Quelqu’un arrive. Attendez ici."],
    "nobody_answers": [
        "Nous appelons. Restez ici.",
        "Personne ne répond",
        "Votre papier est imprimé. Écrivez, puis donnez-le à l’accueil.",
    ],
    "adviser_drops_and_returns": [RECONNECTING],
    "network_cut": [RECONNECTING],
    "camera_unplugged": ["La caméra s’est arrêtée. On vous entend toujours."],
    "visit_ends_in_mid_call": [],
}
BARE = {
    "no_camera": [
        "Il n’y a pas d’image. Vous pouvez parler sans image.",
        "Il n’y a pas de caméra. On vous entend.",
        "Le micro s’est arrêté. Raccrochez, puis téléphonez.",
    ],
    "no_microphone": [
        "Il n’y a pas de micro",
        "L’appel par vidéo n’est pas possible. Demandez à l’accueil, ou téléphonez.",
    ],
}
"""Played on a real sound card without a camera, which is then pulled out."""
ANSWERED = 5
"""All but one: somebody of the centre, and four advisers."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("calls")


@pytest.fixture(scope="module")
def played(folder: Path) -> dict[str, Any]:
    """All of them, one after the other in one process; beside it the bare ones."""
    with ThreadPoolExecutor() as pool:
        usual = pool.submit(_played, folder / "usual", list(SAID))
        bare = pool.submit(_played, folder / "bare", list(BARE))
        return usual.result() | bare.result()


def _played(folder: Path, names: list[str]) -> dict[str, Any]:
    folder.mkdir()
    out = folder / "visits.json"
    with TemporaryDirectory(dir="/dev/shm", prefix="cabin-calls-") as runtime:
        done = subprocess.run(
            [sys.executable, "-m", "support.called_cabin", out, *names],
            env={
                **os.environ,
                "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
                "PYTHONFAULTHANDLER": "1",
                "CABIN_STATE_DIR": str(folder / "state"),
                "CABIN_RUNTIME_DIR": str(Path(runtime) / "cabin"),
                "QT_QPA_PLATFORM": "offscreen",
                "QT_QUICK_BACKEND": "software",
            },
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
        )
    assert out.exists(), done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    told: dict[str, Any] = json.loads(out.read_text("utf-8"))
    return told


@pytest.mark.parametrize("name", SAID | BARE)
def test_the_visitor_is_told_and_the_visit_comes_to_its_end(played, name: str) -> None:
    assert name in played, f"an earlier one stopped: {played}"
    visit = played[name]
    assert visit["failure"] == ""
    assert visit["read"] == (SAID | BARE)[name]
    assert visit["phase"] == "resting"
    assert not visit["spool"]


def test_who_found_nobody_is_counted_as_an_unmet_need(played, folder: Path) -> None:
    assert set(played) == set(SAID | BARE)
    with sqlite3.connect(
        folder / "usual" / "state" / "practice-journal.sqlite"
    ) as journal:
        found = journal.execute("SELECT answer FROM human_called").fetchall()
    assert sorted(answer for (answer,) in found) == ["answered"] * ANSWERED + ["unmet"]


def test_no_process_is_left(played, folder: Path) -> None:
    assert played
    assert processes_with(str(folder)) == []
