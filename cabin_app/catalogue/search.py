"""Finds procedures by the words people have: accents, endings and one slip forgiven."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cabin_app.catalogue.model import Procedure, Service, Shelf
from cabin_app.language import Language

_TWO_SPELLINGS = str.maketrans({"œ": "oe", "æ": "ae", "ـ": "", "ة": "ه", "ى": "ي"})
_WORD = re.compile(r"\w+")
_SMALL_WORDS = """
    a ai ait ans au aux avec ce ces cette comment d dans de des du elle en est et faire
    il ils j je l la le les leur ma mais me mes mon n ne nous on ou par pas pour qu que
    qui s sa se ses si son sur un une veux voudrais vous y
    an and at by can do for have how i in is it me my not of on or the this to want with
    في من على إلى عن أن لا ما هل يا مع أريد كيف لي
"""
_SHORTEST_WITH_SLIP = 5
"""Shorter words have too many neighbours: « papa », « pape », « paie »."""

_TITLE, _KEYWORD, _SUMMARY = 3.0, 2.0, 1.0
_WHOLE, _START, _SLIP = 1.0, 0.7, 0.4


class _Field(NamedTuple):
    """Words of a procedure, and how much a find among them counts."""

    words: frozenset[str]
    weight: float


class _Find(NamedTuple):
    """A procedure, how many of the words it answers, and how well."""

    words: int
    score: float
    procedure: Procedure


def search(shelf: Shelf, text: str, language: Language) -> tuple[Procedure, ...]:
    """Procedures that answer a search, best first.

    Those that answer most of the words are given: « perdu mot de passe caf » finds
    what speaks of a password although nothing speaks of losing. The last word may be
    unfinished. Words of the visitor's language and French ones both count, as sites
    and benefits are known by their French names.

    Args:
        shelf: What there is.
        text: What was typed.
        language: The visitor's.
    """
    wanted = meaningful_words(text)
    if not wanted:
        return ()
    pairs = [(item, p) for item in shelf.services for p in item.procedures]
    found = [
        _Find(*_score(wanted, list(_fields(service, procedure, language))), procedure)
        for service, procedure in pairs
    ]
    most = max((find.words for find in found), default=0)
    best = [find for find in found if find.words == most > 0]
    best.sort(key=lambda find: -find.score)
    return tuple(find.procedure for find in best)


def plain_words(text: str) -> list[str]:
    """The words of a text: lower case, without accents, marks or ligatures."""
    folded = text.casefold().translate(_TWO_SPELLINGS)
    bare = "".join(
        character
        for character in unicodedata.normalize("NFKD", folded)
        if not unicodedata.combining(character)
    )
    words = _WORD.findall(bare.replace("e-mail", "email"))
    return [word.removeprefix("ال") if len(word) > 4 else word for word in words]


def meaningful_words(text: str) -> list[str]:
    """Words of a search without the small ones; all of them if all are small."""
    words = plain_words(text)
    return [word for word in words if word not in _SMALL] or words


_SMALL = frozenset(plain_words(_SMALL_WORDS))


def _fields(
    service: Service, procedure: Procedure, language: Language
) -> Iterator[_Field]:
    for tongue in sorted({language, Language.FRENCH}):
        title = procedure.title.in_language(tongue)
        name = service.name.in_language(tongue)
        keywords = procedure.keywords.in_language(tongue)
        summary = procedure.summary.in_language(tongue)
        yield _field(title, _TITLE)
        yield _field(f"{name} {keywords}", _KEYWORD)
        yield _field(summary, _SUMMARY)


def _field(text: str, weight: float) -> _Field:
    return _Field(frozenset(plain_words(text)) - _SMALL, weight)


def _score(wanted: Iterable[str], fields: list[_Field]) -> tuple[int, float]:
    """How many words a procedure answers, and how well."""
    bests = [
        max(_nearness(word, field.words) * field.weight for field in fields)
        for word in wanted
    ]
    return sum(best > 0 for best in bests), sum(bests)


def _nearness(word: str, words: frozenset[str]) -> float:
    if word in words:
        return _WHOLE
    if any(_is_unfinished(word, known) for known in words):
        return _START
    if len(word) >= _SHORTEST_WITH_SLIP:
        beginnings = {known[: len(word) + extra] for known in words for extra in (0, 1)}
        if any(is_one_slip_away(word, known) for known in words | beginnings):
            return _SLIP
    return 0.0


def _is_unfinished(word: str, known: str) -> bool:
    """Whether more letters would make a known word, or two fewer would."""
    if len(word) >= 2 and known.startswith(word):
        return True
    return len(known) >= 4 and word.startswith(known) and len(word) - len(known) <= 2


def is_one_slip_away(one: str, other: str) -> bool:
    """Whether one letter added, lost, changed, or two swapped, joins two words."""
    if abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    start = 0
    while start < len(short) and short[start] == long[start]:
        start += 1
    rest_short, rest_long = short[start:], long[start:]
    if len(short) < len(long):
        return rest_short == rest_long[1:]
    swapped = rest_short[:2][::-1] == rest_long[:2]
    return rest_short[1:] == rest_long[1:] or (
        swapped and rest_short[2:] == rest_long[2:]
    )
