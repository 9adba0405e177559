"""Private folders of tours, in memory where there is room for them."""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 (folders of ours are made inside)
_PRIVATE = "cabin-tour-"


def erase_abandoned() -> None:
    """Erase the private folders of tours that were killed."""
    for folder in MEMORY.glob(f"{_PRIVATE}*"):
        number = folder.name.removeprefix(_PRIVATE).partition("-")[0]
        if number.isdecimal() and not Path(f"/proc/{number}").exists():
            shutil.rmtree(folder, ignore_errors=True)


def private_folder() -> tempfile.TemporaryDirectory[str]:
    """In memory where there is a file system for it: the spool wants to be there."""
    place = MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None
    prefix = f"{_PRIVATE}{os.getpid()}-"
    folder = tempfile.TemporaryDirectory(prefix=prefix, dir=place)
    # The print server's filters run as another user and must pass through.
    Path(folder.name).chmod(0o755)
    return folder
