"""A page as a file that grows line by line, so that it can be looked at meanwhile."""

import os
from pathlib import Path

from devices.ports.scanner import ScanMode

_LETTERS = {ScanMode.BILEVEL: "P4", ScanMode.GREY: "P5", ScanMode.COLOUR: "P6"}
_LINES_WIDTH = 8
"""Places kept for the number of lines, which some scanners learn at the end."""


def bytes_per_line(width_px: int, mode: ScanMode) -> int:
    """Bytes of one line in the file."""
    match mode:
        case ScanMode.BILEVEL:
            return (width_px + 7) // 8
        case ScanMode.GREY:
            return width_px
        case ScanMode.COLOUR:
            return 3 * width_px


class PageFile:
    """One page, written as PNM: no work, nothing lost, readable by its owner only.

    Args:
        path: Must not exist.
        width_px: Pixels of a line.
        lines: Lines announced; 0 while nobody knows, white is not added.
        mode: Colours.

    Raises:
        OSError: There is no room, or a file of that name exists.
    """

    def __init__(
        self, path: Path, *, width_px: int, lines: int, mode: ScanMode
    ) -> None:
        self.width_px = width_px
        self.mode = mode
        self._line_bytes = bytes_per_line(width_px, mode)
        self._written = 0
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        self._file = os.open(path, flags, 0o600)
        self._write(self._header(lines))
        self._written = 0

    @property
    def lines_done(self) -> int:
        """Whole lines in the file."""
        return self._written // self._line_bytes

    def append(self, data: bytes | bytearray | memoryview) -> None:
        """Add what the scanner gave, whole lines or not."""
        self._write(data)

    def close(self) -> None:
        """Say how many lines came, and let go."""
        if self._file >= 0:
            file, self._file = self._file, -1
            try:
                os.pwrite(file, self._header(self.lines_done), 0)
            finally:
                os.close(file)

    def _header(self, lines: int) -> bytes:
        size = f"{self.width_px} {lines:<{_LINES_WIDTH}}"
        depth = "" if self.mode is ScanMode.BILEVEL else "255\n"
        return f"{_LETTERS[self.mode]}\n{size}\n{depth}".encode()

    def _write(self, data: bytes | bytearray | memoryview) -> None:
        rest = memoryview(data)
        while rest:
            count = os.write(self._file, rest)
            self._written += count
            rest = rest[count:]
