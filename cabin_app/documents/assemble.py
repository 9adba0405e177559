"""Puts pages together into files: PDF with img2pdf and pikepdf, pictures with Pillow.

Runs in a worker, never on the interface thread.
"""

import io
import threading
from pathlib import Path

import img2pdf
import pikepdf
import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from cabin_app.documents.archive import make_archive
from cabin_app.documents.fit import FitError, FitReason, Quality
from cabin_app.documents.model import Page, PageSource

PDF_PREVIEW_DPI = 150
"""Resolution at which the size of a PDF page is told in pixels."""

_MOST_PIXELS = 60_000_000
"""A4 in colour at 600 dpi has 35 million; more is a trap, not a page."""

_LONGEST_FORM = 60
"""Thinner ones would be drawn for minutes, and no kind of file holds them."""

_A4_INCHES = (8.27, 11.69)

_ARCHIVE_VERSION = "1.7"

_INK_OR_PAPER = [0] * 150 + [255] * 106
"""Grey under 150 is ink: whitened paper is far above, pencil under it."""

_BROKEN = (
    OSError,
    UnidentifiedImageError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    pikepdf.PasswordError,
    pikepdf.PdfError,
    pypdfium2.PdfiumError,
    SyntaxError,
    ValueError,
)
"""What the libraries raise on a broken file; Pillow says SyntaxError of a bad PNG."""

_PDFIUM = threading.Lock()
"""pdfium is one for the whole process and not thread-safe, while pictures are read by
QML's image thread and documents by ours."""


def is_pdf(path: Path) -> bool:
    """Whether the file starts as a PDF does."""
    with path.open("rb") as file:
        return b"%PDF-" in file.read(1024)


def picture(source: PageSource, *, resolution_dpi: int) -> Image.Image:
    """The page as a picture, not larger than ``resolution_dpi``.

    Raises:
        FitError: UNREADABLE when the file is broken.
    """
    try:
        if is_pdf(source.path):
            return _pdf_picture(source, resolution_dpi)
        return _file_picture(source, resolution_dpi)
    except _BROKEN as error:
        raise FitError(FitReason.UNREADABLE) from error


def _file_picture(source: PageSource, resolution_dpi: int) -> Image.Image:
    with Image.open(source.path) as opened:
        image = _plain(opened)
    scale = resolution_dpi / source.resolution_dpi
    if scale >= 1:
        return image
    if image.mode == "1":
        image = image.convert("L")
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _plain(opened: Image.Image) -> Image.Image:
    """The picture alone: upright, on white paper, without anything said about it."""
    if opened.width * opened.height > _MOST_PIXELS or not _is_paper(*opened.size):
        raise FitError(FitReason.UNREADABLE)
    image = ImageOps.exif_transpose(opened)
    if image.has_transparency_data:
        seen = image if image.mode == "RGBA" else image.convert("RGBA")
        image = Image.new("RGB", seen.size, "white")
        image.paste(seen, mask=seen.getchannel("A"))
    plain = image if image.mode in ("L", "RGB", "1") else image.convert("RGB")
    plain.info = {}
    return plain


def _is_paper(width: float, height: float) -> bool:
    """Whether it has a form that paper has; a till roll of 3 m is 37 times as long."""
    short, long = sorted((width, height))
    return short >= 1 and long <= _LONGEST_FORM * short


def _pdf_picture(source: PageSource, resolution_dpi: int) -> Image.Image:
    with _PDFIUM, pypdfium2.PdfDocument(source.path) as document:
        page = document[source.index]
        width_pt, height_pt = page.get_size()
        largest = _MOST_PIXELS / max(1.0, width_pt * height_pt)
        scale = min(resolution_dpi / 72, largest**0.5)
        bitmap = page.render(scale=scale)
        image: Image.Image = bitmap.to_pil().convert("RGB")
        bitmap.close()
        page.close()
        return image


def turned(image: Image.Image, quarter_turns: int) -> Image.Image:
    """The picture turned clockwise."""
    return image.rotate(-90 * quarter_turns, expand=True) if quarter_turns else image


def jpeg(pages: tuple[Page, ...], quality: Quality) -> bytes:
    """A JPEG file; several pages stand under one another."""
    return _encode(_sheet(pages, quality), "JPEG", _dpi(pages[0], quality), quality)


def png(pages: tuple[Page, ...], quality: Quality) -> bytes:
    """A PNG file; several pages stand under one another."""
    return _encode(_sheet(pages, quality), "PNG", _dpi(pages[0], quality), quality)


def _sheet(pages: tuple[Page, ...], quality: Quality) -> Image.Image:
    images = [_upright(page, quality) for page in pages]
    if len(images) == 1:
        return images[0]
    width = max(image.width for image in images)
    mode = "L" if all(image.mode == "L" for image in images) else "RGB"
    sheet = Image.new(mode, (width, sum(i.height for i in images)), "white")
    top = 0
    for image in images:
        sheet.paste(image.convert(mode), (0, top))
        top += image.height
    return sheet


def _upright(page: Page, quality: Quality) -> Image.Image:
    image = picture(page.source, resolution_dpi=quality.resolution_dpi)
    return turned(image, page.quarter_turns)


