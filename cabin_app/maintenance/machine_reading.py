"""Reads the machine from the kernel's own files; nothing is started or changed.

The kernel itself knows whether a time service holds the clock (adjtimex(2)): chrony,
ntpd and timesyncd all tell it, so that none of them has to be asked.
"""

import ctypes
import re
import shutil
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from cabin_app.maintenance import print_server
from cabin_app.maintenance.machine import MB, Certificate, NetworkCard, Room

ROOT = Path("/")
_TIME_ERROR = 5
"""What adjtimex answers while nobody holds the clock."""
_TIMEX_BYTES = 512
"""Over `struct timex` of every Linux; all zero asks and sets nothing."""
_NO_LINK = {"", "0"}
_DAY_S = 86_400
CERTIFICATE_S = 5.0
SIDE_BY_SIDE = 8


def read_room(folder: Path) -> Room | None:
    """Space where that folder is, or will be; None when the system does not say."""
    standing = next(each for each in (folder, *folder.parents) if each.exists())
    try:
        space = shutil.disk_usage(standing)
    except OSError:
        return None
    return Room(folder=folder, free_mb=space.free // MB, total_mb=space.total // MB)


def read_memory(root: Path = ROOT) -> int | None:
    """Megabytes that programs may still have."""
    found = re.search(
        r"^MemAvailable:\s+(\d+) kB", _text(root / "proc/meminfo"), re.MULTILINE
    )
    return int(found[1]) * 1024 // MB if found else None


def read_print_server(root: Path = ROOT) -> print_server.ServerFiles | None:
    """What the print server is told; None without one, or without the right."""
    server = _text(root / print_server.SERVER_FILE)
    if not server:
        return None
    return print_server.ServerFiles(
        server=server,
        folders=_text(root / print_server.FOLDERS_FILE),
        mounts=_text(root / "proc/mounts"),
    )


def read_temperatures(root: Path = ROOT) -> tuple[tuple[str, float], ...]:
    """Each sensor with its degrees."""
    found = []
    for zone in sorted((root / "sys/class/thermal").glob("thermal_zone*")):
        with suppress(ValueError):
            degrees = int(_text(zone / "temp")) / 1000
            if 0 < degrees < 150:
                found.append((_text(zone / "type") or zone.name, degrees))
    return tuple(found)


def read_synchronised() -> bool | None:
    """Whether a time service holds the clock; None when the kernel does not say."""
    asked = ctypes.create_string_buffer(_TIMEX_BYTES)
    try:
        answer: int = ctypes.CDLL(None).adjtimex(asked)
    except (OSError, AttributeError):
        return None
    return None if answer < 0 else answer != _TIME_ERROR


def read_cards(root: Path = ROOT) -> tuple[NetworkCard, ...]:
    """Cards of this machine that are real, or stand for one."""
    signals = dict(_signals(_text(root / "proc/net/wireless")))
    found = []
    for card in sorted((root / "sys/class/net").glob("*")):
        if card.name == "lo" or _text(card / "type") != "1":
            continue
        wireless = (card / "wireless").exists() or card.name in signals
        linked = _text(card / "carrier") not in _NO_LINK
        if linked or (card / "device").exists():
            found.append(
                NetworkCard(
                    name=card.name,
                    wireless=wireless,
                    linked=linked,
                    signal_dbm=signals.get(card.name) if linked else None,
                )
            )
    return tuple(found)


def read_gateway(root: Path = ROOT) -> bool:
    """Whether something leads out of the house, old addresses or new."""
    for line in _text(root / "proc/net/route").splitlines()[1:]:
        fields = line.split()
        if len(fields) > 7 and fields[1] == "00000000" and fields[7] == "00000000":
            return True
    for line in _text(root / "proc/net/ipv6_route").splitlines():
        fields = line.split()
        leads = len(fields) > 9 and fields[0] == "0" * 32 and fields[1] == "00"
        if leads and fields[9] != "lo":
            return True
    return False


def read_name_servers(root: Path = ROOT) -> int:
    """How many are asked for names."""
    lines = _text(root / "etc/resolv.conf").splitlines()
    return sum(line.split()[:1] == ["nameserver"] for line in lines)


def read_certificates(
    hosts: tuple[tuple[str, int], ...],
    *,
    trust: ssl.SSLContext | None = None,
    dial: Callable[[tuple[str, int], float], socket.socket] = socket.create_connection,
) -> tuple[Certificate, ...]:
    """Go to each host, all at the same time; up to some seconds."""
    if not hosts:
        return ()
    trust = trust or ssl.create_default_context()
    with ThreadPoolExecutor(SIDE_BY_SIDE, thread_name_prefix="certificate") as pool:
        return tuple(pool.map(lambda host: _certificate(host, trust, dial), hosts))


def _certificate(
    host: tuple[str, int],
    trust: ssl.SSLContext,
    dial: Callable[[tuple[str, int], float], socket.socket],
) -> Certificate:
    name = host[0] if host[1] == 443 else f"{host[0]}:{host[1]}"
    try:
        with dial(host, CERTIFICATE_S) as raw:
            raw.settimeout(CERTIFICATE_S)
            with trust.wrap_socket(raw, server_hostname=host[0]) as secure:
                ends = (secure.getpeercert() or {}).get("notAfter")
    except ssl.SSLCertVerificationError as error:
        if error.verify_code == _ENDED:
            return Certificate(host=name, days=-1)
        return Certificate(host=name, trouble=f"refused: {error.verify_message}")
    except OSError as error:
        said = error.strerror or type(error).__name__
        return Certificate(host=name, trouble=f"not reached: {said}")
    if not isinstance(ends, str):
        return Certificate(host=name, trouble="it shows none")
    left_s = ssl.cert_time_to_seconds(ends) - time.time()
    return Certificate(host=name, days=int(left_s // _DAY_S))


_ENDED = 10
"""X509_V_ERR_CERT_HAS_EXPIRED of OpenSSL."""


def _signals(table: str) -> Iterator[tuple[str, int]]:
    for line in table.splitlines()[2:]:
        name, _, rest = line.partition(":")
        fields = rest.split()
        if len(fields) > 2:
            with suppress(ValueError):
                yield name.strip(), int(float(fields[2]))


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
