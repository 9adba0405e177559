"""How the engine is started, and what its words mean."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from cabin_app.catalogue.address_policy import (
    AddressRules,
    Allowed,
    Refused,
    ResourceKind,
    SiteRules,
)
from cabin_app.catalogue.hosts import HostRule
from cabin_app.engine_safety import UnsafeEngine, refuse_debugging
from cabin_app.session.state import PageProblem
from ui.web.engine import engine_flags, prepare_engine
from ui.web.gate import AddressGate, question_about
from ui.web.page_problems import problem_of


@pytest.mark.parametrize(
    ("variables", "arguments"),
    [
        ({"QTWEBENGINE_REMOTE_DEBUGGING": "9222"}, []),
        ({"QTWEBENGINE_CHROMIUM_FLAGS": "--remote-debugging-port=1"}, []),
        ({}, ["cabin", "--remote-debugging-pipe"]),
        ({}, ["cabin", "--webEngineArgs", "--x"]),
    ],
)
def test_no_debugging_port(variables: dict[str, str], arguments: list[str]) -> None:
    with pytest.raises(UnsafeEngine):
        refuse_debugging(variables, arguments)
    refuse_debugging({"HOME": "/x"}, ["cabin", "run"])


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may not keep the sandbox")
def test_the_sandbox_is_not_given_up_in_silence() -> None:
    with pytest.raises(UnsafeEngine):
        prepare_engine(sandbox=True)


def test_a_bus_that_is_not_there_is_not_looked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each look forked this process: the screen stood still meanwhile."""
    name, sandbox = "DBUS_SESSION_BUS_ADDRESS", os.geteuid() != 0
    monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "bus").touch()
    prepare_engine(sandbox=sandbox)
    assert name not in os.environ
    (tmp_path / "bus").unlink()
    prepare_engine(sandbox=sandbox)
    assert os.environ[name] == "disabled:"
    monkeypatch.setenv(name, "unix:path=/run/their/own")
    prepare_engine(sandbox=sandbox)
    assert os.environ[name] == "unix:path=/run/their/own"


def test_unknown_names_do_not_exist() -> None:
    flags = engine_flags("MAP * ~NOTFOUND,EXCLUDE www.caf.fr")
    assert '--host-resolver-rules="MAP * ~NOTFOUND,EXCLUDE www.caf.fr"' in flags
    assert "disable_non_proxied_udp" in flags


@pytest.mark.parametrize(
    ("domain", "code", "error_page", "problem"),
    [
        (2, -105, True, PageProblem.NAME_UNKNOWN),
        (2, -106, True, PageProblem.NO_NETWORK),
        (2, -803, True, PageProblem.NAME_UNKNOWN),
        (2, -310, True, PageProblem.REDIRECT_LOOP),
        (2, -102, True, PageProblem.SITE_DOWN),
        (2, -118, True, PageProblem.TOO_SLOW),
        (3, -202, True, PageProblem.UNSAFE),
        (3, -200, True, PageProblem.UNSAFE),
        (2, -107, True, PageProblem.UNSAFE),
        (2, -3, False, None),
        (7, 401, False, None),
        (7, 403, False, None),
        (7, 403, True, PageProblem.PAGE_REFUSED),
        (7, 404, False, PageProblem.PAGE_MISSING),
        (7, 404, True, PageProblem.PAGE_MISSING),
        (7, 410, False, PageProblem.PAGE_MISSING),
        (7, 419, False, PageProblem.SIGNED_OUT),
        (7, 440, False, PageProblem.SIGNED_OUT),
        (7, 429, False, PageProblem.SITE_BUSY),
        (7, 500, True, PageProblem.SITE_DOWN),
        (7, 502, False, PageProblem.SITE_DOWN),
        (7, 503, False, PageProblem.SITE_BUSY),
        (7, 511, False, PageProblem.CAPTIVE_PORTAL),
    ],
)
def test_what_a_failed_load_means(
    domain: int, code: int, error_page: bool, problem: PageProblem | None
) -> None:
    assert problem_of(domain, code, is_error_page=error_page) is problem


CAF = AddressRules(
    sites=(
        SiteRules(
            page_hosts=(HostRule(name="caf.fr", with_subdomains=True),),
            resource_hosts=(HostRule(name="cdn.example.org"),),
        ),
    )
)


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://www.caf.fr/", True),
        ("https://WWW.CAF.FR/é?x=é", True),
        ("https://www。caf。fr/", True),
        ("https://www.caf.fr:443/", True),
        ("https://www.caf.fr:8443/", False),
        ("http://www.caf.fr/", False),
        ("https://www.caf.fr./", False),
        ("https://a@www.caf.fr/", False),
        ("https://www.caf.fr@evil.test/", False),
        ("https://www.caf.fr.evil.test/", False),
        ("https://evilcaf.fr/", False),
        ("https://evil.test/?www.caf.fr", False),
        ("https://cαf.fr/", False),
        ("https://2130706433/", False),
        ("https://[::1]/", False),
        ("https:///www.caf.fr/", False),
        ("file:///etc/passwd", False),
        ("chrome://gpu", False),
        ("javascript:alert(1)", False),
    ],
)
def test_addresses_as_qt_hands_them_over(address: str, allowed: bool) -> None:
    gate = AddressGate()
    gate.open_to(CAF)
    for _ in range(2):
        verdict = gate.ask(QUrl(address), ResourceKind.MAIN_FRAME)
        assert isinstance(verdict, Allowed) is allowed


def test_verdicts_are_forgotten_with_their_rules() -> None:
    gate = AddressGate()
    url = QUrl("https://www.caf.fr/")
    gate.open_to(CAF)
    assert isinstance(gate.ask(url, ResourceKind.MAIN_FRAME), Allowed)
    gate.open_to(AddressRules())
    assert isinstance(gate.ask(url, ResourceKind.MAIN_FRAME), Refused)


def test_a_verdict_is_of_its_kind_and_asker() -> None:
    gate = AddressGate()
    gate.open_to(CAF)
    picture = QUrl("https://cdn.example.org/a.png")
    part, page = ResourceKind.SUB_RESOURCE, ResourceKind.MAIN_FRAME
    assert isinstance(gate.ask(picture, part, "www.caf.fr"), Allowed)
    assert isinstance(gate.ask(picture, part, "evil.test"), Refused)
    assert isinstance(gate.ask(picture, page), Refused)


def test_an_address_is_taken_apart() -> None:
    question = question_about(
        QUrl("blob:https://www.caf.fr/12"), ResourceKind.DOWNLOAD, "www.caf.fr"
    )
    assert (question.scheme, question.host) == ("blob", "")
    assert question.path == "https://www.caf.fr/12"
    assert question.port is None
