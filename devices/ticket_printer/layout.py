"""Where the words of a receipt go on a strip of so many columns. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from devices.ports.ticket_printer import (
    Bullet,
    Gap,
    Heading,
    Pictogram,
    Qr,
    Rule,
    Strong,
    Text,
    Ticket,
    TicketLine,
)

BULLET = "- "
_HEADING_WIDTH = 2
"""A heading is printed in double width, so it has half the columns."""

LENGTH_ROWS = 100
"""37 cm of paper at 3.75 mm a line: what a hand holds, and what is lost at a jam."""

MAX_ROWS = 400
"""Four lengths: longer is a mistake, and empties the roll."""

_SOONER_ROWS = 25
"""How much shorter a length may be to end at an empty line or a rule."""

PICTOGRAM_COLUMNS = 5
"""Taken by a pictogram and the space behind it."""

_NO_BREAK = "\u00a0"
_PLAIN = {
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " "),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u200b\u200e\u200f\u2066\u2067\u2068\u2069"), None),
}
"""Signs that printers lack, and what stands for them: kinds of spaces and hyphens;
marks of direction are nothing on paper."""
_GLUED = re.compile(r" (?=[:;?!»])|(?<=«) ")


class Weight(StrEnum):
    """How a line looks."""

    HEADING = "heading"
    """Double width and height, centred."""
    STRONG = "strong"
    PLAIN = "plain"


@dataclass(frozen=True, kw_only=True)
class TextRow:
    """One printed line of text.

    Attributes:
        text: Fits the columns of its weight; "" is an empty line.
        weight: How it looks.
        pictogram: Drawn before the text, at the start edge.
    """

    text: str
    weight: Weight = Weight.PLAIN
    pictogram: Pictogram | None = None


@dataclass(frozen=True)
class QrRow:
    """A QR code.

    Attributes:
        data: What it says.
    """

    data: str


TicketRow = TextRow | QrRow


_WEIGHTS: dict[type[TicketLine], Weight] = {
    Heading: Weight.HEADING,
    Strong: Weight.STRONG,
    Text: Weight.PLAIN,
}


def columns_for(paper_width_mm: int) -> int:
    """Columns of font A: 48 on paper of 80 mm, 32 on 58 mm, as makers print them."""
    return 48 if paper_width_mm >= 80 else 32


def rows_of(ticket: Ticket, *, columns: int) -> tuple[TicketRow, ...]:
    """Wrap a receipt between words.

    Args:
        ticket: What it says.
        columns: Characters that fit a plain line, at least 4.

    Returns:
        Its lines from top to bottom, none wider than the strip.
    """
    return tuple(row for line in ticket.lines for row in _rows(line, columns))


def shortened(
    rows: tuple[TicketRow, ...], *, limit: int = MAX_ROWS
) -> tuple[TicketRow, ...]:
    """Keep a receipt under ``limit`` lines; one that was cut ends with "…"."""
    if len(rows) <= limit:
        return rows
    return (*rows[: limit - 1], TextRow(text="…"))


def lengths(
    rows: tuple[TicketRow, ...], *, limit: int = LENGTH_ROWS
) -> tuple[tuple[TicketRow, ...], ...]:
    """Cut a long receipt between its parts; each length ends with its number.

    Args:
        rows: All lines.
        limit: Most lines of a length, its number not counted.
    """
    parts: list[tuple[TicketRow, ...]] = []
    rest = rows
    while len(rest) > limit:
        at = _cut(rest, limit)
        parts.append(rest[:at])
        rest = rest[at:]
    parts.append(rest)
    if len(parts) == 1:
        return (rows,)
    total = len(parts)
    return tuple(
        (*part, TextRow(text=f"{number} / {total}", weight=Weight.STRONG))
        for number, part in enumerate(parts, start=1)
    )


def _cut(rows: tuple[TicketRow, ...], limit: int) -> int:
    for at in range(limit, max(limit - _SOONER_ROWS, 0), -1):
        row = rows[at - 1]
        if isinstance(row, TextRow) and not row.text.strip("-"):
            return at
    return limit


def _rows(line: TicketLine, columns: int) -> Iterator[TicketRow]:
    match line:
        case Heading() | Strong() | Text():
            yield from _words(line, columns)
        case Bullet(text):
            for index, part in enumerate(wrap(text, columns - len(BULLET))):
                mark = BULLET if index == 0 else " " * len(BULLET)
                yield TextRow(text=mark + part)
        case Rule():
            yield TextRow(text="-" * columns)
        case Gap():
            yield TextRow(text="")
        case Qr(data):
            yield QrRow(data)
        case _:
            assert_never(line)


def _words(line: Heading | Strong | Text, columns: int) -> Iterator[TextRow]:
    weight = _WEIGHTS[type(line)]
    pictogram = line.pictogram if isinstance(line, Strong) else None
    width = columns // _HEADING_WIDTH if weight is Weight.HEADING else columns
    if pictogram is not None:
        width -= PICTOGRAM_COLUMNS
    for part in wrap(line.text, width):
        yield TextRow(text=part, weight=weight, pictogram=pictogram)
        pictogram = None


def wrap(text: str, columns: int) -> list[str]:
    """Cut between words; a word longer than the line is cut where the line ends.

    French puts a space that must not break before ``:`` and ``?``; these stay with
    the word before them.

    Args:
        text: One paragraph.
        columns: Characters of a line, at least 1.

    Returns:
        At least one line.
    """
    lines = [""]
    for word in _GLUED.sub(_NO_BREAK, text).split(" "):
        for part in _parts(word, columns):
            longer = f"{lines[-1]} {part}" if lines[-1] else part
            if len(longer) <= columns:
                lines[-1] = longer
            else:
                lines.append(part)
    return [line.translate(_PLAIN).strip(" ") for line in lines]


def _parts(word: str, columns: int) -> list[str]:
    pieces = range(0, len(word), columns)
    return [word[start : start + columns] for start in pieces]
