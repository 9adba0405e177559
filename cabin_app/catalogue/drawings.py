"""Icons and pictures that a catalogue names and nobody drew."""

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache

from cabin_app.datafile import DataFile
from cabin_app.errors import Problem
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.value_place import Keys

_PLACES = {
    "icon": ("icons", ""),
    "picture": ("pictures", "guide-"),
    "shown_on": ("pictures", "where-"),
}
"""By key: where its drawings lie, and how their names begin."""


def undrawn(file: DataFile) -> Iterator[Problem]:
    """Names in one file that no drawing has."""
    for keys, kind, name in _named(file.value, ()):
        known = _known(kind)
        if name not in known:
            near = get_close_matches(name, known, n=1)
            remedy = f"Did you mean {near[0]}?" if near else "Name one that is there."
            yield file.problem(keys, f"no {kind} is named {name}.", remedy)


@cache
def _known(kind: str) -> tuple[str, ...]:
    folder, beginning = _PLACES[kind]
    found = (SHIPPED_ASSETS / folder).glob(f"{beginning}*.svg")
    return tuple(sorted(path.stem.removeprefix(beginning) for path in found))


def _named(value: object, keys: Keys) -> Iterator[tuple[Keys, str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            if key in _PLACES and isinstance(item, str):
                yield (*keys, key), key, item
            else:
                yield from _named(item, (*keys, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _named(item, (*keys, index))
