"""The out-of-order screen, and what staff do there: no web engine, no device."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from cabin_app.catalogue.model import Shelf
from cabin_app.clock import Clock
from cabin_app.errors import BadFile
from cabin_app.jobs import Executor
from cabin_app.maintenance.findings import Found
from cabin_app.maintenance.restarting import Restarting
from cabin_app.observable import Observable
from cabin_app.session.event_player import EventPlayer
from ui.application import QML, ScreenBroken
from ui.fonts import load_fonts
from ui.icon_images import IconImages
from ui.viewmodels.check import CheckViewModel
from ui.viewmodels.gate import GateViewModel
from ui.viewmodels.overlays import OverlayViewModel
from ui.viewmodels.restart import RestartViewModel
from ui.viewmodels.shell import ShellViewModel
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.wiring import Session
from ui.web.windows import claim


@dataclass(frozen=True, kw_only=True)
class StoppedTools:
    """What staff have there.

    Attributes:
        look: Everything `check` looks at, the sites too (True); from a lane.
        restarting: Application and machine.
        executor: Where it is looked.
        clock: Tells when a code may be tried again.
    """

    look: Callable[[bool], tuple[Found, ...]]
    restarting: Restarting
    executor: Executor
    clock: Clock


class StoppedScreen(QObject):
    """One window, in French: the language of the house.

    Attributes:
        window: Not yet visible.
    """

    def __init__(
        self,
        *,
        cabin: EventPlayer,
        tools: StoppedTools,
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
        session = _session(cabin)
        self._models = {
            "overlay": OverlayViewModel(session, self),
            "shell": ShellViewModel(session, self),
            "gate": GateViewModel(session, tools.clock, self),
            "staff": StaffViewModel(session, self),
            "check": CheckViewModel(
                session, look=tools.look, executor=tools.executor, parent=self
            ),
            "restart": RestartViewModel(session, tools.restarting, self),
        }
        self._engine.addImportPath(str(QML))
        self._engine.addImageProvider("icon", IconImages(assets / "icons"))
        self._engine.setInitialProperties(
            {
                **self._models,
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


def _session(cabin: EventPlayer) -> Session:
    """Without a catalogue: nothing else can be asked of a stopped cabin."""
    return Session(
        state=cabin.state,
        dispatch=cabin.dispatch,
        shelf=Observable(Shelf(services=(), mail_providers=())),
        start_url=lambda _: "",
    )
