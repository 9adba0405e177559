"""Sites with good and bad certificates, under names of the shelf.

`test_certificates` runs this in a home where one authority of the test is believed:
only there is a certificate wrong for one reason alone.
"""

import os
import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cabin_app.bootstrap.played import trusted_at
from cabin_app.catalogue.address_policy import AddressRules, SiteRules
from cabin_app.catalogue.hosts import HostRule
from cabin_app.session import events
from cabin_app.session.state import PageProblem, Tab
from support.pages import PageServer, Reply, page
from support.private_sites import Authority
from support.silent_listener import SilentListener
from support.web_bench import WebBench
from ui.web.windows import stray_windows

pytestmark = pytest.mark.web

NOW = datetime.now(UTC)
DAY = timedelta(days=1)
NAMES = ("good", "expired", "early", "other", "own", "asking", "wanting", "sending")
DOMAIN = "caf.fr"
FAILS = ("expired", "early", "other", "own", "wanting", "sending")


def told_elsewhere(host: str, at: str) -> trustme.LeafCert:
    """A certificate that sends whoever doubts it to ask at another door."""
    key, maker = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    name = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, n)]) for n in "ab"]
    doors = [x509.UniformResourceIdentifier(f"http://{at}/{n}") for n in range(3)]
    means = AuthorityInformationAccessOID
    made = (
        x509.CertificateBuilder()
        .subject_name(name[0])
        .issuer_name(name[1])
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - DAY)
        .not_valid_after(NOW + DAY)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), False)
        .add_extension(
            x509.AuthorityInformationAccess(
                [
                    x509.AccessDescription(means.CA_ISSUERS, doors[0]),
                    x509.AccessDescription(means.OCSP, doors[1]),
                ]
            ),
            False,
        )
        .add_extension(
            x509.CRLDistributionPoints(
                [x509.DistributionPoint([doors[2]], None, None, None)]
            ),
            False,
        )
        .sign(maker, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    public = made.public_bytes(serialization.Encoding.PEM)
    return trustme.LeafCert(private, public, [])


def contexts(authority: Authority, elsewhere: str) -> dict[str, ssl.SSLContext]:
    """What the server of each name shows."""
    made = {name: ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) for name in NAMES}

    def issue(name: str, **words: datetime) -> None:
        host = f"{'elsewhere' if name == 'other' else name}.{DOMAIN}"
        maker = trustme.CA() if name == "own" else authority.certificate
        maker.issue_cert(host, **words).configure_cert(made[name])

    for name in NAMES:
        issue(name)
    made["expired"] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issue("expired", not_before=NOW - 9 * DAY, not_after=NOW - DAY)
    made["early"] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issue("early", not_before=NOW + 9 * DAY, not_after=NOW + 99 * DAY)
    for name, how in (("asking", ssl.CERT_OPTIONAL), ("wanting", ssl.CERT_REQUIRED)):
        made[name].verify_mode = how
        authority.certificate.configure_trust(made[name])
    made["sending"] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    told_elsewhere(f"sending.{DOMAIN}", elsewhere).configure_cert(made["sending"])
    # With TLS 1.3 the refusal follows the handshake, and may be lost with the line.
    made["wanting"].maximum_version = ssl.TLSVersion.TLSv1_2
    return made


@pytest.fixture(scope="session")
def elsewhere() -> Iterator[SilentListener]:
    """Where a certificate would have the engine ask."""
    listening = SilentListener("127.0.0.2")
    yield listening
    listening.close()


@pytest.fixture(scope="session")
def sites(elsewhere: SilentListener) -> Iterator[dict[str, PageServer]]:
    """One server for each name, as the engine sees them."""
    authority = Authority.make()
    trusted_at(Path(os.environ["HOME"]), authority.certificate.cert_pem.bytes())
    served = {}
    for name, context in contexts(authority, f"127.0.0.2:{elsewhere.port}").items():
        served[name] = PageServer(f"{name}.{DOMAIN}")
        served[name].encrypt(context)
        served[name].replies["/"] = page(f"seen('{name}')")
    yield served
    for server in served.values():
        server.close()


