"""One receipt after the other, and a fault told once."""

from dataclasses import dataclass, field

import pytest

from cabin_app.printing.ticket_desk import TicketDesk
from devices.ports.common import Condition, DeviceHealth
from devices.ports.ticket_printer import Ticket, TicketFault, TicketReason
from support.driven import DrainedExecutor
from support.ticket_text import NoSheets


@dataclass
class HeldTicketPrinter:
    fault: Exception | None = None
    printed: list[Ticket] = field(default_factory=list)

    def health(self) -> DeviceHealth:
        return DeviceHealth(condition=Condition.READY)

    def print_ticket(self, ticket: Ticket) -> None:
        if self.fault is not None:
            raise self.fault
        self.printed.append(ticket)

    def close(self) -> None:
        pass


TICKET_ENDS = [(None, "printed")]
TICKET_ENDS += [(TicketFault(reason), reason.value) for reason in TicketReason]


@pytest.mark.parametrize(("fault", "end"), TICKET_ENDS, ids=lambda v: str(v))
def test_a_ticket_is_printed_or_a_reason_told(
    fault: TicketFault | None, end: str
) -> None:
    printer, executor = HeldTicketPrinter(fault), DrainedExecutor()
    told: list[str] = []
    desk = TicketDesk(printer=printer, executor=executor, sheets=NoSheets())
    ticket = Ticket(lines=())
    desk.print_ticket(
        ticket, on_printed=lambda _: told.append("printed"), on_fault=told.append
    )
    assert executor.drain("ticket") == 1
    assert told == [end]
    assert printer.printed == ([] if fault else [ticket])


def test_a_bug_of_the_ticket_is_not_hidden() -> None:
    executor = DrainedExecutor()
    desk = TicketDesk(
        printer=HeldTicketPrinter(KeyError("bug")),
        executor=executor,
        sheets=NoSheets(),
    )
    desk.print_ticket(Ticket(lines=()), on_printed=print, on_fault=print)
    with pytest.raises(KeyError):
        executor.drain()
