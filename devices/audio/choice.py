"""Which output and which microphone are used. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from devices.ports.audio import LEAST_PERCENT, MOST_PERCENT, OutputKind

_ON_A_HEAD = ("headset", "headphone", "hands-free", "casque")


@dataclass(frozen=True, kw_only=True)
class Place:
    """An output or an input of the server.

    Attributes:
        name: Its own.
        words: All that tells what it is: form factor, description, port in use.
        plugged: Something is plugged in, as far as the server knows.
        is_monitor: An input that only hears an output.
        device: The card it belongs to, "" for none.
    """

    name: str
    words: str = ""
    plugged: bool = True
    is_monitor: bool = False
    device: str = ""

    @property
    def kind(self) -> OutputKind:
        """On a head, or for the whole cabin."""
        said = f"{self.name} {self.words}".lower()
        on_a_head = any(word in said for word in _ON_A_HEAD)
        return OutputKind.HEADSET if on_a_head else OutputKind.LOUDSPEAKER


def output_among(places: Iterable[Place]) -> Place | None:
    """A headset before a loudspeaker: what is said is nobody else's business."""
    there = [place for place in places if place.plugged]
    heads = [place for place in there if place.kind is OutputKind.HEADSET]
    return next(iter(heads or there), None)


def microphone_among(places: Iterable[Place], output: Place | None) -> Place | None:
    """That of the headset in use, else the first; never what only hears an output."""
    there = [place for place in places if place.plugged and not place.is_monitor]
    same = [
        place
        for place in there
        if output is not None and output.device and place.device == output.device
    ]
    return next(iter(same or there), None)


def within(volume_percent: int) -> int:
    """A volume that is neither silent nor more than full."""
    return min(max(volume_percent, LEAST_PERCENT), MOST_PERCENT)
