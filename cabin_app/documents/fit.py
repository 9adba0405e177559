"""What a form accepts, and how far a document must shrink for it: decisions only."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from cabin_app.catalogue.model import DocumentFormat

UNKNOWN_LIMIT_BYTES = 1_500_000
"""Aimed at when nobody knows the limit: passes wherever a limit was ever seen."""

MARGIN = 0.95
"""Share of a known limit that is used: forms count their own envelope too."""

ENOUGH_BYTES_PER_PAGE = 500_000
"""Of a page that is a picture: more says no more to who reads it, and slow lines and
full mailboxes suffer. Measured on a hard page: 476 KB at 200 dpi keep 99.5 % of the
words that were read on the sheet itself (OCR)."""

LARGEST_BYTES = 20_000_000
"""Never hand over more, whatever the form says."""


class FitReason(StrEnum):
    """Why a document cannot be given to a form."""

    FORMAT_NOT_MADE = "format_not_made"
    """The form wants a kind of file the cabin cannot make: a film, a sound."""
    TOO_LARGE = "too_large"
    """Even at the lowest legible quality it is over the form's limit."""
    UNREADABLE = "unreadable"
    """The document itself is broken."""
    LOCKED = "locked"
    """The document asks for a password."""


class FitError(Exception):
    """A document that cannot be given. Carries a reason, never a sentence."""

    def __init__(self, reason: FitReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, kw_only=True)
class Quality:
    """One attempt at a size.

    Attributes:
        resolution_dpi: Pages over it are reduced to it; pages under it are kept.
        jpeg_quality: 1 to 95.
    """

    resolution_dpi: int
    jpeg_quality: int


QUALITIES = tuple(
    Quality(resolution_dpi=dpi, jpeg_quality=quality)
    for dpi, quality in (
        (300, 75),
        (250, 75),
        (200, 75),
        (200, 60),
        (175, 60),
        (150, 60),
        (150, 50),
    )
)
"""Best first. Measured on a hard A4 page in colour: 969 KB down to 309 KB; at 150 dpi
and 50 it still keeps 99 % of the words (OCR)."""

_SHARES = {
    (300, 75): 0.63,
    (250, 75): 0.49,
    (200, 75): 0.38,
    (200, 60): 0.31,
    (175, 60): 0.27,
    (150, 60): 0.22,
    (150, 50): 0.20,
}
"""Size at a quality, as a share of what the spool keeps of the page (measured)."""
_SURELY = 1.12
"""How far over a limit a guess must be before the quality is not even tried."""

_EXTENSIONS = {
    ".pdf": DocumentFormat.PDF,
    ".jpg": DocumentFormat.JPEG,
    ".jpeg": DocumentFormat.JPEG,
    ".jfif": DocumentFormat.JPEG,
    ".png": DocumentFormat.PNG,
}
_TYPES = {
    "application/pdf": DocumentFormat.PDF,
    "image/jpeg": DocumentFormat.JPEG,
    "image/jpg": DocumentFormat.JPEG,
    "image/png": DocumentFormat.PNG,
}
_PICTURES = frozenset({DocumentFormat.JPEG, DocumentFormat.PNG})
_EVERYTHING = frozenset(DocumentFormat)


def accepted_formats(accept: tuple[str, ...]) -> frozenset[DocumentFormat]:
    """Formats named by a form's ``accept``: extensions, types, "image/*".

    An empty ``accept``, or "*/*", takes everything the cabin makes.
    """
    names = [name.strip().lower() for name in accept if name.strip()]
    if not names:
        return _EVERYTHING
    found: set[DocumentFormat] = set()
    for name in names:
        if name in ("*/*", "*"):
            return _EVERYTHING
        if name == "image/*":
            found |= _PICTURES
        elif name in _EXTENSIONS:
            found.add(_EXTENSIONS[name])
        elif name in _TYPES:
            found.add(_TYPES[name])
    return frozenset(found)


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What the form gets.

    Attributes:
        format: Format of each file.
        one_file: All pages in one file; otherwise one file a page.
        max_bytes: Limit of each file.
        enough_bytes: Size of each file from which on pictures are made no better.
    """

    format: DocumentFormat
    one_file: bool
    max_bytes: int
    enough_bytes: int


def wish(
    *,
    accept: tuple[str, ...],
    formats: tuple[str, ...],
    several: bool,
    pages: int,
    max_bytes: int | None,
) -> Wish:
    """Choose format and limit for a form.

    Args:
        accept: What the page's file field says.
        formats: What the catalogue knows of the procedure, preferred first.
        several: Whether the field takes several files.
        pages: Pages of the document.
        max_bytes: Limit known from the catalogue, None when nobody knows.

    Raises:
        FitError: FORMAT_NOT_MADE when nothing the cabin makes is accepted.
    """
    possible = accepted_formats(accept)
    preferred = [DocumentFormat(name) for name in formats]
    order = [*preferred, *(f for f in DocumentFormat if f not in preferred)]
    candidates = [f for f in order if f in possible]
    limit = UNKNOWN_LIMIT_BYTES if max_bytes is None else int(max_bytes * MARGIN)
    limit = min(limit, LARGEST_BYTES)
    for candidate in candidates:
        in_one = candidate is DocumentFormat.PDF or pages == 1
        if in_one or several:
            return Wish(
                format=candidate,
                one_file=in_one,
                max_bytes=limit,
                enough_bytes=min(
                    limit, ENOUGH_BYTES_PER_PAGE * (pages if in_one else 1)
                ),
            )
    if candidates:
        # One picture file for several pages: the pages are put under one another.
        return Wish(
            format=candidates[0],
            one_file=True,
            max_bytes=limit,
            enough_bytes=min(limit, ENOUGH_BYTES_PER_PAGE * pages),
        )
    raise FitError(FitReason.FORMAT_NOT_MADE)


def attempts(source_dpi: int) -> Iterator[Quality]:
    """Qualities worth trying for pages of ``source_dpi``, best first.

    Pages are never enlarged, so that two qualities may come to the same: the second
    is left out.
    """
    tried: set[tuple[int, int]] = set()
    for quality in QUALITIES:
        comes_to = (min(quality.resolution_dpi, source_dpi), quality.jpeg_quality)
        if comes_to not in tried:
            tried.add(comes_to)
            yield quality


def worth_trying(
    qualities: tuple[Quality, ...], *, kept_bytes: int, enough_bytes: int
) -> tuple[Quality, ...]:
    """Without those that would surely be too large; the last one always stays.

    Args:
        qualities: Best first.
        kept_bytes: What the spool keeps of the pages, 0 when that says nothing.
        enough_bytes: What is aimed at.
    """
    for place, quality in enumerate(qualities[:-1]):
        share = _SHARES[quality.resolution_dpi, quality.jpeg_quality]
        if kept_bytes * share <= _SURELY * enough_bytes:
            return qualities[place:]
    return qualities[-1:]


def file_name(*, ordinal: int, format: DocumentFormat, page: int | None) -> str:
    """A name every form takes: no accent, no space, says nothing of anybody."""
    extension = "jpg" if format is DocumentFormat.JPEG else format.value
    suffix = "" if page is None else f"-page-{page}"
    return f"document-{ordinal}{suffix}.{extension}"
