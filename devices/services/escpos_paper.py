"""Reads the bytes a receipt printer gets, as a printer would. Pure.

Written from the makers' descriptions and not from the library that produces the bytes,
so that one can check the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass

CODE_PAGES = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    5: "cp865",
    15: "iso8859_7",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
}
"""Number of ESC t, and what it selects on a TM-T20."""

_ESC, _GS, _DLE = 0x1B, 0x1D, 0x10
_LENGTHS = {
    (_ESC, "@"): 2,
    (_ESC, "2"): 2,
    **{(_ESC, letter): 3 for letter in "!EaMtdJ3{-GVR "},
    **{(_GS, letter): 3 for letter in "!BrHhwfab"},
    (_GS, "L"): 4,
    (_GS, "W"): 4,
    (_DLE, "\x04"): 3,
}
"""Bytes of each command of fixed length, its own two included."""

_RASTER_HEAD = 8


@dataclass(frozen=True)
class Command:
    """One command, or a stretch of letters.

    Attributes:
        name: Such as "ESC t", "GS ( k", "LF", or "text".
        data: What follows the name, without lengths.
    """

    name: str
    data: bytes = b""


class UnknownBytes(ValueError):
    """Bytes that no printer of this kind understands."""


def commands(buffer: bytearray) -> Iterator[Command]:
    """Take whole commands off the front of ``buffer``; a part of one stays.

    Raises:
        UnknownBytes: A command this printer does not have.
    """
    while buffer:
        size, command = _first(bytes(buffer))
        if command is None:
            return
        del buffer[:size]
        yield command


def _first(data: bytes) -> tuple[int, Command | None]:
    lead = data[0]
    if lead == 0x0A:
        return 1, Command("LF")
    if lead not in (_ESC, _GS, _DLE):
        end = next((at for at, byte in enumerate(data) if byte < 0x20), len(data))
        if end == 0:
            message = f"control byte {lead:#04x}"
            raise UnknownBytes(message)
        return end, Command("text", data[:end])
    if len(data) < 2:
        return 0, None
    letter = chr(data[1])
    size = _size(data, lead, letter)
    if size is None or len(data) < size:
        return 0, None
    name = {_ESC: "ESC", _GS: "GS", _DLE: "DLE"}[lead]
    name += " EOT" if lead == _DLE else f" {letter}"
    return size, Command(name, data[2:size])


def _size(data: bytes, lead: int, letter: str) -> int | None:
    """Bytes of the command ``data`` begins with, None while nobody can tell."""
    fixed = _LENGTHS.get((lead, letter))
    if fixed is not None:
        return fixed
    if (lead, letter) == (_GS, "("):
        return 5 + int.from_bytes(data[3:5], "little") if len(data) >= 5 else None
    if (lead, letter) == (_GS, "v"):
        return _raster_size(data)
    if (lead, letter) == (_GS, "V"):
        return None if len(data) < 3 else 4 if data[2] in (65, 66) else 3
    message = f"command {lead:#04x} {data[1]:#04x}"
    raise UnknownBytes(message)


def _raster_size(data: bytes) -> int | None:
    if len(data) < _RASTER_HEAD:
        return None
    width, height = picture_size(data[2:])
    return _RASTER_HEAD + width // 8 * height


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height in dots of the picture of a "GS v" command."""
    bytes_wide = int.from_bytes(data[2:4], "little")
    return bytes_wide * 8, int.from_bytes(data[4:6], "little")


class Paper:
    """What comes out: text by the code page in force, until the knife falls."""

    def __init__(self) -> None:
        self._page = 0
        self._text = ""
        self._qr = b""
        self.receipts: list[str] = []

    @property
    def begun(self) -> str:
        """Text of the receipt that was not cut yet."""
        return self._text

    def take(self, command: Command) -> None:
        """Obey one command."""
        match command.name:
            case "text":
                self._text += self._letters(command.data)
            case "LF" | "ESC d":
                self._text += "\n" * (command.data[0] if command.data else 1)
            case "ESC @":
                self._page = 0
            case "ESC t":
                self._page = command.data[0]
            case "GS v":
                width, height = picture_size(command.data)
                self._text += f"[picture {width}x{height}]\n"
            case "GS (":
                self._take_symbol(command.data)
            case "GS V":
                self.receipts.append(self._text.rstrip("\n"))
                self._text = ""
            case _:
                """The rest is about looks."""

    def _letters(self, data: bytes) -> str:
        page = CODE_PAGES.get(self._page)
        return data.decode(page, "replace") if page else "\ufffd" * len(data)

    def _take_symbol(self, data: bytes) -> None:
        # "k", two bytes of length, kind of symbol, function, its own data.
        if data[:1] != b"k" or data[3:4] != b"1":
            return
        if data[4] == ord("P"):
            self._qr = data[6:]
        elif data[4] == ord("Q"):
            self._text += f"[QR] {self._qr.decode()}"
