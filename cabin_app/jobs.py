"""Work that must not hold the interface thread, and calls that come later.

`ui.qt_jobs` fulfils both with Qt; tests fulfil them with a queue they drain by hand.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Executor(Protocol):
    """Runs work elsewhere, one piece after the other per lane."""

    def submit(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        lane: str = "default",
    ) -> None:
        """Run ``work`` off the interface thread.

        Args:
            work: What to run; must touch nothing of the interface.
            on_done: Called on the interface thread with what ``work`` returned.
            on_error: Called on the interface thread with what ``work`` raised.
            lane: Pieces of work of one lane run in order, one at a time;
                different lanes run side by side.
        """
        ...


class Alarm(Protocol):
    """A call that was asked for later."""

    def cancel(self) -> None:
        """Forget the call; cancelling twice, or after it came, is allowed."""
        ...


class Alarms(Protocol):
    """Calls that come later, on the interface thread."""

    def call_in(self, delay_s: float, call: Callable[[], None]) -> Alarm:
        """Call ``call`` once, ``delay_s`` seconds from now."""
        ...
