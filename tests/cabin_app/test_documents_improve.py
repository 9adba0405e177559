"""From what a scanner reads to a page one would hand over."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter
from PIL.Image import Transpose

from cabin_app.documents.improve import improve
from cabin_app.documents.judge import ink_of, sharpness
from cabin_app.documents.model import PageRemark
from cabin_app.documents.raster import grey_of, read_pnm, reduced
from cabin_app.documents.sheet_finding import find_sheet
from cabin_app.documents.straighten import Lie, lie_of
from devices.scanner.letter import PageKind, draw_page
from support.hard_page import FONTS, plain_letter

DPI = 300


@pytest.fixture(scope="module")
def letter() -> Image.Image:
    return plain_letter()


def improved(picture: Image.Image, folder: Path, *, colour: bool | None = None):
    path = folder / "raw.pnm"
    picture.save(path, "PPM")
    return improve(path, dpi=DPI, keep_colour=colour)


def lie(picture: Image.Image) -> Lie:
    small = reduced(np.asarray(picture), 620)
    return lie_of(ink_of(grey_of(small)))


@pytest.mark.parametrize("degrees", [-5.0, -1.7, -0.4, 0.0, 0.8, 3.0, 6.5])
def test_the_lines_of_the_text_tell_how_it_lies(
    letter: Image.Image, degrees: float
) -> None:
    askew = letter.rotate(degrees - 0.6, fillcolor="white")
    assert lie(askew).degrees == pytest.approx(degrees, abs=0.25)


@pytest.mark.parametrize(
    ("turn", "quarters"),
    [
        (None, 0),
        (Transpose.ROTATE_90, 1),
        (Transpose.ROTATE_180, 2),
        (Transpose.ROTATE_270, 3),
    ],
)
def test_the_letters_tell_which_side_is_up(
    letter: Image.Image, turn: Transpose | None, quarters: int
) -> None:
    turned = letter if turn is None else letter.transpose(turn)
    assert lie(turned).quarter_turns == quarters


def test_an_empty_page_lies_straight() -> None:
    assert lie(Image.new("RGB", (1240, 1754), "white")) == Lie()


def test_a_plain_letter_becomes_white_grey_and_straight(
    letter: Image.Image, tmp_path: Path
) -> None:
    done = improved(letter, tmp_path)
    assert done.remark is None
    assert done.pixels.ndim == 2
    assert np.percentile(done.pixels, 60) == 255
    assert done.pixels.min() < 30
    assert lie(Image.fromarray(done.pixels)).degrees == pytest.approx(0, abs=0.2)


@pytest.mark.parametrize("kind", [PageKind.RENT_RECEIPT, PageKind.RENT_CERTIFICATE])
def test_a_stamp_keeps_its_colour(kind: PageKind, tmp_path: Path) -> None:
    page = draw_page(
        kind, dpi=DPI, colour=True, fonts=FONTS, words=(), turn_degrees=3.0
    )
    done = improved(page, tmp_path)
    assert done.remark is None
    assert done.pixels.ndim == 3


@pytest.mark.parametrize(("wish", "axes"), [(True, 3), (False, 2)])
def test_colour_is_kept_or_not_as_wished(
    letter: Image.Image, tmp_path: Path, wish: bool, axes: int
) -> None:
    assert improved(letter, tmp_path, colour=wish).pixels.ndim == axes


REMARKS: list[tuple[str, Callable[[Image.Image], Image.Image], PageRemark | None]] = [
    ("white paper", lambda _: Image.new("RGB", _.size, "#F6F5F0"), PageRemark.BLANK),
    (
        "blurred",
        lambda page: page.filter(ImageFilter.GaussianBlur(4)),
        PageRemark.BLURRED,
    ),
    ("a little soft", lambda page: page.filter(ImageFilter.GaussianBlur(1)), None),
    ("out at the side", lambda page: shifted(page, -420), PageRemark.CUT),
    ("upside down", lambda page: page.transpose(Transpose.ROTATE_180), None),
]


def shifted(page: Image.Image, by_px: int) -> Image.Image:
    sheet = Image.new(page.mode, page.size, (247, 246, 242))
    sheet.paste(page, (by_px, 0))
    return sheet


@pytest.mark.parametrize(("what", "done", "remark"), REMARKS)
def test_a_page_that_looks_wrong_is_named(
    letter: Image.Image,
    tmp_path: Path,
    what: str,
    done: Callable[[Image.Image], Image.Image],
    remark: PageRemark | None,
) -> None:
    assert improved(done(letter), tmp_path).remark is remark, what


def test_one_word_by_hand_is_not_an_empty_page(tmp_path: Path) -> None:
    from PIL import ImageDraw, ImageFont

    page = Image.new("RGB", (2480, 3508), "#F6F5F0")
    font = ImageFont.truetype(str(FONTS / "AtkinsonHyperlegibleNext-Regular.ttf"), 80)
    ImageDraw.Draw(page).text((1500, 2900), "Bon pour accord", "#203070", font)
    assert improved(page, tmp_path).remark is not PageRemark.BLANK


def test_letters_out_of_focus_are_told_from_sharp_ones(letter: Image.Image) -> None:
    found = []
    for radius in (0, 1, 4):
        page = np.asarray(letter.filter(ImageFilter.GaussianBlur(radius)))
        ink = ink_of(grey_of(reduced(page, 620)))
        found.append(sharpness(page, ink))
    assert found[0] > found[1] > 0.2 > 0.14 > found[2]


def test_a_small_sheet_on_a_dark_lid_is_cut_out(
    letter: Image.Image, tmp_path: Path
) -> None:
    glass = Image.new("RGB", (2480, 3508), (40, 40, 42))
    sheet = letter.resize((1754, 2480)).rotate(2, expand=True, fillcolor=(40, 40, 42))
    glass.paste(sheet, (300, 300))
    small = reduced(np.asarray(glass), 620)
    found = find_sheet(small)
    assert found is not None
    assert found.degrees == pytest.approx(2, abs=0.3)
    height, width = improved(glass, tmp_path).pixels.shape[:2]
    assert (width, height) == (
        pytest.approx(1754, abs=30),
        pytest.approx(2480, abs=30),
    )


@pytest.mark.parametrize("mode", ["1", "L", "RGB"])
def test_what_the_scanner_wrote_is_read_as_it_is(tmp_path: Path, mode: str) -> None:
    picture = Image.new("RGB", (21, 9), "white")
    picture.paste((0, 0, 0), (3, 2, 8, 7))
    path = tmp_path / "page.pnm"
    picture.convert(mode).save(path, "PPM")
    read = read_pnm(path)
    expected = np.asarray(picture.convert("RGB" if mode == "RGB" else "L"))
    assert (read == expected).all()
