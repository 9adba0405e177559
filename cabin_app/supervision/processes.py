"""Ending a process with everything it started, on Linux, without a control group."""

import contextlib
import ctypes
import os
import select
import signal
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_END_WAIT_MS = 1000
_ROUNDS = 10

_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class ProcessFacts:
    """One line of the process table."""

    pid: int
    state: str
    parent: int
    session: int


def adopt_orphans() -> None:
    """Become the parent of descendants whose own parent ends; call it once.

    Raises:
        OSError: The kernel refuses.
    """
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def dies_with(parent_pid: int) -> Callable[[], None]:
    """What a new process runs before its program, so that it cannot outlive us."""

    def prepare() -> None:
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent_pid:
            os.kill(os.getpid(), signal.SIGKILL)

    return prepare


def end_family(leader: int, living: Collection[int]) -> tuple[int, ...]:
    """End all that a session's leader started, orphans included; blocks up to ~1 s.

    Args:
        leader: The process that began the session.
        living: Leaders of the sessions that go on.

    Returns:
        Processes that are still there; empty as it should be.
    """
    for _ in range(_ROUNDS):
        family = _family(leader, living)
        if not family:
            return ()
        for pid in family:
            _end(pid)
    return _family(leader, living)


def process_table() -> tuple[ProcessFacts, ...]:
    """Every process there is, zombies included."""
    pids = (int(p.name) for p in Path("/proc").iterdir() if p.name.isdecimal())
    facts = (_facts(pid) for pid in pids)
    return tuple(fact for fact in facts if fact is not None)


def _family(leader: int, living: Collection[int]) -> tuple[int, ...]:
    table = [fact for fact in process_table() if fact.state not in "ZX"]
    mine = {fact.pid for fact in table if fact.session == leader or fact.pid == leader}
    mine |= {
        fact.pid
        for fact in table
        if fact.parent == os.getpid()
        and fact.session not in living
        and fact.session != os.getsid(0)
    }
    grown = True
    while grown:
        children = {f.pid for f in table if f.parent in mine} - mine
        mine |= children
        grown = bool(children)
    return tuple(sorted(mine))


def _end(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        watched = os.pidfd_open(pid)
        try:
            signal.pidfd_send_signal(watched, signal.SIGKILL)
            poll = select.poll()
            poll.register(watched, select.POLLIN)
            poll.poll(_END_WAIT_MS)
        finally:
            os.close(watched)


def reap_orphans(living: Collection[int]) -> None:
    """Take the end of adopted processes out of the process table."""
    for fact in process_table():
        adopted = fact.parent == os.getpid() and fact.pid not in living
        if adopted and fact.state == "Z":
            with contextlib.suppress(ChildProcessError):
                os.waitpid(fact.pid, os.WNOHANG)


def _facts(pid: int) -> ProcessFacts | None:
    try:
        text = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except (FileNotFoundError, ProcessLookupError):
        return None
    state, parent, _, session = text.rpartition(")")[2].split()[:4]
    return ProcessFacts(pid, state, int(parent), int(session))


def _prctl(option: int, value: int) -> None:
    if _libc.prctl(option, value, 0, 0, 0) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
