"""How far a page lies askew, and which side of it is up: by the lines of its text."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from cabin_app.documents.raster import Ink

MOST_DEGREES = 7.0
"""People lay a sheet less askew than that, or a quarter turned."""

LOOK_WIDTH_PX = 620
_COARSE, _FINE = 0.5, 0.1
_ENOUGH_INK = 400
"""Points of a page without which its lines say nothing."""
_CLEARLY_LINES = 1.6
"""How much more uneven rows must be than columns (or the other way round)."""
_LINES_TO_TELL = 6
"""Fewer say too little about which side is up."""
_CLEARLY_UP = 1.12
"""How much more ink must stand above the middle letters than hang below."""


@dataclass(frozen=True, kw_only=True)
class Lie:
    """How a page lies.

    Attributes:
        quarter_turns: How often to turn it clockwise so that it stands upright.
        degrees: How much it is askew then: turn it clockwise by this.
    """

    quarter_turns: int = 0
    degrees: float = 0.0


def lie_of(ink: Ink) -> Lie:
    """How the page lies whose ink this is (about `LOOK_WIDTH_PX` wide)."""
    rows, columns = np.nonzero(ink)
    if len(rows) < _ENOUGH_INK:
        return Lie()
    across, along = _best(rows, columns), _best(columns, rows)
    if along[1] > across[1] * _CLEARLY_LINES:
        # Lines run from top to bottom: a quarter turn, to one side or the other.
        degrees = -along[0]
        turned = np.rot90(ink, -1)
        quarters = 1
    else:
        degrees = across[0]
        turned = ink
        quarters = 0
    if _hangs(straight(turned, degrees)):
        quarters += 2
    return Lie(quarter_turns=quarters, degrees=round(degrees, 2))


def straight(ink: Ink, degrees: float) -> Ink:
    """The same ink, turned clockwise by so much about its middle."""
    height, width = ink.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    moved = cv2.warpAffine(ink.astype(np.uint8), matrix, (width, height))
    return np.asarray(moved, dtype=np.uint8) > 0


def _best(rows: NDArray[np.intp], columns: NDArray[np.intp]) -> tuple[float, float]:
    """The angle at which lines are clearest, and how clear they are."""
    down, across = rows.astype(np.float32), columns.astype(np.float32)

    def clearness(degrees: float) -> float:
        return _clearness(down, across, degrees)

    near = max(_steps(0.0, MOST_DEGREES, _COARSE), key=clearness)
    best = max(_steps(near, _COARSE, _FINE), key=clearness)
    return best, clearness(best)


def _steps(middle: float, reach: float, step: float) -> list[float]:
    count = round(reach / step)
    return [middle + step * number for number in range(-count, count + 1)]


def _clearness(
    down: NDArray[np.float32], across: NDArray[np.float32], degrees: float
) -> float:
    """How uneven the rows are once lines that rise by ``degrees`` lie flat."""
    rows = down + across * np.float32(np.tan(np.radians(degrees)))
    counts = np.bincount((rows - rows.min()).astype(np.int32)).astype(np.float64)
    even = float(np.mean(counts)) ** 2
    return float(np.mean(np.diff(counts) ** 2)) / max(1.0, even)


def _hangs(ink: Ink) -> bool:
    """Whether the text stands on its head.

    In Latin letters much more rises above the middle ones (b d f h k l t, capitals,
    figures, accents) than hangs below them (g j p q y).
    """
    bands = _bands(ink.sum(axis=1).astype(np.float64))
    above = below = 0.0
    for band in bands:
        body = np.flatnonzero(band > 0.5 * band.max())
        above += float(band[: body[0]].sum())
        below += float(band[body[-1] + 1 :].sum())
    return len(bands) >= _LINES_TO_TELL and below > above * _CLEARLY_UP


def _bands(rows: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """The lines of text: runs of rows with ink, neither specks nor pictures."""
    some = rows > 0.02 * rows.max()
    edges = np.flatnonzero(np.diff(np.concatenate(([0], some.view(np.int8), [0]))))
    runs = edges.reshape(-1, 2)
    heights = runs[:, 1] - runs[:, 0]
    usual = float(np.median(heights)) if len(heights) else 0.0
    return [
        rows[start:end]
        for start, end in runs
        if max(5.0, 0.6 * usual) <= end - start <= 1.7 * usual
    ]
