"""How a paper is to be scanned: what it is, how many sides, which colours."""

from dataclasses import dataclass
from enum import StrEnum


class PaperKind(StrEnum):
    """What the visitor lays on the scanner, in the words of the screen."""

    SHEET = "sheet"
    """One sheet on the glass, A4 or smaller: it is cut to what it is."""
    CARD = "card"
    """An identity card or its like: both sides come on one page."""
    PILE = "pile"
    """All sheets of the feeder, one after the other."""


class ScanColour(StrEnum):
    """Which colours are kept."""

    WHERE_IT_MATTERS = "where_it_matters"
    """A stamp, a logo, a photo: colour; a plain letter: grey."""
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, kw_only=True)
class ScanProfile:
    """One way of scanning; a step may name it, the visitor may change it.

    Attributes:
        paper: What is laid on the scanner.
        colour: Which colours are kept.
        resolution_dpi: Pixels per inch to read, 150 to 600.
    """

    paper: PaperKind = PaperKind.SHEET
    colour: ScanColour = ScanColour.WHERE_IT_MATTERS
    resolution_dpi: int = 300

    @property
    def sides(self) -> int:
        """How often the scanner reads for one page of the document."""
        return 2 if self.paper is PaperKind.CARD else 1


SHEET = ScanProfile()
CARD = ScanProfile(paper=PaperKind.CARD, colour=ScanColour.ALWAYS)
PILE = ScanProfile(paper=PaperKind.PILE)

PROFILES = {profile.paper: profile for profile in (SHEET, CARD, PILE)}
"""What the scan sheet offers, by the paper the visitor has."""
