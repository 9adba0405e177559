"""Files that a form takes: under its limit, of its kind, with a plain name."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from cabin_app.documents.assemble import sources_of
from cabin_app.documents.fit import MARGIN, FitError, FitReason
from cabin_app.documents.handover import HandedOver, hand_over
from cabin_app.documents.model import Document
from support.papers import (
    A4_300_DPI,
    document,
    locked_pdf,
    noisy_grey,
    page_words,
    scanned,
    text_pdf,
)
from support.visits import page as missing_page


@pytest.fixture(scope="module")
def two_hard_pages(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """Two grey A4 pages at 300 dpi with grain, as a scanner reads them."""
    folder = tmp_path_factory.mktemp("scans")
    sources = [
        scanned(folder, f"{seed}.png", dpi=300, picture=noisy_grey(A4_300_DPI, seed))
        for seed in (1, 2)
    ]
    return document(*sources, ordinal=3)


def given(
    paper: Document,
    folder: Path,
    *,
    accept: tuple[str, ...] = (),
    formats: tuple[str, ...] = (),
    several: bool = False,
    max_bytes: int | None = None,
) -> HandedOver:
    return hand_over(
        paper,
        accept=accept,
        formats=formats,
        several=several,
        max_bytes=max_bytes,
        folder=folder,
    )


@pytest.mark.parametrize("max_bytes", [2_000_000, 1_000_000, None])
def test_two_hard_pages_pass_everywhere(
    two_hard_pages: Document, tmp_path: Path, max_bytes: int | None
) -> None:
    unfitted = sum(p.source.path.stat().st_size for p in two_hard_pages.pages)
    assert unfitted > 4_000_000, "hard enough to prove something"
    handed = given(two_hard_pages, tmp_path, accept=(".pdf",), max_bytes=max_bytes)
    (path,) = handed.paths
    assert handed.pages == 2
    assert path.name == "document-3.pdf"
    assert path.stat().st_size <= (max_bytes * MARGIN if max_bytes else 1_500_000)
    with pypdfium2.PdfDocument(path) as pdf:
        assert len(pdf) == 2


def test_as_good_as_the_limit_allows(two_hard_pages: Document, tmp_path: Path) -> None:
    large = given(two_hard_pages, tmp_path, max_bytes=20_000_000).paths[0]
    small = given(two_hard_pages, tmp_path, max_bytes=500_000).paths[0]
    assert small.stat().st_size < large.stat().st_size


def test_a_picture_where_a_picture_is_wanted(tmp_path: Path) -> None:
    handed = given(document(scanned(tmp_path)), tmp_path, accept=("image/jpeg",))
    (path,) = handed.paths
    assert path.name == "document-1.jpg"
    with Image.open(path) as image:
        assert image.format == "JPEG"


def test_one_picture_a_page_where_several_are_taken(tmp_path: Path) -> None:
    paper = document(scanned(tmp_path, "1.png"), scanned(tmp_path, "2.png"))
    handed = given(paper, tmp_path, accept=(".png",), several=True)
    names = ["document-1-page-1.png", "document-1-page-2.png"]
    assert [path.name for path in handed.paths] == names
    assert handed.pages == 2
    for path in handed.paths:
        with Image.open(path) as image:
            assert (image.format, image.size) == ("PNG", (620, 877))


def test_one_long_picture_where_only_one_is_taken(tmp_path: Path) -> None:
    paper = document(scanned(tmp_path, "1.png"), scanned(tmp_path, "2.png"))
    (path,) = given(paper, tmp_path, accept=(".jpg",)).paths
    with Image.open(path) as image:
        assert image.size == (620, 1754)


def test_a_letter_from_a_site_goes_as_it_came(tmp_path: Path) -> None:
    paper = document(*sources_of(text_pdf(tmp_path / "a.pdf", "one", "two")))
    (path,) = given(paper, tmp_path).paths
    assert page_words(path.read_bytes()) == ["one", "two"]


def test_a_heavy_letter_is_flattened(tmp_path: Path) -> None:
    heavy = text_pdf(tmp_path / "heavy.pdf", "words")
    with pikepdf.Pdf.open(heavy, allow_overwriting_input=True) as pdf:
        page = pdf.pages[0]
        blob = pikepdf.Stream(pdf, noisy_grey((1240, 1754)).tobytes())
        page.Resources.XObject = pikepdf.Dictionary(Unused=blob)
        pdf.save(heavy, compress_streams=False)
    assert heavy.stat().st_size > 1_500_000
    (path,) = given(document(*sources_of(heavy)), tmp_path, max_bytes=500_000).paths
    assert path.stat().st_size < 500_000
    assert page_words(path.read_bytes()) == [""]


def test_each_hand_over_has_files_of_its_own(tmp_path: Path) -> None:
    paper = document(scanned(tmp_path))
    first = given(paper, tmp_path).paths[0]
    second = given(paper, tmp_path).paths[0]
    assert first != second
    assert first.name == second.name
    assert first.parent.stat().st_mode & 0o777 == 0o700


def folders_in(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_dir()]


def test_what_is_too_large_even_so_is_said(
    two_hard_pages: Document, tmp_path: Path
) -> None:
    with pytest.raises(FitError) as told:
        given(two_hard_pages, tmp_path, max_bytes=20_000)
    assert told.value.reason is FitReason.TOO_LARGE
    assert folders_in(tmp_path) == []


def test_a_film_is_not_made_of_paper(tmp_path: Path) -> None:
    with pytest.raises(FitError) as told:
        given(document(scanned(tmp_path)), tmp_path, accept=("video/*",))
    assert told.value.reason is FitReason.FORMAT_NOT_MADE
    assert folders_in(tmp_path) == []


def test_one_broken_page_is_said(tmp_path: Path) -> None:
    good = scanned(tmp_path)
    bad = scanned(tmp_path, "bad.png")
    bad.path.write_bytes(bad.path.read_bytes()[:2000])
    with pytest.raises(FitError) as told:
        given(document(good, bad), tmp_path)
    assert told.value.reason is FitReason.UNREADABLE
    assert folders_in(tmp_path) == []


def test_a_locked_letter_is_said(tmp_path: Path) -> None:
    locked = locked_pdf(tmp_path / "x.pdf")
    paper = document(replace(missing_page(), path=locked))
    with pytest.raises(FitError) as told:
        given(paper, tmp_path)
    assert told.value.reason is FitReason.UNREADABLE


def test_no_half_files_are_left_when_there_is_no_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = document(scanned(tmp_path, "1.png"), scanned(tmp_path, "2.png"))
    written: list[Path] = []
    write = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if written:
            raise OSError(28, "No space left on device")
        written.append(path)
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        given(paper, tmp_path, accept=(".png",), several=True)
    assert len(written) == 1
    assert folders_in(tmp_path) == []
