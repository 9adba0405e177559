"""What a tour came to is told also when its process is told to quit first."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from ui.tour.player import Played, Player


def player(
    qapp: QObject, holds: Callable[[], bool], told: list[Played]
) -> tuple[Player, QObject]:
    def journey() -> Iterator[Callable[[], bool]]:
        yield holds

    parent = QObject(qapp)
    played = Played(journey="one", language="fr")
    return (
        Player(
            played=played,
            journey=journey(),
            describe=lambda: "resting",
            on_end=told.append,
            parent=parent,
            look_every_ms=1_000_000,
        ),
        parent,
    )


def test_an_end_reached_before_the_quit_is_an_end(qapp) -> None:
    told: list[Played] = []
    asked, _parent = player(qapp, lambda: True, told)
    asked.start()
    asked.quit_soon()
    asked.quit_soon()
    assert [one.failure for one in told] == [""]


def test_a_quit_on_the_way_is_a_failure_that_says_so(qapp) -> None:
    told: list[Played] = []
    asked, _parent = player(qapp, lambda: False, told)
    asked.start()
    asked.quit_soon()
    assert [one.failure for one in told] == ["told to quit on the way; resting"]
