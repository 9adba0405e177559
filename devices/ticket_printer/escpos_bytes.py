"""Lines of a receipt as the bytes of ESC/POS, through python-escpos."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from escpos import capabilities
from escpos.constants import QR_ECLEVEL_M
from escpos.printer import Dummy

from devices.ticket_printer.layout import QrRow, TextRow, TicketRow, Weight
from devices.ticket_printer.raster import draw_row

CODE_PAGE = "CP1252"
"""Page 16 on Epson and its like: it has œ, Œ, €, ’ and the capitals with accents. Left
alone, the library picks a Greek page for ’ and €, which many printers lack."""

_PROFILE = "TM-T20II"
"""Any profile with page 16, native QR codes and a cutter writes the same bytes."""

_PX_PER_COLUMN = 12
_QR_DOT_PX = 6


def encode_rows(
    rows: Sequence[TicketRow],
    *,
    columns: int,
    fonts: Path | None,
    right_to_left: bool,
) -> bytes:
    """Bytes that print these lines and cut the paper.

    Args:
        rows: From top to bottom.
        columns: Characters of a plain line.
        fonts: Folder of the cabin's fonts, for letters the printer lacks and for
            pictograms, which are beside it; without it letters become "?".
        right_to_left: Lines start at the right edge.
    """
    _remove_forgotten_folder()
    # A fresh one each time: it remembers code page and style of the last receipt.
    paper = Dummy(profile=_PROFILE)
    paper.hw("INIT")
    paper.charcode(CODE_PAGE)
    for row in rows:
        if isinstance(row, QrRow):
            paper.set(align="center")
            paper.qr(row.data, ec=QR_ECLEVEL_M, size=_QR_DOT_PX, native=True)
            paper.text("\n")
        elif fonts is None or (row.pictogram is None and _is_writable(row.text)):
            _write(paper, row, right_to_left=right_to_left)
        else:
            width_px = columns * _PX_PER_COLUMN
            picture = draw_row(
                row, width_px=width_px, fonts=fonts, right_to_left=right_to_left
            )
            paper.set(align="left", normal_textsize=True)
            paper.image(picture)
    paper.cut(mode="PART")
    output: bytes = paper.output
    return output


def _write(paper: Dummy, row: TextRow, *, right_to_left: bool) -> None:
    heading = row.weight is Weight.HEADING
    start = "right" if right_to_left else "left"
    paper.set(
        align="center" if heading else start,
        bold=row.weight is not Weight.PLAIN,
        normal_textsize=not heading,
        double_width=heading,
        double_height=heading,
    )
    paper.text(row.text + "\n")


def _is_writable(text: str) -> bool:
    try:
        text.encode(CODE_PAGE)
    except UnicodeEncodeError:
        return False
    return True


def _remove_forgotten_folder() -> None:
    """Remove the temporary folder that the library makes when it is loaded.

    It never removes it (version 3.1), and each visit has a process of its own: the
    disk would fill. A folder that somebody chose by the environment is theirs.
    """
    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
