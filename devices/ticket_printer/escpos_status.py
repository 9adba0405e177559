"""What the bytes of an ESC/POS printer mean. Pure.

Bit numbers are those of Epson's description of the commands DLE EOT and GS r; the
values seen on real answers are in the tests.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from devices.ports.ticket_printer import TicketReason

ROLL_BARRIER = b"\x1dr\x01"
"""GS r 1: unlike DLE EOT it waits its turn, so its answer means that everything sent
before was printed."""

QUESTIONS = (1, 2, 3, 4)
"""The four numbers DLE EOT takes: printer, cause of offline, error, roll."""

_FIXED_MASK, _FIXED_BITS = 0b1001_0011, 0b0001_0010
_BARRIER_MASK = 0b1001_0000

_REPORT_MASK, _REPORT_BITS, _REPORT_BYTES = 0b1001_0011, 0b0001_0000, 4

_OFFLINE = 0b0000_1000
_COVER_OPEN = 0b0000_0100
_STOPPED_BY_PAPER = 0b0010_0000
_ERRORS = {
    0b0000_1000: "cutter",
    0b0010_0000: "needs repair",
    0b0100_0000: "too hot or feeding",
}
_NEAR_END = 0b0000_1100
_PAPER_OUT = 0b0110_0000


@dataclass(frozen=True, kw_only=True)
class TicketPrinterStatus:
    """One look at a receipt printer.

    Attributes:
        online: It wants to print.
        cover_open: Its lid is open.
        paper_out: The roll is at its end.
        paper_near_end: The roll soon is.
        error: For a technician, "" when there is none.
    """

    online: bool = True
    cover_open: bool = False
    paper_out: bool = False
    paper_near_end: bool = False
    error: str = ""

    @property
    def stop(self) -> TicketReason | None:
        """Why it does not print, None when it does; the most useful cause first."""
        if self.cover_open:
            return TicketReason.COVER_OPEN
        if self.paper_out:
            return TicketReason.NO_PAPER
        if not self.online or self.error:
            return TicketReason.OFFLINE
        return None


def question(number: int) -> bytes:
    """DLE EOT ``number``, answered at once, also by a printer that is offline."""
    return bytes((0x10, 0x04, number))


def answer_in(received: bytes) -> int | None:
    """The answer to a question among the bytes received, None when there is none.

    Bytes that mean something else have other fixed bits.
    """
    answers = [byte for byte in received if byte & _FIXED_MASK == _FIXED_BITS]
    return answers[-1] if answers else None


def without_reports(received: bytes, pending: int = 0) -> tuple[bytes, int]:
    """Leave out what a printer tells of its own accord: four bytes each time (GS a).

    Three of them look like the answer to ROLL_BARRIER: the receipt would be taken for
    printed when a lid is opened.

    Args:
        received: Bytes, as they came.
        pending: Bytes of a report, begun before, that are still to come.

    Returns:
        The other bytes, and how many of a report are still to come.
    """
    others = bytearray()
    for byte in received:
        if pending:
            pending -= 1
        elif byte & _REPORT_MASK == _REPORT_BITS:
            pending = _REPORT_BYTES - 1
        else:
            others.append(byte)
    return bytes(others), pending


def barrier_in(received: bytes) -> bool:
    """Whether the answer to ROLL_BARRIER is among the bytes received."""
    return any(byte & _BARRIER_MASK == 0 for byte in received)


def status_of(answers: Sequence[int]) -> TicketPrinterStatus:
    """Decode the answers to the four questions, in their order."""
    printer, offline, error, roll = answers
    return TicketPrinterStatus(
        online=not printer & _OFFLINE,
        cover_open=bool(offline & _COVER_OPEN),
        paper_out=bool(offline & _STOPPED_BY_PAPER or roll & _PAPER_OUT),
        paper_near_end=bool(roll & _NEAR_END),
        error=", ".join(name for bit, name in _ERRORS.items() if error & bit),
    )
