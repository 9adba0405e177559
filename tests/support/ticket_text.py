"""A receipt as plain text, for golden files a person can read."""

from collections.abc import Callable

from devices.ports.ticket_printer import (
    Bullet,
    Gap,
    Heading,
    Qr,
    Rule,
    Strong,
    Text,
    Ticket,
    TicketLine,
)


def as_text(ticket: Ticket) -> str:
    """One line each: the mark says what it is."""
    head = ["(right to left)"] if ticket.right_to_left else []
    return "\n".join([*head, *map(_line, ticket.lines)]) + "\n"


def _line(line: TicketLine) -> str:
    match line:
        case Heading(text):
            return f"# {text}"
        case Strong(text, pictogram):
            picture = f"({pictogram.value}) " if pictogram else ""
            return f"* {picture}{text}"
        case Text(text):
            return f"  {text}"
        case Bullet(text):
            return f"- {text}"
        case Qr(data):
            return f"[QR {data}]"
        case Rule():
            return "--------"
        case Gap():
            return ""


class NoSheets:
    """`TicketSheetHands` without a printer."""

    def print_ticket(
        self,
        ticket: Ticket,
        *,
        on_printed: Callable[[], None],
        on_fault: Callable[[], None],
    ) -> None:
        on_fault()
