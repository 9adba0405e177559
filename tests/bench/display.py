"""A screen that nobody sees, of the size of the cabin's, for both who are compared."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

WIDTH_PX, HEIGHT_PX = 1920, 1080


@contextmanager
def private_display() -> Iterator[dict[str, str]]:
    """Start one; gives the environment of the programs shown on it.

    Both draw without a graphics card: Qt is told so, Chromium falls back by itself.
    """
    readable, writable = os.pipe()
    # Xvfb picks a free number itself and writes it when it answers.
    words = ["Xvfb", "-displayfd", str(writable), "-nolisten", "tcp"]
    words += ["-screen", "0", f"{WIDTH_PX}x{HEIGHT_PX}x24"]
    server = subprocess.Popen(words, pass_fds=(writable,), stderr=subprocess.DEVNULL)
    os.close(writable)
    try:
        with os.fdopen(readable) as told:
            number = told.readline().strip()
        yield {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }
    finally:
        server.terminate()
        server.wait()
