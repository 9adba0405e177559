"""The lens: larger, and as alive as it was."""

import pytest

from support.qml_bench import MakeBench, QmlBench

LENS = """
    Lens {
        objectName: "lens"
        anchors.fill: parent
        CabinButton {
            property int acts: 0
            objectName: "far"
            x: parent.width - 220
            y: parent.height - 120
            width: 200
            height: 100
            text: "Imprimer"
            onActivated: acts += 1
        }
    }
"""


@pytest.fixture
def bench(make_bench: MakeBench) -> QmlBench:
    return make_bench(LENS)


def width_of(bench: QmlBench, name: str) -> float:
    item = bench.item(name)
    return item.mapRectToScene(item.boundingRect()).width()


def test_what_is_under_it_is_larger_and_can_be_touched(bench: QmlBench) -> None:
    lens = bench.item("lens")
    lens.setProperty("magnified", True)
    bench.settle()
    assert width_of(bench, "far") == pytest.approx(320)
    assert bench.middle("far").x() > bench.window.width() or (
        bench.middle("far").y() > bench.window.height()
    )
    bench.touch("look-0-2")
    bench.touch("look-2-2")
    bench.settle()
    place = bench.item("far").mapRectToScene(bench.item("far").boundingRect())
    assert place.right() <= bench.window.width()
    assert place.bottom() <= bench.window.height()
    bench.touch("far")
    assert bench.item("far").property("acts") == 1


def test_the_map_steps_aside_of_what_is_looked_at(bench: QmlBench) -> None:
    bench.item("lens").setProperty("magnified", True)
    bench.settle()
    before = bench.middle("look-1-1").x()
    bench.touch("look-2-0")
    bench.settle()
    assert bench.middle("look-1-1").x() < bench.window.width() / 2 < before


def test_everything_is_as_it_was_afterwards(bench: QmlBench) -> None:
    lens = bench.item("lens")
    before = bench.middle("far")
    lens.setProperty("magnified", True)
    bench.settle()
    bench.touch("look-2-2")
    lens.setProperty("magnified", False)
    bench.settle()
    assert bench.middle("far") == before
    lens.setProperty("magnified", True)
    assert (lens.property("column"), lens.property("row")) == (1, 0)
