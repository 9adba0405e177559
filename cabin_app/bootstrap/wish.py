"""How a visit's process is to run."""

from dataclasses import dataclass
from pathlib import Path

from cabin_app.catalogue.hosts import Origin


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
        played_at: Where the official sites are played, None for the real ones: nobody
            meets played ones outside a rehearsal.
        config: The settings file, for those who look at the cabin from within.
    """

    simulate: bool = False
    rehearsing: bool = False
    supervised: bool = False
    practice_log: Path | None = None
    dock: bool = False
    quick_voice: bool = False
    played_at: Origin | None = None
    config: Path | None = None

    @property
    def sites_at(self) -> Origin | None:
        """Where the official sites are, None for where the network says."""
        return self.played_at if self.rehearsing else None
