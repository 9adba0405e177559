"""What the office's file field takes, checked on the bytes as real sites do."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

SIZE_LIMIT_BYTES = 2_000_000
ACCEPT = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
_FIRST_BYTES = {
    "pdf": (b"%PDF-",),
    "jpeg": (b"\xff\xd8\xff",),
    "png": (b"\x89PNG\r\n\x1a\n",),
}


class UploadRefusal(StrEnum):
    """Why a file is refused; the value ends the key of its sentence."""

    MISSING = "missing"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    WRONG_FORMAT = "wrong_format"
    DAMAGED = "damaged"
    LOCKED = "locked"


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file as a browser sent it, its name without any folder."""

    filename: str
    content: bytes


@dataclass(frozen=True, kw_only=True)
class Examined:
    """A file the office takes.

    Attributes:
        format: ``"pdf"``, ``"jpeg"`` or ``"png"``, by its first bytes.
        pages: Pages of a PDF; 1 for a picture.
        sha256: Of the content, in hexadecimal.
    """

    filename: str
    format: str
    size_bytes: int
    pages: int
    sha256: str


def examine(upload: Upload | None) -> Examined | UploadRefusal:
    """Accept a file, or say why not; the name's ending is not believed."""
    if upload is None or not upload.filename:
        return UploadRefusal.MISSING
    content = upload.content
    if not content:
        return UploadRefusal.EMPTY
    if len(content) > SIZE_LIMIT_BYTES:
        return UploadRefusal.TOO_LARGE
    kind = format_of(content)
    if not kind:
        return UploadRefusal.WRONG_FORMAT
    pages = count_pdf_pages(content) if kind == "pdf" else 1
    if isinstance(pages, UploadRefusal):
        return pages
    return Examined(
        filename=upload.filename,
        format=kind,
        size_bytes=len(content),
        pages=pages,
        sha256=hashlib.sha256(content).hexdigest(),
    )


def format_of(content: bytes) -> str:
    """The format told by the first bytes; "" when the office does not take it."""
    for name, beginnings in _FIRST_BYTES.items():
        if content.startswith(beginnings):
            return name
    return ""


def count_pdf_pages(content: bytes) -> int | UploadRefusal:
    """Pages of a PDF; a refusal when it is damaged, locked or has none."""
    import pikepdf  # 0.2 s of start-up, wanted only when a PDF comes

    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            return len(pdf.pages) or UploadRefusal.DAMAGED
    except pikepdf.PasswordError:
        return UploadRefusal.LOCKED
    except pikepdf.PdfError:
        return UploadRefusal.DAMAGED
