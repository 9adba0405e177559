"""Hammers the keys of the whole cabin, in a process of its own; one line of JSON."""

import json
import os
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from support.shot_stage import Look, Stage, open_stage  # noqa: E402
from ui.web.windows import stray_windows  # noqa: E402

STATES = ("menu", "online", "online-mailchoice", "documents-3", "farewell")
RANDOM_CHORDS = 10_000
M = Qt.KeyboardModifier
HELD = (M.ControlModifier, M.AltModifier, M.MetaModifier, M.ShiftModifier)
EDITING = "ACVXYZ"
LETTERS = [Qt.Key(key) for key in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)]
DIGITS = [Qt.Key(key) for key in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)]
FUNCTIONS = [Qt.Key(key) for key in range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)]
DEVICE = [Qt.Key(Qt.Key.Key_Back + number) for number in range(150)]
OTHERS = [
    Qt.Key.Key_Tab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Print,
    Qt.Key.Key_Help,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_Pause,
]
ALONE = (*FUNCTIONS, *DEVICE, Qt.Key.Key_Menu, Qt.Key.Key_Print, Qt.Key.Key_Meta)


def main() -> None:
    """Play every chord in every state, and say what changed."""
    wrong: list[str] = []
    sent = 0
    with open_stage() as stage:
        for name in STATES:
            stage.show(name, Look(), patient=False)
            for keys in (_every_chord(), _random_chords()):
                for key, held in keys:
                    QTest.keyClick(stage.window, key, held)
                    sent += 1
                wrong += _changed(stage, name, "chords")
            for _ in range(200):
                QTest.keyClick(stage.window, Qt.Key.Key_Tab)
                sent += 1
                if not stage.window.isActive():
                    wrong.append(f"{name}: focus left the window")
                    break
            wrong += _changed(stage, name, "tab")
    sys.stdout.write(json.dumps({"sent": sent, "wrong": wrong}) + "\n")
    sys.stdout.flush()
    # As the cabin itself does: the interpreter's own end is not for a web engine.
    os._exit(0)


def _every_chord() -> list[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """One, two and three keys, modifiers first; none that edits a text."""
    chords: list[tuple[Qt.Key, Qt.KeyboardModifier]] = [
        (key, M.NoModifier) for key in ALONE
    ]
    for key in (*LETTERS, *DIGITS, *FUNCTIONS, *DEVICE, *OTHERS):
        for first in HELD[:3]:
            chords += [(key, first | second) for second in HELD]
    return chords


def _random_chords() -> list[tuple[Qt.Key, Qt.KeyboardModifier]]:
    chance = random.Random(20261125)  # noqa: S311 (chance, not secrecy)
    keys = (*LETTERS, *DIGITS, *FUNCTIONS, *DEVICE, *OTHERS)
    chords = []
    for _ in range(RANDOM_CHORDS // len(STATES)):
        held = chance.choice(HELD[:3])
        for other in HELD:
            if chance.random() < 0.3:
                held |= other
        chords.append((chance.choice(keys), held))
    return chords


def _changed(stage: Stage, name: str, what: str) -> list[str]:
    QGuiApplication.processEvents()
    state, wanted = stage.visit.conductor.state.value, stage.states[name]
    found = []
    if (state.phase, state.sheet) != (wanted.phase, wanted.sheet):
        found.append(f"{name}: {what} led to {state.phase.value}, {state.sheet}")
    if stray_windows():
        found.append(f"{name}: {what} opened a window")
    if not stage.window.isVisible():
        found.append(f"{name}: {what} closed the cabin")
    return found


if __name__ == "__main__":
    main()
