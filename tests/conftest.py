"""What every test runs under."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from support.pages import PageServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture(scope="session")
def tls_site() -> Iterator[PageServer]:
    """Served on port 443 of www.practice.test, as the engine sees it."""
    server = PageServer("www.practice.test")
    yield server
    server.close()


@pytest.fixture(scope="session")
def qapp_cls(tls_site: PageServer) -> type[QGuiApplication]:
    """The web engine must be started before the application object exists.

    Only loopback exists for it: no test can reach the network.
    """
    from ui.web.engine import prepare_engine

    there = f"MAP {tls_site.host} 127.0.0.1:{tls_site.port}"
    known = "EXCLUDE 127.0.0.1,EXCLUDE localhost"
    prepare_engine(
        sandbox=os.geteuid() != 0, resolver_rules=f"{there},MAP * ~NOTFOUND,{known}"
    )
    return QGuiApplication
