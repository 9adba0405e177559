"""Letters that look official and are nobody's, drawn as a scanner would see them."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

A4_MM = (210.0, 297.0)
MM_PER_INCH = 25.4
_MARGIN_MM = 22.0
_PAPER, _INK, _PALE, _BLUE, _GLASS = (
    (247, 246, 242),
    (32, 32, 36),
    (120, 120, 126),
    (28, 62, 130),
    (214, 214, 212),
)
_REGULAR = ("AtkinsonHyperlegibleNext-Regular.ttf", "DejaVuSans.ttf")
_BOLD = ("AtkinsonHyperlegibleNext-Bold.ttf", "DejaVuSans-Bold.ttf")

Colour = tuple[int, int, int]
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


class PageKind(StrEnum):
    """What lies on the simulated glass."""

    RENT_RECEIPT = "rent_receipt"
    RENT_CERTIFICATE = "rent_certificate"
    BLANK = "blank"


@dataclass(frozen=True, kw_only=True)
class Letter:
    """What is written on a letter.

    Attributes:
        title: Printed large.
        reference: Under the title.
        paragraphs: Text, each wrapped between words.
        table: Rows of a label and an amount; the last one is bold.
    """

    title: str
    reference: str
    paragraphs: tuple[str, ...]
    table: tuple[tuple[str, str], ...]


_SENDER = (
    "Office fictif de l’habitat",
    "12, rue des Exemples",
    "76140 Ville-Modèle",
    "Téléphone : 02 00 00 00 00",
)
_RECIPIENT = ("Madame Camille EXEMPLE", "4, allée du Spécimen", "76140 Ville-Modèle")
_PLACE = "Ville-Modèle, le 3 mars 2026"

LETTERS = {
    PageKind.RENT_RECEIPT: Letter(
        title="Quittance de loyer",
        reference="Période : du 1er au 28 février 2026 — Référence 000-SPÉCIMEN-02",
        paragraphs=(
            "Nous déclarons avoir reçu de Madame Camille EXEMPLE la somme indiquée "
            "ci-dessous, au titre du loyer et des charges du logement situé 4, allée "
            "du Spécimen, 76140 Ville-Modèle, et lui en donnons quittance.",
            "Cette quittance annule tous les reçus remis auparavant pour la même "
            "période. Elle ne vaut pas présomption de paiement des termes antérieurs.",
        ),
        table=(
            ("Loyer principal", "412,00 €"),
            ("Provision pour charges", "78,50 €"),
            ("Aide au logement déduite", "− 196,00 €"),
            ("Somme reçue", "294,50 €"),
        ),
    ),
    PageKind.RENT_CERTIFICATE: Letter(
        title="Attestation de loyer",
        reference="Logement 0000 — Bail signé le 1er septembre 2024",
        paragraphs=(
            "Le bailleur soussigné atteste que Madame Camille EXEMPLE occupe à titre "
            "de résidence principale le logement désigné ci-dessous, et que le loyer "
            "est à jour à la date de la présente.",
            "Attestation établie à la demande de la locataire, pour faire valoir ce "
            "que de droit auprès de l’organisme de son choix.",
        ),
        table=(
            ("Surface du logement", "54 m²"),
            ("Personnes au foyer", "3"),
            ("Loyer mensuel hors charges", "412,00 €"),
            ("Loyer et charges", "490,50 €"),
        ),
    ),
}


def draw_page(
    kind: PageKind,
    *,
    dpi: int,
    colour: bool,
    fonts: Path | None,
    words: Sequence[str],
    turn_degrees: float,
) -> Image.Image:
    """Draw one A4 sheet as it lies on the glass, a little askew.

    Args:
        kind: Which letter, or an empty sheet.
        dpi: Pixels per inch of the picture.
        colour: RGB, otherwise grey.
        fonts: Folder of the cabin's fonts; without it, the machine's own.
        words: Lines printed at the foot, for instance a canary.
        turn_degrees: How askew it lies, counter-clockwise.

    Returns:
        The picture, the same for the same arguments.
    """
    sheet = _Sheet(dpi=dpi, colour=colour, fonts=fonts)
    letter = LETTERS.get(kind)
    if letter is not None:
        sheet.write(letter)
    sheet.foot(words)
    return sheet.laid_on_glass(turn_degrees)


def mark_number(
    page: Image.Image, number: int, *, dpi: int, fonts: Path | None
) -> None:
    """Write a large number in the corner, so that a picture tells which page it is."""
    sheet = _Sheet(dpi=dpi, colour=page.mode == "RGB", fonts=fonts, image=page)
    sheet.text(A4_MM[0] - 34, 8, str(number), size_mm=16, bold=True, colour=_PALE)


class _Sheet:
    """A drawing whose lengths are millimetres."""

    def __init__(
        self,
        *,
        dpi: int,
        colour: bool,
        fonts: Path | None,
        image: Image.Image | None = None,
    ) -> None:
        self._px_per_mm = dpi / MM_PER_INCH
        self._fonts = fonts
        self._colour = colour
        size = (self._px(A4_MM[0]), self._px(A4_MM[1]))
        self._image = image or Image.new(
            "RGB" if colour else "L", size, self._ink(_PAPER)
        )
        self._draw = ImageDraw.Draw(self._image)

    def write(self, letter: Letter) -> None:
        self._letterhead()
        y = self._title(letter)
        for paragraph in letter.paragraphs:
            y = self._paragraph(y, paragraph) + 4
        y = self._table(y + 4, letter.table)
        self.text(_MARGIN_MM, y + 12, "Fait pour servir et valoir ce que de droit.")
        self._stamp(140, y + 18)

    def foot(self, words: Sequence[str]) -> None:
        for index, line in enumerate(words):
            self.text(_MARGIN_MM, 272 + 5 * index, line, size_mm=3.4)

    def laid_on_glass(self, turn_degrees: float) -> Image.Image:
        return self._image.rotate(
            turn_degrees,
            resample=Image.Resampling.BILINEAR,
            fillcolor=self._ink(_GLASS),
        )

    def text(
        self,
        x_mm: float,
        y_mm: float,
        line: str,
        *,
        size_mm: float = 4.0,
        bold: bool = False,
        colour: Colour = _INK,
    ) -> None:
        self._draw.text(
            (self._px(x_mm), self._px(y_mm)),
            line,
            fill=self._ink(colour),
            font=self._font(size_mm, bold=bold),
        )

    def _letterhead(self) -> None:
        self._box(_MARGIN_MM, 20, _MARGIN_MM + 14, 34, fill=_BLUE)
        self.text(_MARGIN_MM + 3.4, 21, "H", size_mm=11, bold=True, colour=_PAPER)
        for index, line in enumerate(_SENDER):
            self.text(_MARGIN_MM + 19, 20 + 5.2 * index, line, bold=index == 0)
        for index, line in enumerate(_RECIPIENT):
            self.text(115, 52 + 5.6 * index, line, bold=index == 0)
        self.text(115, 76, _PLACE, colour=_PALE)

    def _title(self, letter: Letter) -> float:
        self.text(_MARGIN_MM, 92, letter.title, size_mm=9, bold=True, colour=_BLUE)
        self.text(_MARGIN_MM, 104, letter.reference, size_mm=3.4, colour=_PALE)
        self._box(_MARGIN_MM, 110, A4_MM[0] - _MARGIN_MM, 110.4, fill=_BLUE)
        return 118.0

    def _paragraph(self, y_mm: float, paragraph: str) -> float:
        for line in self._wrapped(paragraph, A4_MM[0] - 2 * _MARGIN_MM):
            self.text(_MARGIN_MM, y_mm, line)
            y_mm += 6
        return y_mm

    def _wrapped(self, paragraph: str, width_mm: float) -> Iterator[str]:
        font, line = self._font(4.0), ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if font.getlength(longer) > width_mm * self._px_per_mm:
                yield line
                longer = word
            line = longer
        yield line

    def _table(self, y_mm: float, rows: tuple[tuple[str, str], ...]) -> float:
        right = A4_MM[0] - _MARGIN_MM
        for index, (label, amount) in enumerate(rows):
            last = index == len(rows) - 1
            self._box(_MARGIN_MM, y_mm, right, y_mm + 9, outline=_PALE)
            self.text(_MARGIN_MM + 3, y_mm + 2.2, label, bold=last)
            width = self._font(4.0, bold=last).getlength(amount) / self._px_per_mm
            self.text(right - 3 - width, y_mm + 2.2, amount, bold=last)
            y_mm += 9
        return y_mm

    def _stamp(self, x_mm: float, y_mm: float) -> None:
        ring = (*self._at(x_mm, y_mm), *self._at(x_mm + 34, y_mm + 34))
        self._draw.ellipse(ring, outline=self._ink(_BLUE), width=self._px(0.8))
        self.text(x_mm + 6.5, y_mm + 10, "SPÉCIMEN", bold=True, colour=_BLUE)
        self.text(x_mm + 5, y_mm + 17, "Sans valeur", size_mm=4.4, colour=_BLUE)

    def _box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        *,
        fill: Colour | None = None,
        outline: Colour | None = None,
    ) -> None:
        self._draw.rectangle(
            (*self._at(left, top), *self._at(right, bottom)),
            fill=None if fill is None else self._ink(fill),
            outline=None if outline is None else self._ink(outline),
            width=max(1, self._px(0.25)),
        )

    def _font(self, size_mm: float, *, bold: bool = False) -> Font:
        size = max(1, self._px(size_mm))
        own, usual = _BOLD if bold else _REGULAR
        for name in (str(self._fonts / own) if self._fonts else usual, usual):
            with suppress(OSError):
                return ImageFont.truetype(name, size)
        return ImageFont.load_default(size)

    def _ink(self, colour: Colour) -> Colour | int:
        if self._colour:
            return colour
        red, green, blue = colour
        return (299 * red + 587 * green + 114 * blue) // 1000

    def _at(self, x_mm: float, y_mm: float) -> tuple[int, int]:
        return self._px(x_mm), self._px(y_mm)

    def _px(self, length_mm: float) -> int:
        return round(length_mm * self._px_per_mm)
