"""Opens the door: a window with the first screen, before anything else is built."""

import os
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from cabin_app.bootstrap.released import released_languages
from cabin_app.paths import Paths
from cabin_app.settings import Settings
from ui.application import Screens, make_application
from ui.own_words import invitations
from ui.viewmodels.door import DoorViewModel
from ui.web.engine import prepare_engine


@dataclass(frozen=True, kw_only=True)
class Door:
    """A window that can be shown and touched; the room behind it comes later."""

    application: QGuiApplication
    screens: Screens
    window: QQuickWindow
    view: DoorViewModel


def open_door(settings: Settings, paths: Paths, *, rehearsing: bool) -> Door:
    """Build the application and its window, not yet visible.

    Raises:
        BadFile: A font cannot be used.
        UnsafeEngine: The public must not be served like this.
        ScreenBroken: The first screen cannot be built.
    """
    prepare_engine(sandbox=not (os.geteuid() == 0 and rehearsing))
    application = make_application(["cabin"])
    screens = Screens(assets=paths.assets, parent=application)
    released = released_languages(paths.assets)
    view = DoorViewModel(
        pixels_per_mm=settings.screen.density_px_per_mm,
        invitations=invitations(
            each for each in settings.languages if each in released
        ),
        parent=screens,
    )
    return Door(
        application=application,
        screens=screens,
        window=screens.load(view),
        view=view,
    )
