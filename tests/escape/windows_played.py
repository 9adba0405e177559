"""Windows on a real desktop; `test_desktop` plays this under a private X server."""

import os

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cabin_app.clock import SystemClock
from cabin_app.session import events
from support.hostile_page import HostilePage
from ui.web.keys import KeyGate
from ui.web.windows import WindowWatch, stray_windows

pytestmark = pytest.mark.web

KINDS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool)


def test_there_is_a_real_desktop() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == QGuiApplication.platformName() == "xcb"


@pytest.mark.parametrize("kind", KINDS)
def test_a_window_that_is_not_ours_is_closed_and_told(
    hostile: HostilePage,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    kind: Qt.WindowType,
) -> None:
    seen: list[QWindow] = []
    watch = WindowWatch(on_window=seen.append, parent=hostile.bench.view)
    strange = QWindow()
    strange.setFlags(kind)
    strange.setTitle("Mme Dupont")
    strange.resize(300, 200)
    strange.show()
    hostile.bench.until(lambda: stray_windows() == () and bool(caplog.records))
    assert not strange.isVisible()
    assert "unexpected window" in caplog.text
    assert "Dupont" not in caplog.text
    assert hostile.bench.view in seen
    assert hostile.bench.view.isVisible()
    watch.deleteLater()
    strange.deleteLater()


@pytest.mark.parametrize("scheme", ["https://evil.test/", "file:///etc/passwd"])
def test_a_middle_click_goes_nowhere(hostile: HostilePage, scheme: str) -> None:
    """Neither what was selected is opened, nor a link in another window."""
    view = hostile.bench.view
    gate = KeyGate(clock=SystemClock(), on_presence=lambda: None, parent=view)
    gate.watch(view)
    chosen = QGuiApplication.clipboard()
    chosen.setText(scheme, QClipboard.Mode.Selection)
    chosen.setText(scheme)
    hostile.run(
        "document.body.insertAdjacentHTML('afterbegin', '<a href=\"https://evil.test/'"
        '+ \'" style="position:fixed;inset:0 0 50% 0">x</a>\')'
    )
    for place in (QPoint(200, 100), QPoint(200, 500)):
        for button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
            QTest.mouseClick(view, button, pos=place)
    hostile.run("await new Promise(r => setTimeout(r, 200))")
    assert hostile.is_here
    assert stray_windows() == ()
    assert hostile.bench.all_of(events.PageFailed) == []
    chosen.clear(QClipboard.Mode.Selection)
    chosen.clear()
