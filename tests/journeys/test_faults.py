"""Whole visits in which something goes wrong: told on the screen, and it goes on."""

from typing import Any

import pytest

from support.played import play

pytestmark = pytest.mark.journey

ROOM_MB, PAGE_LOAD_S = "200", "20"
SCANTY_MB, SCANTY_S = "20", "2"
"""A page is scanned where 30 MB are free; a site that says nothing is soon slow."""
SCANTY = ("page_too_slow", "spool_full")

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
    """One after the other, those that want little room and patience by themselves."""
    program, folder = "support.faulty_cabin", tmp_path_factory.mktemp("faults")
    others = [name for name in SAID if name not in SCANTY]
    return play(program, folder, ROOM_MB, PAGE_LOAD_S, *others) | play(
        program, folder, SCANTY_MB, SCANTY_S, *SCANTY, name="scanty"
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
