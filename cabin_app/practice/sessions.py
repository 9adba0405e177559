"""Who is signed in on one site, and for how long without a touch."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock


class Standing(StrEnum):
    """What a browser's session cookie is worth."""

    ABSENT = "absent"
    OPEN = "open"
    EXPIRED = "expired"


@dataclass(kw_only=True)
class _Seat:
    address: str
    touched_s: float
    expired: bool = False


class Sessions:
    """Sessions of one site, in memory; safe from several threads."""

    def __init__(self, *, idle_limit_s: float, monotonic_s: Callable[[], float]):
        self._idle_limit_s = idle_limit_s
        self._monotonic_s = monotonic_s
        self._seats: dict[str, _Seat] = {}
        self._lock = Lock()

    def open(self, address: str) -> str:
        """Begin a session.

        Returns:
            A fresh key for the browser's cookie.
        """
        key = secrets.token_urlsafe(24)
        with self._lock:
            self._seats[key] = _Seat(address=address, touched_s=self._monotonic_s())
        return key

    def touch(self, key: str) -> tuple[Standing, str]:
        """Look a session up and, if it is open, begin its idle time anew.

        Returns:
            Its standing, and the address signed in ("" unless open).
        """
        with self._lock:
            seat = self._seats.get(key)
            if seat is None:
                return Standing.ABSENT, ""
            now_s = self._monotonic_s()
            seat.expired = seat.expired or now_s - seat.touched_s > self._idle_limit_s
            if seat.expired:
                return Standing.EXPIRED, ""
            seat.touched_s = now_s
            return Standing.OPEN, seat.address

    def expire(self, key: str) -> None:
        """End a session as time would have; an unknown key changes nothing."""
        with self._lock:
            seat = self._seats.get(key)
            if seat is not None:
                seat.expired = True

    def close(self, key: str) -> None:
        """Forget a session; an unknown key changes nothing."""
        with self._lock:
            self._seats.pop(key, None)
