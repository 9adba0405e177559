"""Time, as a value one can drive in a test."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Where time comes from."""

    def monotonic_s(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        ...

    def now(self) -> datetime:
        """Local wall-clock time, aware of its zone."""
        ...


class SystemClock:
    """The machine's own time."""

    def monotonic_s(self) -> float:
        """Seconds since the machine started."""
        return time.monotonic()

    def now(self) -> datetime:
        """Local wall-clock time, aware of its zone."""
        return datetime.now(UTC).astimezone()
