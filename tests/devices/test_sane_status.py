"""SANE's words become reasons."""

import ctypes

import pytest

from devices.ports.scanner import ScanReason
from devices.scanner.sane_status import REASONS, Stage, first_scanner, reason_of

SAID_WHILE_READING = {
    "Document feeder out of documents": ScanReason.NO_PAPER,
    "Document feeder jammed": ScanReason.JAM,
    "Scanner cover is open": ScanReason.COVER_OPEN,
    "Device busy": ScanReason.BUSY,
    "Access to resource has been denied": ScanReason.ACCESS_REFUSED,
    "Error during device I/O": ScanReason.HARDWARE,
    "End of file reached": ScanReason.SHORT_PAGE,
    "Operation was canceled": ScanReason.CANCELLED,
    "Invalid argument": ScanReason.UNEXPECTED,
    "Out of memory": ScanReason.UNEXPECTED,
    "Operation not supported": ScanReason.UNEXPECTED,
    "what no version says": ScanReason.UNEXPECTED,
}


@pytest.mark.parametrize(("words", "reason"), SAID_WHILE_READING.items())
def test_what_is_said_while_reading(words: str, reason: ScanReason) -> None:
    assert reason_of(words, stage=Stage.READING) is reason


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Invalid argument", ScanReason.UNPLUGGED),
        ("Error during device I/O", ScanReason.UNPLUGGED),
        ("Device busy", ScanReason.BUSY),
        ("Access to resource has been denied", ScanReason.ACCESS_REFUSED),
        ("Out of memory", ScanReason.UNEXPECTED),
    ],
)
def test_what_is_said_while_opening(words: str, reason: ScanReason) -> None:
    assert reason_of(words, stage=Stage.OPENING) is reason


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Error during device I/O", ScanReason.UNPLUGGED),
        ("Invalid argument", ScanReason.UNPLUGGED),
        ("Document feeder jammed", ScanReason.JAM),
    ],
)
def test_a_scanner_that_is_not_found_any_more_was_unplugged(
    words: str, reason: ScanReason
) -> None:
    assert reason_of(words, stage=Stage.READING, still_there=False) is reason


def test_the_library_says_these_words() -> None:
    library = ctypes.CDLL("libsane.so.1")
    library.sane_strstatus.restype = ctypes.c_char_p
    said = {library.sane_strstatus(number).decode() for number in range(12)}

    unknown = set(SAID_WHILE_READING) - said
    assert unknown == {"what no version says"}
    assert said - set(REASONS) == {
        "Success",
        "Operation not supported",
        "Invalid argument",
        "Out of memory",
    }


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        ([], None),
        (["v4l:/dev/video0"], None),
        (["v4l:/dev/video0", "epson2:libusb:001:004"], "epson2:libusb:001:004"),
        (["airscan:e0:Hall", "test:0"], "airscan:e0:Hall"),
    ],
)
def test_the_cabin_s_camera_is_no_scanner(listed: list[str], found: str | None) -> None:
    assert first_scanner(listed) == found
