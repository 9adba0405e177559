"""The page under the lamp, as far as it is."""

from pathlib import Path

import pytest
from PIL import Image

from cabin_app.documents.growing_page import GrowingPage
from devices.ports.scanner import ScanMode
from devices.scanner.page_file import PageFile, bytes_per_line

WIDTH, LINES = 1240, 1754


def file_of(path: Path, mode: ScanMode) -> PageFile:
    return PageFile(path, width_px=WIDTH, lines=LINES, mode=mode)


def black(mode: ScanMode, lines: int) -> bytes:
    ink = b"\xff" if mode is ScanMode.BILEVEL else b"\x00"
    return ink * (bytes_per_line(WIDTH, mode) * lines)


def dark_rows(picture: Image.Image) -> int:
    column = [picture.convert("L").getpixel((5, y)) for y in range(picture.height)]
    return sum(value == 0 for value in column)


@pytest.mark.parametrize("mode", list(ScanMode))
def test_it_is_uncovered_from_the_top(tmp_path: Path, mode: ScanMode) -> None:
    path = tmp_path / "page.pnm"
    file = file_of(path, mode)
    growing = GrowingPage(width_px=620)
    first = growing.picture(path)
    assert first is not None
    assert first.size == (620, 877)
    assert dark_rows(first) == 0
    seen = []
    for _ in range(4):
        file.append(black(mode, 400))
        picture = growing.picture(path)
        assert picture is not None
        seen.append(dark_rows(picture))
    file.close()
    assert seen == sorted(seen)
    assert seen[0] >= 100
    assert seen[-1] in range(700, 801)


def test_half_a_line_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "page.pnm"
    file = file_of(path, ScanMode.GREY)
    file.append(b"\x00" * (WIDTH // 2))
    picture = GrowingPage(width_px=620).picture(path)
    file.close()
    assert picture is not None
    assert dark_rows(picture) == 0


def test_without_a_page_or_once_it_is_gone_there_is_nothing(tmp_path: Path) -> None:
    growing = GrowingPage(width_px=620)
    path = tmp_path / "page.pnm"
    assert growing.picture(None) is None
    assert growing.picture(path) is None
    path.write_bytes(b"P5\n12")
    assert growing.picture(path) is None
    path.write_bytes(b"no picture at all")
    assert growing.picture(path) is None


def test_another_page_begins_white(tmp_path: Path) -> None:
    growing = GrowingPage(width_px=620)
    one, other = tmp_path / "1.pnm", tmp_path / "2.pnm"
    first = file_of(one, ScanMode.GREY)
    first.append(black(ScanMode.GREY, 1754))
    growing.picture(one)
    second = file_of(other, ScanMode.GREY)
    picture = growing.picture(other)
    first.close()
    second.close()
    assert picture is not None
    assert dark_rows(picture) == 0
