"""The visitor's hand and eyes: finds things on the window, taps them, takes pictures."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

NOT_OURS = "siteTabs"
"""Walking the children of a web view from Python crashes the interpreter (measured)."""


class NotFound(LookupError):
    """What should be tapped is not on the screen."""


class Hand:
    """Works on one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    @property
    def window(self) -> QQuickWindow:
        """The window it works on."""
        return self._window

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of that object name that is nearest to the front."""
        found = None
        for item in _visible_items(self._window.contentItem()):
            if item.objectName() == name:
                found = item
        return found

    def sees(self, name: str) -> bool:
        """Whether such an item is visible and can be used."""
        item = self.find(name)
        return item is not None and item.isEnabled()

    def tap(self, name: str) -> None:
        """Tap the middle of an item, as a finger would.

        Raises:
            NotFound: It is not on the screen.
        """
        item = self.find(name)
        if item is None:
            raise NotFound(name)
        middle = QPointF(item.width() / 2, item.height() / 2)
        self.tap_at(item.mapToScene(middle).toPoint())

    def tap_at(self, point: QPoint) -> None:
        """Tap a point of the window."""
        target = _front_window(self._window)
        QTest.mouseClick(
            target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )

    def type(self, text: str) -> None:
        """Type on a keyboard that is plugged in."""
        for character in text:
            QTest.keyClick(self._window, character)

    def keys(self) -> dict[str, QQuickItem]:
        """The keys of the on-screen keyboard, by what they show."""
        found = {}
        for item in _visible_items(self._window.contentItem()):
            shown = item.property("displayText")
            if isinstance(shown, str) and item.property("key") is not None:
                found[shown] = item
        return found

    def tap_key(self, shown: str) -> None:
        """Tap a key of the on-screen keyboard."""
        key = self.keys().get(shown)
        if key is None:
            raise NotFound(f"key {shown}")
        middle = QPointF(key.width() / 2, key.height() / 2)
        self.tap_at(key.mapToScene(middle).toPoint())

    def place_of(self, name: str) -> QRectF:
        """Where an item is on the window.

        Raises:
            NotFound: It is not on the screen.
        """
        item = self.find(name)
        if item is None:
            raise NotFound(name)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def picture(self, path: Path) -> None:
        """Save what the screen shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._window.grabWindow().save(str(path))


def until(condition: Callable[[], bool]) -> Callable[[], bool]:
    """Read as a sentence in a journey: ``yield until(lambda: …)``."""
    return condition


def _visible_items(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in root.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        yield child
        if child.objectName() != NOT_OURS:
            yield from _visible_items(child)


def _front_window(window: QQuickWindow) -> QWindow:
    """A list of a form field stands in a window of its own while it is open."""
    for other in QGuiApplication.topLevelWindows():
        if other.isVisible() and other.type() == Qt.WindowType.Popup:
            return other
    return window
