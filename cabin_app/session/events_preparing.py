"""What a hand does before a procedure: a letter, things to tick, numbers to find."""

from dataclasses import dataclass

from cabin_app.catalogue.things import ThingToHave
from cabin_app.session.bare import Bare


class LetterAsked(Bare):
    """*J’ai reçu un courrier*: the menu asks who wrote it."""


class LetterPutAway(Bare):
    """*Voir toutes les démarches*: not only those that answer a letter."""


class NothingFound(Bare):
    """*Je ne trouve pas*: counted without a word of it, and a person is near."""


@dataclass(frozen=True)
class ThingTicked:
    """A thing to have was touched: it is at hand, or no longer.

    Attributes:
        name: As the catalogue names it.
    """

    name: str


@dataclass(frozen=True)
class NumberAsked:
    """*Où le trouver ?* beside a number."""

    thing: ThingToHave


PreparingMove = LetterAsked | LetterPutAway | NothingFound | ThingTicked | NumberAsked
"""Any move before a procedure."""
