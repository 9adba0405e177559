"""USB sockets on the bench: who is there, who comes and goes."""

import argparse
import json
import sys
from contextlib import closing

from devices.bench.answers import Row, fault_row, health_row, say_rows
from devices.ports.usb import UsbFault, UsbPort, sockets_health
from devices.usb.simulated import SimulatedUsb
from devices.usb.udev import UdevUsb

FAMILY = "usb"
_QUIET_S = 0.25


def find(*, simulate: bool) -> list[Row]:
    """All that is plugged in, hubs left out."""
    with closing(_usb(simulate=simulate)) as usb:
        try:
            return _rows(usb)
        except UsbFault as fault:
            return [fault_row(FAMILY, fault)]


def add_place(parser: argparse.ArgumentParser) -> None:
    """There is only one set of sockets."""


def look(options: argparse.Namespace) -> Row:
    """How the sockets are: whether something is plugged in that should not be."""
    with closing(_usb(simulate=options.simulate)) as usb:
        try:
            return health_row(FAMILY, sockets_health(usb.devices()))
        except UsbFault as fault:
            row = {"family": FAMILY, "condition": "attention"}
            return row | {"reason": fault.reason.value, "detail": fault.detail}


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    """Add ``usb``."""
    usb = commands.add_parser("usb", parents=[shared], help="what is plugged in")
    usb.add_argument(
        "--watch",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="then tell what comes and goes, as long",
    )
    usb.set_defaults(act=_list)


def _list(options: argparse.Namespace) -> int:
    with closing(_usb(simulate=options.simulate)) as usb:
        try:
            rows = _rows(usb)
            say_rows(rows, as_json=options.json, nothing="Nothing is plugged in.")
            if options.watch:
                _watch(usb, rows, options.watch)
        except UsbFault as fault:
            print(f"Nobody can tell: {fault}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            pass
    return 0


def _watch(usb: UsbPort, rows: list[Row], seconds: float) -> None:
    """One line of JSON for all that is plugged in, at each change."""
    waited_s = 0.0
    while waited_s < seconds:
        if not usb.wait(_QUIET_S):
            waited_s += _QUIET_S
            continue
        now = _rows(usb)
        if now != rows:
            rows = now
            print(json.dumps(rows, ensure_ascii=False), flush=True)


def _rows(usb: UsbPort) -> list[Row]:
    rows: list[Row] = [
        {
            "family": FAMILY,
            "device": one.place,
            "maker": one.model,
            "model": one.name,
            "kinds": [kind.value for kind in one.kinds],
        }
        for one in usb.devices()
    ]
    rows += [
        {
            "family": FAMILY,
            "device": str(stick.folder),
            "maker": "",
            "model": "",
            "kinds": ["mounted"],
        }
        for stick in usb.sticks()
    ]
    return rows


def _usb(*, simulate: bool) -> UsbPort:
    return SimulatedUsb() if simulate else UdevUsb()
