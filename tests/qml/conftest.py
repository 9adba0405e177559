"""Pieces of QML, alone in a window."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from support.qml_bench import MakeBench, QmlBench


@pytest.fixture
def make_bench(qtbot: QtBot, qapp: QGuiApplication) -> Iterator[MakeBench]:
    """Builds a window from the QML text of its content."""
    made: list[QmlBench] = []

    def make(content: str) -> QmlBench:
        text = f"""
            import QtQuick
            import QtQuick.Controls.Basic
            import QtWebEngine
            import Cabin.Controls
            import Cabin.Keyboard
            import Cabin.Theme

            Window {{
                width: 1920
                height: 1080
                {content}
            }}
        """
        made.append(QmlBench(qtbot, text))
        return made[-1]

    yield make
    for bench in made:
        bench.close()
