"""From a driver's bytes to the bytes of a page: padding, deep samples, three passes.

Pure. Only the worker process needs it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from devices.ports.scanner import ScanMode
from devices.scanner.page_file import bytes_per_line

PLANES = ("red", "green", "blue")
"""Frames of scanners that read a page three times, in the order of a pixel."""


_LONGEST_LINE_BYTES = 200_000
"""A3 across at 1200 dpi, colours of 16 bits, is 84 000."""
_MOST_LINES = 25_000
"""A sheet of one metre at 600 dpi, of a driver that does not know its length."""


class TooMuch(Exception):
    """A page that does not end."""


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What a driver says it will send, once it has started.

    Attributes:
        form: "gray", "color", or one of `PLANES`.
        last: Whether no frame follows for this page.
        width_px: Pixels of a line.
        lines: Lines, 0 when it does not know.
        depth: Bits of a sample: 1, 8 or 16.
        line_bytes: Bytes it sends for a line, padding included.
    """

    form: str
    last: bool
    width_px: int
    lines: int
    depth: int
    line_bytes: int

    @property
    def mode(self) -> ScanMode:
        """Colours of the page this frame belongs to."""
        if self.form != "gray":
            return ScanMode.COLOUR
        return ScanMode.BILEVEL if self.depth == 1 else ScanMode.GREY

    @property
    def nonsense(self) -> str:
        """Why no page can be made of it, "" when one can."""
        said = f"{self.width_px} pixels of {self.depth} bits in {self.line_bytes} bytes"
        if self.form not in ("gray", "color", *PLANES) or self.depth not in (1, 8, 16):
            return f"{self.form}: {said}"
        sample = 2 if self.depth == 16 else 1
        fits = self.width_px > 0 and self.wanted_bytes * sample <= self.line_bytes
        return "" if fits and self.line_bytes <= _LONGEST_LINE_BYTES else said

    @property
    def most_bytes(self) -> int:
        """What no page exceeds; a driver that sends more would fill the memory."""
        lines = self.lines + self.lines // 10 + 64 if self.lines else _MOST_LINES
        return self.line_bytes * lines

    @property
    def wanted_bytes(self) -> int:
        """Bytes of a line that are kept."""
        plane = ScanMode.GREY if self.form in PLANES else self.mode
        return bytes_per_line(self.width_px, plane)


def bounded(frame: Frame, pieces: Iterable[memoryview]) -> Iterator[memoryview]:
    """The pieces, as long as they may belong to one page.

    Raises:
        TooMuch: They go on and on.
    """
    left = frame.most_bytes
    for piece in pieces:
        left -= len(piece)
        if left < 0:
            message = f"over {frame.most_bytes} bytes for {frame.lines} lines"
            raise TooMuch(message)
        yield piece


def kept(frame: Frame, pieces: Iterable[memoryview]) -> Iterator[memoryview | bytes]:
    """The pieces without padding, deep samples cut to their upper half."""
    sample = 2 if frame.depth == 16 else 1
    if frame.line_bytes == frame.wanted_bytes * sample == frame.wanted_bytes:
        yield from pieces
        return
    for line in _lines(frame.line_bytes, pieces):
        # SANE's deep samples come in the order of this machine: high byte second.
        yield (line[1::2] if sample == 2 else line)[: frame.wanted_bytes]


def interleaved(planes: dict[str, bytearray]) -> bytearray:
    """Three frames as one of pixels; what the shortest does not have is left out."""
    least = min(len(planes[name]) for name in PLANES)
    pixels = bytearray(3 * least)
    for place, name in enumerate(PLANES):
        pixels[place::3] = planes[name][:least]
    return pixels


def _lines(line_bytes: int, pieces: Iterable[memoryview]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        rest += piece
        whole = len(rest) // line_bytes * line_bytes
        for start in range(0, whole, line_bytes):
            yield rest[start : start + line_bytes]
        rest = rest[whole:]
