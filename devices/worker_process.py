"""The parent's end of a process in which a library may hang, crash or be given up.

Lines of JSON go to its stdin, lines of JSON come from its stdout.
"""

import json
import os
import selectors
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from types import MappingProxyType
from typing import IO, Any

Message = dict[str, Any]

_ROOT = Path(__file__).parents[1]
"""Where the worker finds this package, whatever the working folder is."""

GOODBYE_S = 1.5
"""How long a worker may take to close its device before it is killed."""


class WorkerGone(Exception):
    """The worker ended while an answer was awaited."""


class WorkerProcess:
    """A worker, from start to end. One thread talks to it; any may write or kill.

    Args:
        module: What it runs, a module of this package.
        arguments: Its words on the command line.
        environment: Added to this process's own.

    Raises:
        OSError: It cannot be started.
    """

    def __init__(
        self,
        *,
        module: str,
        arguments: tuple[str, ...],
        environment: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._command = (sys.executable, "-P", "-m", module, *arguments)
        path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
        self._environment = {**os.environ, "PYTHONPATH": path, **environment}
        self._ended = threading.Event()
        self._heard = b""
        started: SimpleQueue[subprocess.Popen[bytes] | OSError] = SimpleQueue()
        # The kernel ends the worker with the *thread* that started it, so that thread
        # lives as long as the worker does; a thread of a pool would not.
        threading.Thread(
            target=self._live, args=(started,), name=module, daemon=True
        ).start()
        process = started.get()
        if isinstance(process, OSError):
            raise process
        self._process = process
        self._stdin, self._stdout = _pipes(process)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._stdout, selectors.EVENT_READ)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs, asked of the kernel: our thread learns it later."""
        now = os.WEXITED | os.WNOHANG | os.WNOWAIT
        try:
            return os.waitid(os.P_PID, self.pid, now) is None
        except ChildProcessError:
            return False

    def send(self, message: object) -> None:
        """Give an order; one that nobody reads any more is lost in silence."""
        with suppress(BrokenPipeError, ValueError):
            self._stdin.write(json.dumps(message).encode() + b"\n")

    def receive(self, timeout_s: float) -> Message | None:
        """The next answer, or None when there is none within ``timeout_s``.

        Raises:
            WorkerGone: There will be no more answers.
        """
        if b"\n" not in self._heard and self._selector.select(timeout_s):
            piece = os.read(self._stdout.fileno(), 65536)
            if not piece:
                raise WorkerGone
            self._heard += piece
        line, end, rest = self._heard.partition(b"\n")
        if not end:
            return None
        self._heard = rest
        message: Message = json.loads(line)
        return message

    def kill(self) -> None:
        """End it at once, whatever it does."""
        self._process.kill()
        self._end()

    def stop(self) -> None:
        """Let it close its device and end; kill it when that takes too long."""
        self._stdin.close()
        if not self._ended.wait(GOODBYE_S):
            self._process.kill()
        self._end()

    def _live(self, started: "SimpleQueue[subprocess.Popen[bytes] | OSError]") -> None:
        try:
            process = subprocess.Popen(  # noqa: S603 - our own interpreter
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=self._environment,
                bufsize=0,
            )
        except OSError as error:
            started.put(error)
            return
        started.put(process)
        process.wait()
        self._ended.set()

    def _end(self) -> None:
        self._ended.wait()
        self._selector.close()
        self._stdin.close()
        self._stdout.close()


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    if process.stdin is None or process.stdout is None:
        message = "the worker was started without pipes"
        raise RuntimeError(message)
    return process.stdin, process.stdout
