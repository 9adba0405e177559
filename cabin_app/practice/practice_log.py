"""What the practice servers say they received: JSON lines, never typed content."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Lock

Fact = str | int | float | bool


class PracticeLog:
    """Events in order, kept in memory and, if asked, appended to a file.

    Raises:
        OSError: the file cannot be written.
    """

    def __init__(self, *, file: Path | None, now: Callable[[], datetime]) -> None:
        self._file = file
        self._now = now
        self._events: list[dict[str, Fact]] = []
        self._lock = Lock()
        if file is not None:
            file.touch()

    def write(self, event: str, **facts: Fact) -> None:
        """Note an event; the time is added here.

        Raises:
            OSError: the file cannot be written.
        """
        moment = self._now().isoformat(timespec="milliseconds")
        line: dict[str, Fact] = {"event": event, "time": moment, **facts}
        with self._lock:
            self._events.append(line)
            del self._events[:-5000]
            if self._file is not None:
                with self._file.open("a", encoding="utf-8") as out:
                    out.write(json.dumps(line, ensure_ascii=False) + "\n")

    def events(self, name: str = "") -> list[dict[str, Fact]]:
        """The events noted so far, of one name or of all."""
        with self._lock:
            return [e for e in self._events if not name or e["event"] == name]
