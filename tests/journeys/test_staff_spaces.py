"""The technician's pages and a rehearsed fault, touched in the real application."""

from typing import Any

import pytest

from support.played import play

pytestmark = pytest.mark.journey

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
    return play("support.staff_played", tmp_path_factory.mktemp("staff"))


@pytest.mark.parametrize("name", READ)
def test_each_page_does_what_it_says(played, name: str) -> None:
    assert name in played, f"an earlier one stopped: {played}"
    assert played[name]["failure"] == ""
    read = [text.replace("\u00a0", " ") for text in played[name]["read"]]
    for words in READ[name]:
        assert any(words in text for text in read), (words, read)
    assert played[name]["phase"] == "resting"
