"""What `check` says of the machine: network, clock, space, heat, print server."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit

from cabin_app.bootstrap.finding import Finding, FindingState
from cabin_app.clock import Clock, SystemClock
from cabin_app.maintenance import machine, machine_reading
from cabin_app.maintenance.findings import Found
from cabin_app.maintenance.print_server import is_of_this_machine, judge_print_server
from cabin_app.paths import SHIPPED_ASSETS, Paths
from cabin_app.settings import Settings
from cabin_app.settings_calling import RingWebhook

HTTPS_PORT = 443


def machine_findings(
    settings: Settings,
    paths: Paths,
    *,
    root: Path | None = None,
    clock: Clock | None = None,
) -> Iterator[Finding]:
    """One finding for each thing; some seconds where hosts of the settings are silent.

    Args:
        settings: Whose servers show certificates.
        paths: Whose folders need room.
        root: Where the kernel's files begin.
        clock: What time it is.
    """
    root = root or machine_reading.ROOT
    yield from map(_finding, _network(root))
    now = (clock or SystemClock()).now()
    yield _finding(
        machine.judge_clock(
            now,
            synchronised=machine_reading.read_synchronised(),
            installed=_installed(now),
        )
    )
    for seen in machine_reading.read_certificates(hosts_of(settings)):
        yield _finding(machine.judge_certificate(seen))
    room = machine_reading.read_room(paths.state)
    if room is not None:
        yield _finding(machine.judge_disk(room))
    yield _finding(machine.judge_memory(machine_reading.read_memory(root)))
    degrees = machine_reading.read_temperatures(root)
    yield _finding(machine.judge_temperature(degrees))
    if is_of_this_machine(settings.printing):
        server = machine_reading.read_print_server(root)
        yield from map(_finding, judge_print_server(server))


def hosts_of(settings: Settings) -> tuple[tuple[str, int], ...]:
    """Servers of the house that calls need: who is rung, and the rooms."""
    calling = settings.calling
    rings = [desk.ring for desk in calling.desks]
    rings += [calling.here.ring] if calling.here is not None else []
    addresses = [ring.url for ring in rings if isinstance(ring, RingWebhook)]
    addresses += [desk.room for desk in calling.desks]
    parts = [urlsplit(address) for address in addresses]
    return tuple(
        sorted(
            {
                (part.hostname, part.port or HTTPS_PORT)
                for part in parts
                if part.scheme == "https" and part.hostname
            }
        )
    )


def _network(root: Path) -> tuple[Found, ...]:
    return machine.judge_network(
        machine_reading.read_cards(root),
        gateway=machine_reading.read_gateway(root),
        name_servers=machine_reading.read_name_servers(root),
    )


def _installed(now: datetime) -> date:
    """The day these files came; the catalogue's folder is written by each update."""
    stamp = SHIPPED_ASSETS.stat().st_mtime
    return datetime.fromtimestamp(stamp, tz=now.tzinfo).date()


def _finding(found: Found) -> Finding:
    return Finding(
        place=found.place,
        state=FindingState(found.condition.value),
        message=found.message,
        remedy=found.remedy,
    )
