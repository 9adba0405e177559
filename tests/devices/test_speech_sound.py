"""Samples of a voice: read, written, faster and slower at the same pitch."""

import math
import struct
from itertools import pairwise

import pytest

from devices.speech.sound import NotSpeech, Sound

RATE_HZ = 24_000
HZ = 200


def tone(seconds: float = 1.0, hz: int = HZ) -> Sound:
    count = int(seconds * RATE_HZ)
    heights = (
        int(12_000 * math.sin(2 * math.pi * hz * n / RATE_HZ)) for n in range(count)
    )
    return Sound(struct.pack(f"<{count}h", *heights), RATE_HZ)


def crossings_a_s(sound: Sound) -> float:
    """Upward crossings of zero a second: the pitch of a tone."""
    heights = memoryview(sound.samples).cast("h")
    middle = heights[len(heights) // 4 : 3 * len(heights) // 4]
    ups = sum(1 for a, b in pairwise(middle) if a < 0 <= b)
    return ups / (len(middle) / RATE_HZ)


def test_a_file_is_read_as_it_was_written() -> None:
    assert Sound.from_wav(tone().to_wav()) == tone()


@pytest.mark.parametrize("content", [b"", b"RIFF", b"no sound at all" * 10])
def test_what_is_no_sound_is_refused(content: bytes) -> None:
    with pytest.raises(NotSpeech):
        Sound.from_wav(content)


def test_a_streamed_file_that_tells_a_wrong_length_is_read() -> None:
    content = bytearray(tone(0.1).to_wav())
    content[4:8] = content[40:44] = (0x7FFFF000).to_bytes(4, "little")
    assert Sound.from_wav(bytes(content)).samples == tone(0.1).samples


@pytest.mark.parametrize("percent", [50, 65, 80, 125, 150, 200])
def test_another_pace_has_the_same_pitch(percent: int) -> None:
    said = tone().at_pace(percent)
    assert said.seconds == pytest.approx(100 / percent, abs=0.05)
    assert crossings_a_s(said) == pytest.approx(HZ, rel=0.03)
    assert said.loudness == pytest.approx(tone().loudness, rel=0.15)


def test_its_own_pace_changes_nothing() -> None:
    assert tone().at_pace(100) is not None
    assert tone().at_pace(100).samples == tone().samples


def test_silence_has_no_loudness() -> None:
    assert Sound(b"", RATE_HZ).loudness == 0.0
    assert Sound(bytes(480), RATE_HZ).loudness == 0.0
    assert Sound(b"", RATE_HZ).at_pace(50).samples == b""


def voiced(loud: float, *, before_s: float, after_s: float) -> Sound:
    words = memoryview(tone(0.8).samples).cast("h")
    heights = [int(height * loud) for height in words]
    said = struct.pack(f"<{len(heights)}h", *heights)
    quiet = (bytes(2 * int(RATE_HZ * seconds)) for seconds in (before_s, after_s))
    return Sound(next(quiet) + said + next(quiet), RATE_HZ)


@pytest.mark.parametrize("loud", [0.1, 0.5, 2.0])
def test_every_sentence_begins_at_once_and_is_as_loud(loud: float) -> None:
    even = voiced(loud, before_s=0.4, after_s=0.9).evened()
    assert even.seconds == pytest.approx(0.8 + 0.03 + 0.3, abs=0.03)
    assert even.loudness == pytest.approx(0.14 * math.sqrt(2), abs=0.01)
    assert even.evened() is even


def test_what_is_even_or_silent_stays_as_it_is() -> None:
    silent = Sound(bytes(4800), RATE_HZ)
    assert silent.evened() is silent
    assert Sound(b"", RATE_HZ).evened() == Sound(b"", RATE_HZ)
