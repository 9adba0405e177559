"""Every procedure of the shelf, on its own hosts, against sites that are played.

The engine reaches one local server under the real names, with real encryption and a
private authority; redirects from host to host, a FranceConnect of its own, a code by
e-mail read in the other tab, a paper of 2 MB at most, a window to pay, a `blob:`.
"""

from typing import Any

import pytest

from cabin_app.catalogue.loader import load_shelf
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.practice.played_names import SIGN_IN, hosts_of, official
from cabin_app.practice.played_sites import MOST_BYTES
from support.played import play

pytestmark = [pytest.mark.journey, pytest.mark.web]

SHELF = load_shelf(SHIPPED_ASSETS / "catalogue")
PROCEDURES = [procedure.id for _, procedure, _ in official(SHELF)]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What became of each; one process for all of them."""
    return play("support.played_sites", tmp_path_factory.mktemp("played"))


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_the_procedure_is_reached_and_done(
    procedure: str, played: dict[str, Any]
) -> None:
    assert played[procedure]["failure"] == ""


def test_every_site_is_gone_through(played: dict[str, Any]) -> None:
    hosts = {host for told in played.values() for host in told.get("hosts", ())}
    first = {
        host for _, procedure, _ in official(SHELF) for host in hosts_of(procedure)
    }
    assert first - hosts == set()
    assert SIGN_IN in hosts
    signed_in = [name for name, told in played.items() if told.get("signed_in")]
    assert len(signed_in) >= 30


def test_a_paper_that_was_too_large_goes_through_lighter(
    played: dict[str, Any],
) -> None:
    refused, taken = played["too-heavy"]["sizes"]
    assert refused > MOST_BYTES >= taken > 0
