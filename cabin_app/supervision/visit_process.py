"""One process that serves one visit, as its supervisor sees it."""

import contextlib
import os
import socket
import subprocess
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from cabin_app.supervision.limits import Limits
from cabin_app.supervision.processes import dies_with, end_family, reap_orphans
from cabin_app.supervision_link import (
    LINK_VARIABLE,
    LONGEST_LINE_BYTES,
    Line,
    LineReader,
    Said,
    Told,
    encode,
)


class Stage(StrEnum):
    """How far a visit's process is."""

    STARTING = "starting"
    READY = "ready"
    """Warm and unseen."""
    SHOWING = "showing"
    SHOWN = "shown"
    SERVING = "serving"
    FAREWELL = "farewell"
    ERASED = "erased"
    STOPPED = "stopped"
    """Shows that the cabin is out of order."""
    QUITTING = "quitting"


_STEPS = {
    (Said.READY, Stage.STARTING): Stage.READY,
    (Said.SHOWN, Stage.SHOWING): Stage.SHOWN,
    (Said.FAREWELL, Stage.SERVING): Stage.FAREWELL,
    (Said.ERASED, Stage.FAREWELL): Stage.ERASED,
}


class VisitProcess:
    """A leader of its own session, with a socket to talk and a handle on its end."""

    def __init__(
        self,
        *,
        command: Sequence[str],
        environment: Mapping[str, str],
        limits: Limits,
        at_s: float,
    ) -> None:
        """Start it.

        Raises:
            OSError: The program cannot be started.
        """
        ours, theirs = socket.socketpair()
        with theirs:
            number = theirs.fileno()
            try:
                self._process = subprocess.Popen(  # noqa: S603 (no shell, our words)
                    tuple(command),
                    env={**environment, LINK_VARIABLE: str(number)},
                    pass_fds=(number,),
                    stdin=subprocess.DEVNULL,
                    start_new_session=True,
                    preexec_fn=dies_with(os.getpid()),
                )
            except OSError:
                ours.close()
                raise
        ours.setblocking(False)
        self.socket = ours
        self.end_handle = os.pidfd_open(self._process.pid)
        self.stage = Stage.STARTING
        self.heard_all = False
        self.stopped = False
        self._limits = limits
        self._reader = LineReader(Said)
        self._deadline_s: float | None = at_s + limits.ready_s
        self._alive_until_s: float | None = None

    @property
    def pid(self) -> int:
        """Its number, which is also its session's."""
        return self._process.pid

    @property
    def deadline_s(self) -> float | None:
        """When it has failed unless something comes from it, None for never."""
        times = [t for t in (self._deadline_s, self._alive_until_s) if t is not None]
        return min(times) if times else None

    def is_late(self, at_s: float) -> bool:
        """Whether what was due has not come."""
        return self.deadline_s is not None and at_s >= self.deadline_s

    def enter(self, stage: Stage, at_s: float) -> None:
        """Take note of a stage and of how long it may last."""
        limits = self._limits
        spans = {Stage.SHOWING: limits.shown_s, Stage.QUITTING: limits.quit_s}
        self.stage = stage
        span_s = spans.get(stage)
        self._deadline_s = None if span_s is None else at_s + span_s

    def step_by(self, word: Said) -> Stage | None:
        """The stage a word leads to; only what fits the present one is believed."""
        return _STEPS.get((word, self.stage))

    def is_alive(self, at_s: float) -> None:
        """It spoke of its own: from now on its silence means something."""
        self._alive_until_s = at_s + self._limits.hang_s

    def tell(self, word: Told, cause: str = "") -> None:
        """Say something; a process that is gone is noticed by its end."""
        with contextlib.suppress(OSError):
            self.socket.send(encode(Line(word, cause)))

    def hear(self) -> tuple[Line, ...]:
        """What it said; `heard_all` is set when it hung up."""
        try:
            piece = self.socket.recv(LONGEST_LINE_BYTES)
        except BlockingIOError:
            return ()
        except OSError:
            piece = b""
        self.heard_all = not piece
        return self._reader.feed(piece)

    def hung_up(self, at_s: float) -> None:
        """It let go of the socket: it ends now, or is ended."""
        self._deadline_s = at_s + self._limits.quit_s

    def bury(self, living: Collection[int]) -> tuple[int, ...]:
        """End it with all it started, and let go of it.

        Returns:
            Processes that could not be ended; empty as it should be.
        """
        left = end_family(self.pid, living)
        self._process.wait()
        reap_orphans(living)
        self.socket.close()
        os.close(self.end_handle)
        return left
