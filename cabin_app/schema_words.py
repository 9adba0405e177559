"""What is wrong with a value, in the words of somebody who wrote it."""

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

Keys = tuple[str | int, ...]

_KINDS = {
    "object": "a group of keys",
    "array": "a list (lines that begin with a dash)",
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "nothing",
}


def _is_whole(_: object, value: object) -> bool:
    """`30.0` is none: JSON Schema takes it, and what counts with it does not."""
    return isinstance(value, int) and not isinstance(value, bool)


_Validator: Any = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_whole),
)


class Violation(NamedTuple):
    """One value that does not fit.

    Attributes:
        keys: Where it stands.
        message: What was found and what was expected.
        remedy: What to write instead.
    """

    keys: Keys
    message: str
    remedy: str


def violations(value: Any, schema: Mapping[str, Any]) -> list[Violation]:
    """Everything in a value that does not fit a schema (Draft 2020-12).

    The schema's own `description`, where it has one, says what was expected.
    """
    found: dict[Violation, None] = {}
    for error in _Validator(schema).iter_errors(value):
        found.update(dict.fromkeys(_words_of(error)))
    return list(found)


def _words_of(error: ValidationError) -> Iterator[Violation]:
    speak = _SPEAKERS.get(str(error.validator), _say_expected)
    keys = tuple(error.absolute_path)
    if "propertyNames" in error.absolute_schema_path:
        keys = (*keys, str(error.instance))
    yield from speak(error, keys)


def _say_unknown(error: ValidationError, keys: Keys) -> Iterator[Violation]:
    known = sorted(_schema(error).get("properties", {}))
    written: Any = error.instance
    for name in sorted(set(written) - set(known)):
        near = get_close_matches(name, known, n=1)
        remedy = f"Did you mean {near[0]}?" if near else f"Known: {', '.join(known)}."
        yield Violation((*keys, name), "unknown key.", remedy)


def _say_missing(error: ValidationError, keys: Keys) -> Iterator[Violation]:
    properties = _schema(error).get("properties", {})
    written: Any = error.instance
    required: Any = error.validator_value
    for name in required:
        if name not in written:
            expected = properties.get(name, {}).get("description", "it")
            yield Violation(keys, f'"{name}" is missing.', f"Add {expected}.")


def _say_kind(error: ValidationError, keys: Keys) -> Iterator[Violation]:
    wanted: Any = error.validator_value
    names = [wanted] if isinstance(wanted, str) else list(wanted)
    expected = " or ".join(_KINDS[name] for name in names)
    number = isinstance(error.instance, int | float)
    quotes = number and "string" in names
    remedy = "Put it between quotes." if quotes else _description(error)
    yield Violation(keys, f"expected {expected}, found {_echo(error)}.", remedy)


def _say_choice(error: ValidationError, keys: Keys) -> Iterator[Violation]:
    values: Any = error.validator_value
    choices = [str(choice) for choice in values]
    near = get_close_matches(str(error.instance), choices, n=1)
    remedy = f"Did you mean {near[0]}?" if near else ""
    said = f"expected one of {', '.join(choices)}, found {_echo(error)}."
    yield Violation(keys, said, remedy)


def _say_range(error: ValidationError, keys: Keys) -> Iterator[Violation]:
    low, high = _schema(error).get("minimum"), _schema(error).get("maximum")
    if low is None:
        expected = f"{high} at most"
    elif high is None:
        expected = f"{low} at least"
    else:
        expected = f"{low} to {high}"
    said = f"expected {expected}, found {_echo(error)}."
    yield Violation(keys, said, _description(error))


def _say_size(error: ValidationError, keys: Keys) -> Iterator[Violation]:
    written: Any = error.instance
    unit = "characters" if _is_text(error) else "entries"
    bound = "at least" if str(error.validator).startswith("min") else "at most"
    said = f"expected {bound} {error.validator_value} {unit}"
    found = f"found {len(written)}"
    yield Violation(keys, f"{said}, {found}.", _description(error))


def _say_twice(_: ValidationError, keys: Keys) -> Iterator[Violation]:
    yield Violation(keys, "the same entry stands twice in this list.", "Remove one.")


def _say_expected(error: ValidationError, keys: Keys) -> Iterator[Violation]:
    expected = _schema(error).get("description") or "something else"
    yield Violation(keys, f"expected {expected}, found {_echo(error)}.", "")


def _say_company(error: ValidationError, keys: Keys) -> Iterator[Violation]:
    """A key that makes others needed."""
    properties = _schema(error).get("properties", {})
    written: Any = error.instance
    needed: Any = error.validator_value
    for name in (each for each in needed if each in written):
        for other in (each for each in needed[name] if each not in written):
            expected = properties.get(other, {}).get("description", "it")
            said = f'"{other}" is missing, which "{name}" needs.'
            yield Violation((*keys, name), said, f"Add {expected}.")


def _say_lacking(error: ValidationError, keys: Keys) -> Iterator[Violation]:
    wanted: Any = error.validator_value
    named = wanted.get("const", _schema(error).get("description", "something else"))
    yield Violation(keys, f"{named} is missing in this list.", "Add it.")


def _description(error: ValidationError) -> str:
    description = _schema(error).get("description")
    return f"Write {description}." if description else ""


def _schema(error: ValidationError) -> dict[str, Any]:
    """The part of the schema that was not met."""
    schema = error.schema
    return dict(schema) if isinstance(schema, Mapping) else {}


def _is_text(error: ValidationError) -> bool:
    return isinstance(error.instance, str)


def _echo(error: ValidationError) -> str:
    """The value found, short enough for a sentence."""
    value = error.instance
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return _KINDS["object"]
    if isinstance(value, list):
        return "a list"
    text = str(value)
    short = text if len(text) <= 60 else text[:57] + "…"
    return f'"{short}"' if isinstance(value, str) else short


_SPEAKERS: dict[str, Callable[[ValidationError, Keys], Iterator[Violation]]] = {
    "additionalProperties": _say_unknown,
    "required": _say_missing,
    "type": _say_kind,
    "enum": _say_choice,
    "minimum": _say_range,
    "maximum": _say_range,
    "minLength": _say_size,
    "maxLength": _say_size,
    "minItems": _say_size,
    "maxItems": _say_size,
    "uniqueItems": _say_twice,
    "contains": _say_lacking,
    "dependentRequired": _say_company,
}
