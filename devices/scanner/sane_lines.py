"""Lines as the driver gives them. Only the worker process imports this.

python-sane hands a page over when it is whole: too late to show it, and twice in
memory. So the one call that reads, `sane_read`, is made here, on python-sane's handle.
"""

import ctypes
from collections.abc import Iterator
from typing import Any

READ_BYTES = 1 << 18
"""Asked of a driver at once; most give less."""

_GOOD, _END_OF_FRAME = 0, 5

_sane = ctypes.CDLL("libsane.so.1")
_sane.sane_read.argtypes = (
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_int,
    ctypes.POINTER(ctypes.c_int),
)
_sane.sane_read.restype = ctypes.c_int
_sane.sane_strstatus.argtypes = (ctypes.c_int,)
_sane.sane_strstatus.restype = ctypes.c_char_p


class ReadRefused(Exception):
    """The driver will not go on; carries SANE's words."""


def pieces(device: Any) -> Iterator[memoryview]:
    """What is read until the frame ends; each piece holds until the next is asked.

    Args:
        device: python-sane's own object (``SaneDev.dev``), started.

    Raises:
        ReadRefused: With the words of ``sane_strstatus``.
    """
    handle = _handle_of(device)
    buffer = (ctypes.c_ubyte * READ_BYTES)()
    view = memoryview(buffer).cast("B")
    count = ctypes.c_int(0)
    while True:
        status = _sane.sane_read(handle, buffer, READ_BYTES, ctypes.byref(count))
        if status == _END_OF_FRAME:
            return
        if status != _GOOD:
            raise ReadRefused(_sane.sane_strstatus(status).decode())
        if count.value:
            yield view[: count.value]


def _handle_of(device: Any) -> ctypes.c_void_p:
    """The SANE_Handle, the one field of python-sane's object."""
    head, whole = object.__basicsize__, type(device).__basicsize__
    if whole != head + ctypes.sizeof(ctypes.c_void_p):
        message = "python-sane keeps its handle elsewhere: see devices/scanner"
        raise AssertionError(message)
    return ctypes.c_void_p.from_address(id(device) + head)
