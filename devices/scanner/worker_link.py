"""The parent's end of the scanner worker: a process, two pipes, one waiting thread."""

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parents[2]
_GOODBYE_S = 1.5
"""How long the worker may take to park its scanner when it is let go."""

Message = dict[str, Any]


class Silence(Exception):
    """Nothing came in time."""


class Died(Exception):
    """The worker is no more."""


class WorkerLink:
    """One worker process. Used by one thread at a time; `wake` and `kill` by any."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Start the process.

        Args:
            environment: Added to this process's own.
        """
        path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
        theirs, self._life = os.pipe()
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", "devices.scanner.worker", str(theirs)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": path, **environment},
            pass_fds=(theirs,),
            encoding="utf-8",
        )
        os.close(theirs)
        self._inbox: queue.Queue[Message | None] = queue.Queue()
        self._asks = 0
        self._ended = threading.Lock()
        self._listener = threading.Thread(
            target=self._listen, name="scanner-worker", daemon=True
        )
        self._listener.start()

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def ask(self, what: Message) -> int:
        """Send an ask; its answers carry the number returned.

        Raises:
            Died: The worker cannot hear it.
        """
        self._asks += 1
        self.send({"id": self._asks, **what})
        return self._asks

    def send(self, what: Message) -> None:
        """Send a message that has no answer.

        Raises:
            Died: The worker cannot hear it.
        """
        stdin = self._process.stdin
        try:
            if stdin is not None:
                stdin.write(json.dumps(what) + "\n")
                stdin.flush()
        except (OSError, ValueError) as error:
            raise Died from error

    def wake(self) -> None:
        """Let `next` return an empty message."""
        self._inbox.put({})

    def next(self, timeout_s: float) -> Message:
        """Next message of the worker.

        Raises:
            Silence: None came within this time.
            Died: None will come.
        """
        try:
            message = self._inbox.get(timeout=max(timeout_s, 0.0))
        except queue.Empty as error:
            raise Silence from error
        if message is None:
            self._inbox.put(None)
            raise Died
        return message

    def close(self) -> None:
        """Let the worker park its scanner, then make sure that it is gone."""
        stdin = self._process.stdin
        if stdin is not None:
            with contextlib.suppress(OSError):
                stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_GOODBYE_S)
        self.kill()

    def kill(self) -> None:
        """End the worker now, whatever its driver does."""
        with self._ended:
            self._process.kill()
            self._process.wait()
            self._listener.join()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()
            if self._life >= 0:
                os.close(self._life)
                self._life = -1

    def _listen(self) -> None:
        stdout = self._process.stdout
        if stdout is not None:
            for line in stdout:
                self._inbox.put(json.loads(line))
        self._inbox.put(None)
