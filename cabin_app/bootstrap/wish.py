"""How a visit's process is to run."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Wish:
    """How this process is to run.

    Attributes:
        simulate: Simulated devices, whatever the settings say.
        rehearsing: Its visits are nobody's: a tour, or simulated devices.
        supervised: A supervisor hands out the screen.
        dock: A dock on the screen drives the simulated devices.
        practice_log: Where the rehearsal sites write what they got.
        quick_voice: A simulated voice takes no time.
        config: The settings file, for those who look at the cabin from within.
    """

    simulate: bool = False
    rehearsing: bool = False
    supervised: bool = False
    practice_log: Path | None = None
    dock: bool = False
    quick_voice: bool = False
    config: Path | None = None
