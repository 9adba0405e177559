"""Keeps `True` alive where Qt for Python miscounts its readers.

With PySide6 6.12 on Python 3.11 every Python property that QML reads takes one
reference of `True` away (measured: 100 reads, 100 references, whatever the value). An
ordinary process holds some 4,700, so a long visit would end in "deallocating True or
False". From Python 3.12 on, `True` is immortal and nothing needs to be done.
"""

import ctypes
import sys

ENOUGH = 1 << 40
"""Reads that a process will never reach: a million a second for twelve days."""


def make_true_last() -> None:
    """Give `True` more references than can be lost; once per process is enough."""
    if sys.version_info >= (3, 12) or sys.getrefcount(True) > ENOUGH // 2:
        return
    # The count is the first field of every object of CPython.
    ctypes.c_ssize_t.from_address(id(True)).value += ENOUGH
