"""The process in which the print server is asked; one line of JSON in, one out.

Asking the server cannot be given a time limit (it hung until the end of the process,
measured), nor can the look-up of a printer's name. So both live here, and `CupsPrinter`
ends this process when it is late: nothing that was asked can then still happen later.
"""

import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import cups

from devices.document_printer.ipp_question import ask_printer, newest_ended_job

USER = "cabin"
TITLE = "Document"
PDF = "application/pdf"
INACTIVE_WITHIN_S = 3.5
"""The backend of a cancelled job ended in 0.05 s (measured), with its printer off too;
one that does not react is killed after 1 s with our server settings."""
_LOOK_EVERY_S = 0.03
_PART_BYTES = 65536
_PROCESSING: Final = 4
_STOPPED: Final = 5
_COMPLETED: Final = 9
_NOT_FOUND: Final = 1030
_NOT_POSSIBLE: Final = 1028
"""The answer to cancelling a job that has ended."""
_SERVER_GONE: Final = frozenset((1280, 1282))
"""Internal error, service unavailable: what the library makes of a lost connection."""
_QUEUE_WORDS = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "printer-make-and-model",
    "device-uri",
    "color-supported",
    "sides-supported",
)
_JOB_WORDS = (
    "job-state",
    "job-state-reasons",
    "job-impressions-completed",
    "job-printer-state-message",
)


class NoQueue(Exception):
    """There is no queue to print to."""


class CupsSession:
    """What can be asked; each method takes and gives plain JSON values."""

    def __init__(self, queue: str) -> None:
        self._wanted_queue = queue
        self._connection: Any = cups.Connection()

    def look(self) -> dict[str, Any]:
        """Queue, and printer behind it when it can be asked directly."""
        said = self._connection.getPrinterAttributes(
            self._queue(), requested_attributes=list(_QUEUE_WORDS)
        )
        view: dict[str, Any] = {
            "queue_state": said["printer-state"],
            "queue_reasons": _words(said.get("printer-state-reasons", ())),
            "queue_message": said.get("printer-state-message", ""),
            "accepting": bool(said.get("printer-is-accepting-jobs", True)),
            "model": said.get("printer-make-and-model", ""),
            "colour": bool(said.get("color-supported", True)),
            "sides": _words(said.get("sides-supported", ())),
        }
        return view | ask_printer(said.get("device-uri", ""))

    def submit(self, path: str, options: dict[str, str]) -> int:
        """Hand over a PDF, to a queue that goes on.

        A printer that was switched off while it printed leaves its queue stopped.
        """
        if self._queue_state() == _STOPPED:
            with contextlib.suppress(cups.IPPError):
                self.resume()
        queue = self._queue()
        job_id: int = self._connection.createJob(queue, TITLE, options)
        try:
            self._send(queue, job_id, Path(path))
        except (cups.IPPError, OSError):
            with contextlib.suppress(cups.IPPError):
                self._connection.cancelJob(job_id, purge_job=True)
            raise
        return job_id

    def follow(self, job_id: int) -> dict[str, Any]:
        """One look at a job and its printer; "job" is null when it is gone."""
        said = None
        with _fine_if_gone():
            said = self._connection.getJobAttributes(
                job_id, requested_attributes=list(_JOB_WORDS)
            )
        if said is None:
            return {"job": None}
        job = {
            "state": said["job-state"],
            "reasons": _words(said.get("job-state-reasons", ())),
            "pages": said.get("job-impressions-completed") or 0,
            "message": said.get("job-printer-state-message", ""),
        }
        if job["state"] == _COMPLETED:
            job["printer_state"] = newest_ended_job(self._device_uri())
        return {"job": job, "printer": self.look()}

    def cancel(self, job_id: int) -> None:
        """Give up a job, wait until nothing of it runs, and purge it."""
        with _fine_if_gone():
            self._connection.cancelJob(job_id)
        self._wait_inactive()
        with _fine_if_gone():
            self._connection.cancelJob(job_id, purge_job=True)

    def resume(self) -> None:
        """Let a stopped queue go on."""
        self._connection.enablePrinter(self._queue())
        self._connection.acceptJobs(self._queue())

    def purge(self) -> None:
        """Remove every job of ours.

        A job that is purged while it is active leaves its control file in the spool,
        title and options inside (measured): cancel, wait, purge.
        """
        for job_id in self._connection.getJobs("not-completed", my_jobs=True):
            with _fine_if_gone():
                self._connection.cancelJob(job_id)
        self._wait_inactive()
        self._connection.cancelAllJobs(self._queue(), my_jobs=True, purge_jobs=True)

    def jobs_left(self) -> int:
        """Jobs of ours that the server still knows."""
        return len(self._connection.getJobs("all", my_jobs=True))

    def _send(self, queue: str, job_id: int, path: Path) -> None:
        # Printing a file in one call would tell server and printer the file's name.
        last = 1
        self._connection.startDocument(queue, job_id, TITLE, PDF, last)
        with path.open("rb") as document:
            while part := document.read(_PART_BYTES):
                self._connection.writeRequestData(part, len(part))
        self._connection.finishDocument(queue)

    def _queue(self) -> str:
        if self._wanted_queue != "auto":
            return self._wanted_queue
        known = sorted(self._connection.getPrinters())
        default = self._connection.getDefault()
        if default in known:
            return str(default)
        if len(known) == 1:
            return str(known[0])
        message = f"no default queue among {known}"
        raise NoQueue(message)

    def _device_uri(self) -> str:
        said = self._connection.getPrinterAttributes(
            self._queue(), requested_attributes=["device-uri"]
        )
        return str(said.get("device-uri", ""))

    def _queue_state(self) -> int:
        said = self._connection.getPrinterAttributes(
            self._queue(), requested_attributes=["printer-state"]
        )
        return int(said["printer-state"])

    def _wait_inactive(self) -> None:
        deadline_s = time.monotonic() + INACTIVE_WITHIN_S
        while time.monotonic() < deadline_s:
            if self._queue_state() != _PROCESSING:
                return
            time.sleep(_LOOK_EVERY_S)


