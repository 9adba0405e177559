"""What was counted and is not in the journal yet: in memory, over a killed process.

A batch is one small file in the cabin's memory folder, written in one go under a random
name and gone once the journal has it. Keys are given before, so that a batch that is
written twice counts once.
"""

import json
import logging
import os
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cabin_app.journal.events import Event
from cabin_app.journal.plain import event_from_plain, event_to_plain
from cabin_app.json_file import read_json

_log = logging.getLogger(__name__)
_WHOLE = ".json"


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Events under their keys, all or nothing.

    Attributes:
        entries: In an order that tells nothing.
        unless: Key of a visit; once it is in the journal this batch says nothing new.
    """

    entries: tuple[tuple[int, Event], ...]
    unless: int | None = None


def shuffled(entries: Iterable[tuple[int, Event]]) -> tuple[tuple[int, Event], ...]:
    """The same in a random order."""
    mixed = list(entries)
    secrets.SystemRandom().shuffle(mixed)
    return tuple(mixed)


class WaitingRoom:
    """The folder of what waits; several processes of the cabin may use it."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made yet.

        Args:
            folder: In memory, for the cabin alone.
        """
        self._folder = folder

    def put(self, batch: Batch) -> None:
        """Keep a batch; some milliseconds.

        Raises:
            OSError: There is no room.
        """
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        name = secrets.token_hex(8)
        draft = self._folder / f"{name}.new"
        value = {
            "unless": batch.unless,
            "entries": [[key, event_to_plain(event)] for key, event in batch.entries],
        }
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(value, file)
        draft.rename(self._folder / f"{name}{_WHOLE}")

    def look(self) -> list[tuple[Path, Batch]]:
        """All that waits, in no order. What is spoilt is told and taken away."""
        found = []
        for path in sorted(self._folder.glob(f"*{_WHOLE}")):
            try:
                found.append((path, _read(path)))
            except FileNotFoundError:
                continue
            except OSError as error:
                # It may be readable later: nothing is lost yet.
                _log.warning("counts that wait cannot be read now: %s", error)
            except (ValueError, TypeError, KeyError) as error:
                _log.warning("counts that waited cannot be read: %s", error)
                path.unlink(missing_ok=True)
        return found

    def knows(self, key: int) -> bool:
        """Whether a visit of that key waits, ended or cut."""
        batches = [batch for _, batch in self.look()]
        return any(
            batch.unless == key or any(each == key for each, _ in batch.entries)
            for batch in batches
        )

    @staticmethod
    def forget(paths: Sequence[Path]) -> None:
        """They are in the journal now."""
        for path in paths:
            path.unlink(missing_ok=True)


def _read(path: Path) -> Batch:
    value = read_json(path)
    entries = tuple((int(k), event_from_plain(plain)) for k, plain in value["entries"])
    unless = value["unless"]
    return Batch(entries=entries, unless=None if unless is None else int(unless))
