"""What a touch does, and what it does not."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from support.qml_bench import MakeBench

BUTTON = """
    CabinButton {
        property int acts: 0
        property int refusals: 0
        objectName: "button"
        x: 200
        y: 200
        width: 400
        height: 100
        kind: "main"
        text: "Imprimer"
        whyDisabled: "Il n’y a plus de papier."
        onActivated: acts += 1
        onRefused: refusals += 1
    }
"""
FAR_AWAY = QPoint(900, 900)


def test_acts_on_release_inside(make_bench: MakeBench) -> None:
    bench = make_bench(BUTTON)
    at = bench.middle("button")
    bench.press(at)
    assert bench.item("button").property("pressed") is True
    assert bench.item("button").property("acts") == 0
    bench.lift(at)
    assert bench.item("button").property("acts") == 1
    assert bench.item("button").property("pressed") is False


def test_sliding_off_cancels(make_bench: MakeBench) -> None:
    bench = make_bench(BUTTON)
    bench.press(bench.middle("button"))
    bench.slide(FAR_AWAY)
    assert bench.item("button").property("pressed") is False
    bench.lift(FAR_AWAY)
    assert bench.item("button").property("acts") == 0


def test_sliding_on_does_not_act(make_bench: MakeBench) -> None:
    bench = make_bench(BUTTON)
    bench.press(FAR_AWAY)
    bench.slide(bench.middle("button"))
    bench.lift(bench.middle("button"))
    assert bench.item("button").property("acts") == 0


def test_what_cannot_be_touched_tells_why(make_bench: MakeBench) -> None:
    bench = make_bench(BUTTON)
    button = bench.item("button")
    button.setProperty("available", False)
    assert bench.item("reason").isVisible() is False
    bench.touch("button")
    assert (button.property("acts"), button.property("refusals")) == (0, 1)
    assert bench.item("reason").isVisible() is True
    assert bench.item("reason").property("text") == "Il n’y a plus de papier."


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_keyboard_acts_too_and_shows_the_rings(
    make_bench: MakeBench, key: Qt.Key
) -> None:
    bench = make_bench(BUTTON)
    assert bench.item("focusRings").isVisible() is False
    QTest.keyClick(bench.window, Qt.Key.Key_Tab)
    assert bench.item("focusRings").isVisible() is True
    QTest.keyClick(bench.window, key)
    assert bench.item("button").property("acts") == 1


def test_a_touch_shows_no_rings(make_bench: MakeBench) -> None:
    bench = make_bench(BUTTON)
    bench.touch("button")
    assert bench.item("focusRings").isVisible() is False


def test_a_label_keeps_one_line_while_there_is_room(make_bench: MakeBench) -> None:
    bench = make_bench(
        """
        Row {
            CabinButton { objectName: "button"; text: "Parler à quelqu’un"
                          kind: "human"; iconName: "headset" }
        }
        """
    )
    label = next(
        item
        for item in bench.texts("button")
        if item.property("text") == "Parler à quelqu’un"
    )
    assert label.property("lineCount") == 1
