"""What is sent to a receipt printer, byte by byte and line by line."""

import re
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image

from devices.ports.ticket_printer import (
    Heading,
    Qr,
    Strong,
    Text,
    Ticket,
    TicketFault,
    TicketReason,
)
from devices.services.escpos_paper import Command, Paper, UnknownBytes, commands
from devices.services.receipt_printer import ReceiptPrinter
from devices.ticket_printer.escpos import EscposPrinter
from devices.ticket_printer.escpos_link import NetworkLink, SerialLink, UsbLink
from devices.ticket_printer.layout import TextRow, Weight
from devices.ticket_printer.raster import draw_row

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "assets" / "fonts"
NOWHERE = NetworkLink(host="127.0.0.1", port=9)
FRENCH = "ÀÂÇÉÈÊËÎÏÔŒÙÛÜŸ àâçéèêëîïôœùûüÿ € ’ … « » – —"


def encoded(*lines: Text | Strong | Heading | Qr, fonts: Path | None = FONTS) -> bytes:
    (data,) = EscposPrinter(link=NOWHERE, fonts=fonts).encode(Ticket(lines=lines))
    return data


def printed(data: bytes) -> str:
    paper, buffer = Paper(), bytearray(data)
    for command in commands(buffer):
        paper.take(command)
    assert not buffer
    (text,) = paper.receipts
    return text


def test_a_plain_line_is_these_bytes() -> None:
    start = b"\x1b@" + b"\x1bt\x10"
    normal = b"\x1b!\x00" * 3
    look = b"\x1bE\x00" + b"\x1ba\x00"
    cut = b"\x1bd\x06" + b"\x1dV\x01"
    assert encoded(Text("Été")) == start + normal + look + b"\xc9t\xe9\n" + cut


def test_every_french_letter_comes_out() -> None:
    assert printed(encoded(Text(FRENCH))) == FRENCH


def test_the_code_page_is_chosen_once_and_never_changes() -> None:
    data = encoded(Heading("’€"), Strong("œ"), Text(FRENCH), Qr("https://a.fr"))
    assert re.findall(rb"\x1bt(.)", data) == [b"\x10"]


def test_two_receipts_in_a_row_are_alike() -> None:
    printer = EscposPrinter(link=NOWHERE)
    ticket = Ticket(lines=(Strong("œuf"), Text("’")))
    assert printer.encode(ticket) == printer.encode(ticket)


def test_loading_the_library_leaves_no_folder_behind(tmp_path: Path) -> None:
    subprocess.run(
        [
            *(sys.executable, "-c"),
            "from test_escpos_bytes import encoded, Text; encoded(Text('Un'))",
        ],
        env={
            "TMPDIR": str(tmp_path),
            "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}:{Path(__file__).parent}",
        },
        check=True,
    )
    assert list(tmp_path.iterdir()) == []


def test_starting_up_does_not_load_the_library() -> None:
    asked = "import sys, devices.ticket_printer.escpos; print('escpos' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", asked],
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert done.stdout.strip() == b"False"


def test_a_code_is_drawn_by_the_printer() -> None:
    data = encoded(Qr("https://www.exemple.fr/démarche"))
    assert printed(data).strip() == "[QR] https://www.exemple.fr/démarche"


def test_arabic_lines_are_pictures_as_wide_as_the_paper() -> None:
    text = printed(encoded(Heading("المقصورة"), Text("CAF"), Text("تم محو كل شيء.")))
    assert text.splitlines() == ["[picture 576x64]", "CAF", "[picture 576x36]"]


def test_without_fonts_foreign_letters_are_question_marks() -> None:
    assert printed(encoded(Text("a م"), fonts=None)) == "a ?"


def test_narrow_paper_has_narrow_pictures() -> None:
    printer = EscposPrinter(link=NOWHERE, paper_width_mm=58, fonts=FONTS)
    (data,) = printer.encode(Ticket(lines=(Text("مرحبا"),)))
    assert printed(data) == "[picture 384x36]"


def ink(picture: Image.Image) -> tuple[int, int]:
    """Left and right edge of what is black."""
    box = picture.point(lambda value: 255 - value).getbbox()
    assert box is not None
    return box[0], box[2]


@pytest.mark.parametrize("right_to_left", [True, False])
def test_a_drawn_line_starts_at_its_edge(right_to_left: bool) -> None:
    row = TextRow(text="مرحبا")
    left, right = ink(
        draw_row(row, width_px=576, fonts=FONTS, right_to_left=right_to_left)
    )
    assert (right > 560) is right_to_left
    assert (left < 16) is not right_to_left


def test_a_drawn_heading_is_centred() -> None:
    row = TextRow(text="المقصورة", weight=Weight.HEADING)
    left, right = ink(draw_row(row, width_px=576, fonts=FONTS, right_to_left=True))
    assert abs(left - (576 - right)) < 8


def test_a_line_too_wide_is_drawn_smaller() -> None:
    row = TextRow(text="م " * 60 + "x")
    left, right = ink(draw_row(row, width_px=384, fonts=FONTS, right_to_left=True))
    assert left < 40
    assert right > 360


