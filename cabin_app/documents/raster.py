"""Pages as arrays of pixels: read as the scanner wrote them, written small.

Runs in a worker, never on the interface thread; numpy and OpenCV are loaded there.
"""

import os
import secrets
from pathlib import Path
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""Rows of pixels: one value each, or three in the order red, green, blue."""

Ink: TypeAlias = NDArray[np.bool_]
"""Where something is written, on a reduced page."""

KEPT_JPEG_QUALITY = 88
"""Of pages kept in the spool: printed and fitted from, so hardly less than read."""

cv2.setNumThreads(1)


def read_pnm(path: Path) -> Pixels:
    """A page as the scanner left it.

    Raises:
        ValueError: It is no PNM, or shorter than it says.
    """
    with path.open("rb") as file:
        kind = file.readline().strip()
        width, height = (int(word) for word in file.readline().split())
        if kind == b"P4":
            packed = np.fromfile(file, np.uint8).reshape(height, (width + 7) // 8)
            # In this kind of file a one is ink.
            ink = np.unpackbits(packed, axis=1)[:, :width]
            return (1 - ink) * np.uint8(255)
        file.readline()
        data = np.fromfile(file, np.uint8)
    shape = (height, width, 3) if kind == b"P6" else (height, width)
    return data.reshape(shape)


def grey_of(pixels: Pixels) -> Pixels:
    """The same without colour."""
    if pixels.ndim == 2:
        return pixels
    return _as_pixels(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY))


def reduced(pixels: Pixels, width_px: int) -> Pixels:
    """The same, so many pixels wide, each the mean of those it stands for."""
    height, width = pixels.shape[:2]
    size = (width_px, max(1, round(height * width_px / width)))
    return _as_pixels(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def write_jpeg(pixels: Pixels, folder: Path, *, dpi: int) -> Path:
    """A new file under a name nobody can guess, readable by its owner only.

    Raises:
        OSError: There is no room; nothing is left then.
    """
    rows = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR) if pixels.ndim == 3 else pixels
    _, data = cv2.imencode(".jpg", rows, [cv2.IMWRITE_JPEG_QUALITY, KEPT_JPEG_QUALITY])
    path = folder / f"page-{secrets.token_hex(8)}.jpg"
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        with os.fdopen(file, "wb") as stream:
            stream.write(_with_dpi(data.tobytes(), dpi))
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return path


def _with_dpi(jpeg: bytes, dpi: int) -> bytes:
    """OpenCV writes a head without a resolution: bytes 13 to 17 of it."""
    both = dpi.to_bytes(2, "big") * 2
    return jpeg[:13] + b"\x01" + both + jpeg[18:]


def _as_pixels(array: object) -> Pixels:
    return np.asarray(array, dtype=np.uint8)
