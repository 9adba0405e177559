"""Has udisks mount sticks for reading, and for writing only while something is put.

Nobody else mounts them: there is no desktop. Only file systems that sticks are sold
with: each other one is more of the kernel in a stranger's reach.
"""

import re
import subprocess
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from devices.ports.stick import Stick, StickFault, StickReason

SYSTEMS: Final = frozenset({"vfat", "exfat"})
_READ: Final = "ro,nosuid,nodev,noexec"
_WRITE: Final = "rw,nosuid,nodev,noexec"
_WITHIN_S: Final = 15.0
_MOUNTED: Final = re.compile(r"^Mounted \S+ at (.+?)\.?$", re.MULTILINE)


class Disk(NamedTuple):
    """A disk, or a part of one, on USB.

    Attributes:
        place: Its two numbers, "8:17".
        device: "/dev/sdb1".
        system: Its file system, "" when there is none.
    """

    place: str
    device: str
    system: str


class Udisks:
    """Used from the lanes of sockets and sticks; one waits for the other.

    Attributes:
        lock: Held while a stick is mounted anew: nobody sees it gone meanwhile.
    """

    def __init__(self, program: str = "udisksctl") -> None:
        """Say which program; it is started when there is something to mount."""
        self.lock = threading.RLock()
        self._program = program
        self._devices: dict[str, str] = {}
        self._tried: set[str] = set()

    def mount_new(self, disks: Iterable[Disk]) -> None:
        """Mount for reading each disk that came; who refuses is not asked again."""
        with self.lock:
            here = {disk.place: disk for disk in disks if disk.system in SYSTEMS}
            self._tried &= here.keys()
            self._devices = {disk.place: disk.device for disk in here.values()}
            for place, disk in here.items():
                if place not in self._tried:
                    self._tried.add(place)
                    self._mount(disk.device, _READ)

    @contextmanager
    def writable(self, stick: Stick) -> Iterator[Path]:
        """See `stick_files.WriteAccess`; whatever was written is on the stick after."""
        device = self._devices.get(stick.place)
        if device is None:
            raise StickFault(StickReason.READ_ONLY, "mounted by somebody else")
        with self.lock:
            folder = self._remount(device, _WRITE)
            try:
                if folder is None:
                    raise StickFault(StickReason.READ_ONLY)
                yield folder
            finally:
                # Unmounting waits for the last byte; then it is only read again.
                self._remount(device, _READ)

    def _remount(self, device: str, options: str) -> Path | None:
        if self._run("unmount", "--block-device", device) is None:
            return None
        return self._mount(device, options)

    def _mount(self, device: str, options: str) -> Path | None:
        said = self._run("mount", "--block-device", device, "--options", options)
        found = _MOUNTED.search(said or "")
        return Path(found[1]) if found else None

    def _run(self, *words: str) -> str | None:
        """What it said, None when it refused, is missing or did not end."""
        command = [self._program, *words, "--no-user-interaction"]
        try:
            done = subprocess.run(  # noqa: S603 (words of ours, no shell)
                command, capture_output=True, text=True, timeout=_WITHIN_S, check=True
            )
        except (OSError, subprocess.SubprocessError):
            return None
        return done.stdout
