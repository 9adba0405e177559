"""Both sides of a card on one page, from two readings of the glass."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from cabin_app.catalogue.scan_profile import CARD
from cabin_app.documents.finish import finish_page
from cabin_app.documents.model import PageRemark, PageSource
from devices.ports.scanner import ScanMode, ScannedPage

GLASS_PX = (2480, 1890)
CARD_PX = (1011, 638)
LID = (244, 244, 242)


def side(colour: str, *, degrees: float) -> Image.Image:
    """A card on the glass, and what surrounds it."""
    card = Image.new("RGB", CARD_PX, "#CED8E2")
    draw = ImageDraw.Draw(card)
    draw.rectangle((60, 160, 330, 520), fill=colour)
    for line in range(5):
        draw.rectangle((400, 160 + 70 * line, 900, 185 + 70 * line), fill="#20242C")
    glass = Image.new("RGB", GLASS_PX, LID)
    glass.paste(card.rotate(degrees, expand=True, fillcolor=LID), (300, 420))
    return glass


def read(
    picture: Image.Image, folder: Path, *, beside: PageSource | None = None
) -> PageSource:
    raw = folder / "raw.pnm"
    picture.save(raw, "PPM")
    page = ScannedPage(
        path=raw,
        width_px=picture.width,
        height_px=picture.height,
        resolution_dpi=300,
        mode=ScanMode.COLOUR,
    )
    return finish_page(page, CARD, beside=beside, folder=folder)


def colours(source: PageSource) -> Image.Image:
    with Image.open(source.path) as image:
        return image.convert("RGB")


def share(page: Image.Image, colour: tuple[int, int, int]) -> float:
    away = np.abs(np.asarray(page).astype(int) - colour).max(axis=2)
    return float((away < 40).mean())


RED, GREEN = (200, 40, 40), (30, 140, 60)


@pytest.mark.parametrize("degrees", [-6.0, 0.0, 8.0, 90.0])
def test_the_card_is_found_however_it_lies(tmp_path: Path, degrees: float) -> None:
    source = read(side("#C82828", degrees=degrees), tmp_path)
    page = colours(source)
    assert page.size == (2480, 3508)
    assert source.remark is None
    found = np.argwhere((np.asarray(page) < 235).any(axis=2))
    (top, left), (bottom, right) = found.min(axis=0), found.max(axis=0)
    assert right - left == pytest.approx(1517, abs=25)
    assert bottom - top == pytest.approx(957, abs=25)


def test_both_sides_stand_on_one_page(tmp_path: Path) -> None:
    first = read(side("#C82828", degrees=4.0), tmp_path)
    both = read(side("#1E8C3C", degrees=-3.0), tmp_path, beside=first)
    page = colours(both)
    upper, lower = page.crop((0, 0, 2480, 1754)), page.crop((0, 1754, 2480, 3508))
    assert share(upper, RED) > 0.03
    assert share(lower, GREEN) > 0.03
    assert share(lower, RED) < 0.001


def test_an_empty_glass_is_said_to_be_empty(tmp_path: Path) -> None:
    source = read(Image.new("RGB", GLASS_PX, LID), tmp_path)
    assert source.remark is PageRemark.BLANK


def test_half_a_card_is_said_to_be_cut(tmp_path: Path) -> None:
    whole = side("#C82828", degrees=0.0)
    glass = Image.new("RGB", GLASS_PX, LID)
    glass.paste(whole, (-700, 0))
    assert read(glass, tmp_path).remark is PageRemark.CUT
