"""Pictures of pages, by number: the right one, upright, and none once it is gone."""

import logging
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from cabin_app.documents.model import Page, PageId
from support.papers import document, scanned
from ui.page_images import WIDEST_PX, PageImages


@pytest.fixture
def page(tmp_path: Path) -> Page:
    """A white page with a black corner at the top left, 300 by 400."""
    image = Image.new("L", (300, 400), 255)
    image.paste(0, (0, 0, 60, 60))
    return document(scanned(tmp_path, picture=image, dpi=75)).pages[0]


@pytest.fixture
def images(qapp: QGuiApplication, page: Page) -> PageImages:
    return PageImages({page.id: page}.get)


def asked(images: PageImages, name: str, width: int = 0) -> tuple[QImage, QSize]:
    told = QSize()
    return images.requestImage(name, told, QSize(width, 0)), told


def is_black(colour: QColor) -> bool:
    return colour.lightness() < 40


@pytest.mark.parametrize(
    ("turns", "size", "corner"),
    [
        (0, (300, 400), (10, 10)),
        (1, (400, 300), (390, 10)),
        (2, (300, 400), (290, 390)),
        (3, (400, 300), (10, 290)),
    ],
)
def test_a_page_as_it_was_turned(
    images: PageImages,
    page: Page,
    turns: int,
    size: tuple[int, int],
    corner: tuple[int, int],
) -> None:
    image, told = asked(images, f"{page.id}/{turns}")
    assert (image.width(), image.height()) == size
    assert (told.width(), told.height()) == size
    assert is_black(image.pixelColor(*corner))
    assert not is_black(image.pixelColor(size[0] // 2, size[1] // 2))


@pytest.mark.parametrize("turns", [0, 1])
def test_about_the_size_asked(images: PageImages, page: Page, turns: int) -> None:
    image, _ = asked(images, f"{page.id}/{turns}", width=100)
    assert image.width() == pytest.approx(100, abs=8)


def test_never_enlarged(images: PageImages, page: Page) -> None:
    image, _ = asked(images, f"{page.id}/0", width=5000)
    assert image.width() == 300


def test_never_wider_than_any_screen(qapp: QGuiApplication, tmp_path: Path) -> None:
    wide = Image.new("L", (4000, 400), 255)
    page = document(scanned(tmp_path, picture=wide, dpi=300)).pages[0]
    image, _ = asked(PageImages({page.id: page}.get), f"{page.id}/0")
    assert image.width() == pytest.approx(WIDEST_PX, abs=8)


@pytest.mark.parametrize(
    "name", ["99/0", "99", "", "x/0", "12/x", "../../etc/passwd", "-1/0", "2/9"]
)
def test_what_is_not_there_is_an_empty_picture(
    images: PageImages, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Also for an address nobody should send: an exception here spoils later ones."""
    with caplog.at_level(logging.WARNING):
        image, _ = asked(images, name)
    assert not image.isNull()
    assert image.width() == 1 or name == "2/9"


def test_a_file_that_was_erased_is_an_empty_picture(
    images: PageImages, page: Page
) -> None:
    page.source.path.unlink()
    image, _ = asked(images, f"{page.id}/0")
    assert (image.width(), image.height()) == (1, 1)


def test_it_looks_the_page_up_each_time(qapp: QGuiApplication, page: Page) -> None:
    basket = {page.id: page}
    images = PageImages(basket.get)
    assert asked(images, f"{page.id}/0")[0].width() == 300
    del basket[PageId(page.id)]
    assert asked(images, f"{page.id}/0")[0].width() == 1


def test_the_page_under_the_lamp_is_shown_as_far_as_it_is(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    path = tmp_path / "growing.pnm"
    path.write_bytes(b"P5\n620 877     \n255\n" + b"\x00" * 620 * 400)
    images = PageImages({}.get, page_under_lamp=lambda: path)
    picture, _ = asked(images, "lamp/1")
    assert (picture.width(), picture.height()) == (620, 877)
    assert is_black(picture.pixelColor(300, 100))
    assert not is_black(picture.pixelColor(300, 800))


def test_without_a_page_under_the_lamp_there_is_none(
    qapp: QGuiApplication, images: PageImages
) -> None:
    picture, _ = asked(images, "lamp/1")
    assert picture.width() == 1
