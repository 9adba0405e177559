"""A voice, to the cabin: says one sentence at a time, stops when it is unwanted."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

from devices.ports.common import DeviceFault, DeviceHealth

NATURAL_PERCENT = 100
SLOWEST_PERCENT, FASTEST_PERCENT = 50, 200

Wanted = Callable[[], bool]
"""Asked while a sentence is being said, from the thread that says it."""


def rendering_name(text: str, voice: str) -> str:
    """Name of the file that holds this text said ahead by this voice.

    A change of a single letter, or of the voice, is another file: what is played can
    never be something else than what is shown.
    """
    return sha256(f"{voice}\n{text}".encode()).hexdigest() + ".wav"


@dataclass(frozen=True, kw_only=True)
class Utterance:
    """One sentence to be said.

    Attributes:
        text: As it is pronounced, without signs that are not.
        language: ISO 639-1 code of the language it is in.
        speed_percent: 50 to 200; 100 is the voice's own pace, the pitch stays.
        volume_percent: 0 to 100 on a scale that follows the ear; 100 is what the
            loudspeaker is set to.
    """

    text: str
    language: str
    speed_percent: int = NATURAL_PERCENT
    volume_percent: int = 100


class SpeechReason(StrEnum):
    """Why nothing is heard."""

    NO_SOUND = "no_sound"
    """No sound server, or its program is not installed."""
    NO_VOICE = "no_voice"
    """Nobody here speaks that language."""
    TIMED_OUT = "timed_out"
    """It said nothing for too long and was ended."""
    UNEXPECTED = "unexpected"
    """Anything else; the program's words are in the technician's log."""


class SpeechFault(DeviceFault):
    """A sentence that was not said, and why."""

    reason: SpeechReason


class SpeechPort(Protocol):
    """One voice. Every method is called from one worker thread."""

    def health(self) -> DeviceHealth:
        """Look whether it could speak. Takes up to 1 s."""
        ...

    def say(self, utterance: Utterance, wanted: Wanted) -> bool:
        """Say it; returns when it was said, or within 0.1 s of not being wanted.

        Returns:
            Whether it was said to its end.

        Raises:
            SpeechFault: Nothing, or a part, was heard; the next call starts afresh.
        """
        ...

    def close(self) -> None:
        """Let go. Twice is allowed; nothing may be called after."""
        ...
