"""The voice on a real sound server: what is heard, what stops, what is left."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.ports.speech import (
    SpeechFault,
    SpeechReason,
    Utterance,
    rendering_name,
)
from devices.speech import espeak, pulse
from devices.speech.sound import Sound
from support.sound_server import Recording
from support.speech_rigs import PulseRig

pytestmark = pytest.mark.services

HELLO = Utterance(text="Bonjour à vous.", language="fr")
LONG = Utterance(text="Posez votre page dans le scanner. " * 8, language="fr")
TONE = Sound(b"".join((9000, -9000)[n // 30 % 2].to_bytes(2, "little", signed=True)
    for n in range(12_000)), 24_000)  # fmt: skip


@pytest.fixture
def rig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PulseRig]:
    with PulseRig(tmp_path, monkeypatch) as rig:
        yield rig


def always() -> bool:
    return True


def players() -> list[str]:
    """Command lines of our children that play."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
            parent = (entry / "stat").read_text("utf-8").rsplit(")", 1)[1].split()[1]
        except (OSError, IndexError):
            continue
        if words[0].endswith(b"paplay") and parent == str(os.getpid()):
            found.append(b" ".join(words).decode())
    return found


def test_it_is_heard(rig: PulseRig) -> None:
    with Recording(rig.server.environment) as recording:
        assert rig.voice.say(HELLO, always)
        assert recording.hears()


def test_a_sentence_said_ahead_is_played_in_place_of_a_made_one(
    rig: PulseRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.rendered.mkdir()
    (rig.rendered / rendering_name(HELLO.text, "test")).write_bytes(TONE.to_wav())
    monkeypatch.setattr(pulse, "synthesise", pytest.fail)
    with Recording(rig.server.environment) as recording:
        assert rig.voice.say(HELLO, always)
        assert recording.hears()


def test_a_broken_file_said_ahead_is_made_on_the_spot(rig: PulseRig) -> None:
    rig.rendered.mkdir()
    (rig.rendered / rendering_name(HELLO.text, "test")).write_bytes(b"RIFF no")
    with Recording(rig.server.environment) as recording:
        assert rig.voice.say(HELLO, always)
        assert recording.hears()


def test_silence_comes_while_it_speaks_and_leaves_no_player(rig: PulseRig) -> None:
    wanted = threading.Event()
    wanted.set()
    answer: list[bool] = []
    with Recording(rig.server.environment) as recording:
        speaker = threading.Thread(
            target=lambda: answer.append(rig.voice.say(LONG, wanted.is_set))
        )
        speaker.start()
        assert recording.hears()
        wanted.clear()
        speaker.join()
    assert answer == [False]
    assert players() == []


def test_no_word_is_on_a_command_line_or_in_a_file(rig: PulseRig) -> None:
    """Other users of the machine see command lines."""
    secret = Utterance(text="Zanzibar quokka " * 20, language="fr")
    seen: list[str] = []
    wanted = threading.Event()
    wanted.set()
    with Recording(rig.server.environment) as recording:
        speaker = threading.Thread(target=lambda: rig.voice.say(secret, wanted.is_set))
        speaker.start()
        assert recording.hears()
        seen = players()
        wanted.clear()
        speaker.join()
    assert len(seen) == 1
    assert "anzibar" not in seen[0]
    assert not rig.rendered.exists()


def test_a_player_that_hangs_is_ended(
    rig: PulseRig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = tmp_path / "paplay"
    hanging.write_text("#!/bin/sh\nexec sleep 600\n", "utf-8")
    hanging.chmod(0o755)
    monkeypatch.setattr(pulse, "_PLAYER", str(hanging))
    monkeypatch.setattr(pulse, "_GRACE_S", -0.5)
    with pytest.raises(SpeechFault) as caught:
        rig.voice.say(HELLO, always)
    assert caught.value.reason is SpeechReason.TIMED_OUT
    monkeypatch.undo()
    rig.find_sound()
    assert rig.voice.say(HELLO, always)


@pytest.mark.parametrize(
    ("module", "name", "reason"),
    [
        (pulse, "_PLAYER", SpeechReason.NO_SOUND),
        (espeak, "PROGRAM", SpeechReason.NO_VOICE),
    ],
)
def test_a_program_that_is_not_installed_is_told(
    rig: PulseRig,
    monkeypatch: pytest.MonkeyPatch,
    module: object,
    name: str,
    reason: SpeechReason,
) -> None:
    monkeypatch.setattr(module, name, "no-such-program")
    with pytest.raises(SpeechFault) as caught:
        rig.voice.say(HELLO, always)
    assert caught.value.reason is reason


def test_a_language_nobody_speaks_is_told(rig: PulseRig) -> None:
    with pytest.raises(SpeechFault) as caught:
        rig.voice.say(Utterance(text="nuqneH", language="tlh"), always)
    assert caught.value.reason is SpeechReason.NO_VOICE


def test_a_voice_that_makes_no_sound_is_unexpected(
    rig: PulseRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(espeak, "PROGRAM", "true")
    with pytest.raises(SpeechFault) as caught:
        rig.voice.say(HELLO, always)
    assert caught.value.reason is SpeechReason.UNEXPECTED


def test_softer_is_softer(rig: PulseRig) -> None:
    heights = []
    for percent in (100, 50):
        said = Utterance(text=HELLO.text, language="fr", volume_percent=percent)
        with Recording(rig.server.environment) as recording:
            rig.voice.say(said, always)
            recording.hears()
        heights.append(recording.loudest)
    assert heights[1] < heights[0] / 2
