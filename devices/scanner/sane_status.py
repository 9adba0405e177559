"""What SANE says, in our words. SANE tells only the English text of a status."""

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
    "Access to resource has been denied": ScanReason.ACCESS_REFUSED,
    "Error during device I/O": ScanReason.HARDWARE,
    "End of file reached": ScanReason.SHORT_PAGE,
    "Operation was canceled": ScanReason.CANCELLED,
}
"""Texts of ``sane_strstatus``, SANE 1.2.1. What is not here is UNEXPECTED."""

_NOBODY_THERE = frozenset({"Invalid argument", "Error during device I/O"})
"""What opening a scanner that is gone says: unknown name, or no answer."""


def reason_of(text: str, *, stage: Stage, still_listed: bool = True) -> ScanReason:
    """Name a complaint.

    Args:
        text: What ``sane_strstatus`` said.
        stage: What was being done.
        still_listed: Whether the scanner is still found when one looks for it.
    """
    if stage is Stage.OPENING and text in _NOBODY_THERE:
        return ScanReason.UNPLUGGED
    if not still_listed and text in _NOBODY_THERE:
        return ScanReason.UNPLUGGED
    return REASONS.get(text, ScanReason.UNEXPECTED)
