"""Codes of six digits sent by e-mail: valid for a time, tried a few times."""

import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

VALIDITY_S = 15 * 60.0
TRIES_LIMIT = 5
SENDINGS_LIMIT = 5


class Verdict(StrEnum):
    """What became of a code that was typed; the value ends its sentence's key."""

    RIGHT = "right"
    WRONG = "wrong"
    TOO_LATE = "too_late"
    TOO_MANY_TRIES = "too_many_tries"
    UNKNOWN = "unknown"


@dataclass(kw_only=True)
class _Pending:
    address: str
    code: str
    sent_s: float
    tries_left: int = TRIES_LIMIT
    sendings: int = 1


class Codes:
    """Codes awaited by browsers; safe from several threads."""

    def __init__(self, *, monotonic_s: Callable[[], float]) -> None:
        self._monotonic_s = monotonic_s
        self._pending: dict[str, _Pending] = {}
        self._lock = Lock()

    def begin(self, address: str) -> tuple[str, str]:
        """Draw a code for an address.

        Returns:
            The key the browser keeps, and the code to send.
        """
        key, code = secrets.token_urlsafe(24), _draw()
        with self._lock:
            self._pending[key] = _Pending(
                address=address, code=code, sent_s=self._monotonic_s()
            )
        return key, code

    def address(self, key: str) -> str:
        """Where the awaited code was sent; "" when none is awaited."""
        with self._lock:
            pending = self._pending.get(key)
            return pending.address if pending else ""

    def renew(self, key: str) -> str:
        """Draw another code, which replaces the first.

        Returns:
            The code to send; "" when none is awaited or too many were sent.
        """
        with self._lock:
            pending = self._pending.get(key)
            if pending is None or pending.sendings >= SENDINGS_LIMIT:
                return ""
            pending.code, pending.sent_s = _draw(), self._monotonic_s()
            pending.tries_left = TRIES_LIMIT
            pending.sendings += 1
            return pending.code

    def check(self, key: str, typed: str) -> tuple[Verdict, str]:
        """Try a code; the right one is used up.

        Returns:
            The verdict, and the address it proves ("" unless right).
        """
        digits = "".join(typed.split())
        with self._lock:
            pending = self._pending.get(key)
            if pending is None:
                return Verdict.UNKNOWN, ""
            if self._monotonic_s() - pending.sent_s > VALIDITY_S:
                return Verdict.TOO_LATE, ""
            if pending.tries_left <= 0:
                return Verdict.TOO_MANY_TRIES, ""
            if hmac.compare_digest(pending.code.encode(), _comparable(digits)):
                del self._pending[key]
                return Verdict.RIGHT, pending.address
            pending.tries_left -= 1
            spent = pending.tries_left == 0
            return (Verdict.TOO_MANY_TRIES if spent else Verdict.WRONG), ""


def _draw() -> str:
    return f"{secrets.randbelow(1_000_000):06d}"


def _comparable(digits: str) -> bytes:
    return digits.encode("utf-8", "surrogateescape")
