"""Family I: what the next person could find in the machine's short memories."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtTest import QTest

from cabin_app.paths import SHIPPED_ASSETS
from support.hostile_page import HostilePage
from support.pages import PageServer
from support.web_bench import WebBench
from ui.words import Words

pytestmark = pytest.mark.web

SECRET = "CANARY 1 61 05 75"


def test_what_was_copied_is_gone_with_the_visit(
    bench: WebBench, site: PageServer
) -> None:
    hostile = HostilePage(bench, site, f"<input id=name value='{SECRET}'>")
    hostile.run("document.querySelector('#name').select()", tapped=True)
    clipboard = QGuiApplication.clipboard()
    QTest.keyClick(bench.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    bench.until(lambda: clipboard.text() == SECRET)
    words = Words(folder=SHIPPED_ASSETS / "i18n", engine=QQmlEngine())
    assert words.forget() == ()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        assert clipboard.text(mode) == ""
