"""One sheet for staff beside the printer: drawn, sent, followed to its end."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from cabin_app.errors import BadFile
from cabin_app.jobs import Executor
from cabin_app.printing.desk import PrintDesk, PrintListener
from devices.ports.document_printer import PrintOptions

UNREADABLE = "unreadable"
"""What was to be drawn cannot be read."""


class SheetPrinter:
    """Prints sheets that are no visitor's; each ends once, with a reason or without."""

    def __init__(self, *, printing: PrintDesk, executor: Executor, lane: str) -> None:
        """Take note.

        Args:
            printing: The desk they are printed at.
            executor: Where they are drawn.
            lane: In which of its lanes.
        """
        self._printing = printing
        self._executor = executor
        self._lane = lane

    def print_sheet(
        self, draw: Callable[[Path], None], on_end: Callable[[str], None]
    ) -> None:
        """Print what ``draw`` writes into a file of a private folder.

        A printer that waits for somebody is not waited for: what it waits for is the
        answer, and the sheet is taken back.

        Args:
            draw: Called in the lane; raises BadFile when its source cannot be read.
            on_end: Gets "", a `PrintReason` value, or `UNREADABLE`.
        """
        folder = tempfile.TemporaryDirectory(
            prefix="cabin-sheet-", ignore_cleanup_errors=True
        )

        def end(reason: str = "") -> None:
            folder.cleanup()
            on_end(reason)

        def waits(reason: str) -> None:
            self._printing.cancel()
            end(reason)

        def write() -> Path:
            path = Path(folder.name) / "sheet.pdf"
            draw(path)
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
            end(UNREADABLE)
            if not isinstance(error, BadFile):
                raise error

        self._executor.submit(write, send, failed, lane=self._lane)
