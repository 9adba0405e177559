"""What is said of a screen: sentences in order, as they are pronounced."""

import pytest

from cabin_app.speech.script import Passage, pronounced, script_of, sentences_in


def said(*texts: str, language: str = "fr") -> list[tuple[str, str, int]]:
    script = script_of([Passage(text=text) for text in texts], language)
    return [(s.text, s.language, s.passage) for s in script]


def test_a_text_is_said_sentence_by_sentence() -> None:
    assert said("Que voulez-vous faire ?", "Attendez. Puis essayez encore.") == [
        ("Que voulez-vous faire ?", "fr", 0),
        ("Attendez.", "fr", 1),
        ("Puis essayez encore.", "fr", 1),
    ]


def test_a_new_line_ends_a_sentence() -> None:
    assert sentences_in("Entrez,\nprenez votre temps.", "fr") == (
        "Entrez,",
        "prenez votre temps.",
    )


@pytest.mark.parametrize("nothing", ["", " ", "•", "—", "…", "« »", "1."[1:]])
def test_what_has_no_word_is_not_said(nothing: str) -> None:
    assert said(nothing) == []


@pytest.mark.parametrize(
    ("shown", "heard"),
    [
        ("Touchez « C’est fait ».", "Touchez C’est fait."),
        ("Vérifié à 14\u202fh\u202f32", "Vérifié à 14 heures 32"),
        ("9 h à 17 h", "9 heures à 17 heures"),
        ("5 min", "5 minutes"),
        ("Vos e-mails", "Vos imèles"),
        ("Ville · Mairie", "Ville, Mairie"),
        ("  Deux   mots ", "Deux mots"),
    ],
)
def test_signs_are_seen_and_not_said(shown: str, heard: str) -> None:
    assert pronounced(shown, "fr") == heard


@pytest.mark.parametrize(
    ("shown", "language", "heard"),
    [
        ("3 min", "es", "3 minutos"),
        ("N.º Sécurité sociale", "es", "número Sécurité sociale"),
        ("3 dk", "tr", "3 dakika"),
        ("3 хв", "uk", "3 хвилин"),
    ],
)
def test_short_words_are_said_whole(shown: str, language: str, heard: str) -> None:
    assert pronounced(shown, language) == heard


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_names_of_france_are_said_in_french(language: str) -> None:
    assert said("France Travail", "3230", language=language) == [
        ("France Travail", "fr", 0),
        ("3230", language, 1),
    ]
    assert said("France Travail", language="es") == [("France Travail", "es", 0)]


def test_other_languages_keep_their_words() -> None:
    assert pronounced("Your e-mails, 9 h", "en") == "Your e-mails, 9 h"


def test_words_in_another_script_are_said_in_their_own() -> None:
    assert said("العربية", "Українська", "English") == [
        ("العربية", "ar", 0),
        ("Українська", "uk", 1),
        ("English", "fr", 2),
    ]


def test_what_is_the_visitors_stays_so_in_every_sentence() -> None:
    script = script_of([Passage(text="Un. Deux.", own=True)], "fr")
    assert [s.own for s in script] == [True, True]
