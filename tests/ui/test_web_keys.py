"""Keys, buttons and windows that are not the visitor's."""

import logging

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from support.pages import PageServer, page
from support.web_bench import WebBench
from ui.web import windows
from ui.web.keys import KeyGate, is_button_allowed, is_key_allowed

K, M = Qt.Key, Qt.KeyboardModifier
CONTROL, ALT, SHIFT = M.ControlModifier, M.AltModifier, M.ShiftModifier


class DrivenClock:
    def __init__(self) -> None:
        self.time_s = 0.0

    def monotonic_s(self) -> float:
        return self.time_s


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "allowed"),
    [
        (K.Key_A, M.NoModifier, "a", True),
        (K.Key_A, SHIFT, "A", True),
        (K.Key_Tab, M.NoModifier, "\t", True),
        (K.Key_Escape, M.NoModifier, "", True),
        (K.Key_C, CONTROL, "\x03", True),
        (K.Key_V, CONTROL, "\x16", True),
        (K.Key_Insert, SHIFT, "", True),
        (K.Key_Left, CONTROL, "", True),
        (K.Key_0, CONTROL | ALT, "@", True),
        (K.Key_Space, CONTROL | ALT, " ", False),
        (K.Key_At, M.GroupSwitchModifier, "@", True),
        (K.Key_P, CONTROL, "\x10", False),
        (K.Key_W, CONTROL, "", False),
        (K.Key_Plus, CONTROL, "", False),
        (K.Key_I, CONTROL | SHIFT, "", False),
        (K.Key_Delete, CONTROL | SHIFT, "", False),
        (K.Key_F4, ALT, "", False),
        (K.Key_Tab, ALT, "", False),
        (K.Key_Left, ALT, "", False),
        (K.Key_F1, CONTROL | ALT, "", False),
        (K.Key_F5, M.NoModifier, "", False),
        (K.Key_F10, SHIFT, "", False),
        (K.Key_F12, M.NoModifier, "", False),
        (K.Key_Menu, M.NoModifier, "", False),
        (K.Key_L, M.MetaModifier, "l", False),
        (K.Key_Meta, M.NoModifier, "", False),
        (K.Key_Back, M.NoModifier, "", False),
        (K.Key_HomePage, M.NoModifier, "", False),
        (K.Key_LaunchMail, M.NoModifier, "", False),
        (K.Key_Print, M.NoModifier, "", False),
    ],
)
def test_which_keys_pass(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, allowed: bool
) -> None:
    assert is_key_allowed(key, modifiers, text) is allowed


@pytest.mark.parametrize(
    ("button", "allowed"),
    [
        (Qt.MouseButton.LeftButton, True),
        (Qt.MouseButton.NoButton, True),
        (Qt.MouseButton.RightButton, False),
        (Qt.MouseButton.BackButton, False),
        (Qt.MouseButton.ForwardButton, False),
    ],
)
def test_which_buttons_pass(button: Qt.MouseButton, allowed: bool) -> None:
    assert is_button_allowed(button) is allowed


def wheel(modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    return QWheelEvent(
        QPointF(1, 1),
        QPointF(1, 1),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_the_gate_swallows_and_tells_presence_once_a_second() -> None:
    clock, told = DrivenClock(), list[float]()
    gate = KeyGate(clock=clock, on_presence=lambda: told.append(clock.time_s))  # type: ignore[arg-type]
    target = QObject()
    press = QEvent.Type.KeyPress
    assert not gate.eventFilter(target, QKeyEvent(press, K.Key_A, M.NoModifier, "a"))
    assert gate.eventFilter(target, QKeyEvent(press, K.Key_W, CONTROL))
    back = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        QPointF(1, 1),
        QPointF(1, 1),
        Qt.MouseButton.BackButton,
        Qt.MouseButton.BackButton,
        M.NoModifier,
    )
    assert gate.eventFilter(target, back)
    assert told == [0]
    clock.time_s = 1.2
    assert gate.eventFilter(target, wheel(CONTROL))
    assert not gate.eventFilter(target, wheel(M.NoModifier))
    assert told == [0, 1.2]


@pytest.mark.web
def test_nothing_reaches_the_page(bench: WebBench, site: PageServer) -> None:
    gate = KeyGate(clock=DrivenClock(), on_presence=lambda: None)  # type: ignore[arg-type]
    gate.watch(bench.view)
    site.replies["/"] = page(
        "onkeydown = e => seen(e.key); oncontextmenu = () => seen('menu');"
        "onclick = () => seen('click')",
        "<div style='height:100vh'>x</div>",
    )
    bench.open(site.url("/"))
    bench.tap(lambda: "click" in site.seen)
    for key in (K.Key_Menu, K.Key_F5, K.Key_Back):
        QTest.keyClick(bench.view, key)
    QTest.keyClick(bench.view, K.Key_W, CONTROL)
    QTest.keyClick(bench.view, K.Key_F10, SHIFT)
    QTest.mouseClick(bench.view, Qt.MouseButton.RightButton, pos=QPoint(400, 300))
    QTest.keyClick(bench.view, K.Key_B)
    bench.until(lambda: "b" in site.seen)
    # The modifiers alone do nothing; the keys they were held for never came.
    assert set(site.seen) == {"click", "Control", "Shift", "b"}


def test_a_window_that_is_not_ours_is_closed_and_told(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[QWindow] = []
    ours, stray, list_of_field = QWindow(), QWindow(), QWindow()
    list_of_field.setFlags(Qt.WindowType.Popup)
    stray.setTitle("SECRET")
    windows.claim(ours)
    for window in (ours, stray, list_of_field):
        window.show()
    watch = windows.WindowWatch(on_window=seen.append)
    watch.look()
    assert not stray.isVisible()
    assert ours.isVisible()
    assert list_of_field.isVisible()
    assert {ours, list_of_field} <= set(seen)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert "SECRET" not in caplog.text
    for window in (ours, list_of_field):
        window.close()
    watch.deleteLater()
