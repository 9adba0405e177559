"""A network that is cut: no packet reaches a process any more, until it is mended.

The kernel drops what comes to each of its sockets before TCP sees it (a socket filter):
nothing is acknowledged, whoever sends tries again, later and later, as with a cable
that is pulled out. A process that is only stopped would still acknowledge.
"""

import ctypes
import os
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PIDFD_GETFD = 438
_SO_ATTACH_FILTER, _SO_DETACH_FILTER = 26, 27
_RETURN_NOTHING = struct.pack("HBBI", 0x06, 0, 0, 0)


@contextmanager
def cut_off(pid: int) -> Iterator[None]:
    """Cut it from everybody; one that is our child, or for root."""
    sockets = tuple(_sockets_of(pid))
    assert sockets, f"process {pid} has no network to cut"
    program = ctypes.create_string_buffer(_RETURN_NOTHING)
    words = struct.pack("HxxxxxxP", 1, ctypes.addressof(program))
    for each in sockets:
        each.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, words)
    try:
        yield
    finally:
        for each in sockets:
            each.setsockopt(socket.SOL_SOCKET, _SO_DETACH_FILTER, 0)
            each.close()


def _sockets_of(pid: int) -> Iterator[socket.socket]:
    """Its own sockets of the network, held by us too."""
    process = os.pidfd_open(pid)
    try:
        for entry in Path(f"/proc/{pid}/fd").iterdir():
            with suppress(OSError):
                if not str(entry.readlink()).startswith("socket:"):
                    continue
                held = socket.socket(fileno=_get(process, int(entry.name)))
                if held.family == socket.AF_INET:
                    yield held
                else:
                    held.close()
    finally:
        os.close(process)


def _get(process: int, number: int) -> int:
    call = ctypes.CDLL(None, use_errno=True).syscall
    got: int = call(_PIDFD_GETFD, process, number, 0)
    if got < 0:
        raise OSError(ctypes.get_errno(), "pidfd_getfd")
    return got
