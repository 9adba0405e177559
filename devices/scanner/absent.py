"""No scanner: a state like any other."""

from pathlib import Path

from devices.ports.common import Condition, DeviceHealth
from devices.ports.scanner import (
    ScannedPage,
    ScannerFault,
    ScanProgress,
    ScanReason,
    ScanRequest,
)


class AbsentScanner:
    """Says so each time it is asked."""

    def prepare(self) -> None:
        """Nothing to get ready."""

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth(
            condition=Condition.ABSENT, reason=ScanReason.UNPLUGGED.value
        )

    def scan_page(self, request: ScanRequest, folder: Path) -> ScannedPage:
        """Always UNPLUGGED."""
        raise ScannerFault(ScanReason.UNPLUGGED)

    def progress(self) -> ScanProgress:
        """Nothing goes on."""
        return ScanProgress()

    def has_feeder(self) -> bool:
        """It has not."""
        return False

    def cancel(self) -> None:
        """Nothing to give up."""

    def close(self) -> None:
        """Nothing to let go of."""
