"""What a screen shows is what is said of it, in its order; and it is pointed at."""

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem

from cabin_app.session import events as e
from cabin_app.session.state import Comfort, Phase
from cabin_app.speech.script import Passage
from support import visits
from support.qml_bench import MakeBench, QmlBench
from support.read_screen import SCREEN, PlayedSession
from ui.spoken_words import shown_words
from ui.viewmodels.speech import NOWHERE, SpeechViewModel, comes_with_voice


@pytest.fixture
def bench(make_bench: MakeBench) -> QmlBench:
    return make_bench(SCREEN)


@pytest.fixture
def held() -> PlayedSession:
    return PlayedSession()


def test_words_come_in_the_order_of_the_screen(bench: QmlBench) -> None:
    said = [passage.text for _, passage in shown_words(bench.item("screen"))]
    assert said == [
        "Que voulez-vous faire ?",
        "Posez la page",
        "Bulletin de paie",
        "Imprimer",
        "En couleur",
    ]


def test_the_visitors_own_words_are_known(bench: QmlBench) -> None:
    words = [p.text for _, p in shown_words(bench.item("screen")) if p.own]
    assert words == ["Bulletin de paie"]


def test_nothing_is_said_of_what_is_not_seen(bench: QmlBench) -> None:
    bench.item("screen").setVisible(False)
    assert list(shown_words(bench.item("screen"))) == []


def test_the_sentence_being_said_is_pointed_at(
    bench: QmlBench, held: PlayedSession
) -> None:
    speech = SpeechViewModel(held.parts, lambda: False)
    speech.read(bench.item("screen"))
    assert speech.speaking
    question = bench.item("question")
    assert speech.words is question
    band = bench.item("band")
    band.setProperty("words", question)
    assert band.isVisible()
    copy = next(i for i in band.childItems() if i.inherits("QQuickText"))
    assert copy.mapToScene(copy.boundingRect().topLeft()) == question.mapToScene(
        question.boundingRect().topLeft()
    )
    assert copy.property("contentWidth") == question.property("contentWidth")


LONG = "Posez la page contre la vitre. Fermez le couvercle. Touchez le bouton."


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [("Posez la page contre la vitre.", False), (LONG, True)],
)
def test_one_sentence_of_several_is_underlined_where_it_stands(
    bench: QmlBench, sentence: str, alone: bool
) -> None:
    words, band = bench.item("question"), bench.item("band")
    words.setProperty("text", LONG)
    words.setProperty("width", 420)
    band.setProperty("words", words)
    band.setProperty("begin", LONG.index(sentence))
    band.setProperty("end", LONG.index(sentence) + len(sentence))
    bench.window.grabWindow()
    assert (_underlines(band) == []) is alone


def test_sentences_share_a_line_and_leave_none_out(bench: QmlBench) -> None:
    words, band = bench.item("question"), bench.item("band")
    words.setProperty("text", LONG)
    words.setProperty("width", 420)
    band.setProperty("words", words)
    under: list[tuple[float, float, float]] = []
    for sentence in ("Posez la page contre la vitre.", "Fermez le couvercle."):
        band.setProperty("begin", LONG.index(sentence))
        band.setProperty("end", LONG.index(sentence) + len(sentence))
        bench.window.grabWindow()
        found = _underlines(band)
        assert found
        under += found
    assert len(set(under)) == len(under)
    for _, begin, width in under:
        assert width > 0
        assert begin + width <= 420
    same_line = [line for line in under if line[0] == under[1][0]]
    assert len(same_line) <= 2


def _underlines(band: QQuickItem) -> list[tuple[float, float, float]]:
    place = [item for item in band.childItems() if item.inherits("QQuickRectangle")]
    thin = [item for item in place if 0 < item.height() < 12 and item.isVisible()]
    return [(item.y(), item.x(), item.width()) for item in thin]


def test_one_touch_begins_and_one_ends(bench: QmlBench, held: PlayedSession) -> None:
    speech = SpeechViewModel(held.parts, lambda: True)
    speech.read(bench.item("screen"))
    asked = held.sent[-1]
    assert isinstance(asked, e.ReadingAsked)
    assert asked.headset
    assert [s.text for s in asked.sentences][-1] == "En couleur"
    speech.stop()
    assert not speech.speaking
    assert speech.words is None


