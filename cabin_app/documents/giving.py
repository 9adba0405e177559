"""How a document is given to a form, once the visitor may choose: decisions only."""

from dataclasses import dataclass
from enum import StrEnum

from cabin_app.catalogue.model import DocumentFormat
from cabin_app.documents.fit import accepted_formats

LIGHTER_BYTES = 500_000
"""Half of the smallest limit that was seen on an official site (1 MB)."""

LIGHTER_PAGE_BYTES = 330_000
"""A hard page at the lowest legible quality is 309 KB (measured, see `fit`)."""


class GiveWay(StrEnum):
    """What the visitor asks for; the site's own wishes hold in each of them."""

    AS_ASKED = "as_asked"
    LIGHTER = "lighter"
    """The site said that it was too large."""
    PICTURE = "picture"
    """The site said that it was of the wrong kind."""


@dataclass(frozen=True, kw_only=True)
class GiveTerms:
    """What a document is made to fit.

    Attributes:
        formats: Preferred first; empty when nobody knows.
        max_bytes: Limit of each file, None when nobody knows.
    """

    formats: tuple[str, ...]
    max_bytes: int | None

    def in_way(self, way: GiveWay, *, pages: int) -> "GiveTerms":
        """The same, as the visitor asks for it, for so many pages."""
        match way:
            case GiveWay.AS_ASKED:
                return self
            case GiveWay.LIGHTER:
                light = max(LIGHTER_BYTES, LIGHTER_PAGE_BYTES * pages)
                limit = min(self.max_bytes or light, light)
                return GiveTerms(formats=self.formats, max_bytes=limit)
            case GiveWay.PICTURE:
                picture = DocumentFormat.JPEG.value
                others = tuple(name for name in self.formats if name != picture)
                return GiveTerms(formats=(picture, *others), max_bytes=self.max_bytes)


def ways_for(accept: tuple[str, ...]) -> frozenset[GiveWay]:
    """Ways that a form with this ``accept`` can be given something; none for a film."""
    possible = accepted_formats(accept)
    if not possible:
        return frozenset()
    if DocumentFormat.JPEG in possible:
        return frozenset(GiveWay)
    return frozenset({GiveWay.AS_ASKED, GiveWay.LIGHTER})
