"""Family E: fingers, wheels and drops on a page."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from cabin_app.clock import SystemClock
from cabin_app.session import events
from support.hostile_page import HostilePage
from support.pages import PageServer
from support.web_bench import WebBench
from ui.web.keys import KeyGate

pytestmark = pytest.mark.web

SCALE = "return devicePixelRatio + '-' + visualViewport.scale"
WORDS = "<p id=text style='font-size:60px'>Des mots que l'on peut toucher</p>"


@pytest.fixture
def hostile(bench: WebBench, site: PageServer) -> HostilePage:
    """With words under the finger, behind the cabin's own filter of events."""
    gate = KeyGate(clock=SystemClock(), on_presence=lambda: None, parent=bench.view)
    gate.watch(bench.view)
    return HostilePage(bench, site, WORDS * 6)


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    """A touch screen for ten fingers."""
    return QTest.createTouchDevice()


def nothing_opened(hostile: HostilePage) -> bool:
    """Neither a window nor a bubble over the page, and the page still there."""
    view = hostile.bench.view
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    over = [
        item.metaObject().className()
        for item in view.contentItem().childItems()
        if item.isVisible() and item is not view.rootObject()
    ]
    return windows == [view] and over == [] and hostile.is_here


def touch(hostile: HostilePage, screen: QPointingDevice, *at: QPoint) -> None:
    """Each finger goes down where it is, and up again."""
    for act in ("press", "release"):
        sequence = QTest.touchEvent(hostile.bench.view, screen)
        for number, place in enumerate(at):
            getattr(sequence, act)(number, place, hostile.bench.view)
        sequence.commit()


def test_fingers_change_no_size(hostile: HostilePage, screen: QPointingDevice) -> None:
    before = hostile.run(SCALE)
    view = hostile.bench.view
    for fingers in (2, 3, 5):
        down = QTest.touchEvent(view, screen)
        for number in range(fingers):
            down.press(number, QPoint(390 + 10 * number, 300), view)
        down.commit()
        for step in range(1, 12):
            move = QTest.touchEvent(view, screen)
            for number in range(fingers):
                apart = (number - fingers / 2) * step * 20
                move.move(number, QPoint(int(400 + apart), 300 + step * 5), view)
            move.commit()
        up = QTest.touchEvent(view, screen)
        for number in range(fingers):
            up.release(number, QPoint(400, 300), view)
        up.commit()
    assert hostile.run("await new Promise(r => setTimeout(r, 200));" + SCALE) == before
    assert nothing_opened(hostile)


def test_touching_a_word_again_and_again_opens_no_bubble(
    hostile: HostilePage, screen: QPointingDevice
) -> None:
    for _ in range(3):
        touch(hostile, screen, QPoint(200, 60))
    QTest.mouseDClick(
        hostile.bench.view, Qt.MouseButton.LeftButton, pos=QPoint(200, 60)
    )
    hostile.run("await new Promise(r => setTimeout(r, 300))")
    assert nothing_opened(hostile)


def test_a_long_touch_opens_no_menu(
    hostile: HostilePage, screen: QPointingDevice
) -> None:
    view = hostile.bench.view
    hostile.run("oncontextmenu = () => { window.asked = true; }")
    down = QTest.touchEvent(view, screen)
    down.press(0, QPoint(200, 60), view)
    down.commit()
    hostile.run("while (!window.asked) await new Promise(r => setTimeout(r, 20))")
    up = QTest.touchEvent(view, screen)
    up.release(0, QPoint(200, 60), view)
    up.commit()
    assert nothing_opened(hostile)


HELD = {
    "link": "<a href='https://evil.test/' style='PLACE'>x</a>",
    "image": "<img src='/x.png' style='PLACE;background:red'>",
    "field": "<textarea style='PLACE;font-size:40px'>des mots, des mots</textarea>",
    "password": "<input type=password value=secret style='PLACE'>",
    "to be dragged": "<div draggable=true style='PLACE;background:blue'></div>",
    "video": "<video controls style='PLACE'></video>",
}


