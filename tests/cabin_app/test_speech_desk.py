"""The desk of the voice: one sentence at a time, and silence when asked."""

import pytest

from cabin_app.speech.desk import LANE, SpeechDesk
from cabin_app.speech.script import Sentence
from devices.ports.speech import SpeechReason
from devices.speech.simulated import SimulatedSpeech
from support.driven import DrainedExecutor

HELLO = Sentence(text="Bonjour.", language="fr")
ON = Sentence(text="Que voulez-vous faire ?", language="fr")


class Heard:
    """A desk over a simulated voice, and what came of it."""

    def __init__(self) -> None:
        self.voice = SimulatedSpeech()
        self.executor = DrainedExecutor()
        self.desk = SpeechDesk(voice=self.voice, executor=self.executor)
        self.came: list[str] = []

    def say(self, sentence: Sentence) -> None:
        self.desk.say(
            sentence,
            speed_percent=80,
            volume_percent=55,
            on_said=lambda: self.came.append(sentence.text),
            on_fault=self.came.append,
        )


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_a_sentence_is_said_as_the_visitor_wants_it(heard: Heard) -> None:
    heard.say(HELLO)
    heard.executor.drain(LANE)
    (said,) = heard.voice.said
    assert (said.text, said.language) == ("Bonjour.", "fr")
    assert (said.speed_percent, said.volume_percent) == (80, 55)
    assert heard.came == ["Bonjour."]


def test_silence_asked_before_it_began_is_silence(heard: Heard) -> None:
    heard.say(HELLO)
    heard.desk.hush()
    heard.executor.drain(LANE)
    assert (heard.voice.said, heard.came) == ([], [])


def test_another_sentence_takes_the_place_of_the_first(heard: Heard) -> None:
    heard.say(HELLO)
    heard.say(ON)
    heard.executor.drain(LANE)
    assert [said.text for said in heard.voice.said] == [ON.text]
    assert heard.came == [ON.text]


def test_a_voice_that_fails_says_why(heard: Heard) -> None:
    heard.voice.simulate_fault(SpeechReason.NO_SOUND)
    heard.say(HELLO)
    heard.executor.drain(LANE)
    assert heard.came == ["no_sound"]


def test_a_bug_of_the_voice_is_no_fault(heard: Heard) -> None:
    heard.voice.close()
    heard.say(HELLO)
    with pytest.raises(RuntimeError):
        heard.executor.drain(LANE)
