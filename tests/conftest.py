"""What every test runs under."""

import logging
import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from support.pages import PageServer
from support.patience import PLAY_LIMIT_S

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole visits take long; the limit is for what hangs."""
    for item in items:
        if item.get_closest_marker("journey"):
            item.add_marker(pytest.mark.timeout(PLAY_LIMIT_S * 1.2))


class _Unexpected(logging.Handler):
    """Keeps what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        where = f"{record.levelname} {record.name}"
        self.lines.append(f"{where}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """An unexpected warning in the log fails the test.

    A test that expects some asks for ``caplog`` and looks at them itself.
    """
    heard = _Unexpected()
    root = logging.getLogger()
    root.addHandler(heard)
    yield
    root.removeHandler(heard)
    if heard.lines and "caplog" not in request.fixturenames:
        pytest.fail("unexpected in the log:\n" + "\n".join(heard.lines))


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
    from support.engine import start_engine

    there = f"MAP {tls_site.host} 127.0.0.1:{tls_site.port}"
    known = "EXCLUDE 127.0.0.1,EXCLUDE localhost"
    start_engine(resolver_rules=f"{there},MAP * ~NOTFOUND,{known}", fake_devices=True)
    return QGuiApplication
