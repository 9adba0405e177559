"""The page for the council, on paper, at the agent's touch."""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from cabin_app.jobs import Executor
from cabin_app.language import Language
from cabin_app.printing.desk import PrintDesk, PrintListener
from devices.ports.document_printer import PrintOptions


class ReportPrinter:
    """Draws the page in a lane and follows it to its real end; one at a time."""

    def __init__(
        self,
        *,
        printing: PrintDesk,
        executor: Executor,
        draw: Callable[[Language], bytes],
    ) -> None:
        """Take note.

        Args:
            printing: The desk it is printed at.
            executor: Where it is drawn.
            draw: The PDF; raises BadFile when the journal cannot be read.
        """
        self._printing = printing
        self._executor = executor
        self._draw = draw

    def print_report(self, language: Language, on_end: Callable[[str], None]) -> None:
        """Print it; ``on_end`` gets "" or why not: a PrintReason value, or unreadable.

        A printer that waits for somebody is not waited for: the agent stands there.
        """
        folder = tempfile.TemporaryDirectory(
            prefix="cabin-report-", ignore_cleanup_errors=True
        )

        def end(reason: str = "") -> None:
            folder.cleanup()
            on_end(reason)

        def waits(reason: str) -> None:
            self._printing.cancel()
            end(reason)

        def write() -> Path:
            path = Path(folder.name) / "page.pdf"
            path.write_bytes(self._draw(language))
            return path

        def send(path: Path) -> None:
            listener = PrintListener(
                on_progress=lambda _: None,
                on_waiting=waits,
                on_resumed=lambda: None,
                on_completed=lambda _: end(),
                on_failed=end,
            )
            self._printing.print_file(path, PrintOptions(), listener=listener)

        def failed(error: Exception) -> None:
            from cabin_app.errors import BadFile

            end("unreadable")
            if not isinstance(error, BadFile):
                raise error

        self._executor.submit(write, send, failed, lane="figures")


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
