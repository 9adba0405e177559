"""A town's own shelf: what it hides, puts first, adds and says beside the shipped one.

Pure: from checked values to the values of a shelf.
"""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from cabin_app.datafile import DataFile
from cabin_app.errors import Problem

Values = Mapping[str, Any]


def with_town(services: Sequence[Values], town: Values) -> list[dict[str, Any]]:
    """Services as the town wants them, its own among them already.

    A hidden service that tells mailboxes stays for their sake, without procedures:
    others send codes by e-mail, which must be read.

    Args:
        services: Values of all service files, in any order.
        town: Values of `town.yaml`.
    """
    hidden = town.get("hide", {})
    gone_services = set(hidden.get("services", ()))
    gone_procedures = set(hidden.get("procedures", ()))
    kept = []
    for service in _in_order(services, town.get("first", ())):
        left = [p for p in service["procedures"] if p["id"] not in gone_procedures]
        if service["id"] in gone_services:
            left = []
        if left or "mail_providers" in service:
            kept.append({**service, "procedures": left, **_said_of(service, town)})
    return [{**each, "order": place} for place, each in enumerate(kept, start=1)]


def _in_order(services: Sequence[Values], first: Sequence[str]) -> list[Values]:
    places = {name: place for place, name in enumerate(first)}
    return sorted(
        services,
        key=lambda service: (places.get(service["id"], len(places)), service["order"]),
    )


def _said_of(service: Values, town: Values) -> dict[str, Any]:
    """Notice and offices of one service."""
    notices, offices = (
        [each for each in town.get(key, ()) if each["service"] == service["id"]]
        for key in ("notices", "offices")
    )
    said: dict[str, Any] = {"offices": offices} if offices else {}
    return {**said, "notice": notices[0]["text"]} if notices else said


def town_problems(file: DataFile, services: Sequence[Values]) -> Iterator[Problem]:
    """Names in `town.yaml` that no file tells, and a shelf with nothing left."""
    town = file.value
    ids = [service["id"] for service in services]
    procedures = [p["id"] for service in services for p in service["procedures"]]
    hidden = town.get("hide", {})
    for key, known in (("services", ids), ("procedures", procedures)):
        for index, name in enumerate(hidden.get(key, ())):
            yield from _unknown(file, ("hide", key, index), name, known)
    for index, name in enumerate(town.get("first", ())):
        yield from _unknown(file, ("first", index), name, ids)
    for key in ("notices", "offices"):
        for index, entry in enumerate(town.get(key, ())):
            yield from _unknown(file, (key, index, "service"), entry["service"], ids)
    yield from _said_twice(file)
    if not any(service["procedures"] for service in with_town(services, town)):
        yield file.problem(("hide",), "nothing is left to offer.", "Hide less.")


def _said_twice(file: DataFile) -> Iterator[Problem]:
    """A second notice for a service, which would never be seen."""
    spoken: set[str] = set()
    for index, notice in enumerate(file.value.get("notices", ())):
        name = notice["service"]
        if name in spoken:
            said = f"{name} has a notice already, and shows one."
            yield file.problem(("notices", index), said, "Say both in one.")
        spoken.add(name)


def _unknown(
    file: DataFile, keys: tuple[str | int, ...], name: str, known: Sequence[str]
) -> Iterator[Problem]:
    if name not in known:
        near = get_close_matches(name, known, n=1)
        remedy = f"Did you mean {near[0]}?" if near else "Correct it, or remove it."
        yield file.problem(keys, f"nothing is named {name}.", remedy)
