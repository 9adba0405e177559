"""What is to be said of a screen, sentence by sentence, from the words it shows.

The words come from the screen itself, in reading order: a screen cannot show a
sentence that is not said, nor say one that it does not show.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cabin_app.speech.spelling import in_words


@dataclass(frozen=True, kw_only=True)
class Passage:
    """One text of the screen.

    Attributes:
        text: As it is shown.
        own: It is the visitor's: a name of a document, something typed.
    """

    text: str
    own: bool = False


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence to be said.

    Attributes:
        text: As it is pronounced.
        language: ISO 639-1 code.
        passage: 0-based number of the passage it is in, to be pointed at.
        own: It is the visitor's: only to the headset, or after consent.
        begin: Where it begins in the passage as it is shown.
        end: Where it ends there; 0 when nobody said.
    """

    text: str
    language: str
    passage: int = 0
    own: bool = False
    begin: int = 0
    end: int = 0


_END = re.compile(r"(?<=[.?!…؟])\s+|\n+")
_BLANKS = re.compile(r"\s+")
_SAYABLE = re.compile(r"\w")
_SILENT = dict.fromkeys(map(ord, '«»“”"()[]*_|→←'))
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[a-zA-Zà-öø-ÿÀ-ÖØ-ß]")


def script_of(passages: Iterable[Passage], language: str) -> tuple[Sentence, ...]:
    """The sentences of a screen, in the order they are said.

    Args:
        passages: Its texts, in reading order.
        language: Of the visit; words in another script are said in their own.
    """
    return tuple(
        Sentence(
            text=said,
            language=spoken,
            passage=number,
            own=passage.own,
            begin=begin,
            end=end,
        )
        for number, passage in enumerate(passages)
        for spoken in [_language_of(passage.text, language)]
        for said, begin, end in _placed(passage.text, spoken)
    )


def sentences_in(text: str, language: str) -> tuple[str, ...]:
    """The sentences of one text, as they are pronounced."""
    return tuple(said for said, _, _ in _placed(text, language))


def _placed(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    """Each sentence as it is pronounced, and where it stands as it is shown."""
    begin = 0
    for end, after in [*(m.span() for m in _END.finditer(text)), (len(text),) * 2]:
        said = pronounced(text[begin:end], language)
        if _SAYABLE.search(said):
            yield said, begin, end
        begin = after


def pronounced(text: str, language: str) -> str:
    """A text without the signs that are seen and not said."""
    worded = in_words(_BLANKS.sub(" ", text), language)
    said = _BLANKS.sub(" ", worded.translate(_SILENT).replace("·", ",")).strip()
    return re.sub(r" ([,.])", r"\1", said)


def _language_of(text: str, language: str) -> str:
    if _ARABIC.search(text):
        return "ar"
    if _CYRILLIC.search(text):
        return "uk"
    if language in ("ar", "uk") and _LATIN.search(text):
        # A name of France among them: their voices would take it for English.
        return "fr"
    return language