@pytest.fixture(scope="session")
def qapp_cls(sites: dict[str, PageServer]) -> type[QGuiApplication]:
    """The engine finds each name at its server, and no other."""
    from support.engine import start_engine

    there = [f"MAP {one.host} 127.0.0.1:{one.port}" for one in sites.values()]
    start_engine(resolver_rules=",".join([*there, "MAP * ~NOTFOUND"]))
    return QGuiApplication


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[WebBench]:
    """A visit to a service of the shelf."""
    host = HostRule(name=DOMAIN, with_subdomains=True)
    made = WebBench(
        qtbot, tmp_path, AddressRules(sites=(SiteRules(page_hosts=(host,)),))
    )
    yield made
    made.close()


def failed(bench: WebBench) -> list[PageProblem]:
    return [event.problem for event in bench.all_of(events.PageFailed)]


def test_a_site_with_a_good_certificate_is_shown(
    bench: WebBench, sites: dict[str, PageServer]
) -> None:
    """The others are worth what this one is."""
    bench.open(f"https://good.{DOMAIN}/")
    bench.until(lambda: "good" in sites["good"].seen)
    (shown,) = bench.all_of(events.PageShown)
    assert shown.safe


@pytest.mark.parametrize("name", FAILS)
def test_a_bad_certificate_is_a_hard_stop(
    bench: WebBench, sites: dict[str, PageServer], elsewhere: SilentListener, name: str
) -> None:
    bench.ask(f"https://{name}.{DOMAIN}/")
    bench.until(lambda: failed(bench) == [PageProblem.UNSAFE])
    # Asked again it is the same: nothing was remembered, nothing let through.
    bench.ask(f"https://{name}.{DOMAIN}/", again=True)
    bench.until(lambda: failed(bench) == [PageProblem.UNSAFE] * 2)
    assert sites[name].paths == []
    assert elsewhere.knocks == 0
    assert bench.all_of(events.PageShown) == []
    assert stray_windows() == ()


def test_no_certificate_of_a_person_is_given(
    bench: WebBench, sites: dict[str, PageServer]
) -> None:
    """A site that only asks for one goes on without; nobody is shown a list."""
    bench.open(f"https://asking.{DOMAIN}/")
    bench.until(lambda: "asking" in sites["asking"].seen)
    assert stray_windows() == ()


MOVES: dict[str, Callable[[str], str]] = {
    "redirect": lambda to: f"location = '/to-{to}'",
    "frame": lambda to: f"add('iframe', 'https://{to}.{DOMAIN}/')",
    "script": lambda to: f"add('script', 'https://{to}.{DOMAIN}/x.js')",
    "fetch": lambda to: f"fetch('https://{to}.{DOMAIN}/', {{mode: 'no-cors'}})",
    "socket": lambda to: f"new WebSocket('wss://{to}.{DOMAIN}/')",
}


@pytest.mark.parametrize("move", MOVES.values(), ids=MOVES.keys())
def test_a_good_page_reaches_no_bad_certificate(
    bench: WebBench, sites: dict[str, PageServer], move: Callable[[str], str]
) -> None:
    good, bad = sites["good"], ("expired", "other", "own")
    for to in bad:
        headers = {"Location": f"https://{to}.{DOMAIN}/"}
        good.replies[f"/to-{to}"] = Reply(status=302, headers=headers)
        good.replies["/moving"] = page(
            "function add(tag, src) { const one = document.createElement(tag);"
            "one.src = src; document.body.append(one) } seen('moving');"
            f"setTimeout(() => seen('over'), 150); {move(to)}"
        )
        heard = len(good.seen)
        bench.ask(f"https://good.{DOMAIN}/moving")
        bench.until(
            lambda n=heard: (
                "over" in good.seen[n:] or PageProblem.UNSAFE in failed(bench)
            )
        )
    assert [asked for to in bad for asked in sites[to].paths] == []
    assert stray_windows() == ()


def test_a_mailbox_is_stopped_likewise(
    bench: WebBench, sites: dict[str, PageServer]
) -> None:
    bench.ask(f"https://expired.{DOMAIN}/", Tab.MAIL)
    unsafe = events.PageFailed(Tab.MAIL, PageProblem.UNSAFE)
    bench.until(lambda: unsafe in bench.events)
    assert sites["expired"].paths == []
