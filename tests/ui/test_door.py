"""The door: touched before the room behind it exists, and before it may let in."""

from PySide6.QtCore import QObject

from cabin_app.language import Language
from ui.own_words import invitations
from ui.viewmodels.door import DoorViewModel


def a_door(woken: list[str]) -> DoorViewModel:
    door = DoorViewModel(pixels_per_mm=3.66)
    door.wake()
    door.furnish(QObject(door), lambda: woken.append("woken"), list)
    return door


def test_a_knock_before_the_room_is_built_is_kept() -> None:
    woken: list[str] = []
    door = a_door(woken)
    assert woken == []
    door.admit(True)
    assert woken == ["woken"]


def test_a_knock_is_answered_once() -> None:
    woken: list[str] = []
    door = a_door(woken)
    door.admit(True)
    door.admit(False)
    door.admit(True)
    assert woken == ["woken"]


def test_a_door_that_admits_answers_at_once() -> None:
    woken: list[str] = []
    door = a_door(woken)
    door.admit(True)
    door.wake()
    assert woken == ["woken", "woken"]


def test_the_door_tells_when_it_opens_and_only_then() -> None:
    door = DoorViewModel(pixels_per_mm=3.66)
    told: list[bool] = []
    door.changed.connect(lambda: told.append(door.closed))
    door.open(False)
    door.open(True)
    door.open(True)
    door.open(False)
    assert told == [False, True]


def test_the_door_invites_in_the_other_languages_on_offer() -> None:
    offered = (Language.FRENCH, Language.ENGLISH, Language.UKRAINIAN)
    door = DoorViewModel(pixels_per_mm=3.66, invitations=invitations(offered))
    assert door.property("invitations") == ["Touch to start", "Торкніться, щоб почати"]
