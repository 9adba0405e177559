"""Paper made white, ink made dark, pictures left as they are."""

import cv2
import numpy as np

from cabin_app.documents.raster import Pixels, reduced

_REDUCTION = 8
_REACH_PX = 15
"""In the reduction: letters are narrower, so that they vanish; 1 cm at 300 dpi."""
_DARKEST_PAPER = 0.72
"""Of the page's paper: what is darker is a picture, and stays."""
_WHITE_FROM, _BLACK_UNTIL = 0.88, 0.18
"""Shares of the paper's own light between which ink is spread."""


def whitened(pixels: Pixels) -> Pixels:
    """The page on white paper."""
    small = reduced(pixels, max(1, pixels.shape[1] // _REDUCTION))
    kernel = np.ones((_REACH_PX, _REACH_PX), np.uint8)
    light = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel)
    light = cv2.blur(light, (_REACH_PX, _REACH_PX))
    channels = light.reshape(-1, light.shape[2] if light.ndim == 3 else 1)
    usual = np.median(channels, axis=0)
    floor = (usual * _DARKEST_PAPER).astype(np.uint8)
    paper = np.maximum(light, floor if light.ndim == 3 else floor[0])
    size = (pixels.shape[1], pixels.shape[0])
    everywhere = cv2.resize(paper, size, interpolation=cv2.INTER_LINEAR)
    even = cv2.divide(pixels, everywhere, scale=255)
    return np.asarray(cv2.LUT(even, _CURVE), np.uint8)


def _curve() -> Pixels:
    share = np.arange(256) / 255
    spread = (share - _BLACK_UNTIL) / (_WHITE_FROM - _BLACK_UNTIL)
    return np.asarray(np.clip(spread, 0, 1) * 255, np.uint8)


_CURVE = _curve()