def test_on_the_farewell_the_ticket_is_said_too(
    bench: QmlBench, held: PlayedSession
) -> None:
    """To who cannot read it, before it is printed or after."""
    held.state.publish(visits.after(visits.FAREWELL))
    speech = SpeechViewModel(
        held.parts,
        lambda: False,
        lambda _: (
            Passage(text="La suite. Posez la page"),
            Passage(text="Le 12 à 9 h", own=True),
        ),
    )
    speech.read(bench.item("screen"))
    asked = held.sent[-1]
    assert isinstance(asked, e.ReadingAsked)
    paper = [s for s in asked.sentences if s.passage == NOWHERE]
    assert [s.text for s in paper] == ["La suite.", "Le 12 à 9 heures"]
    assert [s.own for s in paper] == [False, True]
    assert asked.sentences[-2:] == tuple(paper)
    while held.state.value.reading.now is not paper[0]:
        held.parts.dispatch(e.SentenceSaid())
    assert speech.speaking
    assert speech.words is None


def test_elsewhere_no_ticket_is_said(bench: QmlBench, held: PlayedSession) -> None:
    speech = SpeechViewModel(
        held.parts, lambda: False, lambda _: (Passage(text="La suite"),)
    )
    speech.read(bench.item("screen"))
    asked = held.sent[-1]
    assert isinstance(asked, e.ReadingAsked)
    assert all(s.passage != NOWHERE for s in asked.sentences)


def test_a_screen_that_is_gone_is_not_pointed_at(
    bench: QmlBench, held: PlayedSession
) -> None:
    speech = SpeechViewModel(held.parts, lambda: False)
    gone = QQuickItem(bench.window.contentItem())
    gone.setProperty("aloud", True)
    speech._items = [gone]
    gone.deleteLater()
    assert speech.words is None


def test_only_who_wants_it_is_read_to_by_itself(held: PlayedSession) -> None:
    state = held.parts.state.value
    assert not comes_with_voice(state)
    assert comes_with_voice(replace(state, comfort=Comfort(voice_on_arrival=True)))
    assert comes_with_voice(replace(state, still_there_since_s=1.0))


def test_staff_and_talks_are_not_read_to(held: PlayedSession) -> None:
    state = replace(held.state.value, comfort=Comfort(voice_on_arrival=True))
    assert not comes_with_voice(replace(state, phase=Phase.GATE))
    assert not comes_with_voice(replace(state, phase=Phase.MAINTENANCE))


PICTURES = """
    Item {
        objectName: "screen"
        anchors.fill: parent
        Column {
            CabinButton { name: "Agrandir"; width: 200; height: 90 }
            CabinButton { name: "Muet"; aloud: false; width: 200; height: 90 }
            CabinField { objectName: "field"; hint: "Votre nom"; width: 400 }
            ListView {
                width: 400
                height: 100
                clip: true
                cacheBuffer: 900
                model: ["un", "deux", "trois"]
                delegate: CabinText { text: modelData; width: 300; height: 90 }
            }
        }
    }
"""


def test_pictures_are_named_and_what_is_cut_off_is_left(make_bench: MakeBench) -> None:
    bench = make_bench(PICTURES)
    said = [passage for _, passage in shown_words(bench.item("screen"))]
    words = [passage.text for passage in said]
    assert words == ["Agrandir", "Votre nom", "un", "deux"]
    assert not any(passage.own for passage in said)
    bench.item("field").setProperty("text", "Zanzibar")
    typed = [p for _, p in shown_words(bench.item("screen")) if p.own]
    assert [p.text for p in typed] == ["Zanzibar"]


def test_the_words_of_a_button_are_pointed_at_too(
    bench: QmlBench, held: PlayedSession
) -> None:
    speech = SpeechViewModel(held.parts, lambda: True)
    speech.read(bench.item("screen"))
    band = bench.item("band")
    for said in ("Imprimer", "En couleur"):
        while held.state.value.reading.now.text != said:
            held.parts.dispatch(e.SentenceSaid())
        band.setProperty("words", speech.words)
        copy = next(i for i in band.childItems() if i.inherits("QQuickText"))
        assert copy.property("text") == said
