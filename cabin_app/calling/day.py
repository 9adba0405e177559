"""Requests of the day, for staff: time, theme, answered or not, minutes. No names.

Kept in memory only (the runtime folder), because each visit has a process of its own;
the next day begins empty.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cabin_app.json_file import read_json

FILE = "calls-of-the-day.json"
MOST = 500
"""More would be a machine that rings, not people."""


@dataclass(frozen=True, kw_only=True)
class CallMade:
    """One request.

    Attributes:
        at: "14:32".
        desk: Id of the desk, or "here".
        theme: Theme of the service, "" when none was chosen.
        answered: Somebody came or answered.
        minutes: Length of the talk, rounded up; 0 when nobody answered.
    """

    at: str
    desk: str
    theme: str
    answered: bool
    minutes: int


class CallsOfTheDay:
    """The list and the desks that staff closed, in one small private file.

    A file that cannot be read or written costs the list, never a visit.

    Args:
        folder: In memory, private.
        now: Local time.
    """

    def __init__(self, *, folder: Path, now: Callable[[], datetime]) -> None:
        self._file = folder / FILE
        self._now = now

    def made(self) -> tuple[CallMade, ...]:
        """Requests of today, oldest first."""
        return tuple(CallMade(**call) for call in self._read()["calls"])

    def note(self, call: CallMade) -> None:
        """Add a request."""
        held = self._read()
        held["calls"] = [*held["calls"], asdict(call)][-MOST:]
        self._write(held)

    def closed(self) -> frozenset[str]:
        """Ids of desks that staff closed for today."""
        return frozenset(self._read()["closed"])

    def close_for_today(self, desk: str, *, closed: bool = True) -> None:
        """Staff close a desk for today, or open it again."""
        held = self._read()
        kept = set(held["closed"]) - {desk}
        held["closed"] = sorted(kept | {desk} if closed else kept)
        self._write(held)

    def _read(self) -> dict[str, Any]:
        empty: dict[str, Any] = {"day": self._day(), "calls": [], "closed": []}
        try:
            held = read_json(self._file)
            for call in held["calls"]:
                CallMade(**call)
            same = held["day"] == empty["day"]
            return {**empty, **held} if same else empty
        except (OSError, ValueError, TypeError, KeyError):
            return empty

    def _write(self, held: dict[str, Any]) -> None:
        part = self._file.with_suffix(".part")
        with suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.touch(mode=0o600)
            part.write_text(json.dumps(held), "utf-8")
            part.replace(self._file)

    def _day(self) -> str:
        return self._now().date().isoformat()
