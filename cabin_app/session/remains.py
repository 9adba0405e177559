"""What a visit that was cut may have left, and its erasing."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from cabin_app.session.spool import erase_leftovers


@dataclass(frozen=True, kw_only=True)
class VisitRemains:
    """Folders that a visit's process writes to. Fulfils `supervision.remains.Remains`.

    Attributes:
        spool: Parent of the visits' folders.
        engine_folders: Caches of the web engine; their content may go at any time
            no process runs.
    """

    spool: Path
    engine_folders: tuple[Path, ...] = ()

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
        interrupted = erase_leftovers(self.spool)
        for folder in self.engine_folders if with_engine else ():
            if folder.is_symlink():
                folder.unlink()
            elif folder.exists():
                shutil.rmtree(folder)
        return interrupted
