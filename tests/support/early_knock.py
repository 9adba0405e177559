"""A visitor quicker than the cabin: touches the first frame. Run as a process.

Writes one line of JSON: the screens seen after each state, and whether the room showed.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from cabin_app.bootstrap.door import Door, open_door
from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.serving import slices_of_the_room
from cabin_app.bootstrap.visit import Visit, build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.paths import find_paths
from cabin_app.settings import Settings
from cabin_app.supervision_link import NoSupervisor
from support.patience import PATIENCE_S

LOOK_EVERY_MS = 50


def main(answer: Path) -> None:
    """Touch once, look until the room is there, and end."""
    settings, paths = Settings(), find_paths(os.environ, os.getuid())
    door = open_door(settings, paths, rehearsing=True)
    built: list[Visit] = []

    def build() -> Visit:
        assert touched, "the door was touched before"
        built.append(
            build_visit(
                settings=settings,
                paths=paths,
                clock=SystemClock(),
                link=NoSupervisor(),
                wish=Wish(simulate=True, rehearsing=True),
                door=door,
            )
        )
        return built[0]

    touched: list[bool] = []

    def touch() -> None:
        if not touched:
            touched.append(True)
            QTest.mouseClick(
                door.window, Qt.MouseButton.LeftButton, pos=QPoint(900, 500)
            )

    looks: list[dict[str, object]] = []
    end_s = time.monotonic() + PATIENCE_S

    def look() -> None:
        seen = _seen(door, built)
        if not looks or looks[-1] != seen:
            looks.append(seen)
        if seen["room"] or time.monotonic() > end_s:
            answer.write_text(json.dumps({"looks": looks}))
            door.application.quit()

    timer = QTimer(interval=LOOK_EVERY_MS)
    timer.timeout.connect(look)
    timer.start()
    door.window.frameSwapped.connect(touch)
    VisitRunner(
        door,
        build,
        link=NoSupervisor(),
        full_screen=False,
        slices=slices_of_the_room(),
    ).run()


def _seen(door: Door, built: list[Visit]) -> dict[str, object]:
    resting = door.window.findChild(QQuickItem, "restingScreen")
    welcome = door.window.findChild(QObject, "welcomeScreen")
    assert resting is not None
    return {
        "phase": built[0].conductor.state.value.phase.value if built else "",
        "door": resting.isVisible(),
        "room": welcome is not None and not resting.isVisible(),
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]))
