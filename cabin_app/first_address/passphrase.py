"""Passphrases of everyday words: easy to copy, hard to guess, taken by every site."""

from collections.abc import Callable, Sequence
from pathlib import Path

WORDS = 4
DIGITS = 2

Draw = Callable[[Sequence[str]], str]
"""Draws one of them, by chance that nobody can foresee."""


def load_words(folder: Path) -> tuple[str, ...]:
    """The list of words, made for this: short, known to children, without accents."""
    return tuple((folder / "passphrase-fr.txt").read_text("utf-8").split())


def passphrase(words: Sequence[str], draw: Draw) -> str:
    """Four different words, two digits: ``Tulipe-bateau-citron-nuage-27``.

    A capital, small letters, digits and a hyphen: the four kinds that La Poste and
    others ask for, always at the same places, so that nobody has to look for them.
    """
    drawn: list[str] = []
    while len(drawn) < WORDS:
        word = draw(words)
        if word not in drawn:
            drawn.append(word)
    digits = "".join(draw("23456789") for _ in range(DIGITS))
    return "-".join([drawn[0].capitalize(), *drawn[1:], digits])


def strength(text: str) -> int:
    """0 (guessed at once) to 4 (not in a century), as zxcvbn measures it.

    Takes a third of a second the first time: call it off the interface thread.
    """
    from zxcvbn import zxcvbn

    return int(zxcvbn(text)["score"])
