"""Which downloads of a site become documents: PDF and pictures, and no more."""

from enum import StrEnum

MOST_BYTES = 20 * 1024 * 1024
"""One download. An official PDF is far under; a phone's photo is about 5 MB."""

MOST_PER_VISIT = 10

_TYPES = frozenset(
    {
        "application/pdf",
        "application/x-pdf",
        "image/jpeg",
        "image/png",
        # Sites that name no type, or the general one, are judged by content.
        "application/octet-stream",
        "application/force-download",
        "application/download",
        "binary/octet-stream",
        "",
    }
)
_MAGIC = ((b"%PDF-", ".pdf"), (b"\xff\xd8\xff", ".jpg"), (b"\x89PNG\r\n\x1a\n", ".png"))
HEAD_BYTES = 1024
"""A PDF may have a little before its mark; readers look at the first 1024 bytes."""


class DownloadReason(StrEnum):
    """Why a download does not become a document."""

    WRONG_KIND = "wrong_kind"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    NOT_ALLOWED = "not_allowed"
    """It comes from where the visit may not go."""
    FAILED = "failed"
    """It was cut, or there was no room."""


def may_begin(
    mime_type: str, *, total_bytes: int, begun_before: int
) -> DownloadReason | None:
    """Judge a download before its first byte; None lets it begin.

    Args:
        mime_type: As the site declares it.
        total_bytes: As the site declares it; negative or 0 when it does not.
        begun_before: Downloads of this visit so far.
    """
    if begun_before >= MOST_PER_VISIT:
        return DownloadReason.TOO_MANY
    if mime_type.partition(";")[0].strip().lower() not in _TYPES:
        return DownloadReason.WRONG_KIND
    if total_bytes > MOST_BYTES:
        return DownloadReason.TOO_LARGE
    return None


def ending_of(head: bytes) -> str | None:
    """Tell ".pdf", ".jpg" or ".png" by the first `HEAD_BYTES` of content, else None."""
    if b"%PDF-" in head[:HEAD_BYTES]:
        return ".pdf"
    return next((ending for magic, ending in _MAGIC if head.startswith(magic)), None)
