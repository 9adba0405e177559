"""A receipt printer on a serial line."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import serial


@contextmanager
def open_serial(
    *, device: str, baud_rate: int, timeout_s: float
) -> Iterator["SerialWire"]:
    """Open the line for a while.

    Args:
        device: Its file.
        baud_rate: As set in the printer.
        timeout_s: How long each transfer may take.

    Raises:
        OSError: It is not there, or went away; TimeoutError when nothing moves.
    """
    # Without a limit on writing, a printer that holds the line stops us for ever.
    with serial.Serial(
        port=device,
        baudrate=baud_rate,
        timeout=timeout_s,
        write_timeout=timeout_s,
    ) as line:
        yield SerialWire(line)


class SerialWire:
    """An open line."""

    def __init__(self, line: Any) -> None:
        self._line = line

    def write(self, data: bytes) -> None:
        """Send everything, or raise OSError."""
        try:
            self._line.write(data)
        except serial.SerialTimeoutException as error:
            raise TimeoutError(str(error)) from error

    def read(self) -> bytes:
        """At least one byte, or raise OSError."""
        # Asking for more than is there would wait for the whole time-out.
        received = bytes(self._line.read(max(1, self._line.in_waiting)))
        if not received:
            message = "no answer on the line"
            raise TimeoutError(message)
        return received
