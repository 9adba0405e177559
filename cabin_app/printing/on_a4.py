"""A receipt on a sheet of the document printer, for a cabin without receipt printer."""

import io
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cabin_app.jobs import Executor
from cabin_app.printing.desk import PrintDesk, PrintListener
from devices.ports.document_printer import PrintOptions
from devices.ports.ticket_printer import Ticket

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 300
A4_PX = (2480, 3508)
_MARGIN_PX = 59
"""5 mm: A4 printers reach so far."""
_GAP_PX = 58

Lines = Sequence["Image"]


class TicketSheets:
    """Receipts as jobs of the document printer, purged once they came out.

    The sheet never has a file: it is handed over from memory, since the farewell's
    ticket is asked for when the spool is erased already.
    """

    def __init__(
        self,
        *,
        draw: Callable[[Ticket], Lines],
        printing: PrintDesk,
        executor: Executor,
    ) -> None:
        """Say how receipts are drawn and where they are printed.

        Args:
            draw: The lines of a receipt as pictures of one width, at 300 dpi.
            printing: A desk of its own, that forgets its jobs.
            executor: Where sheets are put together.
        """
        self._draw = draw
        self._printing = printing
        self._executor = executor

    def print_ticket(
        self,
        ticket: Ticket,
        *,
        on_printed: Callable[[], None],
        on_fault: Callable[[], None],
    ) -> None:
        """Print; exactly one callback comes. A printer that waits has no receipt."""

        def composed(content: bytes) -> None:
            handle = os.memfd_create("sheet")
            os.write(handle, content)
            path = Path(f"/proc/{os.getpid()}/fd/{handle}")

            def ended(tell: Callable[[], None]) -> None:
                with suppress(OSError):
                    os.close(handle)
                self._printing.cancel()
                tell()

            self._printing.print_file(
                path,
                PrintOptions(),
                listener=PrintListener(
                    on_progress=lambda _: None,
                    on_waiting=lambda _: ended(on_fault),
                    on_resumed=lambda: None,
                    on_completed=lambda _: ended(on_printed),
                    on_failed=lambda _: ended(on_fault),
                ),
            )

        self._executor.submit(
            lambda: sheets(self._draw(ticket), right_to_left=ticket.right_to_left),
            composed,
            _raise,
            lane="ticket",
        )


def sheets(lines: Lines, *, right_to_left: bool) -> bytes:
    """A PDF of A4 pages, the strip in two columns, cut between lines only.

    Args:
        lines: Pictures, not wider than 1152 px.
        right_to_left: The first column is the right one.
    """
    # With the first receipt, in the worker's thread: start-up shall not wait for them.
    import img2pdf
    from PIL import Image

    pages: list[bytes] = []
    for columns in _pages(lines):
        page = Image.new("1", A4_PX, 1)
        for at, column in enumerate(columns):
            place = 1 - at if right_to_left else at
            x_px = _MARGIN_PX + place * (lines[0].width + _GAP_PX)
            y_px = _MARGIN_PX
            for line in column:
                page.paste(line, (x_px, y_px))
                y_px += line.height
        kept = io.BytesIO()
        page.save(kept, "PNG", dpi=(DPI, DPI))
        pages.append(kept.getvalue())
    content: bytes = img2pdf.convert(pages)
    return content


def _pages(lines: Lines) -> list[list[list["Image"]]]:
    columns: list[list[Image]] = [[]]
    room_px = A4_PX[1] - 2 * _MARGIN_PX
    left_px = room_px
    for line in lines:
        if line.height > left_px:
            columns.append([])
            left_px = room_px
        columns[-1].append(line)
        left_px -= line.height
    return [columns[at : at + 2] for at in range(0, len(columns), 2)]


def _raise(error: Exception) -> None:
    raise error
