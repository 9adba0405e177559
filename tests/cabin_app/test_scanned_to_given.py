"""A paper from the scanner's file to what a form gets: small, and as legible."""

import os
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from cabin_app.catalogue.scan_profile import SHEET
from cabin_app.documents import assemble
from cabin_app.documents.finish import finish_page
from cabin_app.documents.handover import hand_over
from cabin_app.documents.model import PageSource
from devices.ports.scanner import ScanMode, ScannedPage
from support.hard_page import hard_page, hard_words, plain_letter
from support.papers import document

LEAST_KEPT = 0.99
"""Of the words that are read on the sheet itself."""


def given(picture: Image.Image, folder: Path) -> tuple[PageSource, Path]:
    raw = folder / "raw.pnm"
    picture.save(raw, "PPM")
    page = ScannedPage(
        path=raw,
        width_px=picture.width,
        height_px=picture.height,
        resolution_dpi=300,
        mode=ScanMode.COLOUR,
    )
    source = finish_page(page, SHEET, beside=None, folder=folder)
    assert not raw.exists()
    handed = hand_over(
        document(source),
        accept=(".pdf",),
        formats=("pdf",),
        several=False,
        max_bytes=None,
        folder=folder,
    )
    return source, handed.paths[0]


def words(picture: Image.Image, folder: Path) -> Counter[str]:
    path = folder / "seen.png"
    picture.save(path, dpi=(300, 300))
    done = subprocess.run(
        ["tesseract", path, "-", "-l", "fra"],
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    found = (word.replace("'", "’").strip(".,:;") for word in done.stdout.split())
    return Counter(found)


def as_paper(path: Path) -> Image.Image:
    (page,) = assemble.sources_of(path)
    return assemble.picture(page, resolution_dpi=300)


def test_a_plain_letter_is_small_and_sharp(tmp_path: Path) -> None:
    source, path = given(plain_letter(), tmp_path)
    assert source.pure_text
    assert path.stat().st_size <= 150_000


def test_a_hard_page_is_small(tmp_path: Path) -> None:
    source, path = given(hard_page(), tmp_path)
    assert not source.pure_text
    assert path.stat().st_size <= 500_000


@pytest.mark.services
def test_a_hard_page_keeps_its_words(tmp_path: Path) -> None:
    # Not the whole page: reading it takes its time.
    picture = hard_page(lines=24)
    _, path = given(picture, tmp_path)
    true = Counter(hard_words(24))
    read = words(picture, tmp_path) & true
    still = words(as_paper(path), tmp_path) & read
    assert still.total() >= LEAST_KEPT * read.total()
    assert read.total() > 0.9 * true.total(), "hard, but to be read"
