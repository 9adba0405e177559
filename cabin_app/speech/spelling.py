"""What a voice would misread, in words: hours, telephone numbers, addresses, acronyms.

Each was heard, or read in the sounds that espeak-ng makes of it; the neural voice says
the same sounds.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_ADDRESS = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_SITE = re.compile(
    r"(?:https?://)?\b(?:[\w-]+\.)+(?:fr|com|net|org|eu|me|ch)\b(?:/[\w/-]*)?",
    re.ASCII,
)
_MADE_UP = re.compile(
    r"\b(?=[a-z.-]*[a-z]{3})[a-z]+(?:[.-][a-z]+)*\.[a-z]+(?:[.-][a-z]+)*\b"
)
"""The beginning of an address, as one is proposed."""
_SHORT_CALL = re.compile(r"(?<![\d.,] )(?<![\d.,])\b(3\d)(\d\d)\b(?!,\d| ?(?:€|\d))")
"""3646 is said in two halves, in France; no year, and no amount that is grouped."""
_RUN_CALL = re.compile(r"\b0\d{9}\b")
_DAY = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")
_MONTHS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "fr": (
            *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
            *("août", "septembre", "octobre", "novembre", "décembre"),
        ),
        "en": (
            *("January", "February", "March", "April", "May", "June", "July"),
            *("August", "September", "October", "November", "December"),
        ),
    }
)
_SIGNS: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "fr": (
            *(("@", " arobase "), (".", " point "), ("-", " tiret ")),
            *(("_", " tiret bas "), ("/", " barre ")),
        ),
        "en": (
            *(("@", " at "), (".", " dot "), ("-", " dash ")),
            *(("_", " underscore "), ("/", " slash ")),
        ),
    }
)
"""In other languages a voice of its own is left to say them."""


def _rules(*pairs: tuple[str, str]) -> tuple[Rule, ...]:
    return tuple((re.compile(written), spoken) for written, spoken in pairs)


_SPELLED: Mapping[str, tuple[Rule, ...]] = MappingProxyType(
    {
        "fr": _rules(
            (r"\b1 h\b", "une heure"),
            (r"\b(\d*[02-9])1 h\b", r"\g<1>1 heures"),
            (r"\b(\d+) h\b", r"\1 heures"),
            (r"\b1 min\b", "une minute"),
            (r"\b(\d+) min\b", r"\1 minutes"),
            (r"\b(\d+),(\d\d) €", r"\1 euros \2"),
            (r"\b(\d+(?:,\d+)?) Mo\b", r"\1 mégaoctets"),
            (r"\b(\d+(?:,\d+)?) Ko\b", r"\1 kilooctets"),
            (r"\b(\d+)e\b", r"\1ième"),
            (r"\b6ième\b", "sixième"),
            (r"\b[Nn]° ?", "numéro "),
            (r"\b([Ee])-mail", "imèle"),
            (r"\bRSA\b", "erre esse a"),
            (r"\bAPL\b", "a pé elle"),
            (r"\bRIB\b", "ribe"),
            (r"\bIBAN\b", "ibane"),
            (r"\bCPAM\b", "cépame"),
            (r"\bANTS\b", "a enne té esse"),
            (r"\b[Ww]i-?[Ff]i\b", "ouifi"),
            (r"\bGmail\b", "jimèle"),
        ),
        "en": _rules(
            (r"\b1 min\b", "1 minute"),
            (r"\b(\d+) min\b", r"\1 minutes"),
            (r"\b(\d+) h\b", r"\1 hours"),
            (r"€(\d+)\.(\d\d)\b", r"\1 euros \2"),
            (r"€(\d+)", r"\1 euros"),
            (r"\bMB\b", "megabytes"),
            (r"\bKB\b", "kilobytes"),
        ),
        "ar": _rules(
            (r" ?[%٪]", " بالمئة"),
            (r"\b1 د\b", "دقيقة واحدة"),
            (r"\b2 د\b", "دقيقتان"),
            (r"\b([3-9]|10) د\b", r"\1 دقائق"),
            (r"\b(\d+) د\b", r"\1 دقيقة"),
        ),
        "es": _rules((r"\b(\d+) min\b", r"\1 minutos"), (r"\b[Nn]\.º ?", "número ")),
        "pt": _rules((r"\b(\d+) min\b", r"\1 minutos")),
        "tr": _rules((r"\b(\d+) dk\b", r"\1 dakika")),
        "uk": _rules((r"\b(\d+) хв\b", r"\1 хвилин")),
    }
)
"""What a voice of that language would spell, or say as a word that is none."""


def in_words(text: str, language: str) -> str:
    """A text as it is to be pronounced; its blanks are plain ones already."""
    if language in _SIGNS:
        for address in (_ADDRESS, _SITE, _MADE_UP):
            text = address.sub(lambda found: _read(found.group(), language), text)
    text = _RUN_CALL.sub(lambda found: " ".join(_pairs(found.group())), text)
    text = _SHORT_CALL.sub(r"\1 \2", text)
    if language in _MONTHS:
        text = _DAY.sub(lambda found: _day(found, language), text)
    for written, spoken in _SPELLED.get(language, ()):
        text = written.sub(spoken, text)
    return text


def _read(address: str, language: str) -> str:
    """Its dots and dashes in words: who writes it down needs them."""
    text = re.sub(r"^https?://", "", address)
    for sign, said in _SIGNS[language]:
        text = text.replace(sign, said)
    return re.sub(r" +", " ", text).strip()


def _pairs(number: str) -> list[str]:
    return [number[at : at + 2] for at in range(0, len(number), 2)]


def _day(found: re.Match[str], language: str) -> str:
    day, month, year = (int(part) for part in found.groups())
    if not 1 <= month <= len(_MONTHS[language]):
        return found.group()
    first = "1er" if day == 1 and language == "fr" else str(day)
    return f"{first} {_MONTHS[language][month - 1]} {year}"
