"""The window of the cabin: engine, fonts, keyboard, and what QML is given."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from cabin_app.errors import CabinError
from cabin_app.precedence import take_precedence
from ui.fonts import load_fonts
from ui.icon_images import IconImages
from ui.viewmodels.door import DoorViewModel

QML = Path(__file__).resolve().parent / "qml"
NAME = "cabin"


class ScreenBroken(CabinError):
    """The screens could not be built: an installation fault, never a visitor's."""


def make_application(arguments: list[str]) -> QGuiApplication:
    """The application object, with our keyboard; call `prepare_engine` before it."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    # The keyboard's keys are ours; no second one may open in a window of its own.
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    if os.environ.get("QT_QUICK_BACKEND") == "software":
        # Nothing draws with OpenGL then; loading Mesa would cost 40 MB and its time.
        os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
    # First: Qt's own threads, which talk to the display and help to paint, inherit it.
    take_precedence()
    application = QGuiApplication(arguments)
    application.setApplicationName(NAME)
    application.setQuitOnLastWindowClosed(False)
    return application


class Screens(QObject):
    """The QML engine with its one window."""

    def __init__(self, *, assets: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        load_fonts(assets / "fonts")
        self.engine = QQmlApplicationEngine(self)
        self.engine.addImportPath(str(QML))
        self.engine.addImageProvider("icon", IconImages(assets / "icons"))
        self.engine.warnings.connect(self._keep_warnings)
        self._warnings: list[str] = []
        self._assets = assets

    def load(self, door: DoorViewModel) -> QQuickWindow:
        """Build the window with its door, not yet visible.

        Raises:
            ScreenBroken: With what QML said.
        """
        self.engine.setInitialProperties(
            {"door": door, "assets": QUrl.fromLocalFile(str(self._assets))}
        )
        self.engine.loadFromModule("Cabin", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise ScreenBroken("\n".join(self._warnings) or "no window")
        return roots[0]

    def _keep_warnings(self, warnings: list[object]) -> None:
        self._warnings += [str(warning) for warning in warnings]


def show(window: QQuickWindow, *, full_screen: bool) -> None:
    """Put the window on the screen."""
    if full_screen:
        window.setFlags(window.flags() | Qt.WindowType.FramelessWindowHint)
        window.showFullScreen()
    else:
        window.show()
