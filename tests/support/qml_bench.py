"""A piece of QML on its own, with the cabin's fonts and icons, to be touched."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from support.patience import PATIENCE_MS
from ui.fonts import load_fonts
from ui.icon_images import IconImages

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
QML = ROOT / "ui" / "qml"


def use_cabin_keyboard() -> None:
    """Ask for it before the application object exists."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"


class QmlBench:
    """A window made of a piece of QML text, whose root is a Window."""

    def __init__(self, qtbot: QtBot, text: str) -> None:
        load_fonts(ASSETS / "fonts")
        self._qtbot = qtbot
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(QML))
        self.engine.addImageProvider("icon", IconImages(ASSETS / "icons"))
        component = self._component = QQmlComponent(self.engine)
        component.setData(text.encode(), QUrl.fromLocalFile(str(QML / "bench.qml")))
        made = component.create()
        assert isinstance(made, QQuickWindow), component.errorString()
        self.window = made
        self.window.show()
        self.window.requestActivate()
        self.until(self.window.isActive)

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the loop run until it holds."""
        self._qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def singleton(self, name: str) -> QObject:
        """``Theme``, ``Metrics`` or ``Type``."""
        found = self.engine.singletonInstance("Cabin.Theme", name)
        assert isinstance(found, QObject)
        return found

    def item(self, name: str) -> QQuickItem:
        """The one item of this object name, delegates included."""
        found = [i for i in walk(self.window.contentItem()) if i.objectName() == name]
        assert len(found) == 1, (name, len(found))
        return found[0]

    def texts(self, name: str) -> list[QQuickItem]:
        """What is written inside an item."""
        return [i for i in walk(self.item(name)) if i.inherits("QQuickText")]

    def mirrored_picture(self, name: str) -> bool:
        """Whether the picture of an icon is turned."""
        (picture,) = (i for i in walk(self.item(name)) if i.inherits("QQuickImage"))
        return picture.property("mirror") is True

    def settle(self) -> None:
        """Let what was posted arrive: calls for later, then a layout."""
        for _ in range(3):
            QGuiApplication.processEvents()
        self.window.grabWindow()

    def names(self) -> set[str]:
        """Every object name there is."""
        return {item.objectName() for item in walk(self.window.contentItem())}

    def middle(self, name: str) -> QPoint:
        """The middle of an item, in the window."""
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def touch(self, name: str) -> None:
        """Press and release in the middle of an item."""
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.middle(name),
        )

    def touch_at(self, x: int, y: int) -> None:
        """Press and release at a place of the window."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=QPoint(x, y))

    def press(self, at: QPoint) -> None:
        """Put the finger down."""
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, pos=at)

    def slide(self, to: QPoint) -> None:
        """Move the finger that is down."""
        QTest.mouseMove(self.window, to)

    def lift(self, at: QPoint) -> None:
        """Lift the finger."""
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, pos=at)

    def close(self) -> None:
        """End window and engine, in that order."""
        self.window.close()
        self.window.deleteLater()
        self.engine.deleteLater()


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every item below, as it is drawn."""
    for child in item.childItems():
        yield child
        # Inside a web view Python meets items that end under its hands.
        if not child.inherits("QQuickWebEngineView"):
            yield from walk(child)


MakeBench = Callable[[str], QmlBench]
"""Builds a window from the QML text of its content."""
