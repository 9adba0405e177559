"""The practice sites as a child process, started and stopped by the application."""

import json
import os
import select
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

from cabin_app.errors import CabinError

READY_LIMIT_S = 10.0
_STOP_LIMIT_S = 2.0
_ROOT = Path(__file__).resolve().parents[2]


class PracticeUnavailable(CabinError):
    """The practice sites did not start; the message says why and what to do."""


class PracticeProcess:
    """A running pair of sites; it ends with this process at the latest."""

    def __init__(
        self,
        *,
        child: subprocess.Popen[bytes],
        office_url: str,
        mail_url: str,
        room_url: str,
    ) -> None:
        self._child = child
        self.office_url = office_url
        self.mail_url = mail_url
        self.room_url = room_url

    @property
    def pid(self) -> int:
        """Number of the child process."""
        return self._child.pid

    @property
    def running(self) -> bool:
        """Whether the sites still answer to their process."""
        return self._child.poll() is None

    def stop(self) -> None:
        """End the sites, within two seconds; stopping twice is allowed."""
        _end(self._child)


def start_practice(
    log: Path | None = None,
    *,
    office_port: int = 0,
    mail_port: int = 0,
    room_port: int = 0,
    relay_port: int = 0,
    ready_limit_s: float = READY_LIMIT_S,
) -> PracticeProcess:
    """Start both sites and wait until they answer.

    Blocks for about a fifth of a second: call it off the interface thread.

    Args:
        log: File the events are appended to.
        office_port: 0 lets the system choose.
        mail_port: 0 lets the system choose.
        room_port: 0 lets the system choose.
        relay_port: 0 lets the system choose.
        ready_limit_s: How long to wait before giving up.

    Raises:
        PracticeUnavailable: they did not start in time, or at all.
    """
    command = [sys.executable, "-m", "cabin_app.practice"]
    command += ["--office-port", str(office_port), "--mail-port", str(mail_port)]
    command += ["--room-port", str(room_port), "--relay-port", str(relay_port)]
    if log is not None:
        command += ["--log", str(log.absolute())]
    # The kernel watches the thread that forks, not the process: from a worker
    # thread the child would be ended as soon as that thread is.
    if threading.current_thread() is threading.main_thread():
        command.append("--die-with-parent")
    child = subprocess.Popen(  # noqa: S603 our own module, fixed arguments
        command,
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    line = _first_line(child, ready_limit_s)
    try:
        urls = json.loads(line)
        return PracticeProcess(
            child=child,
            office_url=urls["office"],
            mail_url=urls["mail"],
            room_url=urls["room"],
        )
    except (ValueError, KeyError, TypeError) as error:
        raise PracticeUnavailable(_reason(child, ready_limit_s)) from error


def _first_line(child: subprocess.Popen[bytes], limit_s: float) -> bytes:
    """What the child says up to its first line end, or what it said in time."""
    held = b""
    deadline_s = time.monotonic() + limit_s
    if child.stdout is None:
        return held
    number = child.stdout.fileno()
    while not held.endswith(b"\n"):
        left_s = deadline_s - time.monotonic()
        if left_s <= 0 or not select.select([number], [], [], left_s)[0]:
            break
        chunk = os.read(number, 4096)
        if not chunk:
            break
        held += chunk
    return held


def _reason(child: subprocess.Popen[bytes], limit_s: float) -> str:
    with suppress(subprocess.TimeoutExpired):
        child.wait(timeout=0.2)
    ended = child.poll() is not None
    said = child.stderr.read() if ended and child.stderr else b""
    _end(child)
    if not ended:
        return (
            f"The practice site was not ready after {limit_s:g} s. "
            "Close other programs, then start again."
        )
    words = said.decode("utf-8", "replace").strip().splitlines()
    cause = words[-1] if words else f"it ended with code {child.returncode}"
    return (
        f"The practice site did not start: {cause} "
        "Run `python -m cabin_app.practice` in a terminal to see it."
    )


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:
        child.terminate()
        try:
            child.wait(timeout=_STOP_LIMIT_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    for pipe in (child.stdin, child.stdout, child.stderr):
        if pipe is not None:
            pipe.close()
