"""The page that is being read, as far as it is: for eyes only, and only meanwhile."""

import threading
from pathlib import Path

from PIL import Image

_STRIP_LINES = 256
"""Read at once: other threads are never held for more than a few milliseconds."""

_MODES = {b"P4": "1", b"P5": "L", b"P6": "RGB"}


class GrowingPage:
    """Looks at a growing PNM, again and again, reading each line once.

    Used from one thread at a time; others wait.
    """

    def __init__(self, *, width_px: int) -> None:
        """Pictures will be about ``width_px`` wide."""
        self._width_px = width_px
        self._lock = threading.Lock()
        self._path: Path | None = None
        self._strips: _Strips | None = None

    def picture(self, path: Path | None) -> Image.Image | None:
        """The page as it is now, white where nothing was read; None without one."""
        with self._lock:
            if path != self._path:
                self._path, self._strips = path, None
            if path is None:
                return None
            try:
                with path.open("rb", buffering=0) as file:
                    if self._strips is None:
                        self._strips = _Strips.of(file.read(64), self._width_px)
                    if self._strips is None:
                        return None
                    for data in self._strips.wanted(file.seek(0, 2)):
                        file.seek(data)
                        self._strips.add(file.read(self._strips.strip_bytes))
            except FileNotFoundError:
                # The page failed, or is whole and was taken away.
                return None
            return self._strips.canvas.copy()

    def forget(self) -> None:
        """Keep nothing of it."""
        with self._lock:
            self._path = self._strips = None


class _Strips:
    """Whole strips of lines, reduced and put under one another."""

    def __init__(self, *, mode: str, size: tuple[int, int], head: int, to: int) -> None:
        width, lines = size
        self._mode = mode
        self._head = head
        self._factor = max(1, width // to)
        self._width = width
        per_pixel = {"1": (width + 7) // 8, "L": width, "RGB": 3 * width}
        self._line_bytes = per_pixel[mode]
        self._lines = max(self._factor, _STRIP_LINES // self._factor * self._factor)
        small = (-(-width // self._factor), max(1, -(-lines // self._factor)))
        self.canvas = Image.new("RGB" if mode == "RGB" else "L", small, "white")
        self._done = 0

    @classmethod
    def of(cls, head: bytes, to: int) -> "_Strips | None":
        """From the head of the file, once it is there."""
        lines = head.split(b"\n")
        mode = _MODES.get(lines[0])
        needed = 2 if mode == "1" else 3
        if mode is None or len(lines) <= needed:
            return None
        width, height = (int(word) for word in lines[1].split())
        length = sum(len(line) + 1 for line in lines[:needed])
        return cls(mode=mode, size=(width, height), head=length, to=to)

    @property
    def strip_bytes(self) -> int:
        """Bytes of a strip in the file."""
        return self._lines * self._line_bytes

    def wanted(self, file_bytes: int) -> range:
        """Where new whole strips begin."""
        start = self._head + self._done * self._line_bytes
        whole = max(0, file_bytes - start) // self.strip_bytes
        return range(start, start + whole * self.strip_bytes, self.strip_bytes)

    def add(self, data: bytes) -> None:
        """Put a strip under the others."""
        size = (self._width, self._lines)
        raw = "1;I" if self._mode == "1" else self._mode
        strip = Image.frombytes(self._mode, size, data, "raw", raw)
        plain = strip.convert("L") if self._mode == "1" else strip
        self.canvas.paste(plain.reduce(self._factor), (0, self._done // self._factor))
        self._done += self._lines
