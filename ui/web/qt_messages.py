"""Keeps one known line of Qt out of the log, for the time of one call."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

Handler = Callable[[QtMsgType, QMessageLogContext, str], None]


@contextmanager
def without_line(part: str) -> Iterator[None]:
    """Drop Qt messages that contain ``part``; all others go where they went."""
    previous: Handler | None = None

    def handle(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if part in text:
            return
        if previous is not None:
            previous(kind, context, text)
        else:
            sys.stderr.write(f"{text}\n")

    previous = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
