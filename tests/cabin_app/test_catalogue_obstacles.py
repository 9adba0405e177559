"""Pages known by their address: borders are slashes and dots, nothing is guessed."""

from pathlib import Path

import pytest

from cabin_app.catalogue.hosts import HostRule
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import OfficialStart, ProcedureId
from cabin_app.catalogue.obstacles import ObstacleKind, PagePattern

SHELF = load_shelf(Path(__file__).parents[2] / "assets" / "catalogue")
CAF = HostRule(name="caf.fr", with_subdomains=True)


@pytest.mark.parametrize(
    ("pattern", "host", "path", "meant"),
    [
        (PagePattern(path="/connexion"), "any.example", "/connexion", True),
        (PagePattern(path="/connexion"), "any.example", "/connexion/oubli", True),
        (PagePattern(path="/connexion"), "any.example", "/connexionappli", False),
        (PagePattern(path="/connexion"), "any.example", "/", False),
        (PagePattern(path="/connexion/"), "any.example", "/connexion", True),
        (PagePattern(host=CAF), "www.caf.fr", "/", True),
        (PagePattern(host=CAF), "www.caf.fr", "/mon/compte", True),
        (PagePattern(host=CAF), "evilcaf.fr", "/", False),
        (PagePattern(host=HostRule(name="caf.fr")), "www.caf.fr", "/", False),
        (PagePattern(host=CAF, path="/code"), "www.caf.fr", "/", False),
    ],
)
def test_a_page_is_known_by_host_and_beginning_of_path(
    pattern: PagePattern, host: str, path: str, meant: bool
) -> None:
    assert pattern.matches(host, path) is meant


def test_everybody_knows_where_franceconnect_plus_wants_a_telephone() -> None:
    for procedure in SHELF.procedures:
        met = [
            obstacle.kind
            for obstacle in procedure.obstacles
            if obstacle.is_at("auth.franceconnect.gouv.fr", "/api/v2/authorize")
        ]
        assert met == [ObstacleKind.PHONE_APP], procedure.id


def test_no_procedure_begins_on_an_obstacle() -> None:
    for procedure in SHELF.procedures:
        match procedure.start:
            case OfficialStart(url=url):
                host, _, path = url.removeprefix("https://").partition("/")
                met = [o.kind for o in procedure.obstacles if o.is_at(host, f"/{path}")]
                assert met == [], procedure.id
            case _:
                pass


def test_the_rehearsal_is_followed() -> None:
    rehearsal = SHELF.procedure(ProcedureId("envoyer-un-document"))
    at = [
        [step.pages[0].matches("127.0.0.1", path) for step in rehearsal.steps[:2]]
        for path in ("/connexion", "/code", "/espace")
    ]
    assert at == [[True, False], [False, True], [False, False]]
