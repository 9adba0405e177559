"""A real supervisor in a process of its own, with puppets for visits.

As a program: runs the supervisor. As a module: the test's side.
"""

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from support.patience import PATIENCE_S

ROOT = Path(__file__).parents[2]


@dataclass
class Puppet:
    """One visit's process, and the words that pass."""

    strings: socket.socket
    pid: int
    role: str
    _rest: bytes = b""

    def say(self, word: str, cause: str = "") -> None:
        """Let it say a word to the supervisor."""
        self.pull(json.dumps({"word": word, "cause": cause}))

    def pull(self, line: str) -> None:
        self.strings.sendall(line.encode() + b"\n")

    def line(self) -> str:
        """The next line from it; "" once it is gone."""
        while b"\n" not in self._rest:
            try:
                piece = self.strings.recv(4096)
            except ConnectionResetError:
                return ""
            if not piece:
                return ""
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode()

    def told(self) -> str:
        """The next word the supervisor told it; "" once it is gone."""
        line = self.line()
        return json.loads(line)["word"] if line else ""

    def begins(self) -> None:
        """From its start to a visitor's touch."""
        self.say("ready")
        assert self.told() == "show"
        self.say("shown")
        assert self.told() == "begin"


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


@dataclass
class Supervised:
    """The test's side."""

    folder: Path
    limits: dict[str, float] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.spool = self.folder / "spool"
        self.counted = self.folder / "counted"
        self.engine = self.folder / "engine"
        self._held: list[socket.socket] = []
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(self.folder / "door"))
        self._door.listen()
        self._door.settimeout(PATIENCE_S)
        words = {"folder": str(self.folder), "limits": self.limits}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "support.supervised", json.dumps(words)],
            env={
                **os.environ,
                "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
                **self.environment,
            },
            stderr=subprocess.PIPE,
            text=True,
        )

    def puppet(self) -> Puppet:
        """The next process the supervisor starts."""
        strings, _ = self._door.accept()
        strings.settimeout(PATIENCE_S)
        self._held.append(strings)
        puppet = Puppet(strings, 0, "")
        pid, puppet.role = puppet.line().split()
        puppet.pid = int(pid)
        return puppet

    def no_puppet(self) -> bool:
        """Whether nothing was started meanwhile."""
        return not select.select([self._door], [], [], 0)[0]

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.ended()

    def ended(self) -> int:
        self.errors = self.process.communicate(timeout=PATIENCE_S)[1]
        return self.process.returncode

    @property
    def interrupted(self) -> int:
        return len(self.counted.read_text()) if self.counted.exists() else 0

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate(timeout=PATIENCE_S)
        for held in (self._door, *self._held):
            held.close()
        if self.process.stderr is not None:
            self.process.stderr.close()


@contextlib.contextmanager
def supervised(
    folder: Path,
    environment: dict[str, str] | None = None,
    **limits: float,
) -> Iterator[Supervised]:
    """A supervisor that is surely gone afterwards."""
    under_test = Supervised(folder, limits, environment or {})
    try:
        yield under_test
    finally:
        under_test.close()


def main() -> int:
    from cabin_app.session.remains import VisitRemains
    from cabin_app.supervision.limits import Limits
    from cabin_app.supervision.service_manager import ServiceManager
    from cabin_app.supervisor import Supervisor

    words = json.loads(sys.argv[1])
    folder = Path(words["folder"])

    def count() -> None:
        with (folder / "counted").open("a") as file:
            file.write("x")

    puppet = [sys.executable, "-m", "support.puppet", str(folder / "door")]
    return Supervisor(
        command=[*puppet, "visit"],
        out_of_order_command=[*puppet, "out-of-order"],
        environment=os.environ,
        remains=VisitRemains(
            spool=folder / "spool", engine_folders=(folder / "engine",)
        ),
        on_interrupted=count,
        service_manager=ServiceManager.from_environment(os.environ),
        limits=Limits(**words["limits"]),
    ).run()


if __name__ == "__main__":
    sys.exit(main())
