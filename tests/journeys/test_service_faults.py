"""Printers that are real services go wrong: told, mended, and the visit goes on."""

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

PAGE_KEPT = "Votre page est gardée."
NOTHING_LOST = "Rien n’est perdu."
NOT_PRINTED = "Ce document ne s’imprime pas"
SAID: dict[str, tuple[str, ...]] = {
    "no_paper": ("Il n’y a plus de papier", PAGE_KEPT),
    "cover_open": ("Le capot est ouvert", PAGE_KEPT),
    "toner_empty": ("Il n’y a plus d’encre", PAGE_KEPT),
    "jam": ("Une feuille est coincée", PAGE_KEPT),
    "unexpected": ("L’imprimante ne répond pas", PAGE_KEPT),
    "queue_paused": (),
    "server_killed": ("L’imprimante est éteinte", PAGE_KEPT),
    "server_mute": ("L’imprimante ne répond pas", PAGE_KEPT),
    "printer_killed": ("L’imprimante est éteinte", PAGE_KEPT),
    "refused_by_filter": (NOT_PRINTED, PAGE_KEPT),
    "refused_by_printer": (NOT_PRINTED, PAGE_KEPT),
    "told_before": ("L’imprimante est éteinte. Prévenez l’accueil.",),
    "ticket_no_paper": ("Il n’y a plus de papier pour le ticket", NOTHING_LOST),
    "ticket_cover_open": ("Le capot du ticket est ouvert", NOTHING_LOST),
    "ticket_offline": ("Le ticket ne sort pas", NOTHING_LOST),
    "ticket_cutter": ("Le ticket ne sort pas", NOTHING_LOST),
    "ticket_mute": ("Le ticket ne sort pas", NOTHING_LOST),
    "ticket_on_a4": (),
}
KILLED = ("server_killed", "server_mute", "printer_killed")
"""Killed in mid-job, or standing still."""


@pytest.fixture(scope="module")
def played(tmp_path_factory) -> dict[str, dict[str, Any]]:
    """All of them, one after the other in one process."""
    folder = tmp_path_factory.mktemp("faults")
    out = folder / "out.json"
    with TemporaryDirectory(dir="/dev/shm", prefix="cabin-faults-") as runtime:
        done = subprocess.run(
            [sys.executable, "-m", "support.served_cabin", out, *SAID],
            env={
                **os.environ,
                "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
                "PYTHONFAULTHANDLER": "1",
                "CABIN_STATE_DIR": str(folder / "state"),
                # As a cabin in France: the print server says its sentences in French.
                "LC_ALL": "fr_FR.UTF-8",
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
def test_it_is_told_mended_and_the_visit_goes_on(played, name: str) -> None:
    assert name in played, f"an earlier one stopped: {played}"
    visit = played[name]
    assert visit["failure"] == ""
    assert tuple(visit["read"]) == SAID[name]
    assert visit["phase"] == "resting"
    assert not visit["spool"]


@pytest.mark.parametrize("name", KILLED)
def test_a_killed_service_is_told_at_once(played, name: str) -> None:
    (seconds,) = played[name]["told_after_s"]
    assert seconds < TOLD_WITHIN_S
