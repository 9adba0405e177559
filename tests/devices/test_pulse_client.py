"""A connection to the sound server: at once, or given up in time."""

import socket
from pathlib import Path

import pulsectl
import pytest

from devices.audio import pulse_client
from devices.audio.pulse_client import PulseClient
from support.patience import PATIENCE_S
from support.sound_server import SINK, SoundServer


@pytest.mark.services
def test_it_does_not_wait_until_its_time_is_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pulse_client, "CONNECT_WITHIN_S", 10 * PATIENCE_S)
    with SoundServer() as server:
        monkeypatch.setenv("PULSE_SERVER", server.environment["PULSE_SERVER"])
        with PulseClient() as client:
            assert [sink.name for sink in client.sink_list()] == [SINK]


def test_a_server_that_says_nothing_is_given_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pulse_client, "CONNECT_WITHIN_S", 0.1)
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/mute")
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(tmp_path / "mute"))
        mute.listen()
        with pytest.raises(pulsectl.PulseError, match="Timed-out"):
            PulseClient()
