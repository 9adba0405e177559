"""Fingers on the whole cabin, in a process of its own; one line of JSON.

Ten quick touches and a long one on the mark, the corners and the edges; ten fingers
that rest and are never lifted; what stands over the page while a person wants to end.
"""

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from PySide6.QtCore import QPoint, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QPointingDevice, QTouchEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from cabin_app.session.state import Phase, Sheet  # noqa: E402
from support.shot_stage import Look, Stage, open_stage  # noqa: E402
from ui.tour.hand import Hand  # noqa: E402
from ui.web.windows import stray_windows  # noqa: E402

QUICK_TOUCHES = 10
LONG_S = 2.3
LEFT = Qt.MouseButton.LeftButton
STACKED = ("online-slow", "online-file", "call-beside", "notice-coming")


def main() -> None:
    """Play all of it, and say what was wrong."""
    wrong: list[str] = []
    with open_stage() as stage:
        for name in ("resting", "menu", "online", "farewell"):
            wrong += _touched_again_and_again(stage, name)
        wrong += _held(stage)
        wrong += _resting_fingers(stage)
        for name in ("farewell", "farewell-nothing"):
            stage.show(name, Look(), patient=False)
            if not Hand(stage.window).sees("papersReminder"):
                wrong.append(f"{name}: nobody is told to take their papers")
        for name in STACKED:
            wrong += _covered(stage, name)
    sys.stdout.write(json.dumps({"wrong": wrong}) + "\n")
    sys.stdout.flush()
    # As the cabin itself does: the interpreter's own end is not for a web engine.
    os._exit(0)


def _corners(stage: Stage) -> list[QPoint]:
    wide, high = stage.window.width() - 3, stage.window.height() - 3
    return [QPoint(2, 2), QPoint(wide, 2), QPoint(2, high), QPoint(wide, high)]


def _edges(stage: Stage) -> list[QPoint]:
    wide, high = stage.window.width(), stage.window.height()
    return [QPoint(wide // 2, 1), QPoint(1, high // 2), QPoint(wide - 2, high // 2)]


def _touched_again_and_again(stage: Stage, name: str) -> list[str]:
    stage.show(name, Look(), patient=False)
    mark = Hand(stage.window).place("staffPlace") if name != "resting" else None
    before = stage.visit.conductor.state.value
    for place in (*_corners(stage), *_edges(stage), *([mark] if mark else [])):
        for _ in range(QUICK_TOUCHES):
            QTest.mouseClick(stage.window, LEFT, pos=place)
    after = stage.visit.conductor.state.value
    # A touch of the screen at rest begins a visit: that is its only effect.
    begun = name == "resting" and after.phase is Phase.WELCOME
    same = (after.phase, after.sheet) == (before.phase, before.sheet)
    found = [] if same or begun else [f"{name}: {after.phase.value}, {after.sheet}"]
    return found + _windows(stage, name)


def _held(stage: Stage) -> list[str]:
    """Held everywhere else nothing comes; on the mark, the code of the staff."""
    found = []
    stage.show("menu", Look(), patient=False)
    mark = Hand(stage.window).place("staffPlace")
    assert mark is not None
    for place in (_corners(stage)[1], mark):
        QTest.mousePress(stage.window, LEFT, pos=place)
        until_s = time.monotonic() + LONG_S
        while time.monotonic() < until_s:
            QTest.qWait(50)
        QTest.mouseRelease(stage.window, LEFT, pos=place)
        phase = stage.visit.conductor.state.value.phase
        wanted = Phase.GATE if place is mark else Phase.MENU
        if phase is not wanted:
            found.append(f"held at {place.toTuple()}: {phase.value}")
    return found + _windows(stage, "held")


def _resting_fingers(stage: Stage) -> list[str]:
    """Ten fingers lie down and the screen loses them; then a touch works again."""
    stage.show("menu", Look(), patient=False)
    screen = QTest.createTouchDevice()
    down = QTest.touchEvent(stage.window, screen)
    for number in range(10):
        down.press(number, QPoint(150 * number + 100, 500), stage.window)
    down.commit()
    _lose(stage, screen)
    Hand(stage.window).tap("leaveButton")
    sheet = stage.visit.conductor.state.value.sheet
    if sheet is not Sheet.LEAVE:
        return [f"after resting fingers: {sheet}"]
    return _windows(stage, "resting fingers")


def _lose(stage: Stage, screen: QPointingDevice) -> None:
    lost = QTouchEvent(QTouchEvent.Type.TouchCancel, screen)
    QGuiApplication.sendEvent(stage.window, lost)
    QTest.mouseMove(stage.window, QPointF(5, 5).toPoint())
    QTest.qWait(100)


def _covered(stage: Stage, name: str) -> list[str]:
    """Whatever lies over the page: help and the end answer."""
    found = []
    ways = [("leaveButton", Sheet.LEAVE)]
    # In a call somebody is there: what is touched for help is the call itself.
    ways += [] if name.startswith("call") else [("humanButton", Sheet.HELP)]
    for button, sheet in ways:
        stage.show(name, Look(), patient=False)
        stage.visit.conductor.state.publish(
            replace(stage.visit.conductor.state.value, sheet=None)
        )
        QTest.qWait(50)
        Hand(stage.window).tap(button)
        if stage.visit.conductor.state.value.sheet is not sheet:
            found.append(f"{name}: {button} is out of reach")
    return found + _windows(stage, name)


def _windows(stage: Stage, name: str) -> list[str]:
    shut = [] if stage.window.isVisible() else [f"{name}: the cabin was closed"]
    return shut + ([f"{name}: a window opened"] if stray_windows() else [])


if __name__ == "__main__":
    main()
