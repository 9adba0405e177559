"""The basket as plain values: documents made of pages, no files in sight."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import NewType

SPOOL_FULL = "spool_full"
"""Why a page or a file was not kept: there is no room for it any more."""

PageId = NewType("PageId", int)
"""Opaque number of a page; pictures are asked for by it (``image://page/12``)."""

DocumentId = NewType("DocumentId", int)
"""Opaque number of a document, never used again within a visit."""


class Origin(StrEnum):
    """Where a document came from, in the visitor's words."""

    SCANNED = "scanned"
    FROM_SITE = "from_site"
    FROM_STICK = "from_stick"


class PageRemark(StrEnum):
    """What a person should look at before a scanned page is kept."""

    BLANK = "blank"
    """Nothing is written on it."""
    BLURRED = "blurred"
    """Its letters have no edge: it did not lie flat."""
    CUT = "cut"
    """Text goes on beyond an edge of what was read."""


@dataclass(frozen=True, kw_only=True)
class PageSource:
    """One page before it has a number.

    Attributes:
        path: File in the spool: a picture, or a PDF.
        index: 0-based page inside the PDF; 0 for a picture.
        width_px: Width of the picture, or of the PDF page at 150 dpi.
        height_px: Height, likewise.
        resolution_dpi: Pixels per inch of the picture; 150 for a PDF page.
        remark: What should be looked at, None when all is well.
        pure_text: Ink on paper, nothing between: no photo, no shade, no colour.
    """

    path: Path
    width_px: int
    height_px: int
    resolution_dpi: int
    index: int = 0
    remark: PageRemark | None = None
    pure_text: bool = False


@dataclass(frozen=True, kw_only=True)
class Page:
    """One side of paper.

    Attributes:
        id: Its number.
        source: Where its picture is.
        quarter_turns: How often the visitor turned it clockwise, 0 to 3.
    """

    id: PageId
    source: PageSource
    quarter_turns: int = 0


@dataclass(frozen=True, kw_only=True)
class Document:
    """Pages that belong together.

    Attributes:
        id: Its number.
        origin: Where it came from.
        title: Name given by a site, cleaned; "" when the screen should number it.
        ordinal: Rank among the documents of its origin in this visit, from 1.
        pages: At least one page.
    """

    id: DocumentId
    origin: Origin
    title: str
    ordinal: int
    pages: tuple[Page, ...]


@dataclass(frozen=True, kw_only=True)
class Basket:
    """Every document of the visit, in the order shown.

    Numbers are given by the basket itself, so that two plays of one visit agree.
    """

    documents: tuple[Document, ...] = ()
    next_number: int = 1
    made: tuple[tuple[Origin, int], ...] = ()

    def find(self, document_id: DocumentId) -> Document | None:
        """The document of that number, or None once it was removed."""
        return next((d for d in self.documents if d.id == document_id), None)

    def page(self, page_id: PageId) -> Page | None:
        """The page of that number, or None once it was removed."""
        pages = (p for d in self.documents for p in d.pages)
        return next((p for p in pages if p.id == page_id), None)

    @property
    def page_count(self) -> int:
        """Pages in all documents."""
        return sum(len(d.pages) for d in self.documents)

    def add(
        self, origin: Origin, title: str, sources: tuple[PageSource, ...]
    ) -> tuple["Basket", DocumentId]:
        """Add a document at the end; returns the new basket and its number."""
        number = self.next_number
        pages = tuple(
            Page(id=PageId(number + 1 + i), source=source)
            for i, source in enumerate(sources)
        )
        made = dict(self.made)
        made[origin] = made.get(origin, 0) + 1
        document = Document(
            id=DocumentId(number),
            origin=origin,
            title=title,
            ordinal=made[origin],
            pages=pages,
        )
        basket = replace(
            self,
            documents=(*self.documents, document),
            next_number=number + 1 + len(sources),
            made=tuple(sorted(made.items())),
        )
        return basket, document.id

    def append_page(self, document_id: DocumentId, source: PageSource) -> "Basket":
        """Add a page at the end of a document; unknown numbers change nothing."""
        document = self.find(document_id)
        if document is None:
            return self
        page = Page(id=PageId(self.next_number), source=source)
        grown = replace(document, pages=(*document.pages, page))
        return replace(self._with(grown), next_number=self.next_number + 1)

    def turn(self, document_id: DocumentId) -> "Basket":
        """Turn every page of a document a quarter clockwise."""
        document = self.find(document_id)
        if document is None:
            return self
        pages = tuple(
            replace(p, quarter_turns=(p.quarter_turns + 1) % 4) for p in document.pages
        )
        return self._with(replace(document, pages=pages))

    def remove(self, document_id: DocumentId) -> "Basket":
        """Take a document out; unknown numbers change nothing."""
        kept = tuple(d for d in self.documents if d.id != document_id)
        return replace(self, documents=kept)

    def remove_page(self, page_id: PageId) -> "Basket":
        """Take one page out, and its document with the last one."""
        basket = self
        for document in self.documents:
            pages = tuple(p for p in document.pages if p.id != page_id)
            if len(pages) == len(document.pages):
                continue
            changed = replace(document, pages=pages)
            basket = basket._with(changed) if pages else basket.remove(document.id)
        return basket

    def replace_page(
        self, page_id: PageId, source: PageSource
    ) -> tuple["Basket", PageId]:
        """Put a new page where another one was; it has a number of its own."""
        number = PageId(self.next_number)
        fresh = Page(id=number, source=source)
        documents = tuple(
            replace(d, pages=tuple(fresh if p.id == page_id else p for p in d.pages))
            for d in self.documents
        )
        changed = replace(self, documents=documents, next_number=number + 1)
        return changed, number

    def join(self, first: DocumentId, second: DocumentId) -> "Basket":
        """Put the pages of ``second`` behind those of ``first``."""
        one, two = self.find(first), self.find(second)
        if one is None or two is None or first == second:
            return self
        joined = replace(one, pages=(*one.pages, *two.pages))
        return self._with(joined).remove(second)

    def _with(self, changed: Document) -> "Basket":
        documents = tuple(changed if d.id == changed.id else d for d in self.documents)
        return replace(self, documents=documents)
