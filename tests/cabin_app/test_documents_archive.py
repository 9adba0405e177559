"""PDFs of scanned pages: PDF/A-2b, whatever the pages are."""

import io
from pathlib import Path

import pikepdf
import pytest
from pikepdf import pdfa
from PIL import Image, ImageCms, ImageDraw

from cabin_app.documents import assemble
from cabin_app.documents.archive import srgb_profile
from cabin_app.documents.fit import Quality
from support.papers import document, scanned

GOOD = Quality(resolution_dpi=150, jpeg_quality=75)


def page(mode: str) -> Image.Image:
    picture = Image.new("RGB", (1240, 1754), "white")
    ImageDraw.Draw(picture).rectangle((200, 300, 900, 420), "#1C3E82")
    return picture.convert(mode)


@pytest.mark.parametrize("writer", [assemble.flattened_pdf, assemble.bilevel_pdf])
@pytest.mark.parametrize("modes", [("L",), ("RGB",), ("L", "RGB", "L")])
def test_it_conforms_as_a_validator_sees_it(
    tmp_path: Path, writer: type, modes: tuple[str, ...]
) -> None:
    sources = [
        scanned(tmp_path, f"{place}.png", picture=page(mode), dpi=150)
        for place, mode in enumerate(modes)
    ]
    content = writer(document(*sources).pages, GOOD)
    report = pdfa.validate_written(io.BytesIO(content), "2b")
    assert report.passed, report


def test_it_says_nothing_of_anybody(tmp_path: Path) -> None:
    content = assemble.flattened_pdf(
        document(scanned(tmp_path, picture=page("L"), dpi=150)).pages, GOOD
    )
    with pikepdf.Pdf.open(io.BytesIO(content)) as pdf:
        assert "/Info" not in pdf.trailer
        words = pdf.Root.Metadata.read_bytes().decode()
    for word in ("Date", "creator", "Producer", "img2pdf"):
        assert word not in words


def test_black_and_white_is_drawn_as_it_is(tmp_path: Path) -> None:
    source = scanned(tmp_path, picture=page("L"), dpi=150)
    content = assemble.bilevel_pdf(document(source).pages, GOOD)
    (read,) = assemble.sources_of(written(tmp_path, content))
    picture = assemble.picture(read, resolution_dpi=150).convert("L")
    assert picture.getpixel((100, 100)) == 255
    assert picture.getpixel((500, 360)) == 0


def written(folder: Path, content: bytes) -> Path:
    path = folder / "made.pdf"
    path.write_bytes(content)
    return path


def test_the_profile_is_srgb() -> None:
    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    theirs = ImageCms.createProfile("sRGB")
    image = Image.new("RGB", (5, 1))
    for place, colour in enumerate(
        ((0, 0, 0), (255, 255, 255), (200, 30, 40), (12, 74, 66), (128, 128, 128))
    ):
        image.putpixel((place, 0), colour)
    seen = ImageCms.profileToProfile(image, ours, theirs)
    assert seen is not None
    for place in range(image.width):
        before, after = image.getpixel((place, 0)), seen.getpixel((place, 0))
        assert before == pytest.approx(after, abs=2)
