"""Files of a mounted stick: seen, copied to us, written. Nothing on it is trusted."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path, PurePath
from typing import Final, Protocol

from devices.ports.stick import (
    HEAD_BYTES,
    Stick,
    StickContents,
    StickFault,
    StickFile,
    StickReason,
)
from devices.usb.stick_reach import FOLDER, Walk, is_a_trick, plain_file

MOST_FILES: Final = 200
LOOK_S: Final = 3.0
_CHUNK: Final = 1 << 20
_SAME_NAME: Final = 99
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_REASONS: Final = {
    errno.EIO: StickReason.UNREADABLE,
    errno.EACCES: StickReason.UNREADABLE,
    errno.EPERM: StickReason.UNREADABLE,
    errno.EUCLEAN: StickReason.UNREADABLE,
    errno.ELOOP: StickReason.NOT_A_FILE,
    errno.ENOTDIR: StickReason.NOT_A_FILE,
    errno.EISDIR: StickReason.NOT_A_FILE,
    errno.ENOENT: StickReason.NOT_A_FILE,
    errno.EROFS: StickReason.READ_ONLY,
    errno.ENOSPC: StickReason.FULL,
    errno.EDQUOT: StickReason.FULL,
    errno.EFBIG: StickReason.FULL,
}
"""Of a stick that is still there; of one that is not, everything means GONE."""


class WriteAccess(Protocol):
    """Lets one stick be written to for a while: sticks are mounted read-only."""

    def writable(self, stick: Stick) -> AbstractContextManager[Path]:
        """The folder to write to, until the end of the block.

        Raises:
            StickFault: READ_ONLY, or GONE.
        """
        ...


class FolderSticks:
    """Sticks that somebody mounted. Fulfils `StickPort`."""

    def __init__(self, access: WriteAccess) -> None:
        """Take who makes them writable."""
        self._access = access

    def look(self, stick: Stick, endings: frozenset[str]) -> StickContents:
        """See StickPort."""
        with _opened(stick.place, stick.folder) as root:
            walk = Walk(root, endings, within_s=LOOK_S)
            newest = sorted(walk.found, reverse=True)
            files = [
                StickFile(path=path, size_bytes=size, changed_ns=when, head=head)
                for when, path, size in newest[:MOST_FILES]
                if (head := _head(root, path)) is not None
            ]
            _still_there(stick.folder, root)
        return StickContents(
            files=tuple(files), unseen=not walk.whole or len(newest) > MOST_FILES
        )

    def fetch(
        self, stick: Stick, file: StickFile, into: Path, *, most_bytes: int
    ) -> None:
        """See StickPort."""
        with _opened(stick.place, stick.folder) as root:
            source = plain_file(root, file.path)
            try:
                if os.fstat(source).st_size > most_bytes:
                    raise StickFault(StickReason.TOO_LARGE)
                _into_ours(source, into, most_bytes)
            finally:
                os.close(source)

    def put(self, stick: Stick, name: str, content: Path) -> str:
        """See StickPort."""
        with (
            content.open("rb") as ours,
            self._access.writable(stick) as folder,
            _opened(stick.place, folder) as root,
        ):
            room = os.fstatvfs(root)
            if room.f_bavail * room.f_frsize < content.stat().st_size:
                raise StickFault(StickReason.FULL)
            given, target = _new_file(root, name)
            try:
                try:
                    while chunk := ours.read(_CHUNK):
                        _write_all(target, chunk)
                    os.fsync(target)
                finally:
                    os.close(target)
                os.fsync(root)
            except OSError:
                _forget(root, given)
                raise
        return given


@contextmanager
def _opened(place: str, folder: Path) -> Iterator[int]:
    """The stick's own folder; what the system says inside becomes a reason.

    Once the stick is pulled out the folder may be there still, as one of our own disk.
    """
    root = -1
    try:
        root = os.open(folder, FOLDER)
        if place_of(os.fstat(root).st_dev) != place:
            raise StickFault(StickReason.GONE)
        yield root
    except _OurTrouble as trouble:
        raise trouble.error from None
    except OSError as error:
        raise StickFault(_reason(error, folder, root), str(error)) from error
    finally:
        if root >= 0:
            os.close(root)


def place_of(device: int) -> str:
    """The disk of a file, as the kernel's table of mounts names it: "8:17"."""
    return f"{os.major(device)}:{os.minor(device)}"


class _OurTrouble(Exception):
    """It is our own disk that refused, not the stick."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error


def _reason(error: OSError, folder: Path, root: int) -> StickReason:
    if root < 0 or not _is_there(folder, root):
        return StickReason.GONE
    return _REASONS.get(error.errno or 0, StickReason.UNEXPECTED)


def _is_there(folder: Path, root: int) -> bool:
    """Whether the folder still leads to the disk that was opened, and it answers."""
    try:
        os.fstatvfs(root)
        return folder.stat().st_dev == os.fstat(root).st_dev
    except OSError:
        return False


def _still_there(folder: Path, root: int) -> None:
    if not _is_there(folder, root):
        raise StickFault(StickReason.GONE)


def _head(root: int, path: tuple[str, ...]) -> bytes | None:
    try:
        handle = plain_file(root, path)
    except (OSError, StickFault):
        return None
    try:
        return os.read(handle, HEAD_BYTES)
    except OSError:
        # Listed all the same: whoever takes it is told.
        return b""
    finally:
        os.close(handle)


def _into_ours(source: int, into: Path, most_bytes: int) -> None:
    target = _ours(lambda: os.open(into, _NEW, 0o600))
    left = most_bytes
    try:
        try:
            while chunk := os.read(source, min(_CHUNK, left + 1)):
                left -= len(chunk)
                if left < 0:
                    raise StickFault(StickReason.TOO_LARGE)
                _ours(lambda: _write_all(target, chunk))
        finally:
            os.close(target)
    except BaseException:
        into.unlink(missing_ok=True)
        raise


def _ours(act: Callable[[], int]) -> int:
    try:
        return act()
    except OSError as error:
        raise _OurTrouble(error) from error


def _write_all(target: int, chunk: bytes) -> int:
    rest = memoryview(chunk)
    while rest:
        rest = rest[os.write(target, rest) :]
    return 0


def _new_file(root: int, name: str) -> tuple[str, int]:
    if is_a_trick(name):
        raise StickFault(StickReason.NOT_A_FILE)
    wanted = PurePath(name)
    for number in range(1, _SAME_NAME + 1):
        again = f"{wanted.stem} ({number}){wanted.suffix}"
        wished = name if number == 1 else again
        try:
            return wished, os.open(wished, _NEW, 0o644, dir_fd=root)
        except FileExistsError:
            continue
    raise StickFault(StickReason.FULL, f"{_SAME_NAME} files are called so")


def _forget(root: int, name: str) -> None:
    try:
        os.unlink(name, dir_fd=root)
    except OSError:
        # Pulled out, or broken: nothing can be taken away any more.
        return
