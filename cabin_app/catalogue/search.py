"""Finds procedures by the words people have: accents, endings and one slip forgiven."""

import re
import unicodedata
from collections.abc import Iterable

from cabin_app.catalogue.model import Procedure, Shelf
from cabin_app.language import Language

_TWO_SPELLINGS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ـ": "", "ة": "ه", "ى": "ي", "ı": "i", "ґ": "г", "є": "е"}
)
_APOSTROPHE_INSIDE = re.compile("(?<=[а-яії])['’ʼ](?=[яюеї])")
"""Of Ukrainian: it stands within a word, where the French one ends it."""
_WORD = re.compile(r"\w+")
_SMALL_WORDS = """
    a ai ait ans au aux avec ce ces cette comment d dans de des du elle en est et faire
    il ils j je l la le les leur m ma mais me mes mon n ne nous on ou par pas pour qu
    que qui s sa se ses si son sur un une veux voudrais vous y
    bonjour dois ds g jai ke kel merci pa peux pr svp veu
    an and at by can do for have how i in is it me my not of on or the this to want with
    con como de el en es la las lo los mi mis no o para por que quiero sin un una y
    a ao as com como da do dos e em meu meus minha na no o os para por quero um uma
    ve ile icin bir bu ne nasil istiyorum benim
    а в для до з за і із й мені мій моя мої на не про та у хочу це що як я
    في من على إلى عن أن لا ما هل يا مع أريد كيف لي
"""
_SHORTEST_WITH_SLIP = 5
"""Shorter words have too many neighbours: « papa », « pape », « paie »."""

_TITLE, _KEYWORD, _SUMMARY = 3.0, 2.0, 1.0
_WHOLE, _START, _SOUND, _SLIP = 1.0, 0.7, 0.5, 0.4
_SHORTEST_SOUND = 4
_SHORTEST_PART = 4
"""Of two words written together: « cartegrise », « poleemploi »."""

_SOUNDS = tuple(
    (re.compile(pattern), heard)
    for pattern, heard in (
        (r"tion", "sion"),
        (r"eau|au", "o"),
        (r"ai(?![ns])", "e"),
        (r"ph", "f"),
        (r"qu|ck|c(?=[aoukrl])", "k"),
        (r"c(?=[eiy])", "s"),
        (r"y", "i"),
        (r"h|(?<=.)e", ""),
        (r"(.)\1+", r"\1"),
        (r"n(?=[pb])", "m"),
        (r"(?<=...)[stxd]+$", ""),
    )
)
"""How French is written as it is heard: what people miss most."""


Weights = dict[int, float]
"""By the position of a procedure: how much a word counts there."""


class Finder:
    """Finds procedures of one shelf in one language; built once, asked at each key.

    Those that answer most of the words are given: « perdu mot de passe caf » finds
    what speaks of a password although nothing speaks of losing. The last word may be
    unfinished. Words of the visitor's language and French ones both count, as sites
    and benefits are known by their French names. Of what was asked, only the words of
    the last search are remembered, so that a key costs one word.

    Args:
        shelf: What there is.
        language: The visitor's.
    """

    def __init__(self, shelf: Shelf, language: Language) -> None:
        self._procedures = shelf.procedures
        self._words: dict[str, Weights] = {}
        self._sounds: dict[str, str] = {}
        self._last: dict[str, Weights] = {}
        tongues = sorted({language, Language.FRENCH})
        number = 0
        for service in shelf.services:
            names = [service.name.in_language(tongue) for tongue in tongues]
            known = _words_of(names)
            for procedure in service.procedures:
                self._learn(number, known, _KEYWORD)
                for text, weight in (
                    (procedure.summary, _SUMMARY),
                    (procedure.keywords, _KEYWORD),
                    (procedure.title, _TITLE),
                ):
                    said = [text.in_language(tongue) for tongue in tongues]
                    self._learn(number, _words_of(said), weight)
                number += 1

    def find(self, text: str) -> tuple[Procedure, ...]:
        """Procedures that answer a search, best first."""
        before, self._last = self._last, {}
        asked = meaningful_words(text)
        wanted = [part for word in asked for part in self._apart(word, before)]
        answered: dict[int, int] = {}
        scores: Weights = {}
        for word in wanted:
            for number, score in self._last[word].items():
                answered[number] = answered.get(number, 0) + 1
                scores[number] = scores.get(number, 0.0) + score
        most = max(answered.values(), default=0)
        best = [number for number in sorted(answered) if answered[number] == most]
        best.sort(key=lambda number: -scores[number])
        return tuple(self._procedures[number] for number in best)

    def _apart(self, word: str, before: dict[str, Weights]) -> tuple[str, ...]:
        """A word that means nothing, as the two that were written together."""
        if self._look(word, before):
            return (word,)
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            parts = word[:cut], word[cut:]
            if all(part in self._words for part in parts):
                for part in parts:
                    self._look(part, before)
                return parts
        return (word,)

    def _look(self, word: str, before: dict[str, Weights]) -> Weights:
        """Where a word counts; remembered until the next search."""
        if word not in self._last:
            known = before.get(word)
            self._last[word] = self._near(word) if known is None else known
        return self._last[word]

    def _learn(self, number: int, words: frozenset[str], weight: float) -> None:
        """Later lessons must weigh at least as much as earlier ones."""
        for word in words:
            if word not in self._words:
                self._sounds[word] = sound(word)
            weights = self._words.setdefault(word, {})
            weights[number] = max(weight, weights.get(number, 0.0))

    def _near(self, word: str) -> Weights:
        """Where a word counts, and how much."""
        found: Weights = {}
        heard = sound(word)
        for known, weights in self._words.items():
            nearness = _nearness(word, known)
            if nearness < _SOUND and _sounds_like(heard, self._sounds[known]):
                nearness = _SOUND
            if nearness:
                for number, weight in weights.items():
                    found[number] = max(found.get(number, 0.0), weight * nearness)
        return found


def plain_words(text: str) -> list[str]:
    """The words of a text: lower case, without accents, marks or ligatures."""
    folded = _APOSTROPHE_INSIDE.sub("", text.casefold().translate(_TWO_SPELLINGS))
    bare = "".join(
        character
        for character in unicodedata.normalize("NFKD", folded)
        if not unicodedata.combining(character)
    )
    words = _WORD.findall(bare.replace("e-mail", "email"))
    return [word.removeprefix("ال") if len(word) > 4 else word for word in words]


def sound(word: str) -> str:
    """A plain word as it is heard in French, roughly."""
    for pattern, heard in _SOUNDS:
        word = pattern.sub(heard, word)
    return word


def meaningful_words(text: str) -> list[str]:
    """Words of a search without the small ones; all of them if all are small."""
    words = plain_words(text)
    return [word for word in words if word not in _SMALL] or words


_SMALL = frozenset(plain_words(_SMALL_WORDS))


def _words_of(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in plain_words(text)) - _SMALL


def _nearness(word: str, known: str) -> float:
    if word == known:
        return _WHOLE
    if _is_unfinished(word, known):
        return _START
    if len(word) < _SHORTEST_WITH_SLIP or len(known) < len(word) - 1:
        return 0.0
    if word[0] != known[0] and word[1] not in known[:3]:
        return 0.0
    slipped = is_one_slip_away(word, known) or any(
        is_one_slip_away(word, known[:length])
        for length in range(len(word), min(len(known), len(word) + 2))
    )
    return _SLIP if slipped else 0.0


def _sounds_like(heard: str, known: str) -> bool:
    return len(heard) >= _SHORTEST_SOUND and heard == known


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
