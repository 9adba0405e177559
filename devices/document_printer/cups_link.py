"""The way to the process that asks CUPS; late answers end that process."""

import time
from typing import Any

from devices.worker_process import Message, WorkerGone, WorkerProcess


class CupsLink:
    """One worker process, started when first needed and again after it was ended."""

    def __init__(self, *, queue: str, server: str) -> None:
        self._words = (queue, server)
        self._worker: WorkerProcess | None = None

    @property
    def worker_pid(self) -> int | None:
        """Process id of the worker, None while there is none."""
        return self._worker.pid if self._worker and self._worker.alive else None

    def ask(self, within_s: float, name: str, *arguments: object) -> dict[str, Any]:
        """One question and its answer.

        Raises:
            TimeoutError: None came in time; the worker was ended, so that what was
                asked cannot still happen later.
            OSError: The worker died.
        """
        deadline_s = time.monotonic() + within_s
        worker = self._running()
        worker.send([name, *arguments])
        try:
            return _answer(worker, deadline_s)
        except WorkerGone:
            self.close()
            message = "the worker ended"
            raise OSError(message) from None
        except TimeoutError:
            self.close()
            raise

    def close(self) -> None:
        """End the worker; twice is allowed."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.kill()

    def _running(self) -> WorkerProcess:
        if self._worker is not None and not self._worker.alive:
            self.close()
        if self._worker is None:
            self._worker = WorkerProcess(
                module="devices.document_printer.cups_worker", arguments=self._words
            )
        return self._worker


def _answer(worker: WorkerProcess, deadline_s: float) -> Message:
    while (left_s := deadline_s - time.monotonic()) > 0:
        answer = worker.receive(left_s)
        if answer is not None:
            return answer
    message = "no answer in time"
    raise TimeoutError(message)
