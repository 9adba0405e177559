"""Telling the system that we are well: one datagram each, as sd_notify(3) says."""

import contextlib
import socket
from collections.abc import Mapping


class ServiceManager:
    """Whoever started us and wants to know; silent when nobody does."""

    def __init__(self, address: str, watchdog_s: float | None) -> None:
        self._address = address
        self.watchdog_s = watchdog_s
        self.next_word_s: float | None = None
        """When the watchdog is to be fed again, None for never."""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "ServiceManager":
        """Read ``NOTIFY_SOCKET`` and ``WATCHDOG_USEC``.

        The watchdog is fed twice as often as asked: one delay costs nothing.
        """
        usec = environment.get("WATCHDOG_USEC", "")
        every_s = int(usec) / 2_000_000 if usec.isdecimal() and int(usec) else None
        return cls(environment.get("NOTIFY_SOCKET", ""), every_s)

    def ready(self) -> None:
        """The cabin serves."""
        self._tell("READY=1")

    def well(self) -> None:
        """We turn; to be told before the watchdog's time is over."""
        self._tell("WATCHDOG=1")

    def feed(self, at_s: float) -> None:
        """Tell the watchdog that we turn, if it is time; call it often."""
        due_s = self.next_word_s
        if self.watchdog_s is not None and (due_s is None or at_s >= due_s):
            self.next_word_s = at_s + self.watchdog_s
            self.well()

    def status(self, words: str) -> None:
        """A line for whoever asks how the service is."""
        self._tell(f"STATUS={words}")

    def stopping(self) -> None:
        """We end because we were told to."""
        self._tell("STOPPING=1")

    def _tell(self, text: str) -> None:
        if not self._address:
            return
        address = self._address
        if address.startswith("@"):
            address = "\0" + address[1:]
        kind = socket.SOCK_DGRAM | socket.SOCK_CLOEXEC
        with socket.socket(socket.AF_UNIX, kind) as out, contextlib.suppress(OSError):
            out.sendto(text.encode(), address)
