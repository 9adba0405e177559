"""Bad certificates and names that do not exist, on the real engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cabin_app.catalogue.address_policy import AddressRules, SiteRules
from cabin_app.catalogue.hosts import HostRule
from cabin_app.session import events
from cabin_app.session.state import PageProblem, Tab
from cabin_app.sites.portal import PlainAnswer
from support.pages import PageServer
from support.web_bench import WebBench

pytestmark = pytest.mark.web


@pytest.fixture
def official(qtbot: QtBot, tmp_path: Path) -> Iterator[WebBench]:
    """The web of a visit to a real site."""
    host = HostRule(name="practice.test", with_subdomains=True)
    rules = AddressRules(sites=(SiteRules(page_hosts=(host,)),))
    made = WebBench(qtbot, tmp_path, rules)
    yield made
    made.close()


def test_a_certificate_nobody_vouches_for_is_a_hard_stop(
    official: WebBench, tls_site: PageServer, tmp_path_factory: pytest.TempPathFactory
) -> None:
    tls_site.speak_tls(tmp_path_factory.mktemp("tls"), tls_site.host)
    official.ask("https://www.practice.test/")
    unsafe = events.PageFailed(Tab.PROCEDURE, PageProblem.UNSAFE)
    official.until(lambda: unsafe in official.events)
    assert tls_site.paths == []


def test_a_name_that_nobody_knows(official: WebBench) -> None:
    official.ask("https://absent.practice.test/")
    unknown = events.PageFailed(Tab.PROCEDURE, PageProblem.NAME_UNKNOWN)
    official.until(lambda: unknown in official.events)
    assert official.all_of(events.PageShown) == []


@pytest.mark.parametrize(
    ("answer", "is_portal"),
    [
        (PlainAnswer(302, "login.hotspot.example"), True),
        (PlainAnswer(302, "10.0.0.1"), True),
        (PlainAnswer(511), True),
        (PlainAnswer(301, "absent.practice.test"), False),
        (PlainAnswer(301, "www.practice.test"), False),
        (PlainAnswer(200), False),
        (None, False),
    ],
)
def test_a_network_that_wants_somebody_to_log_in(
    official: WebBench, answer: PlainAnswer | None, is_portal: bool
) -> None:
    official.ask("https://absent.practice.test/")
    official.until(lambda: len(official.plain) == 1)
    host, answered = official.plain[0]
    assert host == "absent.practice.test"
    answered(answer)
    portal = events.PageFailed(Tab.PROCEDURE, PageProblem.CAPTIVE_PORTAL)
    assert (portal in official.events) is is_portal


def test_a_suspicion_that_comes_late_says_nothing(official: WebBench) -> None:
    official.ask("https://absent.practice.test/")
    official.until(lambda: len(official.plain) == 1)
    official.ask("https://other.practice.test/")
    official.plain[0][1](PlainAnswer(511))
    told = [event.problem for event in official.all_of(events.PageFailed)]
    assert PageProblem.CAPTIVE_PORTAL not in told


def test_no_page_without_encryption(official: WebBench) -> None:
    official.ask("http://www.practice.test/")
    refused = events.AddressRefused(
        "link", "www.practice.test", main_frame=True, tab=Tab.PROCEDURE
    )
    official.until(lambda: refused in official.events)
