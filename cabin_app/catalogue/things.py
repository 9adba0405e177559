"""What to have at hand before starting: papers to scan, numbers to know, the rest."""

from dataclasses import dataclass
from enum import StrEnum

from cabin_app.catalogue.hosts import Confidence
from cabin_app.language import LocalText


class PaperSize(StrEnum):
    """How large a paper is."""

    A4 = "a4"
    CARD = "card"


class NumberKind(StrEnum):
    """Numbers that people look for; `numbers` knows how each is made."""

    NIR = "nir"
    """Social security number with its key."""
    TAX = "tax"
    TAX_ACCESS = "tax-access"
    AMOUNT = "amount"
    FOREIGNER = "foreigner"
    HOUSING = "housing"
    LICENCE = "licence"
    PHOTO = "photo"
    IBAN = "iban"


@dataclass(frozen=True, kw_only=True)
class Paper:
    """How a paper is scanned.

    Attributes:
        sides: How many sides it mostly has.
        colour: Whether colour is needed.
        size: A sheet or a card.
    """

    sides: int
    colour: bool
    size: PaperSize


@dataclass(frozen=True, kw_only=True)
class NumberToFind:
    """A number to look for.

    Attributes:
        kind: How it is made.
        shown_on: The paper it is on: a drawing is named `where-` and this.
    """

    kind: NumberKind
    shown_on: str


@dataclass(frozen=True, kw_only=True)
class ThingToHave:
    """Something to have at hand before starting.

    Attributes:
        icon: Name of a Tabler icon.
        label: What it is.
        hint: Where it is, or what it is for.
        name: As the catalogue names it.
        paper: How it is scanned; None when it is no paper to scan.
        number: How it is found and checked; None when it is no number.
        confidence: How sure we are of the hint and of the form of the number.
    """

    icon: str
    label: LocalText
    hint: LocalText
    name: str = ""
    paper: Paper | None = None
    number: NumberToFind | None = None
    confidence: Confidence = Confidence.HIGH
