"""A receipt printer without a machine: keeps what it would have printed."""

import threading

from devices.ports.common import Condition, DeviceHealth
from devices.ports.ticket_printer import Ticket, TicketFault, TicketReason
from devices.ticket_printer.layout import (
    QrRow,
    TicketRow,
    columns_for,
    lengths,
    rows_of,
    shortened,
)

_NAME = "Simulated receipt printer"


class SimulatedTicketPrinter:
    """A receipt printer with a roll that exists only here.

    A fault lasts until the matching control is called. Controls may be called from
    any thread.

    Attributes:
        printed: Text of each length of paper, lines joined by line feeds.
    """

    def __init__(self, *, paper_width_mm: int = 80) -> None:
        """Build a printer that is well and has a fresh roll."""
        self.printed: list[str] = []
        self._columns = columns_for(paper_width_mm)
        self._lock = threading.Lock()
        self._fault: TicketReason | None = None
        self._at_row: int | None = None
        self._near_end = False
        self._closed = False

    def simulate_no_paper(self, after_rows: int | None = None) -> None:
        """Bring the roll to its end, at once or after so many lines of a receipt."""
        if after_rows is None:
            self._fault = TicketReason.NO_PAPER
        self._at_row = after_rows

    def simulate_paper_near_end(self) -> None:
        """Bring the roll near its end; it still prints."""
        self._near_end = True

    def simulate_new_roll(self) -> None:
        """Put a fresh roll in."""
        self._near_end, self._at_row = False, None
        self._clear(TicketReason.NO_PAPER)

    def simulate_cover_open(self) -> None:
        """Open the lid."""
        self._fault = TicketReason.COVER_OPEN

    def simulate_cover_closed(self) -> None:
        """Close the lid."""
        self._clear(TicketReason.COVER_OPEN)

    def simulate_offline(self) -> None:
        """Let somebody press its pause button."""
        self._fault = TicketReason.OFFLINE

    def simulate_online(self) -> None:
        """Press the button again."""
        self._clear(TicketReason.OFFLINE)

    def simulate_unplugged(self) -> None:
        """Pull a cable."""
        self._fault = TicketReason.UNREACHABLE

    def simulate_plugged(self) -> None:
        """Put the cable back."""
        self._clear(TicketReason.UNREACHABLE)

    def simulate_mute(self) -> None:
        """Stop answering."""
        self._fault = TicketReason.TIMED_OUT

    def simulate_answering(self) -> None:
        """Answer again."""
        self._clear(TicketReason.TIMED_OUT)

    def simulate_well(self) -> None:
        """Fresh roll, lid closed, cable in, answering."""
        self._fault, self._near_end, self._at_row = None, False, None

    def health(self) -> DeviceHealth:
        """Look at the simulated states."""
        self._check_open()
        fault = self._fault
        if fault is TicketReason.UNREACHABLE:
            return _health(Condition.ABSENT, fault)
        if fault is not None:
            return _health(Condition.STOPPED, fault)
        if self._near_end:
            return _health(Condition.ATTENTION, TicketReason.PAPER_NEAR_END)
        return DeviceHealth(condition=Condition.READY, detail=_NAME)

    def print_ticket(self, ticket: Ticket) -> None:
        """Keep the text of the receipt.

        Raises:
            TicketFault: What was simulated.
        """
        self._check_open()
        if self._fault is not None:
            raise TicketFault(self._fault, "simulated")
        rows = shortened(rows_of(ticket, columns=self._columns))
        with self._lock:
            if self._at_row is not None and self._at_row < len(rows):
                self._at_row, self._fault = None, TicketReason.NO_PAPER
                raise TicketFault(TicketReason.NO_PAPER, "simulated")
            self.printed += [
                "\n".join(_said(row) for row in length) for length in lengths(rows)
            ]

    def close(self) -> None:
        """Let go."""
        self._closed = True

    def _clear(self, reason: TicketReason) -> None:
        if self._fault is reason:
            self._fault = None

    def _check_open(self) -> None:
        if self._closed:
            message = "the receipt printer was closed"
            raise RuntimeError(message)


def _said(row: TicketRow) -> str:
    return f"[QR] {row.data}" if isinstance(row, QrRow) else row.text


def _health(condition: Condition, reason: TicketReason) -> DeviceHealth:
    return DeviceHealth(condition=condition, reason=reason.value, detail=_NAME)
