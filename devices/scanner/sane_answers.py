"""What the worker answers, in the port's words."""

import logging
from pathlib import Path
from typing import Any

from devices.ports.common import Condition, DeviceHealth
from devices.ports.scanner import ScanMode, ScannedPage, ScannerFault, ScanReason

logger = logging.getLogger(__name__)


def page_of(answer: dict[str, Any], path: Path) -> ScannedPage:
    """The page that is whole in ``path``.

    Raises:
        ScannerFault: There is none, and why.
        OSError: There was no room for it.
    """
    match answer["kind"]:
        case "page":
            for warning in answer["warnings"]:
                logger.info("Page not exactly as asked: %s", warning)
            return ScannedPage(
                path=path,
                width_px=answer["width_px"],
                height_px=answer["height_px"],
                resolution_dpi=answer["resolution_dpi"],
                mode=ScanMode(answer["mode"]),
            )
        case "no_room":
            raise OSError(answer["errno"], answer["words"])
        case _:
            raise ScannerFault(ScanReason(answer["reason"]), answer["words"])


def health_of(answer: dict[str, Any] | None) -> DeviceHealth:
    """How the scanner is; None when it did not say in time."""
    if answer is None:
        return stopped(ScanReason.TIMED_OUT, "")
    if answer["kind"] == "well":
        return DeviceHealth(condition=Condition.READY, detail=answer["device"])
    reason = ScanReason(answer["reason"])
    if reason is ScanReason.UNPLUGGED:
        return DeviceHealth(
            condition=Condition.ABSENT, reason=reason, detail=answer["words"]
        )
    return stopped(reason, answer["words"])


def stopped(reason: ScanReason, words: str) -> DeviceHealth:
    """It does not work until somebody does something."""
    return DeviceHealth(condition=Condition.STOPPED, reason=reason, detail=words)
