"""Arabic that begins in Latin letters, and Latin in Arabic, stand as they read."""

import re
from html import unescape

import pytest
import yaml
from PySide6.QtGui import QFont

from support.directions import ARABIC, direction_faults
from support.qml_bench import ASSETS, MakeBench, QmlBench

WORDS = """
    id: window
    property bool arabic: true
    LayoutMirroring.enabled: arabic
    LayoutMirroring.childrenInherit: true
    CabinText { objectName: "words"; width: 900 }
    ReadingBand { objectName: "band"; anchors.fill: parent }
"""
FORMS = re.compile(r"<(?:translation|numerusform)[^>]*>([^<]*[^<\s][^<]*)<")
BACKWARDS = [
    "France Travail (مكتب التوظيف)",
    "CAF هي إعانات العائلة.",
    "المس « Première visite ? ».",
    "اختر « 1 jeune 1 solution ».",
    "اتصل بالرقم 01 23 45 67 89.",
    "الرقم هو +33 1 23 45 67 89",
    "افتح https://www.caf.fr/",
    "عنوانك 2.marie@exemple.fr",
]
"""As Qt would place them, each of these is wrong."""


@pytest.fixture
def bench(make_bench: MakeBench) -> QmlBench:
    return make_bench(WORDS)


def drawn(bench: QmlBench, text: str) -> str:
    """What is laid out for a text."""
    words = bench.item("words")
    words.setProperty("text", text)
    return str(words.property("drawn"))


def faults(text: str) -> list[str]:
    """What is wrong with it in the cabin's letters."""
    font = QFont("Atkinson Hyperlegible Next")
    font.setPixelSize(28)
    return direction_faults(text, font)


def arabic_sentences() -> set[str]:
    """Everything the cabin says in Arabic."""
    said: set[str] = set()
    for path in (ASSETS / "catalogue" / "i18n" / "ar").glob("*.yaml"):
        said |= set(yaml.safe_load(path.read_text(encoding="utf-8")).values())
    screens = (ASSETS / "i18n" / "cabin_ar.ts").read_text(encoding="utf-8")
    return said | set(map(unescape, FORMS.findall(screens)))


@pytest.mark.parametrize("text", BACKWARDS)
def test_what_qt_would_turn_round_stands_as_it_reads(
    bench: QmlBench, text: str
) -> None:
    assert faults(text), "the check does not see it"
    assert faults(drawn(bench, text)) == []


def test_every_arabic_sentence_stands_as_it_reads(bench: QmlBench) -> None:
    said = arabic_sentences()
    assert len(said) > 1500
    assert [f for text in said for f in faults(text)], "the check sees nothing"
    found = {text: wrong for text in said if (wrong := faults(drawn(bench, text)))}
    assert found == {}


def test_words_are_said_and_found_without_the_marks(bench: QmlBench) -> None:
    text = BACKWARDS[0]
    assert drawn(bench, text) != text
    assert bench.item("words").property("text") == text


def test_french_with_an_arabic_name_in_it_stays_french(bench: QmlBench) -> None:
    bench.window.setProperty("arabic", False)
    assert drawn(bench, "« عقد.pdf » est là.") == "\u200e« عقد.pdf » est là."
    for text in ("Bonjour", "+33 1 23 45 67 89", "www.caf.fr/", "مرحبا"):
        assert drawn(bench, text) == text


def test_latin_alone_keeps_its_own_direction_in_arabic(bench: QmlBench) -> None:
    for text in ("Service-Public", "+33 1 23 45 67 89", "www.caf.fr/", "3949"):
        assert drawn(bench, text) == text


def test_the_band_of_the_voice_stands_as_the_words_do(bench: QmlBench) -> None:
    bench.item("words").setProperty("text", BACKWARDS[0])
    bench.item("band").setProperty("words", bench.item("words"))
    bench.settle()
    copies = [str(each.property("text")) for each in bench.texts("band")]
    assert bench.item("words").property("drawn") in copies
    assert ARABIC.search(copies[-1])
