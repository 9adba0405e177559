"""A receipt printer that speaks ESC/POS."""

import time
from contextlib import suppress
from pathlib import Path

from devices.ports.common import Condition, DeviceHealth
from devices.ports.ticket_printer import Ticket, TicketFault, TicketReason
from devices.ticket_printer import escpos_status as status
from devices.ticket_printer.escpos_link import Link, Wire, address_of, opened
from devices.ticket_printer.layout import columns_for, lengths, rows_of, shortened

_PRINTED_WITHIN_S = 10.0
"""A receipt of 75 cm takes 5 s at the 150 mm/s of a slow printer."""


class EscposPrinter:
    """A receipt printer on one link, opened anew for every receipt and every look.

    Keeping it open would lose it for good once somebody switches it off and on.
    """

    def __init__(
        self, *, link: Link, paper_width_mm: int = 80, fonts: Path | None = None
    ) -> None:
        """Say where the printer is; nothing is opened yet.

        Args:
            link: How it is reached.
            paper_width_mm: 80 or 58.
            fonts: Folder of the cabin's fonts, for scripts the printer cannot write;
                without it their letters come out as "?".
        """
        self._link = link
        self._columns = columns_for(paper_width_mm)
        self._fonts = fonts
        self._closed = False

    def health(self) -> DeviceHealth:
        """Ask the printer."""
        self._check_open()
        detail = address_of(self._link)
        try:
            with opened(self._link) as wire:
                seen = _Talk(wire, self._link.timeout_s).ask()
        except TicketFault as fault:
            absent = fault.reason is TicketReason.UNREACHABLE
            return DeviceHealth(
                condition=Condition.ABSENT if absent else Condition.STOPPED,
                reason=fault.reason.value,
                detail=f"{detail}: {fault.detail}",
            )
        condition, reason = Condition.READY, ""
        if seen.stop is not None:
            condition, reason = Condition.STOPPED, seen.stop.value
        elif seen.paper_near_end:
            condition = Condition.ATTENTION
            reason = TicketReason.PAPER_NEAR_END.value
        return DeviceHealth(condition=condition, reason=reason, detail=detail)

    def print_ticket(self, ticket: Ticket) -> None:
        """Ask, send, wait until it is printed, ask again.

        Raises:
            TicketFault: Why it did not come out.
        """
        self._check_open()
        contents = self.encode(ticket)
        try:
            with opened(self._link) as wire:
                talk = _Talk(wire, self._link.timeout_s)
                talk.check()
                for content in contents:
                    wire.write(content + status.ROLL_BARRIER)
                    talk.wait_until_printed()
        except TicketFault as fault:
            raise self._explained(fault) from fault

    def encode(self, ticket: Ticket) -> tuple[bytes, ...]:
        """The bytes that are sent for each length of a receipt."""
        # Loaded with the first receipt, in the worker's thread: it takes 0.2 s, mostly
        # to read a list of printers, and starting up shall not wait for that.
        from devices.ticket_printer.escpos_bytes import encode_rows

        rows = shortened(rows_of(ticket, columns=self._columns))
        return tuple(
            encode_rows(
                length,
                columns=self._columns,
                fonts=self._fonts,
                right_to_left=ticket.right_to_left,
            )
            for length in lengths(rows)
        )

    def close(self) -> None:
        """Let go; nothing is open between two calls."""
        self._closed = True

    def _explained(self, fault: TicketFault) -> TicketFault:
        """A printer that takes no more bytes has a reason; ask for it afresh."""
        if fault.reason is TicketReason.TIMED_OUT:
            with suppress(TicketFault), opened(self._link) as wire:
                stop = _Talk(wire, self._link.timeout_s).ask().stop
                if stop is not None:
                    return TicketFault(stop, fault.detail)
        return fault

    def _check_open(self) -> None:
        if self._closed:
            message = "the receipt printer was closed"
            raise RuntimeError(message)


class _Talk:
    """Questions and answers over one open link."""

    def __init__(self, wire: Wire, timeout_s: float) -> None:
        self._wire = wire
        self._timeout_s = timeout_s
        self._printed = False
        self._reported = 0
        """Bytes of a report, begun before, that are still to come."""

    def ask(self) -> status.TicketPrinterStatus:
        answers: list[int] = []
        for number in status.QUESTIONS:
            self._wire.write(status.question(number))
            answers.append(self._answer())
        return status.status_of(answers)

    def _answer(self) -> int:
        """Wait for one among whatever else is said.

        Raises:
            TimeoutError: None came: whoever says other things for ever is no printer.
        """
        deadline_s = time.monotonic() + self._timeout_s
        while time.monotonic() < deadline_s:
            answer = status.answer_in(self._hear())
            if answer is not None:
                return answer
        message = "no answer among what it says"
        raise TimeoutError(message)

    def check(self) -> None:
        seen = self.ask()
        if seen.stop is not None:
            raise TicketFault(seen.stop, seen.error)

    def wait_until_printed(self) -> None:
        """Wait for the barrier; while it does not come, ask whether all is well.

        Raises:
            TicketFault: It stopped.
        """
        self._printed = False
        deadline_s = time.monotonic() + _PRINTED_WITHIN_S
        while not self._printed and time.monotonic() < deadline_s:
            with suppress(TimeoutError):
                self._hear()
            self.check()
        # Some copies of these printers never answer the barrier: being well has to do.

    def _hear(self) -> bytes:
        received, self._reported = status.without_reports(
            self._wire.read(), self._reported
        )
        self._printed = self._printed or status.barrier_in(received)
        return received
