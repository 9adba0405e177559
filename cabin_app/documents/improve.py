"""From what the scanner read to a page one would hand over: straight, cut, white."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from cabin_app.documents.judge import (
    has_colour,
    ink_of,
    is_blank,
    is_blurred,
    is_cut,
    is_pure_text,
    is_written,
)
from cabin_app.documents.model import PageRemark
from cabin_app.documents.raster import Ink, Pixels, grey_of, read_pnm, reduced
from cabin_app.documents.sheet_finding import Rectangle, find_sheet
from cabin_app.documents.straighten import LOOK_WIDTH_PX, Lie, lie_of
from cabin_app.documents.whiten import whitened

_STRAIGHT_ENOUGH_DEGREES = 0.12
_TRIM_MM = 0.6
"""Taken off a found sheet's edges, where its shadow is."""
MM_PER_INCH = 25.4


@dataclass(frozen=True, kw_only=True)
class Improved:
    """A page that is fit to be shown.

    Attributes:
        pixels: Grey unless colour says something.
        remark: What a person should look at, None when all is well.
        pure_text: Ink on paper and nothing between.
    """

    pixels: Pixels
    remark: PageRemark | None
    pure_text: bool = False


def improve(raw: Path, *, dpi: int, keep_colour: bool | None) -> Improved:
    """Make the best of a page.

    Args:
        raw: What the scanner wrote.
        dpi: Its resolution.
        keep_colour: None: where it matters.
    """
    read = read_pnm(raw)
    small = reduced(read, LOOK_WIDTH_PX)
    grey = grey_of(small)
    ink = ink_of(grey)
    sheet = find_sheet(small)
    if is_blank(_inside(ink, sheet)):
        return Improved(pixels=_grey(read, keep_colour), remark=PageRemark.BLANK)
    lie = lie_of(_inside(ink, sheet))
    written = is_written(ink)
    cut = written and is_cut(
        ink, px_per_mm=dpi / MM_PER_INCH * LOOK_WIDTH_PX / read.shape[1]
    )
    blurred = written and is_blurred(read, ink)
    upright = _upright(read, sheet, lie, dpi)
    clean = whitened(upright)
    if keep_colour is None:
        keep_colour = has_colour(reduced(clean, LOOK_WIDTH_PX))
    remark = PageRemark.BLURRED if blurred else PageRemark.CUT if cut else None
    pixels = _grey(clean, keep_colour)
    return Improved(pixels=pixels, remark=remark, pure_text=is_pure_text(pixels))


def _grey(pixels: Pixels, keep_colour: bool | None) -> Pixels:
    return pixels if keep_colour else grey_of(pixels)


def _inside(ink: Ink, sheet: Rectangle | None) -> Ink:
    """Ink of the sheet alone: the glass around it says nothing about its text."""
    if sheet is None:
        return ink
    kept = np.zeros(ink.shape, np.uint8)
    width = ink.shape[1]
    box = (
        (sheet.middle[0] * width, sheet.middle[1] * width),
        (sheet.width * width * 0.97, sheet.height * width * 0.97),
        -sheet.degrees,
    )
    cv2.fillConvexPoly(kept, cv2.boxPoints(box).astype(np.int32), 1)
    return ink & (kept > 0)


def _upright(read: Pixels, sheet: Rectangle | None, lie: Lie, dpi: int) -> Pixels:
    height, width = read.shape[:2]
    degrees = lie.degrees
    middle, size = (width / 2, height / 2), (width, height)
    if sheet is not None:
        trim = 2 * _TRIM_MM * dpi / MM_PER_INCH
        middle = (sheet.middle[0] * width, sheet.middle[1] * width)
        size = (
            max(1, min(width, round(sheet.width * width - trim))),
            max(1, min(height, round(sheet.height * width - trim))),
        )
    elif abs(degrees) < _STRAIGHT_ENOUGH_DEGREES:
        return np.ascontiguousarray(np.rot90(read, -lie.quarter_turns))
    matrix = cv2.getRotationMatrix2D(middle, -degrees, 1.0)
    matrix[:, 2] += (size[0] / 2 - middle[0], size[1] / 2 - middle[1])
    turned = cv2.warpAffine(
        read, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.ascontiguousarray(np.rot90(turned, -lie.quarter_turns))
