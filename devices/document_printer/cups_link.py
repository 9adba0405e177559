"""The pipe to the process that asks CUPS; late answers end that process."""

import contextlib
import json
import os
import selectors
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

_END_WITHIN_S = 1.0


class CupsLink:
    """One worker process, started when first needed and again after it was ended."""

    def __init__(self, *, queue: str, server: str) -> None:
        self._words = (queue, server)
        self._worker: subprocess.Popen[bytes] | None = None

    def ask(self, within_s: float, name: str, *arguments: object) -> dict[str, Any]:
        """One question and its answer.

        Raises:
            TimeoutError: None came in time; the worker was ended, so that what was
                asked cannot still happen later.
            OSError: The worker died.
        """
        deadline_s = time.monotonic() + within_s
        question = json.dumps([name, *arguments]).encode() + b"\n"
        try:
            answer: dict[str, Any] = json.loads(self._exchange(question, deadline_s))
        except OSError:
            self.close()
            raise
        return answer

    def close(self) -> None:
        """End the worker; twice is allowed."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.kill()
        worker.wait(_END_WITHIN_S)
        for pipe in (worker.stdin, worker.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _exchange(self, question: bytes, deadline_s: float) -> bytes:
        worker = self._running()
        if worker.stdin is None or worker.stdout is None:
            message = "the worker has no pipes"
            raise OSError(message)
        worker.stdin.write(question)
        worker.stdin.flush()
        line = b""
        with selectors.DefaultSelector() as selector:
            selector.register(worker.stdout, selectors.EVENT_READ)
            while not line.endswith(b"\n"):
                if not selector.select(max(0.0, deadline_s - time.monotonic())):
                    message = "no answer in time"
                    raise TimeoutError(message)
                part = os.read(worker.stdout.fileno(), 65536)
                if not part:
                    message = "the worker ended"
                    raise OSError(message)
                line += part
        return line

    def _running(self) -> subprocess.Popen[bytes]:
        if self._worker is not None and self._worker.poll() is None:
            return self._worker
        self.close()
        root = str(Path(__file__).resolve().parents[2])
        self._worker = subprocess.Popen(  # noqa: S603 (our own module)
            [
                *(sys.executable, "-P", "-m", "devices.document_printer.cups_worker"),
                *self._words,
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": root},
            start_new_session=True,
        )
        return self._worker