@contextlib.contextmanager
def _fine_if_gone() -> Iterator[None]:
    try:
        yield
    except cups.IPPError as error:
        gone = error.args[0] in (_NOT_FOUND, _NOT_POSSIBLE)
        if not gone:
            raise


def _words(said: Any) -> list[str]:
    return [said] if isinstance(said, str) else [str(word) for word in said]


_QUESTIONS: Final[dict[str, Callable[..., Any]]] = {
    "look": CupsSession.look,
    "submit": CupsSession.submit,
    "follow": CupsSession.follow,
    "cancel": CupsSession.cancel,
    "resume": CupsSession.resume,
    "purge": CupsSession.purge,
    "jobs_left": CupsSession.jobs_left,
}


class Worker:
    """Answers lines, on one connection as long as it holds."""

    def __init__(self, queue: str) -> None:
        self._queue = queue
        self._session: CupsSession | None = None

    def answer(self, line: str) -> dict[str, Any]:
        """Do what one line asks, and say what came of it."""
        name, *arguments = json.loads(line)
        # A document is never sent twice, so it goes over a fresh connection.
        fresh = self._session is None or name == "submit"
        said = self._try(name, arguments, fresh=fresh)
        if said.get("failed") == "server" and not fresh:
            # The server was started anew since the last question.
            said = self._try(name, arguments, fresh=True)
        return said

    def _try(self, name: str, arguments: list[Any], *, fresh: bool) -> dict[str, Any]:
        try:
            if fresh or self._session is None:
                self._session = CupsSession(self._queue)
            return {"value": _QUESTIONS[name](self._session, *arguments)}
        except cups.IPPError as error:
            code, text = error.args
            where = "server" if code in _SERVER_GONE else "ipp"
            return {"failed": where, "code": code, "text": str(text)}
        except NoQueue as error:
            return {"failed": "ipp", "code": _NOT_FOUND, "text": str(error)}
        except (RuntimeError, OSError) as error:
            # How the library says that nobody listens there.
            return {"failed": "server", "code": 0, "text": str(error)}


def main() -> None:
    """Answer lines until there are none."""
    queue, server = sys.argv[1:]
    # The server tells each job's story in its asker's language; we know the English.
    os.environ["LC_ALL"] = "C.UTF-8"
    # Whoever started us may be interrupted at a terminal, and still has to purge.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cups.setUser(USER)
    if server:
        cups.setServer(server)
    worker = Worker(queue)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(worker.answer(line)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
