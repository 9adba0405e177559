"""Reads small ordinary files: a pipe, a device or a giant would hold the start."""

import os
import stat
from pathlib import Path

GREATEST_SIZE_BYTES = 1_000_000
"""Of a file that people write; ours are under 40 kB."""


def read_plain(path: Path) -> bytes:
    """The content, cut one byte after the greatest size.

    Raises:
        OSError: It is missing, unreadable, or no ordinary file.
    """
    with os.fdopen(_open_file(path), "rb") as file:
        return file.read(GREATEST_SIZE_BYTES + 1)


def _open_file(path: Path) -> int:
    """Open what is a file. A pipe that nobody fills would hold us for ever."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    message = "it is no ordinary file"
    raise OSError(message)
