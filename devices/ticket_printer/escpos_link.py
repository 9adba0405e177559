"""Three ways to a receipt printer: network, USB, serial line.

Each answer is waited for no longer than the link's time-out, and an empty answer is a
fault, never "all is well".
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, assert_never

import serial
import usb.core
from escpos.exceptions import DeviceNotFoundError
from escpos.printer import Serial, Usb

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
        """Send everything, or raise OSError."""
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
    """Open a link for a while; every library error becomes a fault with a reason.

    Raises:
        TicketFault: UNREACHABLE, TIMED_OUT, or UNEXPECTED.
    """
    try:
        match link:
            case NetworkLink():
                with _connected(link) as connection:
                    yield _NetworkWire(connection)
            case UsbLink():
                with _open_usb(link) as device:
                    yield device
            case SerialLink():
                with _open_serial(link) as line:
                    yield line
            case _:
                assert_never(link)
    except (TimeoutError, usb.core.USBTimeoutError, serial.SerialTimeoutException) as e:
        raise TicketFault(TicketReason.TIMED_OUT, str(e)) from e
    except (OSError, DeviceNotFoundError) as error:
        raise TicketFault(TicketReason.UNREACHABLE, str(error)) from error
    except usb.core.NoBackendError as error:
        raise TicketFault(TicketReason.UNEXPECTED, str(error)) from error


def _connected(link: NetworkLink) -> socket.socket:
    # The library's own opening leaks its socket when the printer is off.
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


class _UsbWire(Usb):  # type: ignore[misc]
    def write(self, data: bytes) -> None:
        self._raw(data)

    def read(self) -> bytes:
        received = bytes(self.device.read(self.in_ep, _READ_BYTES, self.timeout))
        return _not_empty(received)


class _SerialWire(Serial):  # type: ignore[misc]
    def write(self, data: bytes) -> None:
        self._raw(data)

    def read(self) -> bytes:
        # Asking for more than is there would wait for the whole time-out.
        return _not_empty(self.device.read(max(1, self.device.in_waiting)))


@contextmanager
def _open_usb(link: UsbLink) -> Iterator[_UsbWire]:
    wire = _UsbWire(
        link.vendor_id,
        link.product_id,
        timeout=round(link.timeout_s * 1000),
        in_ep=link.in_endpoint,
        out_ep=link.out_endpoint,
    )
    try:
        wire.open()
        yield wire
    finally:
        wire.close()


@contextmanager
def _open_serial(link: SerialLink) -> Iterator[_SerialWire]:
    wire = _SerialWire(
        devfile=link.device,
        baudrate=link.baud_rate,
        timeout=link.timeout_s,
        dsrdtr=False,
    )
    try:
        wire.open()
        # Without it a printer that holds the line stops us for ever.
        wire.device.write_timeout = link.timeout_s
        yield wire
    finally:
        wire.close()


def _not_empty(received: bytes) -> bytes:
    if not received:
        raise TimeoutError
    return received
