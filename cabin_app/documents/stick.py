"""What of a memory stick may come into the basket, and how a copy is called. Pure."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cabin_app.documents.arrivals import MOST_BYTES, ending_of
from cabin_app.documents.model import Document
from cabin_app.documents.titles import clean_title
from devices.ports.stick import StickContents, StickFile

ENDINGS: Final = frozenset({".pdf", ".jpg", ".jpeg", ".png"})
MOST_AT_ONCE: Final = 10
MOST_PAGES: Final = 200
"""Of one PDF: a book is not a paper, and each page weighs on every screen."""


class StickRefusal(StrEnum):
    """Why a file stays on the stick."""

    TOO_LARGE = "too_large"
    NOT_A_PAPER = "not_a_paper"
    """It is called as one, and is something else."""
    UNREADABLE = "unreadable"
    LOCKED = "locked"
    """A password is asked for."""
    TOO_LONG = "too_long"


@dataclass(frozen=True, kw_only=True)
class StickItem:
    """One file, as the visitor sees it.

    Attributes:
        id: Its number on this stick, from 1.
        title: Its name, made fit to be read; "" when nothing is left of it.
        picture: A photo rather than a PDF.
        refused: A StickRefusal value known already, else "".
    """

    id: int
    title: str
    picture: bool
    refused: str = ""


def items_of(contents: StickContents) -> tuple[StickItem, ...]:
    """All files of a stick, in its order."""
    return tuple(
        _item(number, file) for number, file in enumerate(contents.files, start=1)
    )


def name_of_copy(document: Document) -> str:
    """How a document is called on the visitor's stick."""
    return f"{document.title or f'Papier {document.ordinal}'}.pdf"


def _item(number: int, file: StickFile) -> StickItem:
    ending = ending_of(file.head)
    refused = ""
    if file.size_bytes > MOST_BYTES:
        refused = StickRefusal.TOO_LARGE.value
    elif ending is None:
        refused = StickRefusal.NOT_A_PAPER.value
    return StickItem(
        id=number,
        title=clean_title(file.path[-1]),
        picture=not file.path[-1].lower().endswith(".pdf"),
        refused=refused,
    )
