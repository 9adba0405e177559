"""What a site may give, and what its names become."""

import pytest

from cabin_app.documents.arrivals import (
    MOST_BYTES,
    MOST_PER_VISIT,
    DownloadReason,
    ending_of,
    may_begin,
)
from cabin_app.documents.titles import LONGEST, clean_title


@pytest.mark.parametrize(
    ("kind", "total", "before", "reason"),
    [
        ("application/pdf", 1000, 0, None),
        ("Application/PDF; charset=x", 1000, 0, None),
        ("image/jpeg", -1, 3, None),
        ("", 0, 0, None),
        ("application/octet-stream", MOST_BYTES, 0, None),
        ("application/pdf", MOST_BYTES + 1, 0, DownloadReason.TOO_LARGE),
        ("text/html", 10, 0, DownloadReason.WRONG_KIND),
        ("application/zip", 10, 0, DownloadReason.WRONG_KIND),
        ("image/svg+xml", 10, 0, DownloadReason.WRONG_KIND),
        ("application/pdf", 10, MOST_PER_VISIT, DownloadReason.TOO_MANY),
    ],
)
def test_what_may_begin(
    kind: str, total: int, before: int, reason: DownloadReason | None
) -> None:
    assert may_begin(kind, total_bytes=total, begun_before=before) is reason


@pytest.mark.parametrize(
    ("head", "ending"),
    [
        (b"%PDF-1.7", ".pdf"),
        (b"\n\n%PDF-1.4", ".pdf"),
        (b"\xff\xd8\xff\xe0", ".jpg"),
        (b"\x89PNG\r\n\x1a\n", ".png"),
        (b"x" * 1100 + b"%PDF-", None),
        (b"GIF89a", None),
        (b"MZ\x90", None),
        (b"PK\x03\x04", None),
        (b"<html>", None),
        (b"", None),
    ],
)
def test_content_tells_the_kind(head: bytes, ending: str | None) -> None:
    assert ending_of(head) == ending


@pytest.mark.parametrize(
    ("suggested", "title"),
    [
        ("Attestation_de_paiement.pdf", "Attestation de paiement"),
        ("Re%C3%A7u%20fiscal.PDF", "Reçu fiscal"),
        ("../../etc/passwd", "Passwd"),
        ("attestation-de-droits.pdf", "Attestation de droits"),
        ("..\\..\\evil.desktop", "Evil"),
        ("facture\u202efdp.exe", "Facturefdp"),
        ("nul", ""),
        ("COM1.pdf", ""),
        ("-rf.pdf", "Rf"),
        (".bashrc", "Bashrc"),
        ("a\x00b\nc.pdf", "Abc"),
        ("e\u0301tat.pdf", "État"),
        ("شهادة.pdf", "شهادة"),
        ("", ""),
        ("...", ""),
        ("x" * 300 + ".pdf", "X" + "x" * (LONGEST - 2) + "…"),
    ],
)
def test_titles_are_plain(suggested: str, title: str) -> None:
    assert clean_title(suggested) == title
