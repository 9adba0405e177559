"""One visit's process, with the bench in the place of its supervisor."""

import select
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from cabin_app.supervision_link import (
    LINK_VARIABLE,
    LONGEST_LINE_BYTES,
    Line,
    LineReader,
    Said,
    Told,
    encode,
)

ROOT = Path(__file__).resolve().parents[2]
ANSWER_LIMIT_S = 30.0


class ServedVisit:
    """Starts it and says SHOW and BEGIN as a supervisor does.

    Attributes:
        spawned_at_s: Monotonic, just before the process was made.
        shown_at_s: When SHOWN came: the first frame is on the screen.
    """

    def __init__(self, environment: Mapping[str, str], private: Path) -> None:
        ours, theirs = socket.socketpair()
        self._socket = ours
        self._reader = LineReader(Said)
        self._log = (private / "visit.log").open("ab")
        self.spawned_at_s = time.monotonic()
        with theirs:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "cabin_app", "visit", "--simulate", "--window"],
                cwd=ROOT,
                env={
                    **environment,
                    "CABIN_RUNTIME_DIR": str(private / "runtime"),
                    "CABIN_STATE_DIR": str(private / "state"),
                    LINK_VARIABLE: str(theirs.fileno()),
                },
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stderr=self._log,
            )
        self.shown_at_s = 0.0

    def show(self) -> None:
        """Hand it the screen; returns once it takes touches."""
        self.wait_for(Said.READY)
        self._tell(Told.SHOW)
        self.wait_for(Said.SHOWN)
        self.shown_at_s = time.monotonic()
        self._tell(Told.BEGIN)

    def wait_for(self, word: Said) -> None:
        """Wait until it says that.

        Raises:
            TimeoutError: It did not.
        """
        until_s = time.monotonic() + ANSWER_LIMIT_S
        while time.monotonic() < until_s:
            left_s = until_s - time.monotonic()
            if not select.select([self._socket], [], [], max(left_s, 0.0))[0]:
                break
            piece = self._socket.recv(LONGEST_LINE_BYTES)
            if not piece:
                break
            if any(line.word is word for line in self._reader.feed(piece)):
                return
        message = f"the visit's process never said {word.value}; see visit.log"
        raise TimeoutError(message)

    def close(self) -> None:
        """Tell it to quit, and see it gone."""
        self._tell(Told.QUIT)
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._socket.close()
        self._log.close()

    def _tell(self, word: Told) -> None:
        self._socket.send(encode(Line(word)))
