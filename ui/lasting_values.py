"""Keeps `None`, `True` and `False` alive where Qt for Python does not count them.

PySide6 6.12 is built for interpreters in which these three are immortal (3.12 and
later). On Python 3.11 each call that returns nothing takes one reference of `None`
away, and each property that QML reads one of `True` (measured: 200 calls, 200
references). A process holds some thousands: a long visit would end in "deallocating
None". With enough references they are as immortal as there.
"""

import ctypes
import sys

ENOUGH = 1 << 40
"""Calls that a process will never make: a million a second for twelve days."""


def make_values_last() -> None:
    """Give each more references than can be lost; once per process is enough."""
    if sys.version_info >= (3, 12):
        return
    for value in (None, True, False):
        if sys.getrefcount(value) < ENOUGH // 2:
            # The count is the first field of every object of CPython.
            ctypes.c_ssize_t.from_address(id(value)).value += ENOUGH
