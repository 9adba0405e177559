"""What a tour came to is told also when its process is told to quit first."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from support.patience import PATIENCE_MS
from ui.tour.player import Played, Player
from ui.tour.visitor import Journey


def player(
    qapp: QObject, holds: Callable[[], bool], told: list[Played]
) -> tuple[Player, QObject]:
    def journey() -> Journey:
        yield holds

    return play(journey(), told, look_every_ms=1_000_000)


def play(
    journey: Journey, told: list[Played], *, look_every_ms: int
) -> tuple[Player, QObject]:
    parent = QObject()
    made = Player(
        played=Played(journey="one", language="fr"),
        journey=journey,
        describe=lambda: "resting",
        on_end=told.append,
        parent=parent,
        look_every_ms=look_every_ms,
    )
    return made, parent


def test_an_end_reached_before_the_quit_is_an_end(qapp) -> None:
    told: list[Played] = []
    asked, _parent = player(qapp, lambda: True, told)
    asked.start()
    asked.quit_soon()
    asked.quit_soon()
    assert [one.failure for one in told] == [""]


def test_a_quit_that_comes_within_a_tap_lets_that_tap_reach_its_end(qtbot) -> None:
    told: list[Played] = []
    resting: list[bool] = []

    def journey() -> Iterator[Callable[[], bool]]:
        yield lambda: True
        resting.append(True)
        asked.quit_soon()
        asked._turn()
        yield lambda: bool(resting)

    asked, _parent = play(journey(), told, look_every_ms=1)
    asked.start()
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    assert [one.failure for one in told] == [""]


def test_a_quit_on_the_way_is_a_failure_that_says_so(qapp) -> None:
    told: list[Played] = []
    asked, _parent = player(qapp, lambda: False, told)
    asked.start()
    asked.quit_soon()
    assert [one.failure for one in told] == ["told to quit on the way; resting"]
