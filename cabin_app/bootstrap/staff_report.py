"""The page for the council, drawn when somebody asks for it."""

from datetime import date
from pathlib import Path

from cabin_app.language import Language


def council_pdf(
    journal: Path,
    *,
    threshold: int,
    today: date,
    place: str,
    fonts: Path,
    language: Language,
) -> bytes:
    """The page as a PDF.

    Raises:
        BadFile: There is no journal, or it cannot be read.
    """
    from cabin_app.journal.council_page import CouncilWish, council_page
    from cabin_app.journal.report import report

    shown = report(journal, threshold=threshold, today=today)
    return council_page(
        shown, CouncilWish(language=language, place=place, fonts=fonts, today=today)
    )
