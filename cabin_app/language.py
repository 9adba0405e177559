"""Languages the cabin speaks, and texts that exist in all of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """What the cabin can speak, by ISO 639-1 code; offered once it is whole."""

    FRENCH = "fr"
    ENGLISH = "en"
    ARABIC = "ar"
    SPANISH = "es"
    PORTUGUESE = "pt"
    TURKISH = "tr"
    UKRAINIAN = "uk"

    @property
    def is_right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self is Language.ARABIC

    @property
    def own_name(self) -> str:
        """Its name in its own words, as its speakers look for it."""
        return _OWN_NAMES[self]


_OWN_NAMES = {
    Language.FRENCH: "Français",
    Language.ENGLISH: "English",
    Language.ARABIC: "العربية",
    Language.SPANISH: "Español",
    Language.PORTUGUESE: "Português",
    Language.TURKISH: "Türkçe",
    Language.UKRAINIAN: "Українська",
}

ALWAYS_WHOLE = (Language.FRENCH, Language.ENGLISH, Language.ARABIC)
"""Nothing lacks in these; a gap in another one only keeps it from being offered."""


@dataclass(frozen=True)
class LocalText:
    """One text in the languages of the cabin; French always among them.

    Attributes:
        pairs: Language and text, in the order of `Language`.
    """

    pairs: tuple[tuple[Language, str], ...]

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> "LocalText":
        """Build from a mapping of language codes to texts.

        Raises:
            ValueError: One that is always whole is missing, or one is unknown.
        """
        if not set(ALWAYS_WHOLE) <= set(texts) <= set(Language):
            message = f"one text for each of {', '.join(ALWAYS_WHOLE)} expected"
            raise ValueError(message)
        spoken = (language for language in Language if language in texts)
        return cls(tuple((language, texts[language]) for language in spoken))

    @property
    def languages(self) -> frozenset[Language]:
        """Those in which it is said."""
        return frozenset(language for language, _ in self.pairs)

    def in_language(self, language: Language) -> str:
        """The text in that language; in French when it is not said there."""
        for spoken, text in self.pairs:
            if spoken is language:
                return text
        return self.pairs[0][1]

    def __str__(self) -> str:
        return self.pairs[0][1]
