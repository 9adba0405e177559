"""Lines that the printer's own letters cannot write, drawn as pictures.

No printer's letters hold Arabic joined as people read it; the cabin's fonts do, with
Raqm (part of Pillow) doing the joining.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFont

from devices.ports.ticket_printer import Pictogram
from devices.ticket_printer.layout import TextRow, Weight

_HEIGHT_PX = {Weight.HEADING: 64, Weight.STRONG: 36, Weight.PLAIN: 36}
_SIZE_PX = {Weight.HEADING: 44, Weight.STRONG: 25, Weight.PLAIN: 25}
_PICTURE_PX = 48
_PICTOGRAM_PX = 60
"""Five columns, the space behind it included."""
_BASELINE = 0.70
"""Share of the height above the line letters stand on; Arabic goes deep below it."""

_BRACKETS = "()[]{}«»"

_OF_ADDRESSES = "/@+"
"""They belong to an address or a telephone, also at its edge."""
_QUOTED = re.compile(r"(?<=«)[^«»\u0600-\u06ff]*[^\W\d_][^«»\u0600-\u06ff]*(?=»)")
"""A button of a French site: one thing, its question mark included."""


class _Script(Enum):
    """Which font holds the letters."""

    LATIN = "AtkinsonHyperlegibleNext"
    ARABIC = "NotoSansArabic"
    CYRILLIC = "NotoSansCyrillic"


@dataclass(frozen=True, kw_only=True)
class _Run:
    """Letters drawn at once: one font, one direction."""

    text: str
    script: _Script
    right_to_left: bool


def draw_row(
    row: TextRow,
    *,
    width_px: int,
    fonts: Path,
    right_to_left: bool,
    scale: int = 1,
) -> Image.Image:
    """Draw one line in black on white, as wide as the strip.

    Args:
        row: What it says.
        width_px: Dots of the strip, a multiple of 8.
        fonts: Folder of the cabin's fonts.
        right_to_left: The line starts at the right edge.
        scale: Dots for each dot of a receipt printer.

    Returns:
        A picture of two colours; text too wide is drawn smaller, never cut.

    Raises:
        OSError: A font is not there.
    """
    runs = tuple(_runs(row.text, right_to_left=right_to_left))
    head_px = 0 if row.pictogram is None else _PICTOGRAM_PX * scale
    width_px, strip_px = width_px - head_px, width_px
    size_px = _SIZE_PX[row.weight] * scale
    bold = row.weight is not Weight.PLAIN
    taken_px = _length(runs, fonts, size_px, bold=bold)
    if taken_px > width_px:
        size_px = int(size_px * width_px / taken_px)
        taken_px = _length(runs, fonts, size_px, bold=bold)
    height_px = (_HEIGHT_PX[row.weight] if head_px == 0 else _PICTURE_PX) * scale
    picture = Image.new("L", (strip_px, height_px), 255)
    pen = ImageDraw.Draw(picture)
    x_px = _start(row.weight, width_px - taken_px, right_to_left=right_to_left)
    if row.pictogram is not None:
        drawn = _pictogram(row.pictogram, fonts, _PICTURE_PX * scale)
        picture.paste(drawn, (strip_px - drawn.width if right_to_left else 0, 0))
        x_px += 0 if right_to_left else head_px
    for run in reversed(runs) if right_to_left else runs:
        font = _font(run.script, fonts, size_px, bold=bold)
        # Whole dots: letters keep one shape wherever they stand.
        place = (round(x_px), round(height_px * _BASELINE))
        pen.text(place, run.text, 0, font, "ls", direction=_direction(run))
        x_px += font.getlength(run.text, direction=_direction(run))
    return picture.convert("1", dither=Image.Dither.NONE)


def _pictogram(name: Pictogram, fonts: Path, side_px: int) -> Image.Image:
    # Beside the fonts, among the cabin's assets.
    with Image.open(fonts.with_name("pictograms") / f"{name.value}.png") as kept:
        return kept.convert("L").resize((side_px, side_px), Image.Resampling.LANCZOS)


def _start(weight: Weight, spare_px: float, *, right_to_left: bool) -> float:
    if weight is Weight.HEADING:
        return spare_px / 2
    return spare_px if right_to_left else 0.0


def _runs(text: str, *, right_to_left: bool) -> Iterator[_Run]:
    """Cut a line where its script changes, in reading order.

    Spaces and signs go with the words around them when both have one direction, and
    with the line otherwise; that is what a phone number or an address needs. Brackets
    always go with the line, so that both of a pair look the same way.
    """
    marks: list[tuple[_Script, bool]] = []
    before = None
    stretches = [(key, "".join(part)) for key, part in groupby(text, _script)]
    scripts = [script for script, _ in stretches]
    for at, (script, part) in enumerate(stretches):
        backwards = script is _Script.ARABIC
        if script is None:
            after = scripts[at + 1] if at + 1 < len(scripts) else None
            joined = before is after and not any(sign in _BRACKETS for sign in part)
            backwards = right_to_left if not joined else before is _Script.ARABIC
        before = script
        # Signs are only in the Latin font.
        marks += [(script or _Script.LATIN, backwards)] * len(part)
    for quoted in _QUOTED.finditer(text):
        begin, end = quoted.span()
        marks[begin:end] = [(script, False) for script, _ in marks[begin:end]]
    for mark, letters in groupby(zip(marks, text, strict=True), lambda pair: pair[0]):
        run = "".join(letter for _, letter in letters)
        yield _Run(text=run, script=mark[0], right_to_left=mark[1])


def _script(letter: str) -> _Script | None:
    if "\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufefc":
        return _Script.ARABIC
    if "\u0400" <= letter <= "\u04ff":
        return _Script.CYRILLIC
    return _Script.LATIN if letter.isalnum() or letter in _OF_ADDRESSES else None


def _length(runs: tuple[_Run, ...], fonts: Path, size_px: int, *, bold: bool) -> float:
    length_px = 0.0
    for run in runs:
        font = _font(run.script, fonts, size_px, bold=bold)
        length_px += font.getlength(run.text, direction=_direction(run))
    return length_px


def _font(
    script: _Script, fonts: Path, size_px: int, *, bold: bool
) -> ImageFont.FreeTypeFont:
    weight = "Bold" if bold else "Regular"
    path = fonts / f"{script.value}-{weight}.ttf"
    return ImageFont.truetype(str(path), size_px)


def _direction(run: _Run) -> Literal["rtl", "ltr"]:
    return "rtl" if run.right_to_left else "ltr"
