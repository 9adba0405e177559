"""PDFs made to hang or fill a reader: refused before ours open them."""

import zlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from cabin_app.documents import pdf_trial
from cabin_app.documents.assemble import picture, sources_of
from cabin_app.documents.desk import DocumentDesk
from cabin_app.documents.fit import FitError, FitReason
from support.driven import DrainedExecutor
from support.papers import locked_pdf, text_pdf


def written(path: Path, *objects: bytes) -> Path:
    """A PDF of these objects, numbered from 1; the first is its root."""
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    tail = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n"
    path.write_bytes(out + (head + tail + "%%EOF").encode())
    return path


ROOT = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"


def one_page(path: Path, size: str) -> Path:
    page = f"<</Type/Page/Parent 2 0 R/MediaBox[{size}]>>".encode()
    return written(path, ROOT, PAGES, page)


def parts_of_parts(path: Path) -> Path:
    """Each of fifteen parts draws the next ten times: 2 kB that say 10^15 drawings."""

    def part(number: int) -> bytes:
        below = b"/Resources<</XObject<</F %d 0 R>>>>" % (number + 1)
        head = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]" + below
        return head + b"/Length 60>>stream\n" + b"/F Do " * 10 + b"\nendstream"

    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</XObject<</F 5 0 R>>>>>>"
    )
    begin = b"<</Length 6>>stream\n/F Do \nendstream"
    head = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 11>>"
    dot = head + b"stream\n0 0 1 1 re f\nendstream"
    parts = [part(number) for number in range(5, 20)]
    return written(path, ROOT, PAGES, page, begin, *parts, dot)


def blown_up(path: Path) -> Path:
    """A kilobyte that is 700 MB once it is unpacked, twice."""
    packer, packed = zlib.compressobj(9), b""
    for _ in range(700):
        packed += packer.compress(b"\0" * 1_000_000)
    content = zlib.compress(packed + packer.flush(), 9)
    head = b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n" % len(content)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"
    return written(path, ROOT, PAGES, page, head + content + b"\nendstream")


@pytest.mark.parametrize("bomb", [parts_of_parts, blown_up])
def test_a_bomb_is_refused(bomb, tmp_path: Path) -> None:
    path = bomb(tmp_path / "a.pdf")
    assert path.stat().st_size < 10_000
    with pytest.raises(FitError) as caught:
        pdf_trial.try_pages(path)
    assert caught.value.reason is FitReason.UNREADABLE


def test_one_that_does_not_end_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_trial, "_WITHIN_S", 0.0)
    with pytest.raises(FitError):
        pdf_trial.try_pages(text_pdf(tmp_path / "a.pdf", "letter"))


def test_ordinary_ones_pass(tmp_path: Path) -> None:
    pdf_trial.try_pages(text_pdf(tmp_path / "a.pdf", "one", "two"))
    # Whoever opens it next says that it is locked.
    pdf_trial.try_pages(locked_pdf(tmp_path / "b.pdf"))
    Image.new("L", (9, 9)).save(tmp_path / "c.png")
    pdf_trial.try_pages(tmp_path / "c.png")


def test_a_download_of_a_thousand_pages_is_too_heavy(tmp_path: Path) -> None:
    path, told = tmp_path / "a.pdf", []
    with pikepdf.Pdf.new() as book:
        for _ in range(1000):
            book.add_blank_page()
        book.save(path)
    executor = DrainedExecutor()
    desk = DocumentDesk(
        folder=lambda: tmp_path, room_bytes=lambda: 1_000_000, executor=executor
    )
    desk.look_at(path, on_pages=told.append, on_refused=told.append)
    executor.drain()
    assert told == ["too_large"]
    assert not path.exists()


@pytest.mark.parametrize("size", ["0 0 1 200000", "0 0 0.001 0.001", "0 0 700 10"])
def test_what_no_paper_looks_like_is_unreadable(size: str, tmp_path: Path) -> None:
    with pytest.raises(FitError) as caught:
        sources_of(one_page(tmp_path / "a.pdf", size))
    assert caught.value.reason is FitReason.UNREADABLE


@pytest.mark.parametrize("size", [(1, 100), (40_000, 2)])
def test_nor_is_a_line_a_picture(size: tuple[int, int], tmp_path: Path) -> None:
    Image.new("1", size).save(tmp_path / "a.png")
    with pytest.raises(FitError):
        sources_of(tmp_path / "a.png")


def test_a_till_roll_is_paper(tmp_path: Path) -> None:
    (source,) = sources_of(one_page(tmp_path / "a.pdf", "0 0 227 8504"))
    assert picture(source, resolution_dpi=20).height == 2363
