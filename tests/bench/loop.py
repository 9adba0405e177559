"""The event loop, turned by a bench."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


class Loop:
    """What a bench needs of pytest-qt, without its look every 10 ms."""

    TimeoutError = TimeoutError

    def waitUntil(  # noqa: N802 (its name)
        self, holds: Callable[[], bool], timeout: int = 5000
    ) -> None:
        """Turn until it holds."""
        until_s = time.monotonic() + timeout / 1000
        while not holds():
            if time.monotonic() > until_s:
                raise TimeoutError
            loop = QEventLoop()
            QTimer.singleShot(1, loop.quit)
            loop.exec()
