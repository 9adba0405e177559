"""Makes the files a form accepts from a document, before the form can refuse it."""

import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cabin_app.catalogue.model import DocumentFormat
from cabin_app.documents import assemble
from cabin_app.documents.fit import (
    FitError,
    FitReason,
    Quality,
    Wish,
    attempts,
    file_name,
    wish,
    worth_trying,
)
from cabin_app.documents.model import Document, Page

Writer = Callable[[tuple[Page, ...], Quality], bytes]


@dataclass(frozen=True, kw_only=True)
class HandedOver:
    """What a form is given.

    Attributes:
        paths: Files in the spool, in a folder of their own.
        pages: Pages in them, all together.
    """

    paths: tuple[Path, ...]
    pages: int


def hand_over(
    document: Document,
    *,
    accept: tuple[str, ...],
    formats: tuple[str, ...],
    several: bool,
    max_bytes: int | None,
    folder: Path,
) -> HandedOver:
    """Write the files, as good as the limit allows.

    Each call writes into a new folder of the spool, so that the file may carry a plain
    name and a second hand-over does not change a file the page still reads.

    Raises:
        FitError: The document cannot be made acceptable; nothing was written.
        OSError: There was no room; nothing is left of what was written.
    """
    target = wish(
        accept=accept,
        formats=formats,
        several=several,
        pages=len(document.pages),
        max_bytes=max_bytes,
    )
    groups = (
        (document.pages,)
        if target.one_file
        else tuple((page,) for page in document.pages)
    )
    contents = [_fitted(group, target) for group in groups]
    names = [
        file_name(
            ordinal=document.ordinal,
            format=target.format,
            page=None if target.one_file else number,
        )
        for number in range(1, len(contents) + 1)
    ]
    paths = _written(
        folder / secrets.token_hex(8), dict(zip(names, contents, strict=True))
    )
    return HandedOver(paths=paths, pages=len(document.pages))


def _written(place: Path, files: dict[str, bytes]) -> tuple[Path, ...]:
    """All of the files in a new folder, or none and no folder."""
    try:
        place.mkdir(mode=0o700)
        for name, content in files.items():
            (place / name).write_bytes(content)
    except OSError:
        shutil.rmtree(place, ignore_errors=True)
        raise
    return tuple(place / name for name in files)


def _fitted(pages: tuple[Page, ...], target: Wish) -> bytes:
    for writer in _ways(pages, target.format):
        enough = _enough(writer, target)
        possible: bytes | None = None
        for quality in _qualities(pages, writer, enough):
            content = writer(pages, quality)
            if len(content) <= enough:
                return content
            if len(content) <= target.max_bytes:
                possible = content
        if possible is not None:
            return possible
    raise FitError(FitReason.TOO_LARGE)


def _enough(writer: Writer, target: Wish) -> int:
    """A site's own PDF keeps its text as long as the limit allows."""
    return target.max_bytes if writer is assemble.pdf else target.enough_bytes


def _qualities(
    pages: tuple[Page, ...], writer: Writer, enough_bytes: int
) -> tuple[Quality, ...]:
    tried = tuple(attempts(max(_source_dpi(page) for page in pages)))
    files = {page.source.path for page in pages}
    if writer is assemble.bilevel_pdf:
        return tried[:1]
    if writer is assemble.pdf and all(assemble.is_pdf(path) for path in files):
        return tried[:1]
    scanned = all(path.suffix == ".jpg" for path in files)
    kept = sum(path.stat().st_size for path in files) if scanned else 0
    return worth_trying(tried, kept_bytes=kept, enough_bytes=enough_bytes)


def _ways(pages: tuple[Page, ...], format: DocumentFormat) -> tuple[Writer, ...]:
    """How to write the pages, best first."""
    match format:
        case DocumentFormat.PDF:
            keeps_text = any(assemble.is_pdf(page.source.path) for page in pages)
            if keeps_text:
                return (assemble.pdf, assemble.flattened_pdf)
            if all(page.source.pure_text for page in pages):
                return (assemble.bilevel_pdf, assemble.flattened_pdf)
            return (assemble.flattened_pdf,)
        case DocumentFormat.JPEG:
            return (assemble.jpeg,)
        case DocumentFormat.PNG:
            return (assemble.png,)


def _source_dpi(page: Page) -> int:
    return 300 if assemble.is_pdf(page.source.path) else page.source.resolution_dpi
