"""A SANE driver of our own, compiled into a private folder, that fails on demand."""

import os
import subprocess
from enum import StrEnum
from pathlib import Path


class Moment(StrEnum):
    """When the driver does what it was told."""

    OPEN = "open"
    START = "start"
    READ = "read"


class Act(StrEnum):
    """What it does: a number of ``SANE_Status``, or something no status tells."""

    CANCELLED = "2"
    BUSY = "3"
    INVALID = "4"
    END_OF_PAGE = "5"
    JAMMED = "6"
    NO_PAPER = "7"
    COVER_OPEN = "8"
    BROKEN = "9"
    NO_MEMORY = "10"
    ACCESS_DENIED = "11"
    CRASH = "crash"
    HANG = "hang"
    """For ever, deaf to cancelling."""
    WAIT = "wait"
    """Until it is cancelled."""
    PAUSE = "pause"
    """Until it is told otherwise."""


class FaultDriver:
    """The driver, and the file that steers it while it runs."""

    def __init__(self, folder: Path) -> None:
        self._control = folder / "control"
        self._folder = folder
        source = Path(__file__).with_name("sane_fault.c")
        library = folder / "libsane-fault.so.1"
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-O1", "-Wall", "-o", library, source],
            check=True,
        )
        (folder / "dll.conf").write_text("fault\n", "utf-8")
        self.be_fine()

    @property
    def environment(self) -> dict[str, str]:
        """For `SaneScanner`."""
        known = os.environ.get("LD_LIBRARY_PATH")
        path = os.pathsep.join(filter(None, (str(self._folder), known)))
        return {
            "SANE_CONFIG_DIR": str(self._folder),
            "SANE_FAULT_CONTROL": str(self._control),
            "LD_LIBRARY_PATH": path,
        }

    def be_fine(self) -> None:
        """Work, with three sheets in the feeder."""
        self._steer("fine")

    def fill(self, sheets: int) -> None:
        """Work, with so many sheets in the feeder."""
        self._steer(f"fine - 0 {sheets}")

    def be_gone(self) -> None:
        """Be listed no more, as when the cable is pulled."""
        self._steer("gone")

    def act(self, moment: Moment, act: Act, *, line: int = 0) -> None:
        """Do this at that moment; when reading, from this line of a page on."""
        self._steer(f"{moment} {act} {line} 3")

    def _steer(self, text: str) -> None:
        # A driver that reads in the middle of a write would see half a plan.
        new = self._control.with_suffix(".new")
        new.write_text(text + "\n", "utf-8")
        new.replace(self._control)
