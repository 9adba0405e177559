"""Addresses made of a first name and a surname; pure, and nothing is kept."""

import re
import unicodedata

MOST = 4
LONGEST = 30
"""Providers take 30 to 64 letters; what is longer is typed wrong."""

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})
_NO_LETTER = re.compile(r"[^a-z0-9]+")


def suggestions(first_name: str, surname: str) -> tuple[str, ...]:
    """What may stand before the @, the simplest first; none without a letter.

    Names in another script give nothing: their owner writes one in Latin letters.
    """
    first, last = plain(first_name), plain(surname)
    both = [part for part in (first, last) if part]
    if not both:
        return ()
    made = [".".join(both), "".join(both), "-".join(reversed(both))]
    if first and last:
        made += [f"{first[0]}.{last}", f"{first}.{last[0]}"]
    made.append(".".join([*both, "courrier"]))
    return tuple(dict.fromkeys(text[:LONGEST].strip("-.") for text in made))[:MOST]


def plain(name: str) -> str:
    """A name in small letters without accents; its parts joined by hyphens."""
    spread = unicodedata.normalize("NFKD", name.lower().translate(_LIGATURES))
    bare = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return _NO_LETTER.sub("-", bare).strip("-")
