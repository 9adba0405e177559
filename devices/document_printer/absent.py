"""No document printer: a state like any other."""

from pathlib import Path

from devices.ports.common import Condition, DeviceHealth
from devices.ports.document_printer import (
    JobId,
    JobProgress,
    PrinterFault,
    PrintOptions,
    PrintReason,
)


class AbsentPrinter:
    """Says so each time it is asked."""

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth(condition=Condition.ABSENT, reason=PrintReason.OFF.value)

    def submit(self, document: Path, options: PrintOptions) -> JobId:
        """Always OFF."""
        raise PrinterFault(PrintReason.OFF)

    def follow(self, job_id: JobId) -> JobProgress:
        """Always OFF."""
        raise PrinterFault(PrintReason.OFF)

    def cancel(self, job_id: JobId) -> None:
        """Nothing to give up."""

    def resume(self) -> None:
        """Nothing to let go on."""

    def purge(self) -> None:
        """Nothing to remove."""

    def jobs_left(self) -> int:
        """None, ever."""
        return 0

    def close(self) -> None:
        """Nothing to let go of."""
