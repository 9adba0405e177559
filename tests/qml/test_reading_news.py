"""What comes to a screen that is listened to is read; what is gone is left."""

import pytest

from cabin_app.session import events as e
from cabin_app.session.transitions import step
from support import visits
from support.qml_bench import MakeBench, QmlBench
from support.read_screen import SCREEN, PlayedSession
from ui.viewmodels.speech import SpeechViewModel


@pytest.fixture
def bench(make_bench: MakeBench) -> QmlBench:
    return make_bench(SCREEN)


@pytest.fixture
def held() -> PlayedSession:
    return PlayedSession()


def heard(held: PlayedSession) -> list[str]:
    """What is being said, from here to its end."""
    reading = held.state.value.reading
    return [] if reading is None else [s.text for s in reading.sentences[reading.at :]]


def listening(held: PlayedSession, bench: QmlBench) -> SpeechViewModel:
    """Every screen is read by itself, and this one was, to its end."""
    speech = SpeechViewModel(held.parts, lambda: False)
    held.parts.dispatch(e.VoiceChosen(on_arrival=True))
    for _ in ("and then a notice tells that one's own words are kept", "no more"):
        speech.come(bench.item("screen"))
        while speech.speaking:
            held.parts.dispatch(e.SentenceSaid())
    return speech


def look(speech: SpeechViewModel, bench: QmlBench) -> None:
    """Twice: what moves is left to come to rest."""
    speech.look(bench.item("screen"))
    speech.look(bench.item("screen"))


def test_new_words_of_the_same_screen_are_read(
    bench: QmlBench, held: PlayedSession
) -> None:
    speech = listening(held, bench)
    look(speech, bench)
    assert heard(held) == []
    bench.item("question").setProperty("text", "Votre page est lue.")
    speech.look(bench.item("screen"))
    assert heard(held) == []
    speech.look(bench.item("screen"))
    assert heard(held) == ["Votre page est lue."]
    assert speech.words is bench.item("question")


def test_a_number_that_runs_is_not_read_again_and_again(
    bench: QmlBench, held: PlayedSession
) -> None:
    bench.item("question").setProperty("text", "Encore 28 secondes")
    speech = listening(held, bench)
    for left in ("Encore 7 secondes", "Encore 1 seconde"):
        bench.item("question").setProperty("text", left)
        look(speech, bench)
        assert heard(held) == []


def test_what_stood_there_already_is_no_news(
    bench: QmlBench, held: PlayedSession
) -> None:
    speech = listening(held, bench)
    more = "Que voulez-vous faire ? Encore 8 secondes."
    bench.item("question").setProperty("text", more)
    look(speech, bench)
    assert heard(held) == ["Encore 8 secondes."]
    assert speech.begin == len("Que voulez-vous faire ? ")


def test_what_is_the_visitors_comes_with_the_news_of_its_page(
    bench: QmlBench, held: PlayedSession
) -> None:
    """To a headset, or to who agreed; never by itself."""
    speech = listening(held, bench)
    held.parts.dispatch(e.OwnWordsChosen(aloud=True))
    bench.item("paper").setProperty("text", "Zanzibar")
    look(speech, bench)
    assert heard(held) == []
    bench.item("question").setProperty("text", "Votre mot de passe")
    bench.item("paper").setProperty("text", "Quokka")
    look(speech, bench)
    assert heard(held) == ["Votre mot de passe", "Quokka"]


def test_what_is_typed_is_not_news(bench: QmlBench, held: PlayedSession) -> None:
    bench.item("question").setProperty("own", True)
    speech = listening(held, bench)
    bench.item("question").setProperty("text", "Zanzibar")
    look(speech, bench)
    assert heard(held) == []


def test_words_that_are_gone_are_said_no_longer(
    bench: QmlBench, held: PlayedSession
) -> None:
    """A page of a sheet that was turned; also for who only touched *Écouter*."""
    speech = SpeechViewModel(held.parts, lambda: False)
    speech.read(bench.item("screen"))
    look(speech, bench)
    assert heard(held)[0] == "Que voulez-vous faire ?"
    bench.item("question").setProperty("text", "Une autre page")
    look(speech, bench)
    assert heard(held) == []


def test_news_waits_for_what_is_being_said(
    bench: QmlBench, held: PlayedSession
) -> None:
    speech = listening(held, bench)
    speech.come(bench.item("screen"))
    bench.item("question").setProperty("text", "Encore une phrase.")
    held.parts.dispatch(e.SentenceSaid())
    look(speech, bench)
    assert "Encore une phrase." not in heard(held)
    while speech.speaking:
        held.parts.dispatch(e.SentenceSaid())
    look(speech, bench)
    assert heard(held) == ["Encore une phrase."]


def test_what_a_screen_says_by_itself_is_no_sign_of_life(
    bench: QmlBench, held: PlayedSession
) -> None:
    speech = listening(held, bench)
    was_at_s = held.state.value.present_at_s
    bench.item("question").setProperty("text", "La page arrive.")
    look(speech, bench)
    later = step(held.state.value, e.SentenceSaid(), 9000.0, visits.RULES)
    assert later.state.present_at_s == was_at_s
    asked = step(held.state.value, e.ReadingAsked(()), 9000.0, visits.RULES)
    assert asked.state.present_at_s == 9000.0
