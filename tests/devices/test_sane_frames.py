"""Padding, deep samples and three passes, from a driver's bytes to a page's."""

import pytest

from devices.ports.scanner import ScanMode
from devices.scanner.sane_frames import Frame, interleaved, kept


def frame(form: str, *, width: int, depth: int = 8, line: int) -> Frame:
    return Frame(
        form=form, last=True, width_px=width, lines=2, depth=depth, line_bytes=line
    )


@pytest.mark.parametrize(
    ("told", "mode", "came", "stays"),
    [
        (frame("gray", width=3, line=3), ScanMode.GREY, b"abcdef", b"abcdef"),
        (frame("gray", width=3, line=4), ScanMode.GREY, b"abc.def.", b"abcdef"),
        (frame("color", width=1, line=3), ScanMode.COLOUR, b"rgbRGB", b"rgbRGB"),
        (frame("color", width=1, line=5), ScanMode.COLOUR, b"rgb..RGB..", b"rgbRGB"),
        (
            frame("gray", width=2, depth=16, line=4),
            ScanMode.GREY,
            b".a.b.c.d",
            b"abcd",
        ),
        (
            frame("gray", width=10, depth=1, line=2),
            ScanMode.BILEVEL,
            b"\xff\xc0\x0f\x00",
            b"\xff\xc0\x0f\x00",
        ),
    ],
)
@pytest.mark.parametrize("piece", [1, 3, 100])
def test_only_the_page_is_kept(
    told: Frame, mode: ScanMode, came: bytes, stays: bytes, piece: int
) -> None:
    pieces = [memoryview(came[at : at + piece]) for at in range(0, len(came), piece)]
    assert told.mode is mode
    assert b"".join(bytes(part) for part in kept(told, pieces)) == stays


def test_half_a_line_is_no_line() -> None:
    padded = frame("gray", width=3, line=4)
    assert b"".join(kept(padded, [memoryview(b"abc.de")])) == b"abc"


def test_three_passes_make_one_page() -> None:
    planes = {
        "red": bytearray(b"rR"),
        "green": bytearray(b"gG"),
        "blue": bytearray(b"bB."),
    }
    assert interleaved(planes) == b"rgbRGB"
    assert frame("red", width=2, line=2).mode is ScanMode.COLOUR
    assert frame("red", width=2, line=2).wanted_bytes == 2
