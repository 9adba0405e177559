"""What every test runs under."""

import os

import pytest
from PySide6.QtGui import QGuiApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The web engine must be started before the application object exists."""
    from ui.web.engine import prepare_engine

    prepare_engine(sandbox=os.geteuid() != 0, resolver_rules="")
    return QGuiApplication
