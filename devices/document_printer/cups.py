"""A document printer behind CUPS."""

from pathlib import Path
from typing import Any

from devices.document_printer.cups_link import CupsLink
from devices.document_printer.ipp_status import (
    JobView,
    PrinterView,
    job_progress,
    printer_health,
)
from devices.ports.common import Condition, DeviceHealth
from devices.ports.document_printer import (
    JobId,
    JobProgress,
    JobState,
    PrintColour,
    PrinterFault,
    PrintOptions,
    PrintReason,
    PrintSides,
)

HEALTH_WITHIN_S = 2.0
ANSWER_WITHIN_S = 4.4
_PDF_MARK = b"%PDF-"
_PDF_MARK_WITHIN = 1024
_REFUSALS = {
    1030: PrintReason.OFF,
    1034: PrintReason.REFUSED_DOCUMENT,
    1042: PrintReason.REFUSED_DOCUMENT,
    1286: PrintReason.PAUSED,
}
"""Answers of RFC 8011 (client-error-not-found, ...-document-format-not-supported,
...-document-format-error, server-error-not-accepting-jobs) as reasons."""


class CupsPrinter:
    """One queue of one print server, asked by a process that can be given up.

    Not safe for two threads at once. A job is handed over under a constant title and
    user, so that neither says anything about anybody.
    """

    def __init__(self, *, queue: str = "auto", server: str = "") -> None:
        """Take a queue; nothing is asked yet.

        Args:
            queue: Its name, or "auto" for the default one or the only one.
            server: Socket path or "host:port", "" for the system's.
        """
        self._link = CupsLink(queue=queue, server=server)
        self._given_up: set[JobId] = set()
        self._owed: set[JobId] = set()
        self._may_hold_ours = False
        self._closed = False

    def health(self) -> DeviceHealth:
        """Look at queue and printer; a silent server is a state too."""
        try:
            view = self._ask(HEALTH_WITHIN_S, "look")
        except PrinterFault as fault:
            off = fault.reason is PrintReason.OFF
            return DeviceHealth(
                condition=Condition.ABSENT if off else Condition.STOPPED,
                reason=fault.reason.value,
                detail=fault.detail,
            )
        return printer_health(_printer_view(view))

    def submit(self, document: Path, options: PrintOptions) -> JobId:
        """Hand over a PDF; the server has a copy when this returns."""
        _check_is_pdf(document)
        for owed in tuple(self._owed):
            # A server that came back would print it as well.
            self.cancel(owed)
        self._may_hold_ours = True
        # Not resolved: what a process holds in memory only has this name.
        path = str(document.absolute())
        job_id = self._ask(ANSWER_WITHIN_S, "submit", path, _words(options))
        return JobId(int(job_id))

    def follow(self, job_id: JobId) -> JobProgress:
        """Look at a job; one the server forgot was purged, so it is cancelled."""
        said = self._ask(ANSWER_WITHIN_S, "follow", job_id)
        if said["job"] is None:
            return JobProgress(state=JobState.CANCELLED)
        job = said["job"]
        return job_progress(
            JobView(
                state=job["state"],
                reasons=tuple(job["reasons"]),
                pages=job["pages"],
                message=job["message"],
                printer_state=job.get("printer_state", 0),
            ),
            _printer_view(said["printer"]),
            given_up=job_id in self._given_up,
        )

    def cancel(self, job_id: JobId) -> None:
        """Give up a job and purge it."""
        self._given_up.add(job_id)
        self._owed.add(job_id)
        self._ask(ANSWER_WITHIN_S, "cancel", job_id)
        self._owed.discard(job_id)

    def resume(self) -> None:
        """Let a stopped queue go on."""
        self._ask(ANSWER_WITHIN_S, "resume")

    def purge(self) -> None:
        """Remove all our jobs.

        Raises:
            PrinterFault: OFF only if this printer was given nothing since the last
                purge; a server that vanished with our jobs is UNEXPECTED.
        """
        try:
            self._ask(ANSWER_WITHIN_S, "purge")
        except PrinterFault as fault:
            if fault.reason is PrintReason.OFF and self._may_hold_ours:
                raise PrinterFault(PrintReason.UNEXPECTED, fault.detail) from fault
            raise
        self._may_hold_ours = self.jobs_left() > 0
        self._given_up.clear()
        self._owed.clear()

    def jobs_left(self) -> int:
        """Jobs of ours that the server still knows."""
        return int(self._ask(ANSWER_WITHIN_S, "jobs_left"))

    def close(self) -> None:
        """End the worker."""
        self._closed = True
        self._link.close()

    def _ask(self, within_s: float, name: str, *arguments: object) -> Any:
        if self._closed:
            message = "the printer was closed"
            raise RuntimeError(message)
        try:
            said = self._link.ask(within_s, name, *arguments)
        except TimeoutError as error:
            raise PrinterFault(PrintReason.TIMED_OUT, f"{name}: no answer") from error
        except OSError as error:
            raise PrinterFault(PrintReason.UNEXPECTED, f"{name}: {error}") from error
        match said.get("failed"):
            case None:
                return said["value"]
            case "server":
                raise PrinterFault(PrintReason.OFF, said["text"])
            case _:
                reason = _REFUSALS.get(said["code"], PrintReason.UNEXPECTED)
                raise PrinterFault(reason, f"{said['code']} {said['text']}")


def _check_is_pdf(document: Path) -> None:
    try:
        with document.open("rb") as file:
            begins = file.read(_PDF_MARK_WITHIN)
    except OSError as error:
        raise PrinterFault(PrintReason.REFUSED_DOCUMENT, str(error)) from error
    if _PDF_MARK not in begins:
        raise PrinterFault(PrintReason.REFUSED_DOCUMENT, "not a PDF")


def _words(options: PrintOptions) -> dict[str, str]:
    grey = options.colour is PrintColour.GREY
    one = options.sides is PrintSides.ONE
    return {
        "copies": str(options.copies),
        "job-sheets": "none",
        "media": "A4",
        "print-color-mode": "monochrome" if grey else "color",
        "sides": "one-sided" if one else "two-sided-long-edge",
    }


def _printer_view(said: dict[str, Any]) -> PrinterView:
    return PrinterView(
        queue_state=said["queue_state"],
        queue_reasons=tuple(said["queue_reasons"]),
        queue_message=said["queue_message"],
        accepting=said["accepting"],
        model=said["model"],
        asked=said["asked"],
        answered=said.get("answered", False),
        own_reasons=tuple(said.get("own_reasons", ())),
        own_pages=said.get("own_pages", 0),
        colour=said["colour"],
        sides=tuple(said["sides"]),
    )
