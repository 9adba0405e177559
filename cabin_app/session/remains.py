"""What a visit that was cut may have left, and its erasing."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cabin_app.journal.marks import Marks
from cabin_app.session.spool import erase_leftovers, keys_of_leftovers


def _nobody(_: int | None) -> None:
    """Nobody counts."""


@dataclass(frozen=True, kw_only=True)
class VisitRemains:
    """Folders that a visit's process writes to. Fulfils `supervision.remains.Remains`.

    Attributes:
        spool: Parent of the visits' folders.
        engine_folders: Caches of the web engine; their content may go at any time
            no process runs.
        marks: Visits under way, which outlive a power cut; None when none are made.
        on_cut: Notes a visit that was cut, by its key, before anything is erased.
    """

    spool: Path
    engine_folders: tuple[Path, ...] = ()
    marks: Marks | None = None
    on_cut: Callable[[int | None], None] = _nobody

    def erase(self, *, with_engine: bool) -> int:
        """Erase them; nobody may be in the cabin.

        Args:
            with_engine: Also the engine's folders: no process may be running.

        Returns:
            How many visits had been interrupted.

        Raises:
            BadFile: The spool's parent is not ours.
            OSError: Something could not be removed.
        """
        keys = keys_of_leftovers(self.spool)
        marked = self.marks.left() if self.marks is not None else ()
        cut = {*marked, *(key for key in keys if key is not None)}
        nameless = [key for key in keys if key is None]
        for key in (*sorted(cut), *nameless):
            self.on_cut(key)
        erase_leftovers(self.spool)
        for folder in self.engine_folders if with_engine else ():
            if folder.is_symlink():
                folder.unlink()
            elif folder.exists():
                shutil.rmtree(folder)
        return len(cut) + len(nameless)
