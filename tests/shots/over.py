"""Opens Confort over screens with real touches, and says what it takes of them.

Writes one line of JSON: by screen, what is not as it was once Confort is closed. The
last ones are seen by a frame that forgets what a sheet stood over: they must be told.
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from PySide6.QtQuick import QQuickItem  # noqa: E402
from shiboken6 import isValid  # noqa: E402

from cabin_app.session import events as e  # noqa: E402
from cabin_app.session.state import Contrast  # noqa: E402
from support.shot_stage import Look, Stage, open_stage, until  # noqa: E402
from ui.tour.hand import Hand, visible_items  # noqa: E402
from ui.viewmodels import shell  # noqa: E402

SCREENS = (
    "welcome",
    "menu",
    "service-caf",
    "procedure-caf-apl",
    "online",
    "online-mail",
    "online-no_network",
    "online-noticed",
    "online-picker-list",
    "online-dialog-prompt",
    "documents-3",
    "documents-viewed",
    "scan-reading",
    "print",
    "stick-choosing",
    "missing",
    "number-numero-securite-sociale",
    "address-1",
    "note-long",
    "leave",
    "help-now",
    "fault",
    "call-large",
    "call-beside",
    "farewell",
    "aid-welcome",
    "still-there",
)
FORGETFUL = ("number-numero-securite-sociale", "address-1")
TYPED = "Marie-Anne"
MOVES = (
    e.TextSizeChosen(4),
    e.ContrastChosen(Contrast.DARK),
    e.HandChosen(True),
    e.ReachChosen(True),
    e.SlownessChosen(True),
    e.SlownessChosen(False),
)


def main() -> None:
    """All screens, then those of a frame that forgets."""
    with open_stage() as stage:
        found = {name: list(taken(stage, name)) for name in SCREENS}
        shell.working_sheet = lambda state: None if state.under else state.sheet
        forgotten = {name: list(taken(stage, name)) for name in FORGETFUL}
    print(json.dumps([found, forgotten]))  # noqa: T201


def taken(stage: Stage, name: str) -> Iterator[str]:
    """What is not as it was."""
    stage.show(name, Look(), patient=False)
    hand = Hand(stage.window)
    fields = [item for item in named(stage) if item.property("hint") is not None]
    for item in fields:
        item.setProperty("text", TYPED)
    before = {item.objectName(): item for item in named(stage)}
    still = "stillComfortButton" in before
    hand.tap("stillComfortButton" if still else "comfortButton")
    until(lambda: hand.sees("comfortSheet"), f"Confort over {name}")
    for move in MOVES:
        stage.visit.conductor.dispatch(move)
        stage.settle()
    if not hand.sees("comfortSheet"):
        yield "Confort does not stay"
    hand.tap("resetComfortButton")
    hand.tap("keepComfortButton")
    until(lambda: not hand.sees("comfortSheet"), "the screen beneath")
    stage.settle()
    if still or name.startswith("aid-"):
        # The touch itself is an answer; what was asked about is there again.
        return
    after = {item.objectName() for item in named(stage)}
    yield from (f"{gone} is gone" for gone in sorted({*before} - after))
    yield from (words for item in fields for words in untyped(item))


def untyped(field: QQuickItem) -> Iterator[str]:
    """What is no more in this field."""
    if not isValid(field):
        yield "a field was built anew"
    elif field.property("text") != TYPED:
        yield f"{field.objectName()} holds {field.property('text')!r}"


def named(stage: Stage) -> list[QQuickItem]:
    """Everything with a name that is shown."""
    shown = visible_items(stage.window.contentItem())
    return [item for item in shown if item.objectName()]


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    # The web engine does not always end with its application.
    os._exit(0)
