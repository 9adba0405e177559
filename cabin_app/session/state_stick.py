"""A visitor's memory stick, while its sheet stands."""

from dataclasses import dataclass
from enum import StrEnum

from cabin_app.documents.model import DocumentId
from cabin_app.documents.stick import StickItem


class StickStage(StrEnum):
    """How far the sheet of the stick is."""

    LOOKING = "looking"
    CHOOSING = "choosing"
    TAKING = "taking"
    """Files come into the basket, one after the other."""
    OFFERED = "offered"
    """A document may be copied onto it; what stays there is told."""
    PUTTING = "putting"
    PUT = "put"
    TROUBLED = "troubled"
    """It cannot be read."""


@dataclass(frozen=True, kw_only=True)
class StickWork:
    """The sheet of the stick.

    Attributes:
        stage: How far it is.
        items: What is on the stick, the newest first.
        unseen: There is more on it than was looked at.
        chosen: Numbers of the items to take, in the order they were touched.
        taken: Numbers of those in the basket.
        refused: Numbers of those that could not be taken, and why.
        document: What is to be copied onto the stick.
        trouble: A StickReason value, or SPOOL_FULL; "" when all is well.
    """

    stage: StickStage = StickStage.LOOKING
    items: tuple[StickItem, ...] = ()
    unseen: bool = False
    chosen: tuple[int, ...] = ()
    taken: frozenset[int] = frozenset()
    refused: tuple[tuple[int, str], ...] = ()
    document: DocumentId | None = None
    trouble: str = ""

    @property
    def under_way(self) -> bool:
        """Whether the stick is at work, and must not be pulled out."""
        return self.stage in (StickStage.TAKING, StickStage.PUTTING)

    def item(self, number: int) -> StickItem | None:
        """The item of that number, None when there is none."""
        return next((one for one in self.items if one.id == number), None)

    def why_not(self, number: int) -> str:
        """Why an item stays where it is: a StickRefusal value, or ""."""
        one = self.item(number)
        known = one.refused if one is not None else ""
        return dict(self.refused).get(number, known)
