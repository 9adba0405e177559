"""A receipt printer on a serial line."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import serial

from devices.ticket_printer.escpos_link import SerialLink, Wire


@contextmanager
def open_serial(link: SerialLink) -> Iterator[Wire]:
    """Open the line for a while.

    Raises:
        OSError: It is not there, or went away; TimeoutError when nothing moves.
    """
    # Without a limit on writing, a printer that holds the line stops us for ever.
    with serial.Serial(
        port=link.device,
        baudrate=link.baud_rate,
        timeout=link.timeout_s,
        write_timeout=link.timeout_s,
    ) as line:
        yield _SerialWire(line)


class _SerialWire:
    def __init__(self, line: Any) -> None:
        self._line = line

    def write(self, data: bytes) -> None:
        try:
            self._line.write(data)
        except serial.SerialTimeoutException as error:
            raise TimeoutError(str(error)) from error

    def read(self) -> bytes:
        # Asking for more than is there would wait for the whole time-out.
        received = bytes(self._line.read(max(1, self._line.in_waiting)))
        if not received:
            message = "no answer on the line"
            raise TimeoutError(message)
        return received
