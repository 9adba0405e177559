"""TCP ports of loopback that a program may be told before it listens on them."""

import random
import socket
from contextlib import suppress
from pathlib import Path

LOOPBACK = "127.0.0.1"
_FIRST = 10_000
_HANDED_OUT = Path("/proc/sys/net/ipv4/ip_local_port_range")


class NoFreePort(OSError):
    """All of them are taken."""


def free_ports(count: int) -> list[int]:
    """So many different ones that nobody uses right now, in no order.

    They lie below those that the system hands out by itself: between the look and the
    moment a program listens, or while it is started again, nobody gets one by chance.

    Raises:
        NoFreePort: There are not so many.
    """
    end = int(_HANDED_OUT.read_text("ascii").split()[0])
    ports = range(_FIRST, end)
    found: list[int] = []
    for port in random.SystemRandom().sample(ports, len(ports)):
        with suppress(OSError), socket.socket() as probe:
            probe.bind((LOOPBACK, port))
            found.append(port)
        if len(found) == count:
            return found
    message = f"there are no {count} free ports from {_FIRST} to {end - 1}"
    raise NoFreePort(message)
