"""What a form accepts, as tables."""

import pytest

from cabin_app.catalogue.model import DocumentFormat
from cabin_app.documents.fit import (
    LARGEST_BYTES,
    QUALITIES,
    UNKNOWN_LIMIT_BYTES,
    FitError,
    FitReason,
    accepted_formats,
    attempts,
    file_name,
    wish,
    worth_trying,
)

PDF, JPEG, PNG = DocumentFormat.PDF, DocumentFormat.JPEG, DocumentFormat.PNG
ALL = {PDF, JPEG, PNG}


@pytest.mark.parametrize(
    ("accept", "formats"),
    [
        ((), ALL),
        (("",), ALL),
        ((" ", ""), ALL),
        (("*/*",), ALL),
        (("*",), ALL),
        ((".doc", "*/*"), ALL),
        ((".pdf",), {PDF}),
        ((" .PDF ",), {PDF}),
        (("application/pdf",), {PDF}),
        ((".jpg",), {JPEG}),
        ((".jpeg", ".jfif"), {JPEG}),
        (("image/jpg",), {JPEG}),
        (("image/jpeg", ".png"), {JPEG, PNG}),
        (("image/png",), {PNG}),
        (("image/*",), {JPEG, PNG}),
        (("image/*", ".pdf"), ALL),
        ((".doc", ".docx", ".pdf"), {PDF}),
        ((".mp4", "video/*"), set()),
        (("audio/*",), set()),
    ],
)
def test_accepted_formats(
    accept: tuple[str, ...], formats: set[DocumentFormat]
) -> None:
    assert accepted_formats(accept) == formats


@pytest.mark.parametrize(
    ("accept", "preferred", "several", "pages", "format", "one_file"),
    [
        # Nobody says anything: one PDF.
        ((), (), False, 1, PDF, True),
        ((), (), True, 3, PDF, True),
        # The catalogue's first choice, as long as the form takes it.
        ((), ("jpeg", "pdf"), False, 1, JPEG, True),
        ((".pdf",), ("jpeg",), False, 1, PDF, True),
        # Several pages go into one PDF rather than into several pictures...
        ((), ("pdf", "jpeg"), False, 3, PDF, True),
        # ... a picture first only if the field takes several, or no PDF.
        ((), ("jpeg", "pdf"), True, 3, JPEG, False),
        ((), ("jpeg", "pdf"), False, 3, PDF, True),
        (("image/*",), (), True, 2, JPEG, False),
        (("image/*",), (), False, 2, JPEG, True),
        ((".png",), (), False, 2, PNG, True),
        ((".png",), (), False, 1, PNG, True),
    ],
)
def test_wishes(
    accept: tuple[str, ...],
    preferred: tuple[str, ...],
    several: bool,
    pages: int,
    format: DocumentFormat,
    one_file: bool,
) -> None:
    found = wish(
        accept=accept, formats=preferred, several=several, pages=pages, max_bytes=None
    )
    assert (found.format, found.one_file) == (format, one_file)


@pytest.mark.parametrize(
    ("told", "aimed_at"),
    [
        (None, UNKNOWN_LIMIT_BYTES),
        (2_000_000, 1_900_000),
        (1_000, 950),
        (500_000_000, LARGEST_BYTES),
    ],
)
def test_limits_leave_a_margin(told: int | None, aimed_at: int) -> None:
    found = wish(accept=(), formats=(), several=False, pages=1, max_bytes=told)
    assert found.max_bytes == aimed_at


def test_a_film_is_not_made() -> None:
    with pytest.raises(FitError) as told:
        wish(accept=("video/mp4",), formats=(), several=False, pages=1, max_bytes=None)
    assert told.value.reason is FitReason.FORMAT_NOT_MADE
    assert str(told.value) == "format_not_made"


def test_qualities_only_get_smaller() -> None:
    pairs = [(q.resolution_dpi, q.jpeg_quality) for q in QUALITIES]
    assert pairs == sorted(pairs, reverse=True)
    assert min(q.resolution_dpi for q in QUALITIES) >= 150, "still legible"


@pytest.mark.parametrize(
    ("source_dpi", "tried"),
    [
        (600, [300, 250, 200, 200, 175, 150, 150]),
        (300, [300, 250, 200, 200, 175, 150, 150]),
        (200, [300, 200, 175, 150, 150]),
        (150, [300, 200, 150]),
    ],
)
def test_attempts_are_worth_trying(source_dpi: int, tried: list[int]) -> None:
    assert [q.resolution_dpi for q in attempts(source_dpi)] == tried


@pytest.mark.parametrize("source_dpi", [50, 72, 96, 149])
def test_coarse_pages_may_still_be_pressed_harder(source_dpi: int) -> None:
    assert [q.jpeg_quality for q in attempts(source_dpi)] == [75, 60, 50]


@pytest.mark.parametrize(
    ("ordinal", "format", "page", "name"),
    [
        (1, PDF, None, "document-1.pdf"),
        (2, JPEG, None, "document-2.jpg"),
        (3, PNG, 4, "document-3-page-4.png"),
    ],
)
def test_file_names(
    ordinal: int, format: DocumentFormat, page: int | None, name: str
) -> None:
    found = file_name(ordinal=ordinal, format=format, page=page)
    assert found == name
    assert found.isascii()


@pytest.mark.parametrize(
    ("kept_bytes", "enough_bytes", "first"),
    [
        (0, 100_000, 0),
        (700_000, 500_000, 0),
        (1_532_000, 500_000, 3),
        (10_000_000, 500_000, 6),
        (1_532_000, 5_000_000, 0),
    ],
)
def test_what_is_surely_too_large_is_not_tried(
    kept_bytes: int, enough_bytes: int, first: int
) -> None:
    tried = worth_trying(QUALITIES, kept_bytes=kept_bytes, enough_bytes=enough_bytes)
    assert tried == QUALITIES[first:]


@pytest.mark.parametrize(
    ("max_bytes", "pages", "enough"),
    [(None, 1, 500_000), (None, 9, 1_500_000), (10_000_000, 3, 1_500_000)],
)
def test_pictures_are_made_no_better_than_enough(
    max_bytes: int | None, pages: int, enough: int
) -> None:
    chosen = wish(
        accept=(), formats=("pdf",), several=False, pages=pages, max_bytes=max_bytes
    )
    assert chosen.enough_bytes == enough
