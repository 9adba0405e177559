"""What the catalogue's French sentences become in the other languages.

A translation is found by the French sentence itself: one is enough for a sentence
that forty procedures share, and a sentence that changes has none until it is made.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cabin_app.catalogue.typography import french
from cabin_app.language import Language, LocalText

COMMON = "common"

Sentences = Mapping[str, str]
"""By the French sentence, as it is printed."""

ByFile = Mapping[str, Sentences]
"""By the name of a catalogue file, without its ending."""


def printed(sentences: Sentences) -> Sentences:
    """The same, with the French as `typography` prints it."""
    return {french(text): words for text, words in sentences.items()}


def translation(sentence: str, file: str, files: ByFile) -> str | None:
    """What a printed French sentence of a file becomes; its own file speaks first."""
    own = files.get(file, {}).get(sentence)
    return own or files.get(COMMON, {}).get(sentence)


class Lack(NamedTuple):
    """A sentence that a language does not say yet.

    Attributes:
        file: Where its translation belongs: its own file, or `COMMON` when several
            files use it.
        sentence: In French, as printed.
    """

    file: str
    sentence: str


def lacks(used: Mapping[str, Sequence[str]], said: ByFile) -> list[Lack]:
    """What one language does not say.

    Args:
        used: Sentences of each file, as printed.
        said: Translations into that language.
    """
    wanted: dict[str, list[str]] = {}
    for file, sentences in used.items():
        for sentence in dict.fromkeys(sentences):
            if translation(sentence, file, said) is None:
                wanted.setdefault(sentence, []).append(file)
    return [
        Lack(COMMON if len(files) > 1 else files[0], sentence)
        for sentence, files in wanted.items()
    ]


class Speech:
    """Makes the texts of one catalogue; the same sentence is made once."""

    def __init__(
        self, languages: Iterable[Language], said: Mapping[str, ByFile]
    ) -> None:
        self._said = [
            (language, said.get(language.value, {}))
            for language in languages
            if language is not Language.FRENCH
        ]
        self._made: dict[tuple[str, str], LocalText] = {}

    def text(self, typed: str, file: str) -> LocalText:
        """A sentence of a file in every language on offer.

        One that a language does not say (a town's own) stays French in it.
        """
        made = self._made.get((file, typed))
        if made is None:
            made = self._make(french(typed), file)
            self._made[file, typed] = made
        return made

    def _make(self, sentence: str, file: str) -> LocalText:
        pairs = [(Language.FRENCH, sentence)]
        for language, files in self._said:
            words = translation(sentence, file, files)
            if words is not None:
                pairs.append((language, words))
        return LocalText(tuple(pairs))
