"""Whole visits in which something goes wrong: told on the screen, and it goes on."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from support.real_cabin import ROOT

pytestmark = [pytest.mark.journey, pytest.mark.timeout(150)]

LIMIT_S = 120.0
ENOUGH_MB, TOO_LITTLE_MB = 200, 20
"""Room for documents: a page is scanned where 30 MB are free."""

NOTHING_LOST = "Rien n’est perdu."
PAGE_KEPT = "Votre page est gardée."
SAID = {
    "scanner_jam": ("Une feuille est coincée", NOTHING_LOST),
    "scanner_without_paper": ("Le scanner n’a pas de papier", NOTHING_LOST),
    "scanner_unplugged": ("Le scanner n’est pas branché", NOTHING_LOST),
    "printer_off": ("L’imprimante est éteinte", PAGE_KEPT),
    "printer_without_paper": ("Il n’y a plus de papier", PAGE_KEPT),
    "ticket_without_paper": ("Il n’y a plus de papier pour le ticket", NOTHING_LOST),
    "page_too_slow": ("Le site est trop lent.", "Essayer encore"),
    "renderer_killed": ("La page s’est arrêtée.", "Essayer encore"),
    "stick_read_and_written": (
        "Votre clé USB est branchée. Rien n’est copié sans vous.",
        "Vos papiers sont là. Vous pouvez retirer la clé.",
        "Votre clé USB est encore branchée. Reprenez-la.",
    ),
    "stick_pulled_out": ("La clé est retirée. Les papiers déjà pris restent ici.",),
    "spool_full": ("Il n’y a plus de place", NOTHING_LOST),
}


@pytest.fixture(scope="module")
def played(tmp_path_factory) -> dict[str, dict[str, Any]]:
    """All of them, one after the other in one process, but for the full spool."""
    folder = tmp_path_factory.mktemp("faults")
    others = [name for name in SAID if name != "spool_full"]
    return _played(folder, ENOUGH_MB, others) | _played(
        folder, TOO_LITTLE_MB, ["spool_full"]
    )


@pytest.mark.parametrize("name", SAID)
def test_it_is_told_and_the_visit_goes_on_to_its_end(played, name: str) -> None:
    assert name in played, f"an earlier one stopped: {played}"
    visit = played[name]
    assert visit["failure"] == ""
    for sentence in SAID[name]:
        assert sentence in visit["read"]
    assert visit["phase"] == "resting"
    assert not visit["spool"]


def _played(folder: Path, room_mb: int, names: list[str]) -> dict[str, dict[str, Any]]:
    out = folder / f"{room_mb}.json"
    with TemporaryDirectory(dir="/dev/shm", prefix="cabin-faults-") as runtime:
        done = subprocess.run(
            [sys.executable, "-m", "support.faulty_cabin", out, str(room_mb), *names],
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
    told: dict[str, dict[str, Any]] = json.loads(out.read_text("utf-8"))
    return told
