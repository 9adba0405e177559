"""What a receipt printer says besides answers, and machines that are none."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from devices.ports.common import Condition
from devices.ports.ticket_printer import Ticket, TicketFault, TicketReason
from devices.ticket_printer.escpos import EscposPrinter
from devices.ticket_printer.escpos_link import NetworkLink

WELL = b"\x12"
LID_OPENED = bytes((0b0011_0100, 0, 0, 0b0000_1111))
"""A report of a printer's own accord (GS a): offline, cover open."""


@contextlib.contextmanager
def listener(serve: Callable[[socket.socket], None]) -> Iterator[NetworkLink]:
    """Serves each connection so, until its peer has gone."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def work() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    with connection, contextlib.suppress(OSError):
                        serve(connection)

        thread = threading.Thread(target=work)
        thread.start()
        host, port = server.getsockname()
        try:
            yield NetworkLink(host=host, port=port, timeout_s=0.1)
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()


def flood(said: bytes) -> Callable[[socket.socket], None]:
    def serve(connection: socket.socket) -> None:
        while True:
            connection.sendall(said)

    return serve


def echo(connection: socket.socket) -> None:
    while heard := connection.recv(1000):
        connection.sendall(heard)


def hang_up(connection: socket.socket) -> None:
    connection.recv(1)


def answers_with(before: bytes) -> Callable[[socket.socket], None]:
    """A printer that is well, and says something before each answer."""

    def serve(connection: socket.socket) -> None:
        while heard := connection.recv(1000):
            for byte in before + WELL * heard.count(b"\x10\x04"):
                connection.sendall(bytes((byte,)))

    return serve


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    ("serve", "reason"),
    [
        (flood(b"\x00" * 16), TicketReason.TIMED_OUT),
        (flood(LID_OPENED), TicketReason.TIMED_OUT),
        (echo, TicketReason.TIMED_OUT),
        (hang_up, TicketReason.UNREACHABLE),
    ],
)
def test_what_is_no_printer_is_told_in_time(
    serve: Callable[[socket.socket], None], reason: TicketReason
) -> None:
    with listener(serve) as link:
        printer = EscposPrinter(link=link)
        health = printer.health()
        assert health.condition is not Condition.READY
        assert health.reason == reason
        with pytest.raises(TicketFault) as caught:
            printer.print_ticket(Ticket(lines=()))
        assert caught.value.reason is reason


@pytest.mark.parametrize("before", [b"", LID_OPENED, b"\x13\x11", LID_OPENED * 3])
def test_what_it_says_of_its_own_accord_is_no_answer(before: bytes) -> None:
    """Byte after byte, as slow lines bring them."""
    with listener(answers_with(before)) as link:
        assert EscposPrinter(link=link).health().condition is Condition.READY
