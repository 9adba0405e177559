"""Programs that are started, waited for by a condition, and ended by their own ids."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

LOOK_EVERY_S = 0.02
END_WITHIN_S = 20.0


class MissingService(RuntimeError):
    """A program is not installed; the message names the Debian packages."""


class ServiceFailed(RuntimeError):
    """A service did not get ready in time, or ended early; its last words are given."""


def find_program(name: str, package: str) -> str:
    """Full path of a program, in the usual folders and those of administration.

    Raises:
        MissingService: It is not installed.
    """
    folders = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
    path = shutil.which(name, path=folders)
    if path is None:
        message = f"{name} is not installed: apt-get install {package}"
        raise MissingService(message)
    return path


def port_answers(port: int) -> bool:
    """Whether somebody listens on this port of loopback."""
    with contextlib.suppress(OSError):
        socket.create_connection(("127.0.0.1", port), timeout=0.5).close()
        return True
    return False


class Processes:
    """A set of programs with one folder for what they say; ended in reverse order."""

    def __init__(self, log_folder: Path) -> None:
        self._log_folder = log_folder
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for name in reversed(tuple(self._running)):
            self.end(name)

    def start(
        self,
        name: str,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Start a program under a name; its output goes to ``name``.log."""
        with self._log(name).open("ab") as log:
            self._running[name] = subprocess.Popen(  # noqa: S603 (own commands)
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, **(environment or {})},
                start_new_session=True,
            )

    def wait_for(
        self, name: str, what: str, ready: Callable[[], bool], *, within_s: float
    ) -> None:
        """Wait until ``ready`` says so.

        Raises:
            ServiceFailed: The program ended, or the time is up.
        """
        deadline_s = time.monotonic() + within_s
        while not ready():
            if self._running[name].poll() is not None:
                message = f"{name} ended before {what}: {self._last_words(name)}"
                raise ServiceFailed(message)
            if time.monotonic() > deadline_s:
                message = f"no {what} within {within_s} s: {self._last_words(name)}"
                raise ServiceFailed(message)
            time.sleep(LOOK_EVERY_S)

    def end(self, name: str) -> None:
        """End one program: politely, then not. One that has ended is fine."""
        process = self._running.pop(name, None)
        if process is None:
            return
        process.terminate()
        try:
            process.wait(END_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(END_WITHIN_S)

    def kill_family(self, name: str) -> None:
        """End a program and all it started, at once; one that has ended is fine."""
        process = self._running.pop(name, None)
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(END_WITHIN_S)

    def kill(self, name: str) -> None:
        """End one program without giving it time for anything."""
        process = self._running.pop(name)
        process.kill()
        process.wait(END_WITHIN_S)

    def hold(self, name: str) -> None:
        """Let a program stand still: it takes connections and answers nobody."""
        self._running[name].send_signal(signal.SIGSTOP)

    def let_go(self, name: str) -> None:
        """Let it go on where it stood."""
        self._running[name].send_signal(signal.SIGCONT)

    def _log(self, name: str) -> Path:
        return self._log_folder / f"{name}.log"

    def _last_words(self, name: str) -> str:
        return self._log(name).read_text(errors="replace")[-400:].strip()
