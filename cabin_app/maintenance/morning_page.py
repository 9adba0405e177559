"""The morning's look on one A4 page, for the door of the office."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from cabin_app.journal.council_drawing import (
    GROUND,
    INK2,
    PINE,
    Sheet,
    load_fonts,
)
from cabin_app.language import Language
from cabin_app.maintenance import morning_words as words
from cabin_app.maintenance.morning import MorningLine, verdict

_HEIGHT_MM = 297
_LEFT, _WIDTH, _ROW = 16.0, 178.0, 19.0


@dataclass(frozen=True, kw_only=True)
class MorningSheet:
    """Everything on the page.

    Attributes:
        lines: What was seen.
        at: When.
        place: Town or centre, "" when not told.
        language: French, or English.
        rehearsing: The devices are simulated.
    """

    lines: Sequence[MorningLine]
    at: datetime
    place: str
    language: Language
    rehearsing: bool = False


def morning_page(told: MorningSheet, *, fonts: Path) -> bytes:
    """The page, as PDF."""
    load_fonts(fonts)
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    canvas.setTitle(_say("title", told.language))
    sheet = Sheet(canvas, height_mm=_HEIGHT_MM)
    _head(sheet, told)
    for number, line in enumerate(told.lines):
        _row(sheet, told, line, 58 + number * _ROW)
    canvas.save()
    return file.getvalue()


def _say(key: str, language: Language, **values: str) -> str:
    return words.pick(words.PAGE[key], language).format(**values)


def _head(sheet: Sheet, told: MorningSheet) -> None:
    sheet.mark(_LEFT, 14, 14)
    sheet.words(_LEFT + 16, 20, _say("title", told.language), size=15, bold=True)
    sheet.words(_LEFT + 16, 26.5, told.place, size=10, colour=INK2)
    at = _say("at", told.language, at=f"{told.at:%d/%m/%Y, %H:%M}")
    sheet.words(_LEFT + _WIDTH, 20, at, colour=INK2, end=True)
    if told.rehearsing:
        warned = _say("practice", told.language)
        sheet.words(_LEFT + _WIDTH, 26.5, warned, bold=True, end=True)
    result = words.pick(words.VERDICTS[verdict(told.lines)], told.language)
    sheet.words(_LEFT, 44, result, size=18, bold=True, colour=PINE)


def _row(sheet: Sheet, told: MorningSheet, line: MorningLine, top: float) -> None:
    language = told.language
    sheet.box(_LEFT, top - 6, _WIDTH, _ROW - 3, GROUND, radius=3)
    light = _say(line.light.value, language)
    sheet.words(_LEFT + 4, top, words.name_of(line, language), size=11, bold=True)
    sheet.words(_LEFT + _WIDTH - 4, top, light, size=11, bold=True, end=True)
    said = words.said_of(line, language)
    sheet.paragraph(_LEFT + 4, top + 5.5, _WIDTH - 8, said, size=9.5)
