"""How far a load is, and when it is slow, then too slow."""

from collections.abc import Callable

from cabin_app.jobs import Alarm, Alarms

ANSWERED_PERCENT = 50
"""A load that got this far shows its page; what still hangs is a part of it."""

SLOW_AFTER_S = 3.0
"""A page that takes longer is told to be on its way, with how far it is."""


class LoadWatch:
    """Watches one load at a time.

    Args:
        alarms: Rings.
        page_load_s: Silence after which a site is given up.
        on_slow: The page is awaited for `SLOW_AFTER_S`; once a load.
        on_silent: Nothing came for ``page_load_s``; told whether a page is there.

    Attributes:
        loading: Whether a load goes on.
        percent: How far it is, 0 to 100.
    """

    def __init__(
        self,
        *,
        alarms: Alarms,
        page_load_s: float,
        on_slow: Callable[[], None],
        on_silent: Callable[[bool], None],
    ) -> None:
        self.loading = False
        self.percent = 0
        self._alarms = alarms
        self._page_load_s = page_load_s
        self._on_slow = on_slow
        self._on_silent = on_silent
        self._silence: Alarm | None = None
        self._slow: Alarm | None = None

    def begin(self) -> None:
        """A load began, or went on after a redirect."""
        self.percent = 0
        self.loading = True
        self._listen()
        if self._slow is None:
            self._slow = self._alarms.call_in(SLOW_AFTER_S, self._is_slow)

    def progressed(self, percent: int) -> None:
        """The load goes on: the site is not silent."""
        self.percent = percent
        if self._silence is not None:
            self._listen()

    def rest(self) -> None:
        """The load is over."""
        self.loading = False
        self._hush()
        if self._slow is not None:
            self._slow.cancel()
            self._slow = None

    def _listen(self) -> None:
        self._hush()
        self._silence = self._alarms.call_in(self._page_load_s, self._is_silent)

    def _hush(self) -> None:
        if self._silence is not None:
            self._silence.cancel()
            self._silence = None

    def _is_slow(self) -> None:
        self._slow = None
        self._on_slow()

    def _is_silent(self) -> None:
        self._silence = None
        self._on_silent(self.percent >= ANSWERED_PERCENT)
