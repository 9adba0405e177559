"""The technician's pages and a rehearsed fault, touched in the real application."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from support.real_cabin import ROOT

pytestmark = [pytest.mark.journey, pytest.mark.timeout(170)]

LIMIT_S = 150.0
READ = {
    "settings": (
        "Refusé : donnez un nombre de 20 à 180.",
        "welcome_s: 80",
        "Un fichier est faux : les derniers bons réglages servent.",
    ),
    "senses": ("Le cache est fermé.", "Ouvrez le cache devant la caméra."),
    "glass": ("Réussi", "Raté"),
    "system": ("Essai : appareils simulés", "Imprimante A4"),
    "fault": ('cabin_device_reason{device="document_printer",reason="no_paper"} 1',),
}


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """All of them, one after the other in one process."""
    folder = tmp_path_factory.mktemp("staff")
    out = folder / "played.json"
    with TemporaryDirectory(dir="/dev/shm", prefix="cabin-staff-") as runtime:
        done = subprocess.run(
            [sys.executable, "-m", "support.staff_played", out],
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


@pytest.mark.parametrize("name", READ)
def test_each_page_does_what_it_says(played, name: str) -> None:
    assert name in played, f"an earlier one stopped: {played}"
    assert played[name]["failure"] == ""
    read = [text.replace("\u00a0", " ") for text in played[name]["read"]]
    for words in READ[name]:
        assert any(words in text for text in read), (words, read)
    assert played[name]["phase"] == "resting"
