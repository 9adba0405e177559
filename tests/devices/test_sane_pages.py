"""Pages of SANE's own test scanner: the same whatever way the driver sends them."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from devices.ports.scanner import ScanMode, ScanRequest
from devices.scanner.sane import SaneScanner
from devices.services.sane_test import SaneTest

pytestmark = pytest.mark.services

COLOUR = ScanRequest(resolution_dpi=75, mode=ScanMode.COLOUR)


def read(
    folder: Path, request: ScanRequest, settings: dict[str, str] | None = None
) -> Image.Image:
    sane = SaneTest(folder)
    sane.configure(settings)
    scanner = SaneScanner(environment=sane.environment)
    try:
        with Image.open(scanner.scan_page(request, folder).path) as image:
            return image.copy()
    finally:
        scanner.close()


@pytest.mark.parametrize(
    "way",
    [
        {"three-pass": "true"},
        {"three-pass": "true", "three-pass-order": '"BRG"'},
        {"read-limit": "true", "read-limit-size": "7"},
        {"ppl-loss": "5"},
    ],
)
def test_a_colour_page_is_the_same_in_every_way(
    tmp_path: Path, way: dict[str, str]
) -> None:
    usual = read(tmp_path, COLOUR)
    other = read(tmp_path, COLOUR, way)
    assert usual.mode == other.mode == "RGB"
    shared = (0, 0, min(usual.width, other.width), usual.height)
    difference = ImageChops.difference(usual.crop(shared), other.crop(shared))
    assert difference.getbbox() is None


def test_a_page_in_black_and_white_has_one_bit_a_pixel(tmp_path: Path) -> None:
    request = ScanRequest(resolution_dpi=75, mode=ScanMode.BILEVEL)
    page = read(tmp_path, request, {"test-picture": '"Solid black"'})
    assert page.mode == "1"
    # The test driver leaves the last half byte of some lines as it finds it.
    black, white = page.histogram()[0], page.histogram()[-1]
    assert white < 0.001 * black


@pytest.mark.parametrize("dpi", [150, 600])
def test_a_small_paper_at_any_resolution(tmp_path: Path, dpi: int) -> None:
    request = ScanRequest(resolution_dpi=dpi, width_mm=105, height_mm=148)
    page = read(tmp_path, request)
    assert page.size == pytest.approx((105 * dpi / 25.4, 148 * dpi / 25.4), abs=2)
