"""Whole visits with a human at the other end, or nobody: real pages, real lines."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from support.patience import until
from support.played import play
from support.searched import processes_with

pytestmark = pytest.mark.journey

PROGRAM = "support.called_cabin"
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
        usual = pool.submit(play, PROGRAM, folder / "usual", *SAID)
        bare = pool.submit(play, PROGRAM, folder / "bare", *BARE)
        return usual.result() | bare.result()


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
    # What a process left is ended by the kernel a little after it.
    until(lambda: processes_with(str(folder)) == [])