def pdf(pages: tuple[Page, ...], quality: Quality) -> bytes:
    """All pages in one PDF, without dates, names or software in it.

    Pages of a PDF stay as they came, with their text; pictures are written at
    ``quality``.

    Raises:
        FitError: UNREADABLE when a page is broken.
    """
    out = pikepdf.Pdf.new()
    try:
        for page in pages:
            if is_pdf(page.source.path):
                with pikepdf.Pdf.open(page.source.path) as origin:
                    out.pages.append(origin.pages[page.source.index])
                    if page.quarter_turns:
                        out.pages[-1].rotate(90 * page.quarter_turns, relative=True)
            else:
                _append_picture(out, page, quality)
        return _saved(out)
    except (*_BROKEN, IndexError) as error:
        raise FitError(FitReason.UNREADABLE) from error


def flattened_pdf(pages: tuple[Page, ...], quality: Quality) -> bytes:
    """All pages in one PDF/A as pictures: what makes a heavy PDF small."""
    out = pikepdf.Pdf.new()
    for page in pages:
        _append_picture(out, page, quality)
    make_archive(out)
    return _saved(out, archive=True)


def bilevel_pdf(pages: tuple[Page, ...], quality: Quality) -> bytes:
    """All pages in one PDF/A in black and white: small and sharp, for text alone."""
    out = pikepdf.Pdf.new()
    for page in pages:
        image = _upright(page, quality).convert("L").point(_INK_OR_PAPER, "1")
        buffer = io.BytesIO()
        dpi = _dpi(page, quality)
        image.save(buffer, "TIFF", compression="group4", dpi=(dpi, dpi))
        _append_encoded(out, image, buffer.getvalue())
    make_archive(out)
    return _saved(out, archive=True)


def sources_of(path: Path) -> tuple[PageSource, ...]:
    """The pages of a downloaded PDF or picture.

    Raises:
        FitError: LOCKED when a password is asked for; UNREADABLE when it is broken,
            or empty.
    """
    try:
        if is_pdf(path):
            return _pdf_sources(path)
        with Image.open(path) as opened:
            image = _plain(opened)
        return (
            PageSource(
                path=path,
                width_px=image.width,
                height_px=image.height,
                resolution_dpi=_dpi_on_a4(image),
            ),
        )
    except _BROKEN as error:
        raise FitError(_why_broken(error)) from error


def _why_broken(error: Exception) -> FitReason:
    asked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
    return FitReason.LOCKED if asked else FitReason.UNREADABLE


def _dpi_on_a4(image: Image.Image) -> int:
    """Pixels per inch once it fills a sheet.

    What a file says of itself is not used: telephones write 72 into everything.
    """
    short, long = sorted((image.width, image.height))
    return max(50, round(max(short / _A4_INCHES[0], long / _A4_INCHES[1])))


def _pdf_sources(path: Path) -> tuple[PageSource, ...]:
    with _PDFIUM, pypdfium2.PdfDocument(path) as document:
        sizes = [document.get_page_size(index) for index in range(len(document))]
    if not sizes or not all(_is_paper(*size) for size in sizes):
        raise FitError(FitReason.UNREADABLE)
    scale = PDF_PREVIEW_DPI / 72
    return tuple(
        PageSource(
            path=path,
            index=index,
            width_px=round(width_pt * scale),
            height_px=round(height_pt * scale),
            resolution_dpi=PDF_PREVIEW_DPI,
        )
        for index, (width_pt, height_pt) in enumerate(sizes)
    )


def _append_picture(out: pikepdf.Pdf, page: Page, quality: Quality) -> None:
    image = _upright(page, quality)
    _append_encoded(out, image, _encode(image, "JPEG", _dpi(page, quality), quality))


def _append_encoded(out: pikepdf.Pdf, image: Image.Image, content: bytes) -> None:
    short, long = img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297)
    size = (long, short) if image.width > image.height else (short, long)
    single = img2pdf.convert(
        content,
        layout_fun=img2pdf.get_layout_fun(size),
        nodate=True,
        producer="",
    )
    with pikepdf.Pdf.open(io.BytesIO(single)) as part:
        out.pages.append(part.pages[0])


def _saved(out: pikepdf.Pdf, *, archive: bool = False) -> bytes:
    if "/Info" in out.trailer:
        del out.trailer["/Info"]
    if "/Metadata" in out.Root and not archive:
        del out.Root["/Metadata"]
    buffer = io.BytesIO()
    version = _ARCHIVE_VERSION if archive else ""
    out.save(buffer, deterministic_id=True, min_version=version)
    return buffer.getvalue()


def _dpi(page: Page, quality: Quality) -> int:
    if is_pdf(page.source.path):
        return quality.resolution_dpi
    return min(page.source.resolution_dpi, quality.resolution_dpi)


def _encode(image: Image.Image, kind: str, dpi: int, quality: Quality) -> bytes:
    buffer = io.BytesIO()
    if kind == "JPEG":
        plain = image if image.mode in ("L", "RGB") else image.convert("L")
        plain.save(
            buffer, kind, quality=quality.jpeg_quality, optimize=True, dpi=(dpi, dpi)
        )
    else:
        image.save(buffer, kind, compress_level=6, dpi=(dpi, dpi))
    return buffer.getvalue()
