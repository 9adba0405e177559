"""What SANE says, in our words. SANE tells only the English text of a status."""

from collections.abc import Sequence
from enum import StrEnum

from devices.ports.scanner import ScanReason


class Stage(StrEnum):
    """What was being done when SANE complained."""

    OPENING = "opening"
    READING = "reading"


REASONS: dict[str, ScanReason] = {
    "Document feeder out of documents": ScanReason.NO_PAPER,
    "Document feeder jammed": ScanReason.JAM,
    "Scanner cover is open": ScanReason.COVER_OPEN,
    "Device busy": ScanReason.BUSY,
    "Lamp not ready, please retry": ScanReason.BUSY,
    "Scanner mechanism locked for transport": ScanReason.HARDWARE,
    "Scanner returned no data": ScanReason.SHORT_PAGE,
    "Access to resource has been denied": ScanReason.ACCESS_REFUSED,
    "Error during device I/O": ScanReason.HARDWARE,
    "End of file reached": ScanReason.SHORT_PAGE,
    "Operation was canceled": ScanReason.CANCELLED,
}
"""Texts of ``sane_strstatus``, SANE 1.2.1, never translated.

What is not here is UNEXPECTED.
"""

_NOBODY_THERE = frozenset({"Invalid argument", "Error during device I/O"})
"""What opening a scanner that is gone says: unknown name, or no answer."""

_CAMERAS = ("v4l:", "gphoto2:")
"""What SANE lists beside scanners: the cabin's own camera would be the first."""


def first_scanner(names: Sequence[str]) -> str | None:
    """The first of the devices SANE lists that is no camera."""
    return next((name for name in names if not name.startswith(_CAMERAS)), None)


def reason_of(text: str, *, stage: Stage, still_there: bool = True) -> ScanReason:
    """Name a complaint.

    Args:
        text: What ``sane_strstatus`` said.
        stage: What was being done.
        still_there: Whether the scanner is still found when one looks for it.
    """
    if stage is Stage.OPENING and text in _NOBODY_THERE:
        return ScanReason.UNPLUGGED
    if not still_there and text in _NOBODY_THERE:
        return ScanReason.UNPLUGGED
    return REASONS.get(text, ScanReason.UNEXPECTED)
