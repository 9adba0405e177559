"""Rooms of the rehearsal: who rang, and what both ends say to find each other."""

from collections.abc import Mapping
from threading import Condition

SIDES = ("caller", "adviser")
MOST_ROOMS = 50
MOST_MESSAGES = 200
"""More is no call; the oldest room is forgotten."""


class Rooms:
    """Messages between two ends of each room, in memory; many threads may ask."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._said: dict[str, dict[str, list[str]]] = {}
        self._rung: list[Mapping[str, str]] = []
        self._open = True

    def ring(self, notice: Mapping[str, str]) -> None:
        """A cabin rang; kept as it came."""
        with self._changed:
            self._rung = [*self._rung, dict(notice)][-MOST_ROOMS:]
            self._changed.notify_all()

    def rung(self) -> list[Mapping[str, str]]:
        """Rings so far, oldest first."""
        with self._changed:
            return list(self._rung)

    def say(self, room: str, side: str, message: str) -> None:
        """One end says something to the other."""
        with self._changed:
            sides = self._said.setdefault(room, {name: [] for name in SIDES})
            if len(sides[side]) < MOST_MESSAGES:
                sides[side].append(message)
            while len(self._said) > MOST_ROOMS:
                self._said.pop(next(iter(self._said)))
            self._changed.notify_all()

    def hear(self, room: str, side: str, after: int, limit_s: float) -> list[str]:
        """What the other end said, from message number ``after`` on; waits for it."""
        other = SIDES[1 - SIDES.index(side)]

        def said() -> list[str]:
            return self._said.get(room, {}).get(other, [])[after:]

        with self._changed:
            self._changed.wait_for(lambda: bool(said()) or not self._open, limit_s)
            return said()

    def close(self) -> None:
        """Nobody waits any more."""
        with self._changed:
            self._open = False
            self._changed.notify_all()
