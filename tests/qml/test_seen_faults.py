"""What looks over the screens finds each fault that it is there to find."""

import pytest

from support.qml_bench import MakeBench
from support.shot_contrast import faint_words
from support.shot_geometry import faults
from support.shot_lens import lens_faults, lens_of

WHOLE = """
    CabinText {
        x: 100
        y: 100
        text: "Raccrocher"
    }
"""
BROKEN = """
    CabinText {
        x: 100
        y: 100
        width: 90
        text: "Raccrocher"
    }
"""
OUT_OF_ITS_PAPER = """
    Rectangle {
        x: 100
        y: 100
        width: 600
        height: 200
        Rectangle {
            y: 150
            width: 600
            height: 80
            CabinText {
                text: "La suite"
            }
        }
    }
"""
COVERED = """
    Item {
        x: 100
        y: 100
        width: 600
        height: 200
        Column {
            CabinText {
                text: "Du site, 3 pages"
            }
        }
        Rectangle {
            y: 20
            width: 600
            height: 80
        }
    }
"""
TOO_NEAR = """
    Row {
        x: 100
        y: 100
        spacing: 8
        CabinButton {
            text: "Plus"
        }
        CabinButton {
            text: "Moins"
        }
    }
"""
FAINT = """
    Rectangle {
        x: 100
        y: 100
        width: 600
        height: 200
        color: "#FFFFFF"
        CabinText {
            text: "Raccrocher"
            color: "#8A938E"
        }
    }
"""
UNDER_THE_MAP = """
    Lens {
        anchors.fill: parent
        magnified: true
        CabinButton {
            x: parent.width - 40
            y: parent.height / 2
            width: 200
            height: 100
            text: "Imprimer"
        }
    }
"""


@pytest.mark.parametrize(
    ("piece", "found"),
    [
        (WHOLE, []),
        (BROKEN, ["« Raccrocher » breaks « Raccrocher » in two"]),
        (
            OUT_OF_ITS_PAPER,
            ["what « La suite » is written on is outside: bottom 30 px"],
        ),
        (
            COVERED,
            ["« Du site, 3 pages » is covered by what stands beside it"],
        ),
        (TOO_NEAR, ["Plus and Moins are too close"]),
    ],
)
def test_a_fault_of_places_is_found(
    make_bench: MakeBench, piece: str, found: list[str]
) -> None:
    bench = make_bench(piece)
    bench.settle()
    assert faults(bench.window) == found


def test_faint_words_are_found(make_bench: MakeBench) -> None:
    bench = make_bench(FAINT)
    bench.settle()
    assert faint_words(bench.window, 7.0) == ["« Raccrocher » stands out 3.2 : 1"]
    assert faint_words(bench.window, 3.0) == []


def test_what_no_place_of_the_lens_shows_is_found(make_bench: MakeBench) -> None:
    bench = make_bench(UNDER_THE_MAP)
    bench.settle()
    lens = lens_of(bench.window)
    assert lens is not None
    assert lens_faults(bench.window, lens) == [
        "Imprimer cannot be touched from any place of the lens",
        "« Imprimer » is never whole under the lens",
    ]
