"""What lies on the simulated glass and in the simulated feeder; drawn once read."""

from pathlib import Path
from typing import TYPE_CHECKING

from devices.ports.scanner import ScanMode, ScanRequest

if TYPE_CHECKING:
    from PIL import Image

    from devices.scanner.letter import PageKind

USUAL_TURN_DEGREES = 0.35
"""How askew a person lays a sheet on the glass."""

_MM_PER_INCH = 25.4
_WHITE: dict[str, int | tuple[int, int, int]] = {"L": 255, "RGB": (255, 255, 255)}


class SimulatedPaper:
    """Sheets that exist only here; the same each time.

    Attributes:
        kind: What is on them; None: letters in turn.
        turn_degrees: How askew they lie, counter-clockwise.
    """

    def __init__(self, *, words: tuple[str, ...], fonts: Path | None) -> None:
        """Letters in turn, nearly straight.

        Args:
            words: Lines printed at the foot of each page.
            fonts: Folder of the cabin's fonts.
        """
        self.kind: PageKind | None = None
        self.turn_degrees = USUAL_TURN_DEGREES
        self._words = words
        self._fonts = fonts
        self._pages_read = 0
        self._sheets: dict[tuple[PageKind, int, bool, float], Image.Image] = {}

    def clear(self) -> None:
        """Forget what was drawn."""
        self._sheets.clear()

    def seen_by(self, request: ScanRequest) -> "Image.Image":
        """The next sheet, in the size and colours of the request."""
        # Pillow takes 20 ms that the first screen does not need.
        from PIL import Image, ImageChops

        from devices.scanner.letter import mark_number

        self._pages_read += 1
        page = self._drawn(request).copy()
        dpi = request.resolution_dpi
        mark_number(page, self._pages_read, dpi=dpi, fonts=self._fonts)
        size = (_pixels(request.width_mm, dpi), _pixels(request.height_mm, dpi))
        if size != page.size:
            whole = Image.new(page.mode, size, _WHITE[page.mode])
            whole.paste(page, (0, 0))
            page = whole
        if request.mode is ScanMode.BILEVEL:
            # In the file a one is ink.
            page = ImageChops.invert(page.convert("1", dither=Image.Dither.NONE))
        return page

    def _drawn(self, request: ScanRequest) -> "Image.Image":
        from devices.scanner.letter import PageKind, draw_page

        in_turn = (PageKind.RENT_RECEIPT, PageKind.RENT_CERTIFICATE)
        kind = self.kind or in_turn[(self._pages_read - 1) % len(in_turn)]
        colour = request.mode is ScanMode.COLOUR
        key = (kind, request.resolution_dpi, colour, self.turn_degrees)
        if key not in self._sheets:
            self._sheets[key] = draw_page(
                kind,
                dpi=request.resolution_dpi,
                colour=colour,
                fonts=self._fonts,
                words=self._words,
                turn_degrees=self.turn_degrees,
            )
        return self._sheets[key]


def _pixels(length_mm: float, dpi: int) -> int:
    return round(length_mm * dpi / _MM_PER_INCH)
