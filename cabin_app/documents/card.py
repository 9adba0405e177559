"""Both sides of a card on one page, larger than life, as a photocopy shows them."""

from pathlib import Path

import cv2
import numpy as np

from cabin_app.documents.improve import MM_PER_INCH, Improved
from cabin_app.documents.judge import ink_of, is_blank
from cabin_app.documents.model import PageRemark
from cabin_app.documents.raster import Pixels, grey_of, read_pnm, reduced
from cabin_app.documents.sheet_finding import CARD_MM, Rectangle, find_card
from cabin_app.documents.straighten import LOOK_WIDTH_PX

_PAGE_MM = (210.0, 297.0)
_ENLARGED = 1.5
_TOPS_MM = (40.0, 160.0)
"""Where the sides stand on the page."""


def card_page(raw: Path, *, dpi: int, first: Pixels | None) -> Improved:
    """A page with one side of a card, or with both.

    Args:
        raw: What the scanner wrote of this side.
        dpi: Its resolution.
        first: The page with the other side, when it was read before.
    """
    read = read_pnm(raw)
    colour = read if read.ndim == 3 else np.dstack((read, read, read))
    small = reduced(colour, LOOK_WIDTH_PX)
    found = find_card(small)
    side = _cut_out(colour, found, dpi) if found else _whole(colour, dpi)
    page = _white(dpi) if first is None else first.copy()
    top = round(_TOPS_MM[0 if first is None else 1] * dpi / MM_PER_INCH)
    start = (page.shape[1] - side.shape[1]) // 2
    page[top : top + side.shape[0], start : start + side.shape[1]] = side
    remark = None
    if found is None:
        blank = is_blank(ink_of(grey_of(small)))
        remark = PageRemark.BLANK if blank else PageRemark.CUT
    return Improved(pixels=page, remark=remark)


def _cut_out(colour: Pixels, card: Rectangle, dpi: int) -> Pixels:
    """The card alone, lying, at the size it has on the page."""
    width = colour.shape[1]
    size = _side_px(dpi)
    scale = size[0] / (max(card.width, card.height) * width)
    stands = card.height > card.width
    degrees = card.degrees + (90.0 if stands else 0.0)
    middle = (card.middle[0] * width, card.middle[1] * width)
    matrix = cv2.getRotationMatrix2D(middle, -degrees, scale)
    matrix[:, 2] += (size[0] / 2 - middle[0], size[1] / 2 - middle[1])
    side = cv2.warpAffine(
        colour, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(side, np.uint8)


def _whole(colour: Pixels, dpi: int) -> Pixels:
    """All that was read, made to fit where a side stands."""
    width, height = _side_px(dpi)
    scale = min(width / colour.shape[1], height / colour.shape[0])
    return reduced(colour, round(colour.shape[1] * scale))


def _side_px(dpi: int) -> tuple[int, int]:
    per_mm = dpi / MM_PER_INCH * _ENLARGED
    return round(CARD_MM[0] * per_mm), round(CARD_MM[1] * per_mm)


def _white(dpi: int) -> Pixels:
    width, height = (round(mm * dpi / MM_PER_INCH) for mm in _PAGE_MM)
    return np.full((height, width, 3), 255, np.uint8)
