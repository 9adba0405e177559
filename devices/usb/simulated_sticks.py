"""Sticks that exist only here: real folders, and troubles by controls."""

import shutil
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from devices.ports.stick import (
    Stick,
    StickContents,
    StickFault,
    StickFile,
    StickReason,
)
from devices.usb.stick_files import FolderSticks


class SimulatedSticks:
    """Any folder is a stick. Controls may be called from any thread."""

    def __init__(self, *, fonts: Path | None = None) -> None:
        """Begin with sticks that are well.

        Args:
            fonts: For the papers of the sample; none without it.
        """
        self._files = FolderSticks(self)
        self._fonts = fonts
        self._sample: Path | None = None
        self._trouble: StickReason | None = None

    def sample_folder(self) -> Path:
        """Where a stick for rehearsals is; filled when it is looked at first."""
        if self._sample is None:
            self._sample = Path(mkdtemp(prefix="cabin-stick-"))
            weakref.finalize(self, shutil.rmtree, self._sample, ignore_errors=True)
        return self._sample

    def simulate_trouble(self, reason: StickReason) -> None:
        """Have each stick answer with this from now on; READ_ONLY and FULL can read."""
        self._trouble = reason

    def simulate_well(self) -> None:
        """Sticks are well again."""
        self._trouble = None

    def look(self, stick: Stick, endings: frozenset[str]) -> StickContents:
        """See StickPort."""
        self._read()
        self._fill(stick.folder)
        return self._files.look(stick, endings)

    def fetch(
        self, stick: Stick, file: StickFile, into: Path, *, most_bytes: int
    ) -> None:
        """See StickPort."""
        self._read()
        self._files.fetch(stick, file, into, most_bytes=most_bytes)

    def put(self, stick: Stick, name: str, content: Path) -> str:
        """See StickPort."""
        self._read()
        return self._files.put(stick, name, content)

    @contextmanager
    def writable(self, stick: Stick) -> Iterator[Path]:
        """See `stick_files.WriteAccess`."""
        if self._trouble is not None:
            raise StickFault(self._trouble, "simulated")
        yield stick.folder

    def _fill(self, folder: Path) -> None:
        if folder != self._sample or self._fonts is None:
            return
        if not any(folder.iterdir()):
            from devices.usb.sample_stick import fill

            fill(folder, self._fonts)

    def _read(self) -> None:
        if self._trouble not in (None, StickReason.READ_ONLY, StickReason.FULL):
            raise StickFault(self._trouble, "simulated")
