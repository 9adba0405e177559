"""Files made of pages: what a reader, a printer and a suspicious clerk find in them."""

import io
import random
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from cabin_app.documents import assemble
from cabin_app.documents.fit import FitError, FitReason, Quality
from cabin_app.documents.model import PageSource
from support.papers import (
    document,
    huge_png,
    locked_pdf,
    noisy_grey,
    page_words,
    scanned,
    text_pdf,
)

GOOD = Quality(resolution_dpi=300, jpeg_quality=75)
A4_PT = (595, 842)


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.Pdf.open(io.BytesIO(content))


def sizes_pt(content: bytes) -> list[tuple[int, int]]:
    with pypdfium2.PdfDocument(io.BytesIO(content)) as pdf:
        found = [pdf.get_page_size(index) for index in range(len(pdf))]
    return [(round(width), round(height)) for width, height in found]


def test_scanned_pages_become_sheets_of_a4(tmp_path: Path) -> None:
    pages = document(scanned(tmp_path, "1.png"), scanned(tmp_path, "2.png")).pages
    for content in (assemble.pdf(pages, GOOD), assemble.flattened_pdf(pages, GOOD)):
        assert content.startswith(b"%PDF-")
        assert sizes_pt(content) == [A4_PT, A4_PT]


def test_a_page_lying_down_lies_on_its_sheet(tmp_path: Path) -> None:
    wide = scanned(tmp_path, size=(877, 620))
    assert sizes_pt(assemble.pdf(document(wide).pages, GOOD)) == [(842, 595)]


def test_a_turned_scan_stands(tmp_path: Path) -> None:
    wide = scanned(tmp_path, size=(877, 620))
    assert sizes_pt(assemble.pdf(document(wide, turns=1).pages, GOOD)) == [A4_PT]


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_turning_goes_clockwise(tmp_path: Path, turns: int) -> None:
    image = Image.new("L", (60, 80), 255)
    image.paste(0, (0, 0, 20, 20))
    source = scanned(tmp_path, picture=image)
    made = Image.open(
        io.BytesIO(assemble.png(document(source, turns=turns).pages, GOOD))
    )
    right, bottom = made.width - 5, made.height - 5
    corners = {0: (5, 5), 1: (right, 5), 2: (right, bottom), 3: (5, bottom)}
    assert made.getpixel(corners[turns]) == 0
    assert made.size == ((80, 60) if turns % 2 else (60, 80))


def test_pages_of_a_pdf_keep_their_words(tmp_path: Path) -> None:
    path = text_pdf(tmp_path / "a.pdf", "first", "second", "third")
    first, second, third = assemble.sources_of(path)
    content = assemble.pdf(document(third, first, second).pages, GOOD)
    assert page_words(content) == ["third", "first", "second"]
    turned = assemble.pdf(document(first, turns=1).pages, GOOD)
    assert page_words(turned) == ["first"]
    assert sizes_pt(turned) == [(842, 595)]
    assert page_words(assemble.flattened_pdf(document(first).pages, GOOD)) == [""]


def test_a_scan_and_a_pdf_make_one_document(tmp_path: Path) -> None:
    (letter,) = assemble.sources_of(text_pdf(tmp_path / "a.pdf", "letter"))
    content = assemble.pdf(document(scanned(tmp_path), letter).pages, GOOD)
    assert page_words(content) == ["", "letter"]


def test_nothing_is_said_about_the_maker(tmp_path: Path) -> None:
    (letter,) = assemble.sources_of(text_pdf(tmp_path / "a.pdf", "letter"))
    image = noisy_grey((620, 877))
    image.save(tmp_path / "photo.jpg", comment=b"Camille Martin", dpi=(75, 75))
    (photo,) = assemble.sources_of(tmp_path / "photo.jpg")
    pages = document(letter, photo, scanned(tmp_path)).pages
    for content in (assemble.pdf(pages, GOOD), assemble.flattened_pdf(pages, GOOD)):
        with opened(content) as pdf:
            assert "/Info" not in pdf.trailer
        assert b"Camille" not in content
        assert b"img2pdf" not in content
        assert b"CreationDate" not in content
    with opened(assemble.pdf(pages, GOOD)) as pdf:
        assert "/Metadata" not in pdf.Root
    for picture in (assemble.jpeg(pages, GOOD), assemble.png(pages, GOOD)):
        assert b"Camille" not in picture


def test_the_same_pages_make_the_same_file(tmp_path: Path) -> None:
    pages = document(scanned(tmp_path)).pages
    assert assemble.pdf(pages, GOOD) == assemble.pdf(pages, GOOD)


def test_pages_are_reduced_and_never_enlarged(tmp_path: Path) -> None:
    source = scanned(tmp_path, size=(1240, 1754), dpi=150)
    pages = document(source).pages
    for dpi, width in ((300, 1240), (150, 1240), (75, 620)):
        quality = Quality(resolution_dpi=dpi, jpeg_quality=75)
        made = Image.open(io.BytesIO(assemble.jpeg(pages, quality)))
        assert made.width == width
        assert made.info["dpi"] == (min(dpi, 150),) * 2


def test_several_pages_in_one_picture_stand_below_one_another(tmp_path: Path) -> None:
    narrow = scanned(tmp_path, "1.png", size=(300, 400))
    wide = scanned(tmp_path, "2.png", size=(500, 200))
    made = Image.open(io.BytesIO(assemble.png(document(narrow, wide).pages, GOOD)))
    assert made.size == (500, 600)
    assert made.mode == "L"
    assert made.getpixel((450, 100)) == 255


