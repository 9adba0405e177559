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
    ("shown", "heard"),
    [
        ("Ouvert 1 h", "Ouvert une heure"),
        ("Vers 21 h 05", "Vers 21 heures 05"),
        ("1 min", "une minute"),
        ("3646", "36 46"),
        ("Appelez le 3949.", "Appelez le 39 49."),
        ("En 2026, 3000 €", "En 2026, 3000 €"),
        ("0 809 401 401", "0 809 401 401"),
        ("2 55 08 3646 168", "2 55 08 3646 168"),
        ("0969322121", "09 69 32 21 21"),
        ("Le 01/12/2026", "Le 1er décembre 2026"),
        ("Le 31/13/2026", "Le 31/13/2026"),
        ("12,50 €", "12 euros 50"),
        ("PDF, 2,3 Mo", "PDF, 2,3 mégaoctets"),
        ("Le 6e vendredi", "Le sixième vendredi"),
        ("Le RSA et l’APL", "Le erre esse a et l’a pé elle"),
        ("Votre RIB, votre IBAN", "Votre ribe, votre ibane"),
        (
            "marie_dupont@la-poste.net",
            "marie tiret bas dupont arobase la tiret poste point net",
        ),
        ("Sur www.caf.fr.", "Sur www point caf point fr."),
        ("https://service-public.fr/vie", "service tiret public point fr barre vie"),
        ("zelie.zanzibar-4", "zelie point zanzibar-4"),
        ("Attendez.Puis essayez.", "Attendez.Puis essayez."),
    ],
)
def test_what_a_voice_would_misread_is_said_in_words(shown: str, heard: str) -> None:
    assert pronounced(shown, "fr") == heard


@pytest.mark.parametrize(
    ("shown", "language", "heard"),
    [
        ("4 min", "en", "4 minutes"),
        ("1 min", "en", "1 minute"),
        ("This is free: €0.", "en", "This is free: 0 euros."),
        ("€12.50", "en", "12 euros 50"),
        ("3646", "en", "36 46"),
        ("01/12/2026", "en", "1 December 2026"),
        ("a.b@laposte.net", "en", "a dot b at laposte dot net"),
        ("3646", "ar", "36 46"),
        ("50 %", "ar", "50 بالمئة"),
        ("2 د", "ar", "دقيقتان"),
        ("4 د", "ar", "4 دقائق"),
        ("12 د", "ar", "12 دقيقة"),
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
        ("32 30", language, 1),
    ]
    assert said("France Travail", language="es") == [("France Travail", "es", 0)]


def test_other_languages_keep_their_words() -> None:
    kept = "Your e-mails, from 9 a.m."
    assert pronounced(kept, "en") == kept


def test_words_in_another_script_are_said_in_their_own() -> None:
    assert said("العربية", "Українська", "English") == [
        ("العربية", "ar", 0),
        ("Українська", "uk", 1),
        ("English", "fr", 2),
    ]


def test_what_is_the_visitors_stays_so_in_every_sentence() -> None:
    script = script_of([Passage(text="Un. Deux.", own=True)], "fr")
    assert [s.own for s in script] == [True, True]
