"""The real application in processes of its own, seen from outside.

As a program: a supervisor whose first visit is played, not touched. As a module: the
test's side, which knows what the system's service manager is told, the process table
and the folders, and nothing else.
"""

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import mkdtemp

from cabin_app.supervision.processes import ProcessFacts, process_table
from support.patience import PATIENCE_S, until

ROOT = Path(__file__).parents[2]


class RealCabin:
    """One supervisor and what it started."""

    def __init__(self, folder: Path, words: Sequence[str], **environment: str) -> None:
        self.folder = folder
        self.state = folder / "state"
        # Documents stay in memory: the folder of tests may be on a disk.
        self.runtime = Path(mkdtemp(dir="/dev/shm", prefix="cabin-test-"))
        self.spool = self.runtime / "spool"
        self._manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._manager.bind(str(folder / "manager"))
        self._manager.settimeout(PATIENCE_S)
        self._words = words
        self._environment = {
            **os.environ,
            "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
            "HOME": str(folder),
            "CABIN_STATE_DIR": str(self.state),
            "CABIN_RUNTIME_DIR": str(self.runtime),
            "NOTIFY_SOCKET": str(folder / "manager"),
            **environment,
        }
        self.errors = folder / "errors"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", *self._words],
                env=self._environment,
                stdout=errors,
                stderr=errors,
            )

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def told(self, wanted: str) -> None:
        """Wait until the service manager is told that word."""
        while self._manager.recv(4096).decode() != wanted:
            pass

    def is_shown(self) -> None:
        """Wait until the process that has the screen shows its first frame."""
        self.told("READY=1")

    def says(self, words: str) -> None:
        """Wait until it wrote that among its errors."""
        until(lambda: words in self.errors.read_text())

    def visits(self) -> list[int]:
        """Processes of visits, the one that has the screen first."""
        return [
            fact.pid
            for fact in process_table()
            if fact.parent == self.pid and fact.state not in "ZX"
        ]

    def family(self, leader: int) -> list[ProcessFacts]:
        """What lives in the session of a visit's process."""
        alive = [fact for fact in process_table() if fact.state not in "ZX"]
        return [fact for fact in alive if fact.session == leader]

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self.ended()

    def ended(self) -> int:
        """Wait for its own end; the exit code."""
        assert self._process is not None
        return self._process.wait(PATIENCE_S)

    def close(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._manager.close()
        for path in sorted(self.runtime.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        self.runtime.rmdir()


@contextlib.contextmanager
def real_cabin(
    folder: Path, *words: str, module: str = "cabin_app", **environment: str
) -> Iterator[RealCabin]:
    """A cabin that is surely gone afterwards; `start` begins."""
    cabin = RealCabin(folder, (module, *words), **environment)
    try:
        yield cabin
    finally:
        cabin.close()


def wait_for_end(pid: int) -> None:
    """Return once the process is gone; fail if it stays."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    try:
        assert select.select([handle], [], [], PATIENCE_S)[0], f"{pid} is still there"
    finally:
        os.close(handle)
