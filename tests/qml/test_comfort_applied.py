"""What is chosen under *Confort* holds at once, and takes nothing of one's work."""

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtTest import QTest

from support.qml_bench import MakeBench

WORK = """
    Column {
        spacing: 40
        CabinText { objectName: "words"; text: "Votre nom"; width: 600 }
        CabinField { objectName: "field"; hint: "Nom"; width: 600 }
        CabinButton {
            property int acts: 0
            objectName: "button"
            text: "Suite"
            onActivated: acts += 1
        }
    }
"""
SHEET = """
    SheetPanel {
        anchors.fill: parent
        tray: Item { objectName: "object"; anchors.fill: parent }
        CabinText { objectName: "words"; text: "Votre nom"; width: 600 }
    }
"""


def test_a_hand_that_trembles_acts_once(make_bench: MakeBench) -> None:
    bench = make_bench(WORK)
    theme, button = bench.singleton("Theme"), bench.item("button")

    def touched() -> int:
        # No event comes between two of them, however slow the machine is.
        QMetaObject.invokeMethod(button, "act")
        return int(button.property("acts"))

    theme.setProperty("patient", True)
    assert [touched(), touched()] == [1, 1]
    # Who chose nothing of the kind is heard each time.
    theme.setProperty("patient", False)
    assert [touched(), touched()] == [2, 3]


def test_what_is_touched_most_changes_sides(make_bench: MakeBench) -> None:
    bench = make_bench(SHEET)
    metrics = bench.singleton("Metrics")
    sides = []
    for left in (False, True, False):
        metrics.setProperty("actsAtStart", left)
        bench.window.grabWindow()
        words, shown = bench.middle("words"), bench.middle("object")
        sides.append(words.x() < shown.x())
    assert sides == [False, True, False]


def test_larger_words_and_other_colours_leave_what_was_typed(
    make_bench: MakeBench,
) -> None:
    bench = make_bench(WORK)
    field, words = bench.item("field"), bench.item("words")
    QTest.mouseClick(bench.window, Qt.MouseButton.LeftButton, pos=bench.middle("field"))
    assert field.property("typing")
    field.setProperty("text", "Lefèvre")
    before = words.height()
    bench.singleton("Metrics").setProperty("textSize", 4)
    bench.singleton("Theme").setProperty("mode", 1)
    bench.window.grabWindow()
    assert words.height() > 1.3 * before
    assert field.property("text") == "Lefèvre"
    assert field.property("typing")


TWO = """
    Column {
        anchors.fill: parent
        Repeater {
            model: ["first", "second"]
            CabinButton {
                required property string modelData
                property int acts: 0
                objectName: modelData
                text: modelData
                width: 400
                height: 200
                onActivated: acts += 1
            }
        }
    }
    Patience {
        objectName: "patience"
        anchors.fill: parent
        interval: 600000
    }
"""


def test_what_comes_up_under_a_trembling_finger_does_not_hear_it(
    make_bench: MakeBench,
) -> None:
    bench = make_bench(TWO)
    theme = bench.singleton("Theme")
    names = ("first", "second")

    def tapped() -> list[int]:
        for name in names:
            QTest.mouseClick(
                bench.window, Qt.MouseButton.LeftButton, pos=bench.middle(name)
            )
        return [int(bench.item(name).property("acts")) for name in names]

    assert tapped() == [1, 1]
    theme.setProperty("patient", True)
    # The rest after the last touch of before counts as well.
    assert tapped() == [1, 1]
    theme.setProperty("patient", False)
    assert tapped() == [2, 2]
