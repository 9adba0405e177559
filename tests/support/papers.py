"""Scanned pages, PDFs and broken files, made on the spot."""

import io
import random
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image, ImageFilter

from cabin_app.documents.model import (
    Document,
    DocumentId,
    Origin,
    Page,
    PageId,
    PageSource,
)

A4_300_DPI = (2480, 3508)


def noisy_grey(size: tuple[int, int] = A4_300_DPI, seed: int = 1) -> Image.Image:
    """Text-like bands over paper grain: harder to compress than most letters."""
    width, height = size
    chance = random.Random(seed)  # noqa: S311 - grain, not a secret
    small = (max(1, width // 2), max(1, height // 2))
    grain = Image.frombytes("L", small, chance.randbytes(small[0] * small[1]))
    grain = grain.resize(size).filter(ImageFilter.GaussianBlur(0.8))
    page = Image.blend(Image.new("L", size, 245), grain, 0.12)
    for top in range(height // 20, height - height // 20, 60):
        word_starts = range(width // 12, width - width // 6, 97)
        for left in word_starts:
            page.paste(30, (left, top, left + 60, top + 26))
    return page


def scanned(
    folder: Path,
    name: str = "page.png",
    size: tuple[int, int] = (620, 877),
    dpi: int = 75,
    picture: Image.Image | None = None,
) -> PageSource:
    """A page as the scanner leaves it in the spool."""
    path = folder / name
    image = picture or noisy_grey(size)
    image.save(path, dpi=(dpi, dpi))
    return PageSource(
        path=path, width_px=image.width, height_px=image.height, resolution_dpi=dpi
    )


def text_pdf(path: Path, *words: str, size_pt: tuple[int, int] = (595, 842)) -> Path:
    """A PDF whose pages carry a word each, with somebody's name in its properties."""
    with pikepdf.Pdf.new() as pdf:
        for word in words:
            page = pdf.add_blank_page(page_size=size_pt)
            font = pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
            )
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
            content = f"BT /F1 24 Tf 72 700 Td ({word}) Tj ET".encode("ascii")
            page.Contents = pdf.make_stream(content)
        pdf.docinfo["/Author"] = "Camille Martin"
        with pdf.open_metadata() as metadata:
            metadata["dc:title"] = "Lettre de Camille Martin"
        pdf.save(path)
    return path


def locked_pdf(path: Path) -> Path:
    """A PDF that opens with a password only."""
    with pikepdf.Pdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path, encryption=pikepdf.Encryption(owner="o", user="u"))
    return path


def huge_png(path: Path, side_px: int = 12_000) -> Path:
    """A file of a few kilobytes that would fill the memory once opened."""
    Image.new("1", (side_px, side_px)).save(path, "PNG", compress_level=9)
    return path


def document(*sources: PageSource, turns: int = 0, ordinal: int = 1) -> Document:
    """Those pages as one document, each turned so often."""
    pages = tuple(
        Page(id=PageId(number), source=source, quarter_turns=turns)
        for number, source in enumerate(sources, start=2)
    )
    return Document(
        id=DocumentId(1),
        origin=Origin.SCANNED,
        title="",
        ordinal=ordinal,
        pages=pages,
    )


def page_words(content: bytes) -> list[str]:
    """What a reader finds on each page of a PDF."""
    with pypdfium2.PdfDocument(io.BytesIO(content)) as pdf:
        found = []
        for page in pdf:
            text = page.get_textpage()
            found.append(text.get_text_bounded().strip())
            text.close()
            page.close()
    return found
