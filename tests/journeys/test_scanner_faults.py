"""A real SANE driver goes wrong in a visit: told, mended, both pages are there."""

from typing import Any

import pytest

from support.played import play

pytestmark = [pytest.mark.journey, pytest.mark.services]

TOLD_WITHIN_S = 30.0
"""Six times what is promised, and measured by the bench: this machine may be busy."""

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
    return play("support.scanned_cabin", folder, *SAID)


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