@pytest.mark.parametrize("held", HELD.values(), ids=HELD.keys())
def test_a_long_touch_opens_nothing_on_any_thing(
    hostile: HostilePage, screen: QPointingDevice, held: str
) -> None:
    view = hostile.bench.view
    place = "position:fixed;inset:0;width:100vw;height:100vh"
    markup = held.replace("PLACE", place)
    hostile.run(
        "oncontextmenu = () => { window.asked = true };"
        f"document.body.insertAdjacentHTML('beforeend', `{markup}`)"
    )
    down = QTest.touchEvent(view, screen)
    down.press(0, QPoint(300, 40), view)
    down.commit()
    hostile.run("while (!window.asked) await new Promise(r => setTimeout(r, 20))")
    move = QTest.touchEvent(view, screen)
    move.move(0, QPoint(420, 300), view)
    move.commit()
    over = nothing_opened(hostile)
    up = QTest.touchEvent(view, screen)
    up.release(0, QPoint(420, 300), view)
    up.commit()
    assert over
    assert nothing_opened(hostile)


def test_a_pad_under_two_fingers_changes_no_size(hostile: HostilePage) -> None:
    look = SCALE.replace("visualViewport", "history.length + '-' + visualViewport")
    before = hostile.run(look)
    at = QPointF(400, 300)
    pad = QPointingDevice.primaryPointingDevice()
    for kind in Qt.NativeGestureType:
        moved = QNativeGestureEvent(kind, pad, 2, at, at, at, 0.8, QPointF(50, 0))
        QGuiApplication.sendEvent(hostile.bench.view, moved)
    assert hostile.run("await new Promise(r => setTimeout(r, 100));" + look) == before
    assert nothing_opened(hostile)


@pytest.mark.parametrize(
    "button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton]
)
def test_no_key_with_a_click_opens_a_link_elsewhere(
    hostile: HostilePage, foreign: PageServer, button: Qt.MouseButton
) -> None:
    hostile.run(
        "document.body.insertAdjacentHTML('beforeend', '<a href=\"'"
        f"+ '{foreign.url('/x')}\" style=position:fixed;inset:0></a>')"
    )
    told = hostile.bench.all_of
    for key in (
        *(Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier),
        *(Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.AltModifier),
        Qt.KeyboardModifier.NoModifier,
    ):
        QTest.mouseClick(hostile.bench.view, button, key, QPoint(400, 300))
        assert nothing_opened(hostile)
    hostile.bench.until(lambda: bool(told(events.AddressRefused)))
    assert foreign.paths == []
    assert told(events.DownloadRefused) == []
    assert hostile.bench.downloads == []
    assert nothing_opened(hostile)


def test_a_wheel_with_a_key_changes_no_size(hostile: HostilePage) -> None:
    before = hostile.run(SCALE)
    for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.MetaModifier):
        at = QPointF(400, 300)
        turn = QWheelEvent(
            at,
            at,
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(hostile.bench.view, turn)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        QTest.keyClick(hostile.bench.view, key, Qt.KeyboardModifier.ControlModifier)
    assert hostile.run("await new Promise(r => setTimeout(r, 100));" + SCALE) == before


@pytest.mark.parametrize("filtered", [True, False])
def test_nothing_that_is_dropped_opens(
    bench: WebBench, site: PageServer, filtered: bool
) -> None:
    hostile = HostilePage(bench, site, WORDS)
    if filtered:
        gate = KeyGate(clock=SystemClock(), on_presence=lambda: None, parent=bench.view)
        gate.watch(bench.view)
    for dropped in ("file:///etc/passwd", "https://evil.test/", "javascript:alert(1)"):
        data = QMimeData()
        data.setUrls([QUrl(dropped)])
        data.setText(dropped)
        action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(QPointF(400, 300), action, data, left, none)
        QGuiApplication.sendEvent(bench.view, enter)
        drop = QDropEvent(QPointF(400, 300), action, data, left, none, QEvent.Type.Drop)
        QGuiApplication.sendEvent(bench.view, drop)
    assert nothing_opened(hostile)
    assert bench.all_of(events.AddressRefused) == []
