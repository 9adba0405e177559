"""What stands on the wrong side in a line of Arabic, where its letters are drawn."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextLayout

ARABIC = re.compile(r"[\u0600-\u06ff]")
_ENDS = ".:!?؟…"
_PAIRED = re.compile(r"«[^«»]*»|\([^()]*\)")
_QUOTED = re.compile(r"(?<=«)[^«»\u0600-\u06ff]*[A-Za-z][^«»\u0600-\u06ff]*(?=»)")
_ADDRESS = re.compile(r"[\w.:/+-]*[A-Za-z0-9][@/.:][A-Za-z][\w.:/@?=-]*", re.ASCII)
_NUMBER = re.compile(r"(?<!\d)\+?\d+(?:[ \u00a0\u202f]\d+)+|\+\d+")
_MARKS = "\u200e\u200f\u2066\u2069"
_BLANK = re.compile(rf"[\s{_MARKS}]")


class _Line:
    """One text on one line, and where each of its signs stands on it."""

    def __init__(self, text: str, font: QFont) -> None:
        self._layout = QTextLayout(text, font)
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._layout.endLayout()

    def x(self, at: int) -> float:
        runs = self._line.glyphRuns(at, 1)
        return min(run.boundingRect().center().x() for run in runs)


def direction_faults(drawn: str, font: QFont) -> list[str]:
    """Everything of a text that stands where an Arabic reader would not look for it.

    Args:
        drawn: As it is given to be laid out, marks of direction included.
        font: Of its letters.
    """
    if not ARABIC.search(drawn):
        return []
    line = _Line(drawn.replace("\n", " "), font)
    return [
        *_ends(line, drawn),
        *_pairs(line, drawn),
        *(
            f"« {found.group()} » does not read from left to right"
            for pattern in (_QUOTED, _ADDRESS, _NUMBER)
            for found in pattern.finditer(drawn)
            if not _rises(line, drawn, *found.span())
        ),
    ]


def _ends(line: _Line, text: str) -> Iterator[str]:
    seen = [at for at, sign in enumerate(text) if not _BLANK.match(sign)]
    if text[seen[-1]] in _ENDS and line.x(seen[-1]) > min(map(line.x, seen)):
        yield f"« {text[seen[-1]]} » does not end the line"


def _pairs(line: _Line, text: str) -> Iterator[str]:
    for found in _PAIRED.finditer(text):
        opening, closing = found.start(), found.end() - 1
        if line.x(opening) < line.x(closing):
            yield f"{found.group()} opens at its left"


def _rises(line: _Line, text: str, begin: int, end: int) -> bool:
    seen = [at for at in range(begin, end) if not _BLANK.match(text[at])]
    places = [line.x(at) for at in seen]
    return places == sorted(places)
