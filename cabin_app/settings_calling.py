"""Who can be called from the cabin, as an installer writes it: desks and rings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cabin_app.datafile import DataFile
from cabin_app.errors import Problem
from cabin_app.language import Language, LocalText
from cabin_app.opening import Opening, WrongHours, closure_of, opening_of, spans_of

ROOM = "{room}"
"""Stands in a room's address where the name of the room goes, new for each call."""


@dataclass(frozen=True, kw_only=True)
class RingWebhook:
    """A signed request to an address.

    Attributes:
        url: Where it is posted; https, or http on loopback.
        secret: Key of the signature, shared with who receives it.
    """

    url: str
    secret: str


@dataclass(frozen=True, kw_only=True)
class RingMail:
    """A message through a mail server of the house.

    Attributes:
        to: Who is told.
        sender: Whose name stands on it.
        host: The mail server.
        port: Its port; 25 inside a house.
    """

    to: str
    sender: str
    host: str
    port: int = 25


Ring = RingWebhook | RingMail


@dataclass(frozen=True, kw_only=True)
class Staff:
    """People of the centre, in the same building."""

    opening: Opening
    ring: Ring


@dataclass(frozen=True, kw_only=True)
class Desk:
    """Advisers who answer by video.

    Attributes:
        id: Its place in the settings, "1", "2"…; what is told to who is rung.
        name: As visitors read it.
        themes: Themes it knows; empty: all.
        languages: Languages spoken there.
        opening: When somebody answers.
        ring: How to say that somebody waits.
        room: Address of the room, with `ROOM` in it.
        hosts: Names the room's page needs besides its own.
    """

    id: str
    name: LocalText
    themes: frozenset[str]
    languages: tuple[Language, ...]
    opening: Opening
    ring: Ring
    room: str
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Calling:
    """Humans at the other end. Nobody is promised that is not written here.

    Attributes:
        cabin: Name of this cabin, for who is rung.
        here: People of the centre, None when nobody can be rung.
        desks: Advisers by video, the preferred first.
    """

    cabin: str = "La cabine"
    here: Staff | None = None
    desks: tuple[Desk, ...] = ()


def calling_of(values: Mapping[str, Any]) -> Calling:
    """Build from values that fit the schema and have no `hours_problems`."""
    here = values.get("here")
    desks = enumerate(values.get("desks", []), start=1)
    return Calling(
        cabin=values.get("cabin", Calling.cabin),
        here=Staff(opening=_opening(here), ring=_ring(here["ring"])) if here else None,
        desks=tuple(_desk(str(number), desk) for number, desk in desks),
    )


def hours_problems(file: DataFile) -> Iterator[Problem]:
    """What a schema cannot see: hours that cannot be, each with its line."""
    calling = file.value.get("calling") or {}
    places: list[tuple[str | int, ...]] = []
    if "here" in calling:
        places.append(("calling", "here"))
    places += [
        ("calling", "desks", number) for number in range(len(calling.get("desks", [])))
    ]
    for keys in places:
        value: Any = file.value
        for key in keys:
            value = value[key]
        yield from _problems_of(file, keys, value)


def _problems_of(
    file: DataFile, keys: tuple[str | int, ...], value: Mapping[str, Any]
) -> Iterator[Problem]:
    for day, text in value["hours"].items():
        try:
            spans_of(text)
        except WrongHours as error:
            remedy = 'Write hours such as "9:00-12:00, 13:30-17:00".'
            yield file.problem((*keys, "hours", day), f"{error}.", remedy)
    for number, text in enumerate(value.get("closed", [])):
        try:
            closure_of(text)
        except WrongHours as error:
            remedy = 'Write a day, or two with a slash: "2026-12-24/2027-01-02".'
            yield file.problem((*keys, "closed", number), f"{error}.", remedy)


def _desk(number: str, value: Mapping[str, Any]) -> Desk:
    return Desk(
        id=number,
        name=LocalText.of(value["name"]),
        themes=frozenset(value.get("themes", [])),
        languages=tuple(Language(code) for code in value["languages"]),
        opening=_opening(value),
        ring=_ring(value["ring"]),
        room=value["room"],
        hosts=tuple(value.get("hosts", [])),
    )


def _opening(value: Mapping[str, Any]) -> Opening:
    return opening_of(value["hours"], value.get("closed", []))


def _ring(value: Mapping[str, Any]) -> Ring:
    if "webhook" in value:
        return RingWebhook(url=value["webhook"], secret=value["secret"])
    mail = value["mail"]
    return RingMail(
        to=mail["to"],
        sender=mail["sender"],
        host=mail["host"],
        port=mail.get("port", 25),
    )
