"""Three ways to a receipt printer: network, USB, serial line.

Each answer is waited for no longer than the link's time-out, and an empty answer is a
fault, never "all is well".
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Protocol, assert_never

from devices.ports.ticket_printer import TicketFault, TicketReason

_READ_BYTES = 16


@dataclass(frozen=True, kw_only=True)
class NetworkLink:
    """A printer at an address."""

    host: str
    port: int = 9100
    timeout_s: float = 2.0


@dataclass(frozen=True, kw_only=True)
class UsbLink:
    """A printer on USB, by its two numbers; it must not also be a CUPS queue.

    Attributes:
        in_endpoint: Where answers come from.
        out_endpoint: Where bytes go to.
    """

    vendor_id: int
    product_id: int
    in_endpoint: int = 0x82
    out_endpoint: int = 0x01
    timeout_s: float = 2.0


@dataclass(frozen=True, kw_only=True)
class SerialLink:
    """A printer on a serial line."""

    device: str
    baud_rate: int = 38400
    timeout_s: float = 2.0


Link = NetworkLink | UsbLink | SerialLink


class Wire(Protocol):
    """An open link."""

    def write(self, data: bytes) -> None:
        """Send everything, or raise OSError (TimeoutError when it is not taken)."""
        ...

    def read(self) -> bytes:
        """At least one byte, or raise OSError (TimeoutError when nothing came)."""
        ...


def address_of(link: Link) -> str:
    """Where the printer is, for a technician."""
    match link:
        case NetworkLink():
            return f"{link.host}:{link.port}"
        case UsbLink():
            return f"usb:{link.vendor_id:04x}:{link.product_id:04x}"
        case SerialLink():
            return link.device
        case _:
            assert_never(link)


@contextmanager
def opened(link: Link) -> Iterator[Wire]:
    """Open a link for a while; what goes wrong becomes a fault with a reason.

    Raises:
        TicketFault: UNREACHABLE, TIMED_OUT, or UNEXPECTED without the USB library.
    """
    # The libraries of the two cables are loaded only where there is such a cable.
    try:
        match link:
            case NetworkLink():
                with _connected(link) as connection:
                    yield _NetworkWire(connection)
            case UsbLink():
                from devices.ticket_printer.usb_cable import open_usb

                with open_usb(**asdict(link)) as cable:
                    yield cable
            case SerialLink():
                from devices.ticket_printer.serial_line import open_serial

                with open_serial(**asdict(link)) as line:
                    yield line
            case _:
                assert_never(link)
    except TimeoutError as error:
        raise TicketFault(TicketReason.TIMED_OUT, str(error)) from error
    except OSError as error:
        raise TicketFault(TicketReason.UNREACHABLE, str(error)) from error


def _connected(link: NetworkLink) -> socket.socket:
    # The receipt library's own opening leaks its socket when the printer is off.
    try:
        return socket.create_connection((link.host, link.port), link.timeout_s)
    except TimeoutError as error:
        # Nobody took the call: that is a printer which is off, not a slow answer.
        raise TicketFault(TicketReason.UNREACHABLE, str(error)) from error


class _NetworkWire:
    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def write(self, data: bytes) -> None:
        self._connection.sendall(data)

    def read(self) -> bytes:
        received = self._connection.recv(_READ_BYTES)
        if not received:
            message = "the printer ended the connection"
            raise ConnectionResetError(message)
        return received
