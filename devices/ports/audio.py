"""Loudspeaker, headset and microphone, behind one sound server."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from devices.ports.common import DeviceFault, DeviceHealth

LEAST_PERCENT, MOST_PERCENT = 10, 100
"""Never silent by mistake, never above what the server calls full."""


class AudioReason(StrEnum):
    """Why there is no sound."""

    NO_SERVER = "no_server"
    """The sound server does not answer."""
    NO_OUTPUT = "no_output"
    """Neither loudspeaker nor headset."""
    NO_MICROPHONE = "no_microphone"
    NOT_HEARD = "not_heard"
    """A tone was played and the microphone did not hear it."""


class OutputKind(StrEnum):
    """Where sound comes out."""

    LOUDSPEAKER = "loudspeaker"
    HEADSET = "headset"


@dataclass(frozen=True, kw_only=True)
class AudioState:
    """How sound is set now.

    Attributes:
        output: Where it comes out; every other output is cut.
        output_name: As the server calls it, for a technician.
        microphone: Likewise, "" when there is none.
        volume_percent: Of the output.
    """

    output: OutputKind
    output_name: str
    microphone: str
    volume_percent: int


class AudioFault(DeviceFault):
    """`reason` is an AudioReason."""

    reason: AudioReason


class AudioPort(Protocol):
    """One cabin's sound. Call from one lane, never from the thread that draws.

    Each call speaks to the server anew, so that one that was restarted is found again;
    after a fault nothing is set half.
    """

    def health(self) -> DeviceHealth:
        """Ready with output and microphone, attention without microphone; at once."""
        ...

    def settle(self, volume_percent: int) -> AudioState:
        """Choose, cut and set; the volume is kept within its bounds.

        A headset that is plugged in takes the loudspeaker's place, and brings its own
        microphone.

        Raises:
            AudioFault: NO_SERVER or NO_OUTPUT.
        """
        ...

    def hear_tone(self) -> float:
        """Play a tone and listen, about a second; the share of it in what was heard.

        Raises:
            AudioFault: Any reason.
        """
        ...

    def close(self) -> None:
        """Let go; nothing may be asked afterwards."""
        ...
