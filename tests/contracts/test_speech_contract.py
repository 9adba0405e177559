"""What every voice must keep, whatever stands behind the port."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from devices.ports.common import Condition
from devices.ports.speech import SpeechFault, SpeechReason, Utterance
from devices.speech.absent import AbsentSpeech
from devices.speech.simulated import SimulatedSpeech
from support.speech_rigs import PulseRig, Rig, SimulatedRig

SHORT = Utterance(text="Oui.", language="fr", speed_percent=200)
LONG = Utterance(
    text="Posez votre page dans le scanner, bien droite, contre le bord.", language="fr"
)


@pytest.fixture(params=["simulated", pytest.param("pulse", marks=pytest.mark.services)])
def rig(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Rig]:
    made: SimulatedRig | PulseRig = (
        SimulatedRig()
        if request.param == "simulated"
        else PulseRig(tmp_path, monkeypatch)
    )
    with made as rig:
        yield rig


def always() -> bool:
    return True


def test_a_well_voice_is_ready_and_speaks(rig: Rig) -> None:
    assert rig.voice.health().condition is Condition.READY
    assert rig.voice.say(SHORT, always) is True


@pytest.mark.parametrize("language", ["fr", "en", "ar", "es", "pt", "tr", "uk"])
def test_it_speaks_every_language_of_the_cabin(rig: Rig, language: str) -> None:
    said = Utterance(text="OK", language=language, speed_percent=200)
    assert rig.voice.say(said, always) is True


def test_what_is_not_wanted_any_more_is_broken_off(rig: Rig) -> None:
    looks = count()
    assert rig.voice.say(LONG, lambda: next(looks) < 3) is False
    assert rig.voice.say(SHORT, always) is True


def test_what_was_never_wanted_is_not_said(rig: Rig) -> None:
    assert rig.voice.say(LONG, lambda: False) is False


def test_no_sound_is_a_fault_with_a_reason(rig: Rig) -> None:
    rig.lose_sound()
    health = rig.voice.health()
    assert (health.condition, health.reason) == (Condition.STOPPED, "no_sound")
    with pytest.raises(SpeechFault) as caught:
        rig.voice.say(SHORT, always)
    assert caught.value.reason is SpeechReason.NO_SOUND


def test_it_speaks_again_once_the_sound_is_back(rig: Rig) -> None:
    rig.lose_sound()
    with pytest.raises(SpeechFault):
        rig.voice.say(SHORT, always)
    rig.find_sound()
    assert rig.voice.say(SHORT, always) is True


def test_closing_twice_is_fine_and_asking_after_is_a_mistake(rig: Rig) -> None:
    rig.voice.close()
    rig.voice.close()
    with pytest.raises(RuntimeError):
        rig.voice.say(SHORT, always)


def test_no_voice_at_all_is_a_state() -> None:
    absent = AbsentSpeech()
    assert absent.health().condition is Condition.ABSENT
    with pytest.raises(SpeechFault):
        absent.say(SHORT, always)
    absent.close()


def test_the_twin_keeps_what_it_said_in_order(tmp_path: Path) -> None:
    log = tmp_path / "said"
    voice = SimulatedSpeech(log=log)
    voice.say(LONG, always)
    voice.say(SHORT, always)
    voice.say(LONG, lambda: False)
    assert voice.said == [LONG, SHORT]
    assert voice.broken_off == [LONG]
    assert log.read_text("utf-8") == f"fr\t{LONG.text}\nfr\tOui.\n"
