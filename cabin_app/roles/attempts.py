"""Wrong codes in a row, kept over restarts; the delay does not believe the calendar.

Time is counted since the machine started, which all its processes share; a clock set
back or forward changes nothing. After a restart of the machine the whole delay begins
again: switching it off is no way around.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from cabin_app.json_file import read_json
from cabin_app.roles.codes import write_private
from cabin_app.roles.policy import LONGEST_WAIT_S, wait_after

FILE_NAME = "code-attempts.json"
MANY = 32
"""More are not counted: the delay is the longest long before."""


@dataclass(frozen=True, kw_only=True)
class _Kept:
    failures: int = 0
    failed_at_s: float = 0.0
    start_of_machine: str = ""
    last_second: int = 0


class Attempts:
    """Wrong codes in a row, in a file."""

    def __init__(
        self,
        path: Path,
        *,
        monotonic_s: Callable[[], float],
        start_of_machine: Callable[[], str],
    ) -> None:
        """Nothing is read yet.

        Args:
            path: The file; made at the first failure.
            monotonic_s: Seconds since the machine started.
            start_of_machine: A name of this start, another after each.
        """
        self._path = path
        self._monotonic_s = monotonic_s
        self._start_of_machine = start_of_machine

    def wait_s(self) -> float:
        """Seconds until a code is looked at again; 0 when it is now."""
        kept = self._read()
        wait_s = wait_after(kept.failures)
        if kept.start_of_machine != self._start_of_machine():
            # Begin the whole delay again, once.
            if wait_s:
                self._write(kept)
            return wait_s
        passed_s = self._monotonic_s() - kept.failed_at_s
        return max(min(wait_s - passed_s, LONGEST_WAIT_S), 0.0)

    def count(self) -> None:
        """One more, before the code is looked at: a pulled plug changes nothing.

        Raises:
            BadFile: It could not be kept; the code must not be looked at.
        """
        kept = self._read()
        self._write(replace(kept, failures=min(kept.failures + 1, MANY)))

    def forget(self) -> None:
        """The code was right.

        Raises:
            BadFile: It could not be kept.
        """
        self._write(replace(self._read(), failures=0))

    def use_second(self, step: int) -> bool:
        """Take a telephone's code of this time step; False when it was taken before.

        Raises:
            BadFile: It could not be kept.
        """
        kept = self._read()
        if step <= kept.last_second:
            return False
        self._write(replace(kept, last_second=step))
        return True

    def _read(self) -> _Kept:
        """What was kept; a file that somebody spoilt counts as many failures."""
        try:
            value = read_json(self._path)
            return _Kept(
                failures=max(0, min(int(value["failures"]), MANY)),
                failed_at_s=float(value["failed_at_s"]),
                start_of_machine=str(value["start_of_machine"]),
                last_second=int(value["last_second"]),
            )
        except FileNotFoundError:
            return _Kept(start_of_machine=self._start_of_machine())
        except (OSError, ValueError, KeyError, TypeError):
            return _Kept(failures=MANY)

    def _write(self, kept: _Kept) -> None:
        value = {
            "failures": kept.failures,
            "failed_at_s": self._monotonic_s(),
            "start_of_machine": self._start_of_machine(),
            "last_second": kept.last_second,
        }
        write_private(self._path, json.dumps(value) + "\n")


def attempts_path(state_folder: Path) -> Path:
    """Where they are kept."""
    return state_folder / FILE_NAME


def clear_attempts(path: Path) -> None:
    """Whoever may set a code may also end the delay; a missing file is well."""
    path.unlink(missing_ok=True)


def start_of_this_machine() -> str:
    """The kernel's name for the time since it started; "" where it tells none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return ""
