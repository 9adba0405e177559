"""Going to first pages, on loopback with real encryption."""

import dataclasses
import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from cabin_app.bootstrap.check_sites import sites_findings
from cabin_app.bootstrap.finding import FindingState
from cabin_app.catalogue.address import AddressParts
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import OfficialStart
from cabin_app.sites.visiting import SiteSeen, SiteTrouble, visit_site
from support.pages import PageServer, Reply
from support.patience import PATIENCE_S
from support.private_sites import Authority, dial_to

SHELF = load_shelf(Path(__file__).parents[2] / "assets" / "catalogue")
HOME = "https://www.office.example/"
NAMES = ("www.office.example", "login.office.example", "other.example")


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.make()


@pytest.fixture
def office(authority: Authority) -> Iterator[PageServer]:
    server = PageServer()
    server.encrypt(authority.identity(NAMES))
    server.replies["/"] = Reply(b"<h1>Accueil</h1>")
    yield server
    server.close()


def allows(parts: AddressParts) -> bool:
    return parts.scheme == "https" and parts.host.endswith("office.example")


def seen(office: PageServer, authority: Authority, url: str = HOME) -> SiteSeen:
    return visit_site(
        url,
        allows=allows,
        until_s=time.monotonic() + PATIENCE_S,
        trust=authority.trust(),
        dial=dial_to(office, NAMES),
    )


def to(address: str) -> Reply:
    return Reply(status=302, headers={"Location": address})


def test_a_page_that_is_there(office: PageServer, authority: Authority) -> None:
    found = seen(office, authority)
    assert (found.trouble, found.status, found.hops) == (None, 200, 0)
    assert found.certificate_days is not None
    assert found.certificate_days > 14
    assert "Chrome/" in office.paths[0].headers["User-Agent"]


@pytest.mark.parametrize(
    ("first", "trouble"),
    [
        (to("/welcome?lang=fr#top"), None),
        (to("https://login.office.example/welcome"), None),
        (to("http://www.office.example/welcome"), SiteTrouble.LEADS_OUTSIDE),
        (to("https://other.example/"), SiteTrouble.LEADS_OUTSIDE),
        (to("javascript:alert(1)"), SiteTrouble.LEADS_OUTSIDE),
        (to("/"), SiteTrouble.REDIRECT_LOOP),
        (Reply(status=302), None),
        (Reply(status=404), SiteTrouble.MISSING),
        (Reply(status=403), SiteTrouble.REFUSED),
        (Reply(status=503), SiteTrouble.BROKEN),
    ],
)
def test_what_an_answer_means(
    office: PageServer, authority: Authority, first: Reply, trouble: SiteTrouble | None
) -> None:
    office.replies["/"] = first
    office.replies["/welcome"] = Reply(b"<h1>Bienvenue</h1>")
    assert seen(office, authority).trouble is trouble


def test_a_name_nobody_knows(office: PageServer, authority: Authority) -> None:
    found = seen(office, authority, "https://absent.office.example/")
    assert found.trouble is SiteTrouble.NAME_UNKNOWN


def test_a_certificate_of_somebody_else(office: PageServer) -> None:
    stranger = Authority.make()
    assert seen(office, stranger).trouble is SiteTrouble.UNSAFE


def test_a_certificate_of_another_name(authority: Authority) -> None:
    server = PageServer()
    server.encrypt(authority.identity(["elsewhere.example"]))
    try:
        assert seen(server, authority).trouble is SiteTrouble.UNSAFE
    finally:
        server.close()


def test_a_site_that_is_down(office: PageServer, authority: Authority) -> None:
    def refuse(address: tuple[str, int], limit_s: float) -> socket.socket:
        raise ConnectionRefusedError

    found = visit_site(
        HOME,
        allows=allows,
        until_s=time.monotonic() + PATIENCE_S,
        trust=authority.trust(),
        dial=refuse,
    )
    assert found.trouble is SiteTrouble.NO_ANSWER


def test_a_site_that_says_nothing(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        found = visit_site(
            HOME,
            allows=allows,
            until_s=time.monotonic() + 0.2,
            trust=authority.trust(),
            dial=lambda address, limit_s: socket.create_connection(
                silent.getsockname(), limit_s
            ),
        )
    assert found.trouble is SiteTrouble.TOO_SLOW


def test_time_is_up_before_it_began() -> None:
    found = visit_site(HOME, allows=allows, until_s=0)
    assert found.trouble is SiteTrouble.TOO_SLOW


def test_a_certificate_that_ends_soon_is_told() -> None:
    authority = Authority.make()
    server = PageServer()
    soon = datetime.now(UTC) + timedelta(days=3, hours=1)
    issued = authority.certificate.issue_cert(
        *NAMES, not_after=soon, key_type=trustme.KeyType.ECDSA
    )
    context = authority.identity(NAMES)
    issued.configure_cert(context)
    server.encrypt(context)
    server.replies["/"] = Reply(b"x")
    try:
        found = seen(server, authority)
    finally:
        server.close()
    assert found.certificate_days == 3
    told = list(sites_findings(SHELF, go=lambda url, **_: found))
    assert {each.state for each in told} == {FindingState.ATTENTION}


def test_every_first_page_is_told_once() -> None:
    told = list(
        sites_findings(SHELF, go=lambda url, **_: SiteSeen(url=url, status=200))
    )
    starts = [
        page.start.url
        for page in (*SHELF.procedures, *SHELF.mail_providers)
        if isinstance(page.start, OfficialStart)
    ]
    assert [each.place for each in told] == list(dict.fromkeys(starts))
    assert {each.state for each in told} == {FindingState.OK}


def test_what_a_visitor_may_not_follow_is_not_followed() -> None:
    asked: list[bool] = []

    def go(url: str, *, allows, until_s: float) -> SiteSeen:
        away = AddressParts(scheme="https", host="evil.example", port=None, path="/")
        asked.append(allows(away))
        return SiteSeen(
            url="https://evil.example/?who=me", trouble=SiteTrouble.LEADS_OUTSIDE
        )

    told = list(sites_findings(SHELF, go=go))
    assert not any(asked)
    assert all(each.is_fault for each in told)
    assert all("https://evil.example/;" in each.message for each in told)
    assert all("who" not in each.message for each in told)


def test_a_site_that_never_ends_does_not_hold_the_report() -> None:
    free = threading.Event()

    def go(url: str, **_: object) -> SiteSeen:
        free.wait(PATIENCE_S)
        return SiteSeen(url=url)

    shelf = dataclasses.replace(SHELF, mail_providers=())
    told = list(sites_findings(shelf, limit_s=0.05, go=go))
    free.set()
    assert all("did not answer in time" in each.message for each in told)
