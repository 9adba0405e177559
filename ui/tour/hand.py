"""The visitor's hand and eyes: finds things on the window, taps, types, looks."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PAGES = ("siteTabs", "callView", "checkView")
"""Walking the children of a web view from Python crashes the interpreter (measured)."""

_FINGER = Qt.MouseButton.LeftButton
_BARE = Qt.KeyboardModifier.NoModifier


class NotFound(LookupError):
    """What should be tapped is not on the screen."""


class Hand:
    """Works on one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._touched: tuple[QWindow, QPoint] = (window, QPoint())

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of that object name that is nearest to the front."""
        found = None
        for item in visible_items(self.window.contentItem()):
            if item.objectName() == name:
                found = item
        return found

    def sees(self, name: str) -> bool:
        """Whether such an item is visible and may be touched."""
        item = self.find(name)
        if item is None or not item.isEnabled():
            return False
        usable = item.property("usable")
        return usable is None or bool(usable)

    def place(self, name: str) -> QPoint | None:
        """The middle of an item on the window, None when it is not there or outside."""
        item = self.find(name)
        if item is None:
            return None
        middle = QPointF(item.width() / 2, item.height() / 2)
        point = item.mapToScene(middle).toPoint()
        inside = QRect(QPoint(0, 0), self.window.size()).contains(point)
        return point if inside else None

    def tap(self, name: str) -> None:
        """Tap the middle of an item, as a finger would.

        Raises:
            NotFound: It is not on the screen.
        """
        self.press(name)
        self.release()

    def press(self, name: str) -> None:
        """Put a finger on the middle of an item, and leave it until `release`.

        Raises:
            NotFound: It is not on the screen.
        """
        point = self.place(name)
        if point is None:
            raise NotFound(name)
        self.press_at(point)

    def tap_at(self, point: QPoint) -> None:
        """Tap a point of the window."""
        self.press_at(point)
        self.release()

    def press_at(self, point: QPoint) -> None:
        """Put a finger there, and leave it until `release`."""
        self._touched = (_front_window(self.window), point)
        QTest.mousePress(self._touched[0], _FINGER, _BARE, point)

    def release(self) -> None:
        """Lift the finger where it was put, whatever has moved meanwhile."""
        window, point = self._touched
        QTest.mouseRelease(window, _FINGER, _BARE, point)

    def type(self, text: str) -> None:
        """Type on a keyboard that is plugged in."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                stroke = QKeyEvent(
                    kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter
                )
                QCoreApplication.sendEvent(self.window, stroke)

    def picture(self, path: Path) -> None:
        """Save what the screen shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.window.grabWindow().save(str(path))


def visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """All that is shown under this one, but what pages of the web hold."""
    for child in root.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        yield child
        if child.objectName() not in PAGES:
            yield from visible_items(child)


def _front_window(window: QQuickWindow) -> QWindow:
    """A list of a form field stands in a window of its own while it is open."""
    for other in QGuiApplication.topLevelWindows():
        if other.isVisible() and other.type() == Qt.WindowType.Popup:
            return other
    return window
