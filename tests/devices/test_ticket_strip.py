"""A receipt as pictures: width, height, codes and pictograms; on paper as in a file."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from devices.ports.ticket_printer import Gap, Pictogram, Qr, Strong, Text, Ticket
from devices.ticket_printer.escpos import EscposPrinter
from devices.ticket_printer.escpos_link import NetworkLink
from devices.ticket_printer.strip import draw_lines

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "assets" / "fonts"
ADDRESS = "https://www.service-public.fr"


def lines(ticket: Ticket, scale: int = 1) -> tuple[Image.Image, ...]:
    return draw_lines(ticket, fonts=FONTS, scale=scale)


@pytest.mark.parametrize("scale", [1, 2])
def test_every_line_is_as_wide_as_the_strip(scale: int) -> None:
    ticket = Ticket(lines=(Text("Bonjour"), Strong("Oui"), Gap(), Qr(ADDRESS)))
    assert {line.width for line in lines(ticket, scale)} == {576 * scale}


def test_a_code_can_be_read_back() -> None:
    import cv2
    import numpy

    (code,) = lines(Ticket(lines=(Qr(ADDRESS),)), scale=2)
    seen = numpy.array(code.convert("L"))
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(seen)
    assert text == ADDRESS


@pytest.mark.parametrize("pictogram", Pictogram)
@pytest.mark.parametrize("right_to_left", [False, True])
def test_a_pictogram_stands_at_the_start_edge(
    pictogram: Pictogram, right_to_left: bool
) -> None:
    words = "شكرا" if right_to_left else "Merci"
    (line,) = lines(
        Ticket(lines=(Strong(words, pictogram),), right_to_left=right_to_left)
    )
    start, end = (528, 576) if right_to_left else (0, 48)
    drawn = line.convert("L").crop((start, 0, end, line.height))
    assert ImageChops.invert(drawn).getbbox() is not None
    space = (516, 528) if right_to_left else (48, 60)
    between = line.convert("L").crop((space[0], 0, space[1], line.height))
    assert ImageChops.invert(between).getbbox() is None


def test_every_pictogram_has_its_picture_and_no_other() -> None:
    kept = {path.stem for path in (ROOT / "assets" / "pictograms").glob("*.png")}
    assert kept == {one.value for one in Pictogram}


def test_a_printer_gets_a_line_with_a_pictogram_as_a_picture() -> None:
    link = NetworkLink(host="127.0.0.1", port=1)
    plain = Ticket(lines=(Strong("Merci"),))
    pictured = Ticket(lines=(Strong("Merci", Pictogram.DONE),))
    printer = EscposPrinter(link=link, fonts=FONTS)
    assert b"Merci" in printer.encode(plain)[0]
    assert b"Merci" not in printer.encode(pictured)[0]
    bare = EscposPrinter(link=link)
    assert b"Merci" in bare.encode(pictured)[0], "without pictures, the words"
