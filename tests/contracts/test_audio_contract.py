"""What every sound of a cabin must keep, whatever stands behind the port."""

import os
import subprocess
from collections.abc import Iterator
from typing import Protocol

import pytest

from devices.audio.pulse import PulseAudio
from devices.audio.simulated import SimulatedAudio
from devices.ports.audio import (
    LEAST_PERCENT,
    MOST_PERCENT,
    AudioFault,
    AudioPort,
    AudioReason,
    OutputKind,
)
from devices.ports.common import Condition
from support.sound_server import MICROPHONE, SINK, SoundServer


class Rig(Protocol):
    audio: AudioPort

    def headset(self) -> None: ...
    def no_output(self) -> None: ...
    def no_microphone(self) -> None: ...
    def deaf(self) -> None: ...
    def gone(self) -> None: ...
    def close(self) -> None: ...


class SimulatedRig:
    def __init__(self) -> None:
        self.audio = SimulatedAudio()

    def headset(self) -> None:
        self.audio.simulate_headset()

    def no_output(self) -> None:
        self.audio.simulate_no_output()

    def no_microphone(self) -> None:
        self.audio.simulate_no_microphone()

    def deaf(self) -> None:
        self.audio.simulate_deaf()

    def gone(self) -> None:
        self.audio.simulate_server_gone()

    def close(self) -> None:
        self.audio.close()


class PulseRig:
    """A server of our own: a hall, and a microphone that hears it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._server = SoundServer()
        self._server.__enter__()
        for name, value in self._server.environment.items():
            monkeypatch.setenv(name, value)
        self._running = True
        self.audio = PulseAudio()

    def headset(self) -> None:
        self._load(
            "module-null-sink",
            "sink_name=head",
            "sink_properties=device.description=Casque",
        )

    def no_output(self) -> None:
        self._ask("unload-module", "module-remap-source")
        self._ask("unload-module", "module-null-sink")

    def no_microphone(self) -> None:
        self._ask("unload-module", "module-remap-source")

    def deaf(self) -> None:
        self._ask("set-source-volume", MICROPHONE, "0")

    def gone(self) -> None:
        self._server.stop()
        self._running = False

    def close(self) -> None:
        self.audio.close()
        if self._running:
            self._server.stop()
        self._server.__exit__(None, None, None)

    def volume(self) -> str:
        return self._ask("get-sink-volume", SINK)

    def muted(self, sink: str) -> bool:
        return "yes" in self._ask("get-sink-mute", sink)

    def _load(self, *words: str) -> str:
        return self._ask("load-module", *words).strip()

    def _ask(self, *words: str) -> str:
        asked = subprocess.run(
            ["pactl", *words],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ,
        )
        return asked.stdout


@pytest.fixture(params=["simulated", pytest.param("pulse", marks=pytest.mark.services)])
def rig(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Rig]:
    simulated = request.param == "simulated"
    made: Rig = SimulatedRig() if simulated else PulseRig(monkeypatch)
    yield made
    made.close()


def reason(rig: Rig, act: str = "settle") -> AudioReason:
    with pytest.raises(AudioFault) as caught:
        rig.audio.settle(70) if act == "settle" else rig.audio.hear_tone()
    return caught.value.reason


def test_a_loudspeaker_and_a_microphone_are_ready(rig: Rig) -> None:
    assert rig.audio.health().condition is Condition.READY
    state = rig.audio.settle(70)
    assert state.output is OutputKind.LOUDSPEAKER
    assert state.microphone
    assert state.volume_percent == 70


def test_a_tone_is_heard_by_the_microphone(rig: Rig) -> None:
    rig.audio.settle(70)
    assert rig.audio.hear_tone() > 0.5


def test_a_headset_takes_the_loudspeakers_place(rig: Rig) -> None:
    rig.audio.settle(70)
    rig.headset()
    assert rig.audio.settle(70).output is OutputKind.HEADSET


@pytest.mark.parametrize(
    ("wanted", "kept"), [(0, LEAST_PERCENT), (55, 55), (400, MOST_PERCENT)]
)
def test_a_volume_stays_within_its_bounds(rig: Rig, wanted: int, kept: int) -> None:
    assert rig.audio.settle(wanted).volume_percent == kept


def test_a_microphone_that_hears_nothing_is_told(rig: Rig) -> None:
    rig.audio.settle(70)
    rig.deaf()
    assert reason(rig, "tone") is AudioReason.NOT_HEARD


def test_no_microphone_is_told_and_sound_goes_on(rig: Rig) -> None:
    rig.no_microphone()
    health = rig.audio.health()
    assert (health.condition, health.reason) == (
        Condition.ATTENTION,
        AudioReason.NO_MICROPHONE,
    )
    assert rig.audio.settle(70).microphone == ""
    assert reason(rig, "tone") is AudioReason.NO_MICROPHONE


def test_no_output_is_a_state(rig: Rig) -> None:
    rig.no_output()
    health = rig.audio.health()
    assert (health.condition, health.reason) == (
        Condition.ABSENT,
        AudioReason.NO_OUTPUT,
    )
    for act in ("settle", "tone"):
        assert reason(rig, act) is AudioReason.NO_OUTPUT


def test_a_server_that_is_gone_is_told(rig: Rig) -> None:
    rig.gone()
    health = rig.audio.health()
    assert (health.condition, health.reason) == (
        Condition.STOPPED,
        AudioReason.NO_SERVER,
    )
    for act in ("settle", "tone"):
        assert reason(rig, act) is AudioReason.NO_SERVER


@pytest.mark.services
def test_on_the_server_the_others_are_cut_and_the_volume_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rig = PulseRig(monkeypatch)
    try:
        rig.audio.settle(40)
        assert "40%" in rig.volume()
        assert not rig.muted(SINK)
        rig.headset()
        rig.audio.settle(40)
        assert rig.muted(SINK)
        assert not rig.muted("head")
    finally:
        rig.close()