def test_joined_letters_are_not_the_letters_apart() -> None:
    apart, joined = (
        draw_row(TextRow(text=text), width_px=576, fonts=FONTS, right_to_left=True)
        for text in ("م\u200cح\u200cم\u200cد", "محمد")
    )
    assert apart.tobytes() != joined.tobytes()


def test_numbers_in_an_arabic_line_keep_their_order() -> None:
    """Drawn alone at the left edge, the number must be found again in the line."""
    line, number = (
        draw_row(TextRow(text=text), width_px=400, fonts=FONTS, right_to_left=True)
        for text in ("الرقم 3230", "3230")
    )
    left, right = ink(number)
    wanted = number.crop((left, 0, right, number.height))
    start, _ = ink(line)
    found = line.crop((start, 0, start + right - left, line.height))
    assert found.tobytes() == wanted.tobytes()


@pytest.mark.parametrize("kept", ["+33 1 23", "https://a.fr/", "Déjà inscrit ?"])
def test_what_is_french_in_an_arabic_line_stands_as_it_reads(kept: str) -> None:
    """Drawn alone from left to right, it must be found again in the line."""
    fonts = {"width_px": 576, "fonts": FONTS}
    line = draw_row(TextRow(text=f"الرقم «{kept}»"), right_to_left=True, **fonts)
    alone = draw_row(TextRow(text=kept), right_to_left=False, **fonts)
    left, right = ink(alone)
    wanted = alone.crop((left, 0, right, alone.height)).tobytes()
    width_px = right - left
    places = range(line.width - width_px)
    pieces = (line.crop((x, 0, x + width_px, line.height)) for x in places)
    assert wanted in {piece.tobytes() for piece in pieces}


def test_commands_may_arrive_in_pieces() -> None:
    data = encoded(Text("Été"), Qr("https://a.fr"), Text("مرحبا"))
    paper, buffer = Paper(), bytearray()
    for byte in data:
        buffer.append(byte)
        for command in commands(buffer):
            paper.take(command)
    assert paper.receipts == [printed(data)]


@pytest.mark.parametrize("data", [b"\x1bZ", b"\x1dQ", b"\x07"])
def test_a_command_nobody_knows_is_refused(data: bytes) -> None:
    with pytest.raises(UnknownBytes):
        list(commands(bytearray(data)))


def test_a_code_page_nobody_has_shows() -> None:
    paper = Paper()
    for command in (Command("ESC t", b"\x63"), Command("text", b"\xe9")):
        paper.take(command)
    assert paper.begun == "\ufffd"


@pytest.mark.services
def test_a_printer_that_falls_silent_is_asked_afresh() -> None:
    """Some take no more bytes once they stop; only a new connection tells why."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def well_then_silent_then_out_of_paper() -> None:
            first, _ = listener.accept()
            with first:
                for answer in b"\x12\x12\x12\x12":
                    first.recv(3)
                    first.send(bytes((answer,)))
                second, _ = listener.accept()
            with second:
                for answer in b"\x1a\x32\x12\x7e":
                    second.recv(3)
                    second.send(bytes((answer,)))

        thread = threading.Thread(target=well_then_silent_then_out_of_paper)
        thread.start()
        port = listener.getsockname()[1]
        link = NetworkLink(host="127.0.0.1", port=port, timeout_s=0.2)
        with pytest.raises(TicketFault) as caught:
            EscposPrinter(link=link).print_ticket(Ticket(lines=(Text("Un"),)))
        thread.join()
    assert caught.value.reason is TicketReason.NO_PAPER


@pytest.mark.services
def test_an_ended_connection_is_a_fault_not_a_full_roll() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            connection, _ = listener.accept()
            connection.recv(3)
            connection.close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        link = NetworkLink(host="127.0.0.1", port=listener.getsockname()[1])
        with pytest.raises(TicketFault) as caught:
            EscposPrinter(link=link).print_ticket(Ticket(lines=()))
        thread.join()
    assert caught.value.reason is TicketReason.UNREACHABLE


@pytest.mark.services
def test_what_was_kept_comes_out_after_the_new_roll() -> None:
    with ReceiptPrinter() as service:
        link = NetworkLink(host=service.host, port=service.port, timeout_s=0.2)
        printer = EscposPrinter(link=link)
        service.simulate_no_paper(after_lines=1)
        with pytest.raises(TicketFault):
            printer.print_ticket(Ticket(lines=(Text("Un"), Text("Deux"), Text("3"))))
        service.simulate_well()
        assert service.receipts == ["Un\nDeux\n3"]


@pytest.mark.parametrize(
    "link",
    [
        SerialLink(device="/dev/no-such-line"),
        UsbLink(vendor_id=0x04B8, product_id=0xFFFE),
    ],
)
def test_a_printer_that_is_not_there_is_a_state(link: SerialLink | UsbLink) -> None:
    health = EscposPrinter(link=link).health()
    assert health.reason in (TicketReason.UNREACHABLE, TicketReason.UNEXPECTED)
