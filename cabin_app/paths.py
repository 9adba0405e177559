"""Folders of the cabin, and whether the one for documents is in memory."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cabin_app.errors import Problem

MEMORY_FILE_SYSTEMS = frozenset({"tmpfs", "ramfs"})
_NAME = "cabin"
SHIPPED_ASSETS = Path(__file__).resolve().parent.parent / "assets"
"""What comes with the program."""


@dataclass(frozen=True, kw_only=True)
class Paths:
    """Where things are; nothing is created here.

    Attributes:
        state: Kept over visits: journal, last good catalogue, crash count.
        runtime: In memory, private: spool, sockets, marks of the running visit.
        assets: What is shipped: catalogue, pictures, fonts, practice sites.
    """

    state: Path
    runtime: Path
    assets: Path

    @property
    def spool(self) -> Path:
        """Documents of the running visit."""
        return self.runtime / "spool"

    @property
    def catalogue(self) -> Path:
        """The services offered."""
        return self.assets / "catalogue"

    @property
    def voice(self) -> Path:
        """Sentences said ahead, one file each."""
        return self.state / "voice"

    @property
    def last_good_catalogue(self) -> Path:
        """The last catalogue that was right, checked and ready to use."""
        return self.state / "catalogue.json"


def find_paths(environment: Mapping[str, str], user_id: int) -> Paths:
    """Find the folders.

    Args:
        environment: `CABIN_STATE_DIR`, `CABIN_RUNTIME_DIR` and `CABIN_ASSETS_DIR`
            win; then `STATE_DIRECTORY` (set by the service manager),
            `XDG_STATE_HOME` and `XDG_RUNTIME_DIR`; then the usual places.
        user_id: Names the runtime folder when the environment does not.
    """
    return Paths(
        state=_state(environment),
        runtime=_runtime(environment, user_id),
        assets=_folder(environment, "CABIN_ASSETS_DIR") or SHIPPED_ASSETS,
    )


def chosen_by(environment: Mapping[str, str]) -> Mapping[str, str]:
    """For each folder the variable that decides where it is, "" for the usual place."""
    state = ("CABIN_STATE_DIR", "STATE_DIRECTORY", "XDG_STATE_HOME", "HOME")
    names = {
        "state": state,
        "runtime": ("CABIN_RUNTIME_DIR", "XDG_RUNTIME_DIR"),
        "assets": ("CABIN_ASSETS_DIR",),
    }
    return {
        folder: next((name for name in tried if environment.get(name, "")), "")
        for folder, tried in names.items()
    }


def memory_problem(folder: Path, mounts: str | None = None) -> Problem | None:
    """Say whether a folder for documents would be on a disk.

    Args:
        folder: It need not exist yet.
        mounts: Text in the form of `/proc/mounts`, read there when not given.
    """
    text = Path("/proc/mounts").read_text("utf-8") if mounts is None else mounts
    kind = file_system_of(folder, text)
    if kind in MEMORY_FILE_SYSTEMS:
        return None
    return Problem(
        place=folder,
        message=f"documents of a visit must stay in memory, and this is {kind}.",
        remedy="Set XDG_RUNTIME_DIR or CABIN_RUNTIME_DIR to a tmpfs folder.",
    )


def file_system_of(folder: Path, mounts: str) -> str:
    """Kind of the file system that a folder is on, "unknown" when not told."""
    resolved = folder.resolve()
    best, kind = -1, "unknown"
    for line in mounts.splitlines():
        _, point, found, *_ = [*line.split(), "", "", ""]
        mount = Path(_unescaped(point or "/-"))
        if resolved.is_relative_to(mount) and len(mount.parts) >= best:
            best, kind = len(mount.parts), found
    return kind


def _unescaped(point: str) -> str:
    r"""A mount point as it is: blanks are written `\040` in the list."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), point)


def _state(environment: Mapping[str, str]) -> Path:
    own = _folder(environment, "CABIN_STATE_DIR")
    if own:
        return own
    # The service manager may give several, separated by colons.
    given = environment.get("STATE_DIRECTORY", "").split(":")[0]
    if given.startswith("/"):
        return Path(given)
    for name, below in (("XDG_STATE_HOME", "."), ("HOME", ".local/state")):
        home = _folder(environment, name)
        if home:
            return home / below / _NAME
    return Path("/var/lib") / _NAME


def _runtime(environment: Mapping[str, str], user_id: int) -> Path:
    own = _folder(environment, "CABIN_RUNTIME_DIR")
    if own:
        return own
    candidates = (
        _folder(environment, "XDG_RUNTIME_DIR"),
        Path(f"/run/user/{user_id}"),
    )
    for candidate in candidates:
        if candidate and candidate.is_dir() and os.access(candidate, os.W_OK):
            return candidate / _NAME
    return Path(f"/dev/shm/{_NAME}-{user_id}")  # noqa: S108 (created 0700 by the spool)


def _folder(environment: Mapping[str, str], name: str) -> Path | None:
    """An absolute folder named by the environment; anything else is ignored."""
    value = environment.get(name, "")
    return Path(value) if value.startswith("/") else None
