"""One scanned page, from the scanner's file to the one that is kept. In a worker."""

from pathlib import Path

import cv2
import numpy as np

from cabin_app.catalogue.scan_profile import PaperKind, ScanColour, ScanProfile
from cabin_app.documents.card import card_page
from cabin_app.documents.improve import improve
from cabin_app.documents.model import PageSource
from cabin_app.documents.raster import Pixels, write_jpeg
from devices.ports.scanner import ScannedPage

_COLOURS = {
    ScanColour.ALWAYS: True,
    ScanColour.NEVER: False,
    ScanColour.WHERE_IT_MATTERS: None,
}


def finish_page(
    page: ScannedPage, profile: ScanProfile, *, beside: PageSource | None, folder: Path
) -> PageSource:
    """Improve a page and keep it small; the scanner's file is gone afterwards.

    Args:
        page: What the scanner read.
        profile: How it was to be read.
        beside: The page with the first side of the same card.
        folder: Where the kept file goes.

    Raises:
        OSError: There is no room for it.
    """
    dpi = page.resolution_dpi
    try:
        if profile.paper is PaperKind.CARD:
            first = None if beside is None else _kept(beside.path)
            done = card_page(page.path, dpi=dpi, first=first)
        else:
            keep = _COLOURS[profile.colour]
            done = improve(page.path, dpi=dpi, keep_colour=keep)
    finally:
        page.path.unlink(missing_ok=True)
    return PageSource(
        path=write_jpeg(done.pixels, folder, dpi=dpi),
        width_px=done.pixels.shape[1],
        height_px=done.pixels.shape[0],
        resolution_dpi=dpi,
        remark=done.remark,
        pure_text=done.pure_text,
    )


def _kept(path: Path) -> Pixels:
    rows = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if rows is None:
        raise FileNotFoundError(path)
    return np.asarray(cv2.cvtColor(rows, cv2.COLOR_BGR2RGB), np.uint8)
