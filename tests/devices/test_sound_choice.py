"""Which output and microphone are used, and whether a tone was heard: pure."""

import math
from array import array
from random import Random

import pytest

from devices.audio.choice import Place, microphone_among, output_among, within
from devices.audio.tone import FULL, HEARD, RATE_HZ, TONE_HZ, share_of_tone, tone
from devices.ports.audio import OutputKind

HALL = Place(name="alsa_output.pci.analog-stereo", device="0")
HEAD = Place(name="alsa_output.usb.stereo", words="USB Headset", device="1")
TABLE = Place(name="alsa_input.pci", device="0")
MOUTH = Place(name="alsa_input.usb", device="1")
ECHO = Place(name="alsa_output.pci.monitor", is_monitor=True, device="0")
UNPLUGGED = Place(name="jack", words="analog-output-headphones", plugged=False)


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ((HALL,), HALL),
        ((HALL, HEAD), HEAD),
        ((HALL, UNPLUGGED), HALL),
        ((UNPLUGGED,), None),
        ((), None),
    ],
)
def test_outputs(places: tuple[Place, ...], expected: Place | None) -> None:
    assert output_among(places) == expected


@pytest.mark.parametrize(
    ("places", "output", "expected"),
    [
        ((ECHO, TABLE, MOUTH), HALL, TABLE),
        ((ECHO, TABLE, MOUTH), HEAD, MOUTH),
        ((TABLE,), HEAD, TABLE),
        ((ECHO,), HALL, None),
        ((TABLE,), None, TABLE),
    ],
)
def test_microphones(
    places: tuple[Place, ...], output: Place | None, expected: Place | None
) -> None:
    assert microphone_among(places, output) == expected


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Casque USB", OutputKind.HEADSET),
        ("headphone", OutputKind.HEADSET),
        ("Built-in Audio", OutputKind.LOUDSPEAKER),
        ("", OutputKind.LOUDSPEAKER),
    ],
)
def test_kinds(words: str, kind: OutputKind) -> None:
    assert Place(name="x", words=words).kind is kind


def test_bounds() -> None:
    assert [within(each) for each in (-5, 10, 70, 100, 150)] == [10, 10, 70, 100, 100]


def samples(of: bytes) -> "array[int]":
    heard = array("h")
    heard.frombytes(of)
    return heard


def test_the_tone_is_heard_in_itself_and_through_a_bad_microphone() -> None:
    clean = samples(tone())
    assert share_of_tone(clean) > 0.95
    chance = Random(7)  # noqa: S311 (noise)
    noisy = [sample // 8 + chance.randint(-400, 400) for sample in clean]
    late = [0] * 9000 + noisy
    assert share_of_tone(late) > HEARD


def test_hum_talk_and_silence_are_not_the_tone() -> None:
    chance = Random(7)  # noqa: S311 (noise)
    noise = [chance.randint(-FULL, FULL) for _ in range(RATE_HZ)]
    hum = [int(9000 * math.sin(2 * math.pi * 50 * n / RATE_HZ)) for n in range(RATE_HZ)]
    octave = [
        int(9000 * math.sin(2 * math.pi * 2 * TONE_HZ * n / RATE_HZ))
        for n in range(RATE_HZ)
    ]
    for heard in (noise, hum, octave, [0] * RATE_HZ, []):
        assert share_of_tone(heard) < HEARD / 2
