"""The out-of-order screen alone: no web engine, no device."""

import contextlib
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from cabin_app.catalogue.model import Shelf
from cabin_app.errors import BadFile
from cabin_app.observable import Observable
from cabin_app.session.state import SessionState
from ui.application import QML, ScreenBroken
from ui.fonts import load_fonts
from ui.viewmodels.overlays import OverlayViewModel
from ui.viewmodels.wiring import Session
from ui.web.windows import claim


class StoppedScreen(QObject):
    """One window with one screen, in French: the language of the house.

    Attributes:
        window: Not yet visible.
    """

    def __init__(
        self,
        *,
        state: Observable[SessionState],
        assets: Path,
        pixels_per_mm: float,
        parent: QObject,
    ) -> None:
        """Build it.

        Raises:
            ScreenBroken: QML refused.
        """
        super().__init__(parent)
        # Missing fonts may be why we are here: the machine's own will do.
        with contextlib.suppress(BadFile):
            load_fonts(assets / "fonts")
        # The engine first: what it shows must outlive it.
        self._engine = QQmlApplicationEngine(self)
        self._overlay = OverlayViewModel(_session(state), self)
        self._engine.addImportPath(str(QML))
        self._engine.setInitialProperties(
            {
                "overlay": self._overlay,
                "assets": QUrl.fromLocalFile(str(assets)),
                "pixelsPerMm": pixels_per_mm,
            }
        )
        self._engine.loadFromModule("Cabin", "Stopped")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            message = "the out-of-order screen cannot be built"
            raise ScreenBroken(message)
        self.window = roots[0]
        claim(self.window)

    def close(self) -> None:
        """Let go of window and screen, before the application does."""
        self.window.hide()
        shiboken6.delete(self._engine)


def _session(state: Observable[SessionState]) -> Session:
    """Nothing can be asked of a stopped cabin."""
    return Session(
        state=state,
        dispatch=lambda _: None,
        shelf=Observable(Shelf(services=(), mail_providers=())),
        start_url=lambda _: "",
    )
