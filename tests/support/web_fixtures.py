"""Fixtures of the web bench; a conftest imports those it needs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from support.pages import PageServer, page
from support.web_bench import WebBench


@pytest.fixture
def site() -> Iterator[PageServer]:
    """Where the visit may go."""
    server = PageServer()
    server.replies["/"] = page("seen('home')")
    yield server
    server.close()


@pytest.fixture
def foreign() -> Iterator[PageServer]:
    """Where it may not."""
    server = PageServer("localhost")
    server.replies["/"] = page("seen('foreign')")
    yield server
    server.close()


@pytest.fixture
def page_load_s() -> float:
    """How long a site may be silent; a test may say otherwise."""
    return 20.0


@pytest.fixture
def rules(site: PageServer) -> AddressRules:
    """Where the visit may go; a test may say otherwise."""
    origins = frozenset({Origin(host=site.host, port=site.port)})
    return AddressRules(practice_origins=origins)


@pytest.fixture
def bench(
    qtbot: QtBot, tmp_path: Path, rules: AddressRules, page_load_s: float
) -> Iterator[WebBench]:
    """The web of a visit whose procedure is ``site``."""
    made = WebBench(qtbot, tmp_path, rules, page_load_s)
    yield made
    made.close()
