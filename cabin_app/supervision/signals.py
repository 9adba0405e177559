"""Signals as bytes on a socket, so that whoever selects wakes up."""

import contextlib
import signal
import socket
from collections.abc import Iterator


@contextlib.contextmanager
def signals_as_bytes(*numbers: signal.Signals) -> Iterator[socket.socket]:
    """Readable once one of the signals came. Main thread only."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        theirs.setblocking(False)
        former_fd = signal.set_wakeup_fd(theirs.fileno())
        former = {n: signal.signal(n, lambda *_: None) for n in numbers}
        try:
            yield ours
        finally:
            for number, handler in former.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(former_fd)
