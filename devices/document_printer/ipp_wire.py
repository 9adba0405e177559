"""Bytes of the Internet Printing Protocol (RFC 8010): requests out, answers in. Pure.

Only what two questions to a printer need: integers, booleans and words. Other values
are skipped, which loses nothing here.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

OPERATION_GROUP: Final = 0x01
JOB_GROUP: Final = 0x02
END: Final = 0x03
PRINTER_GROUP: Final = 0x04
_LAST_GROUP_TAG: Final = 0x0F
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_WORD_TAGS: Final = frozenset((0x41, 0x42, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49))
_KEYWORD, _URI, _CHARSET, _LANGUAGE, _NAME = 0x44, 0x45, 0x47, 0x48, 0x42

Value = str | int | bool


class Operation(IntEnum):
    """Questions we ask."""

    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


class BadAnswer(ValueError):
    """What came back is not an answer of this protocol."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a printer said.

    Attributes:
        status: Below 0x0100 it did what was asked.
        groups: Tag of each group in turn, with its values by name.
    """

    status: int
    groups: tuple[tuple[int, dict[str, tuple[Value, ...]]], ...]

    def first(self, group_tag: int) -> dict[str, tuple[Value, ...]]:
        """The first group with this tag, empty when there is none."""
        return next((values for tag, values in self.groups if tag == group_tag), {})


def encode_question(
    operation: Operation,
    printer_uri: str,
    wanted: Sequence[str],
    *,
    which_jobs: str = "",
) -> bytes:
    """A question about a printer, asking for the named values only.

    Args:
        operation: What to ask.
        printer_uri: Whom.
        wanted: Names of values.
        which_jobs: "completed" for jobs that have ended, "" for the others.
    """
    head = struct.pack(">BBHI", 1, 1, operation, 1)
    fields = [
        _field(_CHARSET, "attributes-charset", "utf-8"),
        _field(_LANGUAGE, "attributes-natural-language", "en"),
        _field(_URI, "printer-uri", printer_uri),
        _field(_NAME, "requesting-user-name", "cabin"),
    ]
    if which_jobs:
        fields.append(_field(_KEYWORD, "which-jobs", which_jobs))
    fields += [
        _field(_KEYWORD, "" if later else "requested-attributes", word)
        for later, word in enumerate(wanted)
    ]
    return head + bytes((OPERATION_GROUP,)) + b"".join(fields) + bytes((END,))


def decode_answer(data: bytes) -> Answer:
    """Read an answer.

    Raises:
        BadAnswer: It is cut short, or not of this protocol.
    """
    try:
        return _decode(data)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        message = f"no answer of a printer: {data[:16]!r}"
        raise BadAnswer(message) from error


def _field(tag: int, name: str, value: str) -> bytes:
    key, content = name.encode("ascii"), value.encode()
    return (
        bytes((tag,))
        + struct.pack(">H", len(key))
        + key
        + struct.pack(">H", len(content))
        + content
    )


def _decode(data: bytes) -> Answer:
    major, _, status, _ = struct.unpack_from(">BBHI", data)
    if major not in (1, 2):
        message = f"version {major} of the protocol"
        raise BadAnswer(message)
    groups: list[tuple[int, dict[str, tuple[Value, ...]]]] = []
    place, name = 8, ""
    while data[place] != END:
        tag = data[place]
        if tag <= _LAST_GROUP_TAG:
            groups.append((tag, {}))
            place += 1
            continue
        key, place = _counted(data, place + 1)
        content, place = _counted(data, place)
        name = key.decode("ascii") or name
        value = _value(tag, content)
        if value is not None and groups:
            values = groups[-1][1]
            values[name] = (*values.get(name, ()), value)
    return Answer(status=status, groups=tuple(groups))


def _counted(data: bytes, place: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", data, place)
    end = place + 2 + length
    if end > len(data):
        message = "cut short"
        raise BadAnswer(message)
    return data[place + 2 : end], end


def _value(tag: int, content: bytes) -> Value | None:
    if tag in (_INTEGER, _ENUM):
        number: int = struct.unpack(">i", content)[0]
        return number
    if tag == _BOOLEAN:
        return content != b"\0"
    if tag in _WORD_TAGS:
        return content.decode()
    return None
