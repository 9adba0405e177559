"""A whole receipt as pictures, line by line: what would come out, without a printer."""

from pathlib import Path

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M

from devices.ports.ticket_printer import Ticket
from devices.ticket_printer.layout import QrRow, columns_for, rows_of, shortened
from devices.ticket_printer.raster import draw_row

PX_PER_COLUMN = 12
_QR_DOT_PX = 6


def draw_lines(
    ticket: Ticket, *, fonts: Path, paper_width_mm: int = 80, scale: int = 1
) -> tuple[Image.Image, ...]:
    """Draw every line of a receipt, all as wide as the strip.

    Args:
        ticket: What it says.
        fonts: Folder of the cabin's fonts.
        paper_width_mm: 80 or 58.
        scale: Dots for each dot of a receipt printer: 2 is about 400 dpi.

    Raises:
        OSError: A font is not there.
    """
    columns = columns_for(paper_width_mm)
    width_px = columns * PX_PER_COLUMN * scale
    lines = []
    for row in shortened(rows_of(ticket, columns=columns)):
        if isinstance(row, QrRow):
            lines.append(_code(row.data, width_px, scale))
        else:
            lines.append(
                draw_row(
                    row,
                    width_px=width_px,
                    fonts=fonts,
                    right_to_left=ticket.right_to_left,
                    scale=scale,
                )
            )
    return tuple(lines)


def _code(data: str, width_px: int, scale: int) -> Image.Image:
    code = qrcode.QRCode(
        error_correction=ERROR_CORRECT_M, box_size=_QR_DOT_PX * scale, border=4
    )
    code.add_data(data)
    code.make()
    picture = code.make_image().get_image()
    line = Image.new("1", (width_px, picture.height), 1)
    line.paste(picture, ((width_px - picture.width) // 2, 0))
    return line
