"""The desk where downloads are looked at, and forms given their files."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cabin_app.documents.fit import FitError, FitReason, Quality
from cabin_app.documents.model import SPOOL_FULL, Document, PageSource
from cabin_app.jobs import Executor

if TYPE_CHECKING:
    from cabin_app.documents.handover import HandedOver

PRINT_QUALITY = Quality(resolution_dpi=300, jpeg_quality=85)


class DocumentDesk:
    """Works on the spool of the visit, through the executor; answers by callbacks."""

    def __init__(
        self,
        *,
        folder: Callable[[], Path],
        room_bytes: Callable[[], int],
        executor: Executor,
    ) -> None:
        self._folder = folder
        self._room_bytes = room_bytes
        self._executor = executor

    def erase(self, sources: tuple[PageSource, ...]) -> None:
        """Erase files no document needs any more."""
        for path in {source.path for source in sources}:
            path.unlink(missing_ok=True)

    def hand_over(
        self,
        document: Document,
        *,
        accept: tuple[str, ...],
        several: bool,
        formats: tuple[str, ...],
        max_bytes: int | None,
        on_ready: Callable[[tuple[Path, ...], int], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Make files a form accepts; ``on_ready(paths, pages)`` or ``on_fault``."""
        folder = self._folder()

        def make() -> "HandedOver":
            from cabin_app.documents.handover import hand_over

            return hand_over(
                document,
                accept=accept,
                formats=formats,
                several=several,
                max_bytes=max_bytes,
                folder=folder,
            )

        self._executor.submit(
            make,
            lambda handed: on_ready(handed.paths, handed.pages),
            lambda error: on_fault(_fit_reason(error)),
            lane="documents",
        )

    def printable(
        self,
        document: Document,
        *,
        on_ready: Callable[[Path], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Put the document into one PDF for the printer."""
        folder = self._folder()

        def write() -> Path:
            from cabin_app.documents import assemble

            path = folder / f"print-{document.id}.pdf"
            content = assemble.pdf(document.pages, PRINT_QUALITY)
            try:
                path.write_bytes(content)
            except OSError:
                path.unlink(missing_ok=True)
                raise
            return path

        self._executor.submit(
            write,
            on_ready,
            lambda error: on_fault(_fit_reason(error)),
            lane="documents",
        )

    def look_at(
        self,
        path: Path,
        *,
        on_pages: Callable[[tuple[PageSource, ...]], None],
        on_refused: Callable[[str], None],
    ) -> None:
        """Read the pages of a download; refused ones are erased at once.

        One that went past the spool's limit is refused too: SPOOL_FULL.
        """
        if self._room_bytes() == 0:
            path.unlink(missing_ok=True)
            on_refused(SPOOL_FULL)
            return

        def refuse(error: Exception) -> None:
            path.unlink(missing_ok=True)
            on_refused(_fit_reason(error))

        def read() -> tuple[PageSource, ...]:
            from cabin_app.documents import assemble, pdf_trial
            from cabin_app.documents.stick import MOST_PAGES

            pdf_trial.try_pages(path)
            pages = assemble.sources_of(path)
            if len(pages) > MOST_PAGES:
                raise FitError(FitReason.TOO_LARGE)
            return pages

        self._executor.submit(read, on_pages, refuse, lane="documents")


def _fit_reason(error: Exception) -> str:
    match error:
        case FitError():
            return error.reason.value
        case OSError():
            return SPOOL_FULL
        case _:
            raise error
