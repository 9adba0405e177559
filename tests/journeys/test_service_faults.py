"""Printers that are real services go wrong: told, mended, and the visit goes on."""

from typing import Any

import pytest

from support.played import play

pytestmark = [pytest.mark.journey, pytest.mark.services]

TOLD_WITHIN_S = 30.0
"""Six times what is promised, and measured by the bench: this machine may be busy."""

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
    # As a cabin in France: the print server says its sentences in French.
    french = {"LC_ALL": "fr_FR.UTF-8"}
    folder = tmp_path_factory.mktemp("faults")
    return play("support.served_cabin", folder, *SAID, **french)


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
