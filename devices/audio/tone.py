"""A tone, and how much of it there is in what was heard. Pure."""

import math
from array import array
from collections.abc import Sequence

RATE_HZ = 24_000
TONE_HZ = 1_000
"""Every loudspeaker plays it and every ear stands it."""
SECONDS = 0.8
FULL = 32_767
HEARD = 0.2
"""Share of the tone from which on it was heard: hum and talk stay under 0.05."""


def tone(loudness: float = 0.3) -> bytes:
    """The tone as 16-bit samples, with soft ends that do not click."""
    count = int(RATE_HZ * SECONDS)
    soft = RATE_HZ // 50
    samples = array("h")
    for number in range(count):
        ends = min(1.0, number / soft, (count - number) / soft)
        wave = math.sin(2 * math.pi * TONE_HZ * number / RATE_HZ)
        samples.append(int(FULL * loudness * ends * wave))
    return samples.tobytes()


def share_of_tone(samples: Sequence[int]) -> float:
    """How much of the power is the tone's, 0 to 1; in the best fifth of a second."""
    block = RATE_HZ // 5
    starts = range(0, max(len(samples) - block, 0) + 1, block // 2)
    return max((_share(samples[start : start + block]) for start in starts), default=0)


def _share(samples: Sequence[int]) -> float:
    """Goertzel's algorithm: one line of the spectrum against all of it."""
    power = sum(sample * sample for sample in samples)
    if power <= len(samples) * 9:
        return 0.0
    turn = 2 * math.cos(2 * math.pi * TONE_HZ / RATE_HZ)
    last = before = 0.0
    for sample in samples:
        last, before = sample + turn * last - before, last
    line = last * last + before * before - turn * last * before
    return min(1.0, 2 * line / (len(samples) * power))
