"""One supervisor for one cabin: a second would erase the visit that is under way."""

import fcntl
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cabin_app.errors import CabinError

_log = logging.getLogger(__name__)
LOCK_NAME = "supervisor.lock"
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


class AnotherRuns(CabinError):
    """The folders belong to a cabin that is running."""


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Hold a folder while a cabin runs; the kernel lets go of it with the process.

    A folder that cannot be written holds nothing: why is told by who needs it.

    Raises:
        AnotherRuns: Another process holds it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(folder / LOCK_NAME, _FLAGS, 0o600)
    except OSError as error:
        _log.warning("whether another cabin runs cannot be told: %s", error)
        yield
        return
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            number = os.read(handle, 20).decode("ascii", "replace").strip()
            message = (
                f"{folder}: a cabin is running there already (process {number}). "
                "End that one first, or set CABIN_STATE_DIR and CABIN_RUNTIME_DIR."
            )
            raise AnotherRuns(message) from error
        with suppress(OSError):  # a full disk keeps the lock, and not whose it is
            os.truncate(handle, 0)
            os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(handle)
