"""Visits under way, as empty files that outlive a power cut: no time, no person.

The name is the key that the visit's row will have; whoever finds one at start-up counts
the visit as interrupted under that key, and it is counted once whatever happened.
"""

import contextlib
from pathlib import Path

from cabin_app.journal.keys import key_of_name, name_of_key

_PREFIX = "visit-under-way-"


class Marks:
    """The marks, beside the journal."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made yet."""
        self._folder = folder

    def set(self, key: int) -> None:
        """A visit began. A disk that refuses changes nothing for the visitor."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._path(key).touch(mode=0o600)

    def clear(self, key: int) -> None:
        """It is in the journal, or was nothing."""
        with contextlib.suppress(OSError):
            self._path(key).unlink(missing_ok=True)

    def left(self) -> tuple[int, ...]:
        """Keys of visits that never came to their end."""
        names = (path.name for path in self._folder.glob(f"{_PREFIX}*"))
        keys = (key_of_name(name.removeprefix(_PREFIX)) for name in names)
        return tuple(sorted({key for key in keys if key is not None}))

    def _path(self, key: int) -> Path:
        return self._folder / f"{_PREFIX}{name_of_key(key)}"


def marks_folder(state_folder: Path, *, practice: bool) -> Path:
    """Where visits under way are marked; a rehearsal's are nobody's."""
    return state_folder / "practice" if practice else state_folder
