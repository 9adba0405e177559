"""Bars, stubs and words on an A4 page, in the cabin's own colours and letters."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

INK, INK2, PINE, LEAF, SAGE, HONEY, LINE, GROUND, SURFACE = (
    HexColor(value)
    for value in (
        "#14211E",
        "#3A4843",
        "#0C4A42",
        "#5E9582",
        "#8FB8A6",
        "#FFC845",
        "#DCDED2",
        "#F3F1E8",
        "#FFFDF8",
    )
)
_FONTS = {
    "Cabin": "AtkinsonHyperlegibleNext-Regular.ttf",
    "Cabin-Bold": "AtkinsonHyperlegibleNext-Bold.ttf",
}


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One bar with its words; ``length`` is None for what is withheld."""

    label: str
    value: str
    length: int | None


def load_fonts(folder: Path) -> None:
    """Make the cabin's letters known to the page."""
    for name, file in _FONTS.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(folder / file)))


class Sheet:
    """A page measured in millimetres from its upper left corner."""

    def __init__(self, canvas: Canvas, *, height_mm: float) -> None:
        self._canvas = canvas
        self._height = height_mm

    def words(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 9,
        bold: bool = False,
        colour: HexColor = INK,
        end: bool = False,
    ) -> None:
        """One line, its baseline at ``y``; ``end`` puts its end at ``x``."""
        self._canvas.setFont("Cabin-Bold" if bold else "Cabin", size)
        self._canvas.setFillColor(colour)
        draw = self._canvas.drawRightString if end else self._canvas.drawString
        draw(x * mm, (self._height - y) * mm, text)

    def paragraph(
        self, x: float, y: float, width: float, text: str, *, size: float = 8
    ) -> None:
        """Lines that break between words."""
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if pdfmetrics.stringWidth(longer, "Cabin", size) > width * mm:
                self.words(x, y, line, size=size, colour=INK2)
                line, y = word, y + size * 0.47
            else:
                line = longer
        self.words(x, y, line, size=size, colour=INK2)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: HexColor,
        *,
        radius: float = 1.0,
        edge: bool = False,
    ) -> None:
        """A filled rectangle, its upper left corner at x, y."""
        self._canvas.setFillColor(colour)
        self._canvas.setStrokeColor(INK)
        self._canvas.setLineWidth(0.6)
        self._canvas.roundRect(
            x * mm,
            (self._height - y - height) * mm,
            max(width, 0.4) * mm,
            height * mm,
            min(radius, height / 2, max(width, 0.4) / 2) * mm,
            stroke=edge,
            fill=1,
        )

    def stub(self, x: float, y: float, width: float, height: float) -> None:
        """What is withheld: a hatched stub, the same for every number."""
        canvas = self._canvas
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(x * mm, (self._height - y - height) * mm, width * mm, height * mm)
        canvas.setStrokeColor(INK2)
        canvas.setLineWidth(0.4)
        canvas.clipPath(path, stroke=1, fill=0)
        step = -height
        while step < width:
            canvas.line(
                (x + step) * mm,
                (self._height - y - height) * mm,
                (x + step + height) * mm,
                (self._height - y) * mm,
            )
            step += 1.2
        canvas.restoreState()

    def rule(self, x: float, y: float, width: float) -> None:
        """A thin line."""
        self._canvas.setStrokeColor(LINE)
        self._canvas.setLineWidth(0.8)
        at = (self._height - y) * mm
        self._canvas.line(x * mm, at, (x + width) * mm, at)

    def mark(self, x: float, y: float, size: float) -> None:
        """Three nested arches."""
        arches = ((0.86, 1.0, PINE), (0.5, 0.66, SAGE), (0.27, 0.4, HONEY))
        for share, rise, fill in arches:
            width, height = size * share, size * rise
            left, top = x + (size * 0.86 - width) / 2, y + size - height
            self.box(left, top, width, height, fill, radius=width / 2)
            self.box(left, top + height / 2, width, height / 2, fill, radius=0.01)

    def lying_bars(
        self, x: float, y: float, width: float, bars: Sequence[Bar], *, label: float
    ) -> None:
        """One under the other, the strongest in pine, values at the end."""
        longest = max((bar.length or 0 for bar in bars), default=0)
        room = width - label - 30
        for number, bar in enumerate(bars):
            top = y + number * 6.4
            self.words(x, top + 3.6, bar.label, size=8.5)
            left = x + label
            if bar.length is None:
                self.stub(left, top + 0.6, 9, 4)
                self.words(left + 11, top + 3.6, bar.value, size=8, colour=INK2)
                continue
            length = room * bar.length / max(longest, 1)
            colour = PINE if bar.length == longest else LEAF
            self.box(left, top + 0.6, length, 4, colour)
            self.words(left + length + 2, top + 3.8, bar.value, size=9, bold=True)

    def standing_bars(
        self, x: float, y: float, width: float, height: float, bars: Sequence[Bar]
    ) -> None:
        """Side by side on one line, each with its number on top."""
        longest = max((bar.length or 0 for bar in bars), default=0)
        pitch = width / max(len(bars), 1)
        breadth = min(pitch * 0.66, 18)
        for number, bar in enumerate(bars):
            left = x + number * pitch + (pitch - breadth) / 2
            tall = (height - 5) * (bar.length or 0) / max(longest, 1)
            colour = PINE if bar.length == longest else LEAF
            if bar.length is None:
                self.stub(left, y + height - 3, breadth, 3)
            else:
                self.box(left, y + height - tall, breadth, tall, colour)
            middle = left + breadth / 2
            self._centred(middle, y + height - tall - 1.2, bar.value, bold=True)
            self._centred(middle, y + height + 4, bar.label, bold=False)
        self.rule(x, y + height, width)

    def _centred(self, x: float, y: float, text: str, *, bold: bool) -> None:
        self._canvas.setFont("Cabin-Bold" if bold else "Cabin", 7.5)
        self._canvas.setFillColor(INK if bold else INK2)
        self._canvas.drawCentredString(x * mm, (self._height - y) * mm, text)
