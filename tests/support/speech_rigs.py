"""Voices the contract is held to, each with a way to give it troubles."""

from pathlib import Path
from typing import Protocol, Self

import pytest

from devices.ports.speech import SpeechPort, SpeechReason
from devices.speech.pulse import PulseSpeech
from devices.speech.simulated import SimulatedSpeech
from support.sound_server import SINK, SoundServer


class Rig(Protocol):
    """One voice and the hand that plagues it."""

    voice: SpeechPort

    def lose_sound(self) -> None:
        """Take the sound away."""
        ...

    def find_sound(self) -> None:
        """Give it back."""
        ...


class SimulatedRig:
    """The simulated twin, at the pace of a voice."""

    def __init__(self) -> None:
        self.voice = SimulatedSpeech(paced=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.voice.close()

    def lose_sound(self) -> None:
        self.voice.simulate_fault(SpeechReason.NO_SOUND)

    def find_sound(self) -> None:
        self.voice.simulate_well()


class PulseRig:
    """The real one, on a sound server of its own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.rendered = folder / "voice"
        self._patch = monkeypatch
        self.server = SoundServer()
        self.voice = PulseSpeech(
            rendered=self.rendered, voices={"fr": "test"}, sink=SINK
        )

    def __enter__(self) -> Self:
        self.server.__enter__()
        self.find_sound()
        return self

    def __exit__(self, *_: object) -> None:
        self.voice.close()
        self.server.__exit__()

    def lose_sound(self) -> None:
        self._patch.setenv("PULSE_SERVER", "unix:/nowhere/native")

    def find_sound(self) -> None:
        for name, value in self.server.environment.items():
            self._patch.setenv(name, value)
