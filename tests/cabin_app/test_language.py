"""Texts exist in every language of the cabin, or not at all."""

import pytest

from cabin_app.language import ALWAYS_WHOLE, Language, LocalText


def test_a_text_in_each_language() -> None:
    text = LocalText.of({"ar": "مرحبا", "fr": "Bonjour", "en": "Hello"})
    assert text.in_language(Language.ARABIC) == "مرحبا"
    assert text.in_language(Language.ENGLISH) == "Hello"
    assert str(text) == "Bonjour"
    assert text.languages == set(ALWAYS_WHOLE)


def test_a_language_to_come_may_say_it_or_not() -> None:
    text = LocalText.of({"fr": "Oui", "en": "Yes", "ar": "نعم", "tr": "Evet"})
    assert text.in_language(Language.TURKISH) == "Evet"
    assert text.in_language(Language.UKRAINIAN) == "Oui"
    assert text.languages == {*ALWAYS_WHOLE, Language.TURKISH}


@pytest.mark.parametrize(
    "texts", [{}, {"fr": "a", "en": "b"}, {"fr": "a", "en": "b", "ar": "c", "de": "d"}]
)
def test_a_missing_or_unknown_language_is_refused(texts: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="one text for each of fr, en, ar"):
        LocalText.of(texts)


def test_arabic_alone_is_written_from_the_right() -> None:
    rightward = [language for language in Language if language.is_right_to_left]
    assert rightward == [Language.ARABIC]


def test_languages_name_themselves() -> None:
    assert [language.own_name for language in Language] == [
        "Français",
        "English",
        "العربية",
        "Español",
        "Português",
        "Türkçe",
        "Українська",
    ]
