"""Commands of the bench. Exit codes: 0 well, 1 a fault, 2 wrong usage."""

import argparse
import logging
from collections.abc import Sequence

from devices.bench import (
    audio,
    camera,
    document_printer,
    scanner,
    speech,
    ticket_printer,
    usb,
)
from devices.bench.answers import Row, say_rows

OK, FAULT = 0, 1

FAMILIES = (scanner, document_printer, ticket_printer, usb, audio, speech, camera)
"""Modules with ``find``, ``look``, ``add_place``, ``add_commands``, as listed."""


_SPARED = (audio.FAMILY, speech.FAMILY, camera.FAMILY)
"""A cabin without them has no calls or no voice, and serves all the same."""


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit code."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    return int(options.act(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m devices", description="Try one device without the application."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="for machines")
    shared.add_argument("--simulate", action="store_true", help="simulated devices")

    found = commands.add_parser("list", parents=[shared], help="what is plugged in")
    found.set_defaults(act=_list)
    status = commands.add_parser("status", parents=[shared], help="how each one is")
    for family in FAMILIES:
        family.add_place(status)
    status.set_defaults(act=_status)
    for family in FAMILIES:
        family.add_commands(commands, shared)
    return parser


def _list(options: argparse.Namespace) -> int:
    rows: list[Row] = []
    for family in FAMILIES:
        rows += family.find(simulate=options.simulate)
    say_rows(rows, as_json=options.json, nothing="Nothing found.")
    return FAULT if any("fault" in row for row in rows) else OK


def _status(options: argparse.Namespace) -> int:
    rows = [family.look(options) for family in FAMILIES]
    say_rows(rows, as_json=options.json, nothing="Nothing found.")
    well = all(
        row["condition"] in {"ready", "attention"} or row["family"] in _SPARED
        for row in rows
    )
    return OK if well else FAULT