def test_black_and_white_pages_can_be_anything(tmp_path: Path) -> None:
    bilevel = noisy_grey((620, 877)).convert("1")
    pages = document(scanned(tmp_path, picture=bilevel)).pages
    half = Quality(resolution_dpi=40, jpeg_quality=75)
    for quality in (GOOD, half):
        assert Image.open(io.BytesIO(assemble.jpeg(pages, quality))).mode == "L"
        assert sizes_pt(assemble.pdf(pages, quality)) == [A4_PT]


def test_see_through_pictures_lie_on_white_paper(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    clear.save(tmp_path / "clear.png")
    clear.convert("P").save(tmp_path / "palette.png", transparency=0)
    for name in ("clear.png", "palette.png"):
        (source,) = assemble.sources_of(tmp_path / name)
        seen = assemble.picture(source, resolution_dpi=300)
        assert seen.getpixel((50, 50)) == (255, 255, 255)


def test_a_telephone_s_photo_is_upright_and_has_its_true_size(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # "turn me clockwise"
    image = Image.new("RGB", (1654, 1169), "white")
    image.paste("black", (0, 0, 400, 400))
    image.save(tmp_path / "photo.jpg", exif=exif, dpi=(72, 72))
    (source,) = assemble.sources_of(tmp_path / "photo.jpg")
    assert (source.width_px, source.height_px) == (1169, 1654)
    assert source.resolution_dpi == pytest.approx(141, abs=1)
    seen = assemble.picture(source, resolution_dpi=300)
    assert seen.size == (1169, 1654)
    assert seen.convert("L").getpixel((1000, 100)) == 0


def test_pages_of_a_pdf_are_told_at_the_preview_s_size(tmp_path: Path) -> None:
    sources = assemble.sources_of(text_pdf(tmp_path / "a.pdf", "one", "two"))
    assert [source.index for source in sources] == [0, 1]
    assert {(s.width_px, s.height_px) for s in sources} == {(1240, 1754)}
    assert assemble.picture(sources[1], resolution_dpi=150).size == (1240, 1755)


def test_a_poster_does_not_fill_the_memory(tmp_path: Path) -> None:
    poster = text_pdf(tmp_path / "a.pdf", "poster", size_pt=(14_400, 14_400))
    (source,) = assemble.sources_of(poster)
    seen = assemble.picture(source, resolution_dpi=300)
    assert seen.width * seen.height <= 60_100_000


BROKEN: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_bytes(b"<html>Erreur</html>"),
    "pdf head only": lambda path: path.write_bytes(b"%PDF-1.7\n"),
    "png head only": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n"),
    "locked pdf": locked_pdf,
    "bomb": huge_png,
}


@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_what_cannot_be_read_is_said_so(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "download"
    BROKEN[kind](path)
    source = PageSource(path=path, width_px=100, height_px=100, resolution_dpi=150)
    pages = document(source).pages
    for read in (
        lambda: assemble.sources_of(path),
        lambda: assemble.picture(source, resolution_dpi=100),
        lambda: assemble.pdf(pages, GOOD),
        lambda: assemble.flattened_pdf(pages, GOOD),
        lambda: assemble.jpeg(pages, GOOD),
    ):
        with pytest.raises(FitError) as told:
            read()
        assert told.value.reason in (FitReason.UNREADABLE, FitReason.LOCKED)


def test_a_locked_letter_says_that_it_is_locked(tmp_path: Path) -> None:
    with pytest.raises(FitError) as told:
        assemble.sources_of(locked_pdf(tmp_path / "letter"))
    assert told.value.reason is FitReason.LOCKED


def test_a_bomb_is_refused_where_warnings_are_errors(tmp_path: Path) -> None:
    huge_png(tmp_path / "bomb.png")
    with pytest.raises(FitError):
        assemble.sources_of(tmp_path / "bomb.png")


def whole_files(folder: Path) -> list[Path]:
    image = noisy_grey((200, 280))
    image.save(folder / "a.jpg")
    image.save(folder / "a.png")
    image.convert("P").save(folder / "p.png")
    text_pdf(folder / "a.pdf", "one", "two")
    return sorted(folder.iterdir())


def spoilt(whole: bytes, number: int, chance: random.Random) -> bytes:
    """The file cut somewhere, or with a few wrong bytes, or both."""
    content = bytearray(whole)
    if number % 2:
        del content[chance.randrange(1, len(content)) :]
    for _ in range(number % 5):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)


def read_whole(path: Path) -> FitReason | None:
    try:
        sources = assemble.sources_of(path)
        pages = document(*sources).pages
        assemble.picture(sources[0], resolution_dpi=50)
        assemble.pdf(pages, GOOD)
    except FitError as error:
        return error.reason
    return None


def test_spoilt_files_are_readable_or_said_to_be_broken(tmp_path: Path) -> None:
    """Never another exception than FitError, whatever is cut or flipped."""
    chance = random.Random(7)  # noqa: S311 - reproducible damage
    folder = tmp_path / "whole"
    folder.mkdir()
    told = []
    for path in whole_files(folder):
        whole = path.read_bytes()
        assert read_whole(path) is None
        for number in range(60):
            damaged = tmp_path / "spoilt"
            damaged.write_bytes(spoilt(whole, number, chance))
            told.append(read_whole(damaged))
    assert set(told) == {None, FitReason.UNREADABLE}
    assert told.count(FitReason.UNREADABLE) > 20
