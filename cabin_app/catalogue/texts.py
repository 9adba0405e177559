"""Which values of a catalogue file are sentences, told by the schema itself."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from cabin_app.value_place import Keys

KINDS = frozenset({"short", "line", "words"})
"""Definitions of the schema that hold a text in French."""

Schema = Mapping[str, Any]


class Text(NamedTuple):
    """One sentence of a file.

    Attributes:
        keys: Where it stands.
        french: As it was typed.
        kind: One of `KINDS`: it says how long the text may be.
    """

    keys: Keys
    french: str
    kind: str


def texts_in(value: object, definition: str, schema: Schema) -> Iterator[Text]:
    """Every sentence of a checked value, in its order.

    Args:
        value: What a file holds.
        definition: The part of the schema it fits: "service_file", "common_file".
        schema: The whole schema.
    """
    return _walk(value, {"$ref": f"#/$defs/{definition}"}, schema["$defs"], ())


def _walk(value: Any, schema: Schema, known: Schema, keys: Keys) -> Iterator[Text]:
    name = schema.get("$ref", "").rpartition("/")[2]
    if name in KINDS:
        if isinstance(value, str):
            yield Text(keys, value, name)
        return
    if name:
        yield from _walk(value, known[name], known, keys)
    for choice in ("then", "else"):
        if choice in schema:
            yield from _walk(value, schema[choice], known, keys)
    for key, item in _items(value):
        inner = _inner(schema, key)
        if inner is not None:
            yield from _walk(item, inner, known, (*keys, key))


def _items(value: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _inner(schema: Schema, key: str | int) -> Schema | None:
    """The schema of what stands under a key; None where no text can be."""
    if isinstance(key, int):
        return schema.get("items")
    others = schema.get("additionalProperties")
    found = schema.get("properties", {}).get(key)
    return found or (others if isinstance(others, dict) else None)
