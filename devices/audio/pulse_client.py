"""A connection to the sound server that takes no longer than it takes."""

from typing import Any

import pulsectl

CONNECT_WITHIN_S = 2.0
_TURN_S = 0.005


class PulseClient(pulsectl.Pulse):  # type: ignore[misc]
    """The library's own, with a time-out that is a limit and not a duration.

    Its loop forgets that it was told to stop, and goes on until the time it was given
    is over, connected or not (seen): it is given a short time, again and again.
    """

    def __init__(self) -> None:
        """Connect.

        Raises:
            pulsectl.PulseError: There is no server, or it does not answer in time.
        """
        super().__init__("cabin", connect=False)
        try:
            self.connect(autospawn=False, timeout=CONNECT_WITHIN_S)
        except pulsectl.PulseError:
            self.close()
            raise

    def _pulse_poll(self, timeout: float | None = None) -> Any:
        turn_s = _TURN_S if timeout is None else max(min(timeout, _TURN_S), 0.001)
        return super()._pulse_poll(turn_s)
