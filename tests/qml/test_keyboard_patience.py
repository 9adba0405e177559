"""The keyboard comes once the finger has left: what it taps stays where it is."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from support.qml_bench import MakeBench, use_cabin_keyboard

use_cabin_keyboard()

pytestmark = [
    pytest.mark.web,
    # An off-the-record profile of QML's own says this once.
    pytest.mark.qt_log_ignore("Please use WebEngineProfilePrototype"),
]

# Both stand low: where the keyboard makes the page shorter, it scrolls them up.
FIELD = QPoint(300, 650)
BUTTON = QPoint(900, 650)
PAGE = """<!doctype html><body style='margin:0;height:2000px'>
<input id='a' style='position:absolute;top:600px;width:700px;height:100px'>
<button id='b' style='position:absolute;top:600px;left:800px;width:300px;height:100px'>
</button>
<script>
  const taps = {a: 0, b: 0};
  addEventListener('click', event => taps[event.target.id] += 1);
  const tell = () =>
    document.title = [document.hasFocus(), taps.a, taps.b, scrollY].join(' ');
  const drawn = act => requestAnimationFrame(() => requestAnimationFrame(act));
  addEventListener('resize', () => { if (innerHeight > 700) scrollTo(0, 0); });
  for (const kind of ['focus', 'blur', 'click', 'scroll'])
    addEventListener(kind, () => drawn(tell));
  document.title = 'ready';
</script>"""
CONTENT = """
    id: window
    property WebEngineProfile profile: WebEngineProfile { offTheRecord: true }
    WebEngineView {
        objectName: "page"
        width: 1328
        height: Math.min(800, 1080 - keyboard.height - 300)
        profile: window.profile
        settings.focusOnNavigationEnabled: false
        Component.onCompleted: loadHtml(PAGE)
    }
    Item { id: away }
    CabinKeyboard {
        id: keyboard
        objectName: "keyboard"
        anchors.bottom: parent.bottom
        width: 1328
        touched: fingers.down
        patience: 120
        onClosed: away.forceActiveFocus()
    }
    Fingers { id: fingers; anchors.fill: parent }
"""


@pytest.mark.parametrize(
    ("place", "heard", "opens"),
    [(FIELD, "true 2 0", True), (BUTTON, "true 1 1", False)],
)
def test_a_page_that_kept_its_field_hears_the_tap_where_it_was_made(
    make_bench: MakeBench, qtbot: QtBot, place: QPoint, heard: str, opens: bool
) -> None:
    html = PAGE.replace("\n", " ").replace('"', "'")
    bench = make_bench(CONTENT.replace("PAGE", f'"{html}"'))
    page, keyboard = bench.item("page"), bench.item("keyboard")

    def says(words: str) -> bool:
        return str(page.property("title")).startswith(words)

    bench.until(lambda: says("ready"))
    bench.touch_at(FIELD.x(), FIELD.y())
    bench.until(lambda: keyboard.property("active") is True)
    bench.settle()
    bench.touch("closeKeyboard")
    bench.until(lambda: says("false 1 0 0"))
    wanted = QGuiApplication.inputMethod()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(bench.window, finger).press(0, place, bench.window).commit()
    # A page takes its field up again at the touch, and asks for the keyboard (seen).
    wanted.show()
    bench.until(wanted.isVisible)
    bench.settle()
    assert keyboard.property("active") is False
    assert page.height() == 780
    QTest.touchEvent(bench.window, finger).release(0, place, bench.window).commit()
    bench.until(lambda: says(heard))
    bench.until(lambda: wanted.isVisible() is opens)
    bench.until(lambda: keyboard.property("active") is opens)
