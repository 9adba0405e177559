"""No window but ours: whatever else appears is closed and told."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

_log = logging.getLogger(__name__)

LOOK_EVERY_MS = 500
_OWN = "cabinWindow"
"""Dynamic property of the windows that are ours."""


def claim(window: QWindow) -> None:
    """Say that a window is the cabin's own."""
    window.setProperty(_OWN, True)


def stray_windows() -> tuple[QWindow, ...]:
    """Visible top-level windows that are neither ours nor lists of a form field."""
    return tuple(
        window
        for window in QGuiApplication.topLevelWindows()
        if window.isVisible() and not window.property(_OWN) and not _is_list(window)
    )


def _is_list(window: QWindow) -> bool:
    return window.type() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class WindowWatch(QObject):
    """Closes stray windows as they appear.

    Args:
        on_window: Gets each window left, at each look; `KeyGate.watch` is meant.
    """

    def __init__(
        self,
        *,
        on_window: Callable[[QWindow], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_window = on_window
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now; also called by the clock and when the focus moves."""
        for window in stray_windows():
            # Never its title: a page may have chosen it.
            _log.warning("closed an unexpected window of type %s", window.type().name)
            window.destroy()
        for window in QGuiApplication.topLevelWindows():
            self._on_window(window)
