"""No receipt printer: a state like any other."""

from devices.ports.common import Condition, DeviceHealth
from devices.ports.ticket_printer import Ticket, TicketFault, TicketReason


class AbsentTicketPrinter:
    """Says so each time it is asked."""

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth(
            condition=Condition.ABSENT, reason=TicketReason.UNREACHABLE.value
        )

    def print_ticket(self, ticket: Ticket) -> None:
        """Always UNREACHABLE."""
        raise TicketFault(TicketReason.UNREACHABLE)

    def close(self) -> None:
        """Nothing to let go of."""
