"""The desk where receipts are printed."""

from collections.abc import Callable
from typing import Protocol

from cabin_app.jobs import Executor
from devices.ports.ticket_printer import (
    Ticket,
    TicketFault,
    TicketPrinterPort,
    TicketReason,
)


class TicketSheetHands(Protocol):
    """Prints a receipt on a sheet. Fulfilled by `printing.on_a4`."""

    def print_ticket(
        self,
        ticket: Ticket,
        *,
        on_printed: Callable[[], None],
        on_fault: Callable[[], None],
    ) -> None:
        """Print; exactly one callback comes."""
        ...


class TicketDesk:
    """One receipt after the other, in the lane "ticket".

    Where no receipt printer is there, the same receipt comes out of the other printer.
    """

    def __init__(
        self,
        *,
        printer: TicketPrinterPort,
        executor: Executor,
        sheets: TicketSheetHands,
    ) -> None:
        self._printer = printer
        self._executor = executor
        self._sheets = sheets

    def print_ticket(
        self,
        ticket: Ticket,
        *,
        on_printed: Callable[[bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Print; exactly one callback comes.

        Args:
            ticket: What it says.
            on_printed: It is out; told whether on a sheet of the document printer.
            on_fault: Why it is not; a TicketReason value.
        """

        def failed(error: Exception) -> None:
            if not isinstance(error, TicketFault):
                raise error
            reason = error.reason
            if reason is not TicketReason.UNREACHABLE:
                on_fault(reason.value)
                return
            self._sheets.print_ticket(
                ticket,
                on_printed=lambda: on_printed(True),
                on_fault=lambda: on_fault(reason.value),
            )

        self._executor.submit(
            lambda: self._printer.print_ticket(ticket),
            lambda _: on_printed(False),
            failed,
            lane="ticket",
        )
