"""How loud the cabin is."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Audio:
    """Loudspeaker and headset.

    Attributes:
        volume_percent: What each visit begins with; 10 to 100 accepted.
    """

    volume_percent: int = 70
