"""Documents of a visit: a private folder in memory, gone when the visit is.

On tmpfs a file that is unlinked has no copy anywhere, so erasing is unlinking; writing
over it first would only write to memory twice. That is why a folder on a disk is
refused at start-up (`paths.memory_problem`), and why swap belongs encrypted or off.
"""

import os
import secrets
import shutil
import stat
from pathlib import Path

from cabin_app.errors import BadFile, Problem
from cabin_app.journal.keys import key_of_name, name_of_key, random_key

_VISIT = "visit-"
_GONE = "gone-"


class Spool:
    """One visit's folder below a fixed parent; made when first needed.

    A folder that is found at start-up is thus the remains of a visit, never of a
    process that only waited.
    """

    def __init__(self, *, parent: Path, size_limit_bytes: int) -> None:
        """Use `create`, which looks at the parent first."""
        self._parent = parent
        self._size_limit_bytes = size_limit_bytes
        self._folder: Path | None = None

    @classmethod
    def create(cls, parent: Path, size_limit_bytes: int) -> "Spool":
        """Prepare the parent folder.

        Raises:
            BadFile: The parent is a link, belongs to someone else, or cannot be made.
        """
        _private(parent)
        return cls(parent=parent, size_limit_bytes=size_limit_bytes)

    @property
    def exists(self) -> bool:
        """Whether anything of the visit is on the file system."""
        return self._folder is not None and self._folder.exists()

    def folder(self) -> Path:
        """The visit's folder, 0700, under a random name; made when there is none."""
        if self._folder is None or not self._folder.exists():
            folder = self._parent / f"{_VISIT}{name_of_key(random_key())}"
            folder.mkdir(mode=0o700)
            self._folder = folder
        return self._folder

    @property
    def key(self) -> int | None:
        """Of the visit that the folder is for: its row in the journal has it too."""
        return _key_of(self._folder) if self._folder is not None else None

    def room_bytes(self) -> int:
        """What may still be written, by the limit and by the memory there is."""
        free = shutil.disk_usage(self._parent).free
        return max(min(self._size_limit_bytes - self._used_bytes(), free), 0)

    def erase(self) -> None:
        """Erase the visit's folder; safe to call from a lane, and twice.

        It is renamed first: whoever still writes by its name finds nothing.

        Raises:
            OSError: Something could not be removed; `exists` tells whether it is left.
        """
        folder = self._folder
        if folder is None:
            return
        if folder.exists():
            _remove(folder)
        self._folder = None

    def _used_bytes(self) -> int:
        if self._folder is None or not self._folder.exists():
            return 0
        return sum(_size_bytes(entry) for entry in self._folder.rglob("*"))


def keys_of_leftovers(parent: Path) -> list[int | None]:
    """Keys of the visits that left something; None for one without a name of ours."""
    if parent.is_symlink() or not parent.is_dir():
        return []
    names = sorted(each for each in parent.iterdir() if each.name.startswith(_VISIT))
    return [_key_of(each) for each in names]


def erase_leftovers(parent: Path) -> int:
    """Erase what interrupted visits left; nothing else may be running.

    Called by whoever starts first: the supervisor, or an application without one.

    Returns:
        How many visits had been interrupted.

    Raises:
        BadFile: The parent is a link or belongs to someone else.
        OSError: Something could not be removed.
    """
    if not parent.exists() and not parent.is_symlink():
        return 0
    _private(parent)
    interrupted = 0
    for entry in sorted(parent.iterdir()):
        interrupted += entry.name.startswith(_VISIT)
        if entry.is_dir() and not entry.is_symlink():
            _remove(entry)
        else:
            entry.unlink()
    return interrupted


def _key_of(folder: Path) -> int | None:
    return key_of_name(folder.name.removeprefix(_VISIT))


def _remove(folder: Path) -> None:
    gone = folder.with_name(f"{_GONE}{secrets.token_hex(8)}")
    folder.rename(gone)
    try:
        shutil.rmtree(gone)
    except OSError:
        gone.rename(folder)
        raise


def _private(parent: Path) -> None:
    """Make sure that the parent is a folder of ours that nobody else may enter."""
    if parent.is_symlink():
        raise _refusal(parent, "is a link, and documents must not follow one.")
    try:
        parent.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        parent.mkdir(mode=0o700, exist_ok=True)
        found = parent.lstat()
    except OSError as error:
        raise _refusal(parent, f"cannot be made: {error.strerror}.") from error
    if not stat.S_ISDIR(found.st_mode):
        raise _refusal(parent, "is not a folder.")
    if found.st_uid != os.geteuid():
        raise _refusal(parent, "belongs to another user.")
    parent.chmod(0o700)


def _refusal(parent: Path, message: str) -> BadFile:
    remedy = "Set CABIN_RUNTIME_DIR to a folder in memory that belongs to the cabin."
    return BadFile([Problem(place=parent, message=message, remedy=remedy)])


def _size_bytes(entry: Path) -> int:
    try:
        return entry.lstat().st_size
    except FileNotFoundError:
        return 0
