"""Padding, deep samples and three passes, from a driver's bytes to a page's."""

import itertools

import pytest

from devices.ports.scanner import ScanMode
from devices.scanner.sane_frames import Frame, TooMuch, bounded, interleaved, kept


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


@pytest.mark.parametrize(
    ("told", "sane"),
    [
        (frame("gray", width=3, line=3), True),
        (frame("gray", width=1001, depth=1, line=126), True),
        (frame("color", width=2, depth=16, line=12), True),
        (frame("red", width=2, line=2), True),
        (frame("gray", width=0, line=0), False),
        (frame("gray", width=-1, line=8), False),
        (frame("gray", width=3, line=2), False),
        (frame("gray", width=1001, depth=1, line=125), False),
        (frame("gray", width=3, depth=12, line=6), False),
        (frame("gray", width=3, depth=16, line=3), False),
        (frame("color", width=9, depth=1, line=6), False),
        (frame("jpeg", width=3, line=3), False),
        (frame("gray", width=3, line=2_000_000_000), False),
    ],
)
def test_a_driver_that_announces_nonsense_is_found_out(told: Frame, sane: bool) -> None:
    assert (told.nonsense == "") is sane


@pytest.mark.parametrize("lines", [0, 1000])
def test_a_page_that_does_not_end_is_given_up(lines: int) -> None:
    told = Frame(form="gray", last=True, width_px=4, lines=lines, depth=8, line_bytes=4)
    endless = itertools.repeat(memoryview(b"\0" * 400))
    with pytest.raises(TooMuch, match="bytes for"):
        for _ in bounded(told, endless):
            pass
    whole = [memoryview(b"\0" * 400)] * 10
    assert list(bounded(told, whole)) == whole
