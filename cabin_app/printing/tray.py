"""How many sheets are left in the tray, counted since an agent filled it.

Printers do not tell. The count is in memory only (the runtime folder): a file on the
disk would keep the hour of each print.
"""

import json
from contextlib import suppress
from pathlib import Path

from cabin_app.json_file import read_json

FILE = "tray.json"


class TrayCount:
    """One small private file; one that cannot be used is a tray nobody counted.

    Args:
        folder: In memory, private.
        full: Sheets of a full tray.
    """

    def __init__(self, *, folder: Path, full: int) -> None:
        self._file = folder / FILE
        self._full = full

    @property
    def left(self) -> int | None:
        """Sheets that are left; None when nobody filled it since the start."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            return max(int(read_json(self._file)["left"]), 0)
        return None

    def filled(self) -> None:
        """An agent filled it."""
        self._write(self._full)

    def printed(self, sheets: int) -> None:
        """So many came out; nothing is counted in a tray nobody filled."""
        left = self.left
        if left is not None:
            self._write(max(left - sheets, 0))

    def _write(self, left: int) -> None:
        part = self._file.with_suffix(".part")
        with suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.touch(mode=0o600)
            part.write_text(json.dumps({"left": left}), "utf-8")
            part.replace(self._file)
