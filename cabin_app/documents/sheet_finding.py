"""Where the paper lies on the glass."""

from dataclasses import dataclass

import cv2
import numpy as np

from cabin_app.documents.raster import Pixels, grey_of

_DARKER_THAN_PAPER = 14
"""Steps of grey between paper and what surrounds it."""
_MOST_OF_GLASS = 0.985
"""A sheet that fills this share of the picture needs no cutting."""
_LEAST_OF_GLASS = 0.04
_LID_UNEVEN = 14.0
"""Steps of grey a lid differs from itself, its edge and dust included."""
_RECTANGULAR = 0.86
"""Share of its own rectangle that a sheet fills: torn corners are allowed."""

CARD_MM = (85.6, 53.98)
"""An identity card, a health card, a bank card (ISO/IEC 7810 ID-1)."""
_CARD_PROPORTION = CARD_MM[0] / CARD_MM[1]


@dataclass(frozen=True, kw_only=True)
class Rectangle:
    """A piece of paper, as shares of the picture's width.

    Attributes:
        middle: Across and down.
        width: Of the side that lies nearest to horizontal.
        height: Of the other one.
        degrees: How far it lies askew: turn it clockwise by this.
    """

    middle: tuple[float, float]
    width: float
    height: float
    degrees: float


def find_sheet(small: Pixels) -> Rectangle | None:
    """The sheet, where it can be told from the glass; None: take the whole picture.

    Args:
        small: The page, reduced.
    """
    grey = grey_of(small)
    paper = int(np.percentile(grey, 90))
    light = (grey > paper - _DARKER_THAN_PAPER).astype(np.uint8)
    # Text and stamps belong to the sheet they are on.
    found = _largest(_closed(light, grey.shape[1] // 12))
    if found is None:
        return None
    share = found.width * found.height * grey.shape[1] / grey.shape[0]
    if not _LEAST_OF_GLASS < share < _MOST_OF_GLASS:
        return None
    return found if _lies_on_glass(grey, found) else None


def _lies_on_glass(grey: Pixels, sheet: Rectangle) -> bool:
    """Around a sheet is the lid, all of one colour; a light part of a photo is none."""
    width = grey.shape[1]
    outside = np.ones(grey.shape, np.uint8)
    middle = (sheet.middle[0] * width, sheet.middle[1] * width)
    size = (sheet.width * width + 8, sheet.height * width + 8)
    box = cv2.boxPoints((middle, size, -sheet.degrees))
    cv2.fillConvexPoly(outside, box.astype(np.int32), 0)
    lid = grey[outside > 0]
    return bool(lid.size == 0 or lid.std() < _LID_UNEVEN)


def find_card(small: Pixels) -> Rectangle | None:
    """The card on the glass, of whatever colour; None when there is no such shape."""
    rows = small.reshape(*small.shape[:2], -1).astype(np.int16)
    border = np.concatenate((rows[:4], rows[-4:])).reshape(-1, rows.shape[2])
    away = np.abs(rows - np.median(border, axis=0).astype(np.int16)).max(axis=2)
    different = (away > _DARKER_THAN_PAPER).astype(np.uint8)
    found = _largest(_closed(different, small.shape[1] // 30))
    if found is None:
        return None
    proportion = max(found.width, found.height) / min(found.width, found.height)
    fits = abs(proportion / _CARD_PROPORTION - 1) < 0.15
    return found if fits else None


def _closed(mask: Pixels, reach_px: int) -> Pixels:
    kernel = np.ones((reach_px, reach_px), np.uint8)
    framed = cv2.copyMakeBorder(
        mask, reach_px, reach_px, reach_px, reach_px, cv2.BORDER_CONSTANT, value=0
    )
    closed = cv2.morphologyEx(framed, cv2.MORPH_CLOSE, kernel)
    inner = np.asarray(closed, np.uint8)[reach_px:-reach_px, reach_px:-reach_px]
    return np.ascontiguousarray(inner)


def _largest(mask: Pixels) -> Rectangle | None:
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    contour = max(contours, key=cv2.contourArea)
    (x, y), (width, height), degrees = cv2.minAreaRect(contour)
    if min(width, height) < 8:
        return None
    if cv2.contourArea(contour) < _RECTANGULAR * width * height:
        return None
    # OpenCV tells an angle of up to 90 degrees; a sheet is nearly straight either way.
    if degrees > 45:
        degrees, width, height = degrees - 90, height, width
    scale = 1 / mask.shape[1]
    return Rectangle(
        middle=(x * scale, y * scale),
        width=width * scale,
        height=height * scale,
        degrees=-degrees,
    )
