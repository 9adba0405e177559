"""In Arabic the frame is the mirror of the French one."""

import pytest

from support.qml_bench import MakeBench

BARS = """
    id: window
    property bool arabic: false
    LayoutMirroring.enabled: arabic
    LayoutMirroring.childrenInherit: true
    TopBar { width: 1920; height: Metrics.topBar; step: 2; languageName: "x" }
    BottomBar { width: 1920; height: Metrics.bottomBar; y: 900; documentsCount: 2 }
    CabinIcon { objectName: "arrow"; name: "arrow-right"; y: 300 }
    CabinIcon { objectName: "clock"; name: "clock"; y: 400 }
    Illustration { objectName: "room"; name: "resting"; width: 200; height: 200 }
    Illustration { objectName: "machine"; name: "scanner"; width: 200; height: 200 }
"""
RESTING = """
    id: window
    property bool arabic: false
    LayoutMirroring.enabled: arabic
    LayoutMirroring.childrenInherit: true
    Loader { anchors.fill: parent; source: "Cabin/Screens/RestingScreen.qml" }
"""
BUTTONS = [
    "backButton",
    "documentsButton",
    "humanButton",
    "leaveButton",
    "languageButton",
    "comfortButton",
]


@pytest.mark.parametrize("name", BUTTONS)
def test_each_button_of_the_bars_changes_sides(
    make_bench: MakeBench, name: str
) -> None:
    bench = make_bench(BARS)
    before = bench.middle(name)
    bench.window.setProperty("arabic", True)
    bench.settle()
    assert bench.middle(name).x() == pytest.approx(1920 - before.x(), abs=1)
    assert bench.middle(name).y() == before.y()


def test_arrows_turn_and_clocks_do_not(make_bench: MakeBench) -> None:
    bench = make_bench(BARS)
    bench.window.setProperty("arabic", True)
    assert bench.mirrored_picture("arrow") is True
    assert bench.mirrored_picture("clock") is False


def test_the_room_at_rest_turns_and_machines_do_not(make_bench: MakeBench) -> None:
    bench = make_bench(BARS)
    assert bench.mirrored_picture("room") is False
    bench.window.setProperty("arabic", True)
    assert bench.mirrored_picture("room") is True
    assert bench.mirrored_picture("machine") is False


@pytest.mark.parametrize("name", ["beginButton", "restingPicture"])
def test_the_resting_screen_changes_sides(make_bench: MakeBench, name: str) -> None:
    bench = make_bench(RESTING)
    before = bench.middle(name)
    bench.window.setProperty("arabic", True)
    bench.settle()
    assert bench.middle(name).x() == pytest.approx(1920 - before.x(), abs=1)
