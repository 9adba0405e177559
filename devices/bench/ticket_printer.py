"""Receipt printers on the bench: look, print a specimen."""

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from devices.bench.answers import Row, fault_row, health_row
from devices.ports.ticket_printer import (
    Bullet,
    Gap,
    Heading,
    Qr,
    Rule,
    Strong,
    Text,
    Ticket,
    TicketFault,
    TicketReason,
)
from devices.ticket_printer.escpos import EscposPrinter
from devices.ticket_printer.escpos_link import Link, NetworkLink, SerialLink, UsbLink
from devices.ticket_printer.simulated import SimulatedTicketPrinter

FAMILY = "ticket_printer"
FONTS = Path(__file__).parents[2] / "assets" / "fonts"

SPECIMEN = Ticket(
    lines=(
        Heading("La cabine"),
        Text("Reçu d’essai : tout doit se lire."),
        Rule(),
        Strong("À É È Ê Ç Œ œ € ’ … « »"),
        Bullet("Une phrase assez longue pour aller à la ligne entre deux mots."),
        Text("مرحبا بكم في المقصورة 3230"),
        Gap(),
        Qr("https://www.service-public.fr"),
    )
)


def find(*, simulate: bool) -> list[Row]:
    """Receipt printers announce themselves in no common way: only the simulated one."""
    row = {"family": FAMILY, "device": "simulated", "maker": ""}
    return [row | {"model": "Simulated receipt printer"}] if simulate else []


def add_place(parser: argparse.ArgumentParser) -> None:
    """Say which receipt printer to look at."""
    parser.add_argument("--at", type=link_of, metavar="PLACE", help="receipt printer")


def look(options: argparse.Namespace) -> Row:
    """How the printer is; a real one needs its address."""
    if options.simulate:
        return health_row(FAMILY, SimulatedTicketPrinter().health())
    if options.at is not None:
        with closing(EscposPrinter(link=options.at, fonts=FONTS)) as printer:
            return health_row(FAMILY, printer.health())
    return {
        "family": FAMILY,
        "condition": "absent",
        "reason": TicketReason.UNREACHABLE.value,
        "detail": "say where: --at HOST, usb:VENDOR:PRODUCT or /dev/LINE",
    }


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    """Add ``ticket``."""
    ticket = commands.add_parser(
        "ticket", parents=[shared], help="print a specimen receipt"
    )
    ticket.add_argument(
        "--at",
        type=link_of,
        metavar="PLACE",
        help="HOST, HOST:PORT, usb:VENDOR:PRODUCT (hexadecimal) or /dev/LINE",
    )
    ticket.add_argument("--paper-mm", type=int, choices=(58, 80), default=80)
    ticket.add_argument("--look", action="store_true", help="do not print")
    ticket.add_argument(
        "--fault", choices=sorted(_FAULTS), help="with --simulate: be in this state"
    )
    ticket.set_defaults(act=_ticket, usage_error=ticket.error)


def link_of(place: str) -> Link:
    """Where a printer is, from one word.

    Raises:
        ValueError: The word names no place.
    """
    if place.startswith("/"):
        return SerialLink(device=place)
    if place.startswith("usb:"):
        vendor, product = place.removeprefix("usb:").split(":")
        return UsbLink(vendor_id=int(vendor, 16), product_id=int(product, 16))
    host, _, port = place.partition(":")
    return NetworkLink(host=host, port=int(port or NetworkLink.port))


_FAULTS: dict[str, Callable[[SimulatedTicketPrinter], None]] = {
    TicketReason.NO_PAPER: SimulatedTicketPrinter.simulate_no_paper,
    TicketReason.PAPER_NEAR_END: SimulatedTicketPrinter.simulate_paper_near_end,
    TicketReason.COVER_OPEN: SimulatedTicketPrinter.simulate_cover_open,
    TicketReason.OFFLINE: SimulatedTicketPrinter.simulate_offline,
    TicketReason.UNREACHABLE: SimulatedTicketPrinter.simulate_unplugged,
    TicketReason.TIMED_OUT: SimulatedTicketPrinter.simulate_mute,
}


def _ticket(options: argparse.Namespace) -> int:
    if options.fault and not options.simulate:
        options.usage_error("--fault needs --simulate")
    if bool(options.at) == options.simulate:
        options.usage_error("either --at PLACE or --simulate")
    printer: EscposPrinter | SimulatedTicketPrinter
    if options.simulate:
        printer = SimulatedTicketPrinter(paper_width_mm=options.paper_mm)
        if options.fault:
            _FAULTS[options.fault](printer)
    else:
        printer = EscposPrinter(
            link=options.at, paper_width_mm=options.paper_mm, fonts=FONTS
        )
    with closing(printer):
        return _print(printer, options)


def _print(
    printer: EscposPrinter | SimulatedTicketPrinter, options: argparse.Namespace
) -> int:
    health = health_row(FAMILY, printer.health())
    found: Row | None = None
    if not options.look:
        try:
            printer.print_ticket(SPECIMEN)
        except TicketFault as fault:
            found = fault_row(FAMILY, fault)
            print(f"No receipt: {fault}", file=sys.stderr)
    texts = printer.printed if isinstance(printer, SimulatedTicketPrinter) else []
    if options.json:
        answer = {"health": health, "printed": texts, "fault": found}
        print(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        print(f"{health['condition']} {health['reason']} {health['detail']}")
        print("\n".join(texts))
    well = health["condition"] in {"ready", "attention"}
    return 0 if well and found is None else 1
