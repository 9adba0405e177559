"""What a person would say of a page at a glance: empty, blurred, cut, in colour."""

import cv2
import numpy as np

from cabin_app.documents.raster import Ink, Pixels, grey_of

INK_DARKER_BY = 45
"""Steps of grey below the paper."""
BLANK_SHARE = 0.0003
"""Ink of a page with one word by hand: 0.0016; of an empty one: 0 (measured)."""
_MOST_INK = 0.30
"""A page dense with text has 0.14."""
_BORDER_PX = 20
_COLOURED_STEPS = 60
"""Between the strongest and the weakest of red, green and blue; paper has 10."""
_COLOURED_SHARE = 0.0006
"""A small stamp covers twice that."""
_SHARP = 0.16
"""Steepest steps of letters, as shares of their contrast; see the test's figures."""
_BLACKEST, _WHITEST = 70, 235
_EDGE_PX = 5
"""Wider than the soft edge of a letter at 300 dpi."""
_SHADE_SHARE = 0.0002
_CUT_WITHIN_MM = 1.0
_CUT_RUNS = 4
"""So many pieces of ink at one edge are a line of text, not a shadow."""
_LEAST_RUN_MM, _LONGEST_RUN_MM = 1.2, 9.0
"""Heights of letters and short words; a raster's dots are smaller."""
_MOST_OF_LINE = 0.6
"""Inked, a line is a rule or a band, not text."""


def ink_of(grey: Pixels) -> Ink:
    """Where something is written, on a reduced page."""
    paper = int(np.percentile(grey, 80))
    return grey < paper - INK_DARKER_BY


def is_blank(ink: Ink) -> bool:
    """Whether nothing is written on it; to be asked about, never acted on."""
    inner = ink[_BORDER_PX:-_BORDER_PX, _BORDER_PX:-_BORDER_PX]
    return bool(inner.mean() < BLANK_SHARE)


def is_written(ink: Ink) -> bool:
    """Whether it is a page of writing; of a photo nobody can say that it is cut."""
    return bool(ink.mean() < _MOST_INK)


def has_colour(small: Pixels) -> bool:
    """Whether a whitened page says something by its colours: stamp, logo, photo."""
    if small.ndim == 2:
        return False
    most, least = small.max(axis=2).astype(np.int16), small.min(axis=2)
    return bool((most - least > _COLOURED_STEPS).mean() > _COLOURED_SHARE)


def is_blurred(pixels: Pixels, ink: Ink) -> bool:
    """Whether its letters have no edge: the sheet did not touch the glass.

    Args:
        pixels: The page at its full resolution.
        ink: Where something is written, reduced.
    """
    return sharpness(pixels, ink) < _SHARP


def sharpness(pixels: Pixels, ink: Ink) -> float:
    """Steepest steps between two pixels, as shares of the contrast; 1 is a razor."""
    rows = np.flatnonzero(ink.sum(axis=1) > 3)
    if len(rows) < 5:
        return 1.0
    scale = pixels.shape[0] / ink.shape[0]
    middle = rows[len(rows) // 2]
    start = max(0, int((middle - 60) * scale))
    part = grey_of(pixels[start : start + int(120 * scale)])
    contrast = float(np.percentile(part, 80)) - float(np.percentile(part, 0.5))
    if contrast < INK_DARKER_BY:
        return 1.0
    steps = np.abs(np.diff(cv2.blur(part, (3, 1)).astype(np.int16), axis=1))
    return float(np.percentile(steps, 99.7)) / contrast


def is_pure_text(pixels: Pixels) -> bool:
    """Whether a whitened page loses nothing in black and white.

    Grey at the edges of letters is thin; a photo, a shaded box or pale pencil is not.
    """
    if pixels.ndim == 3:
        return False
    between = cv2.inRange(pixels, _BLACKEST, _WHITEST)
    thick = cv2.erode(between, np.ones((_EDGE_PX, _EDGE_PX), np.uint8))
    return bool(cv2.countNonZero(thick) < _SHADE_SHARE * thick.size)


def is_cut(ink: Ink, *, px_per_mm: float) -> bool:
    """Whether text goes on beyond an edge of what was read."""
    depth = max(1, round(_CUT_WITHIN_MM * px_per_mm))
    limits = (_LEAST_RUN_MM * px_per_mm, _LONGEST_RUN_MM * px_per_mm)
    for side in (ink, ink[:, ::-1], ink.T, ink.T[:, ::-1]):
        touching = side[:, :depth].any(axis=1) & (side.mean(axis=1) < _MOST_OF_LINE)
        if _pieces(touching, limits) >= _CUT_RUNS:
            return True
    return False


def _pieces(touching: Ink, limits_px: tuple[float, float]) -> int:
    marks = np.concatenate(([0], touching.view(np.int8), [0]))
    runs = np.flatnonzero(np.diff(marks)).reshape(-1, 2)
    lengths = runs[:, 1] - runs[:, 0]
    least, most = limits_px
    return int(((lengths >= least) & (lengths <= most)).sum())
