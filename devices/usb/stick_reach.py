"""The way to a file of a stick, step by step: no name leads elsewhere.

Each folder and file is opened from the one before, links are not followed, pipes do
not hold us, what is no plain file of this very disk is left alone, and of a hundred
thousand names the first are looked at.
"""

import errno
import os
import stat
import time
from collections import deque
from pathlib import PurePath
from typing import Final

from devices.ports.stick import StickFault, StickReason

MOST_NAMES: Final = 20_000
MOST_DEEP: Final = 8
FOLDER: Final = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_FILE: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_NOT_FOR_PEOPLE: Final = (".", "$", "~$")
"""How names begin that systems and office programs write for themselves."""

Found = tuple[int, tuple[str, ...], int]
"""When changed, where, how large."""


class Walk:
    """One look at the names of a stick, the upper folders first.

    Attributes:
        found: Plain files with the endings asked for.
        whole: That is all; False when there is more than was looked at.
    """

    def __init__(self, root: int, endings: frozenset[str], *, within_s: float) -> None:
        """Walk at once.

        Args:
            root: Handle of the stick's folder.
            endings: ".pdf", in lower case.
            within_s: How long.

        Raises:
            OSError: The stick's own folder cannot be read.
        """
        self.found: list[Found] = []
        self.whole = True
        self._root = root
        self._endings = endings
        self._until_s = time.monotonic() + within_s
        self._names = 0
        self._folders = deque[tuple[str, ...]]([()])
        while self._folders:
            self._enter(self._folders.popleft())

    def _enter(self, here: tuple[str, ...]) -> None:
        try:
            handle = folder_at(self._root, here)
            try:
                with os.scandir(handle) as entries:
                    for entry in entries:
                        if self._is_enough():
                            return
                        self._see(entry, here)
            finally:
                os.close(handle)
        except OSError:
            # A damaged folder hides what is in it, and nothing else.
            self.whole = False
            if not here:
                raise

    def _is_enough(self) -> bool:
        self._names += 1
        if self._names <= MOST_NAMES and time.monotonic() < self._until_s:
            return False
        self._folders.clear()
        self.whole = False
        return True

    def _see(self, entry: "os.DirEntry[str]", here: tuple[str, ...]) -> None:
        if entry.name.startswith(_NOT_FOR_PEOPLE):
            return
        where = (*here, entry.name)
        if entry.is_dir(follow_symlinks=False):
            if len(here) < MOST_DEEP:
                self._folders.append(where)
            else:
                self.whole = False
        elif self._is_wanted(entry):
            seen = entry.stat(follow_symlinks=False)
            self.found.append((seen.st_mtime_ns, where, seen.st_size))

    def _is_wanted(self, entry: "os.DirEntry[str]") -> bool:
        ending = PurePath(entry.name).suffix.lower()
        return ending in self._endings and entry.is_file(follow_symlinks=False)


def folder_at(root: int, path: tuple[str, ...]) -> int:
    """Opened step by step, on the same disk as its root."""
    handle = os.open(".", FOLDER, dir_fd=root)
    for name in path:
        try:
            below = os.open(name, FOLDER, dir_fd=handle)
        finally:
            os.close(handle)
        handle = below
    if os.fstat(handle).st_dev != os.fstat(root).st_dev:
        os.close(handle)
        raise NotADirectoryError(errno.ENOTDIR, "another disk")
    return handle


def plain_file(root: int, path: tuple[str, ...]) -> int:
    """A handle of the file; raises StickFault unless it is plain and of this disk."""
    if not path or any(is_a_trick(name) for name in path):
        raise StickFault(StickReason.NOT_A_FILE)
    folder = folder_at(root, path[:-1])
    try:
        handle = os.open(path[-1], _FILE, dir_fd=folder)
    finally:
        os.close(folder)
    seen = os.fstat(handle)
    if not stat.S_ISREG(seen.st_mode) or seen.st_dev != os.fstat(root).st_dev:
        os.close(handle)
        raise StickFault(StickReason.NOT_A_FILE)
    return handle


def is_a_trick(name: str) -> bool:
    """Whether it is no name of a file, but a way to another place."""
    return name in ("", ".", "..") or "/" in name or "\0" in name
