"""What a visit speaks to: collects in memory, keeps what a kill must not lose, writes.

The journal itself, and SQLAlchemy with it, is opened by the first who has to write.
"""

import logging
import threading
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from cabin_app.clock import Clock
from cabin_app.errors import BadFile, Problem
from cabin_app.journal.coarsen import coarsen
from cabin_app.journal.events import Event, VisitEnded
from cabin_app.journal.keys import random_key
from cabin_app.journal.marks import Marks
from cabin_app.journal.observations import Observation, VisitCut, Vocabulary
from cabin_app.journal.waiting import Batch, WaitingRoom, shuffled

if TYPE_CHECKING:
    from cabin_app.journal.store import Store

_log = logging.getLogger(__name__)
Entry = tuple[int, Event]


def _nothing() -> None:
    """Nobody waits for it."""


class Recorder:
    """Fulfils `cabin_app.session.hands.RecorderHands`.

    Nothing of a visit is in the file before `end_visit`. From `keep` on a kill loses it
    no more; a visit that is cut before is counted at the next start.
    """

    def __init__(
        self,
        *,
        open_store: Callable[[], "Store"],
        vocabulary: Vocabulary,
        clock: Clock,
        room: WaitingRoom | None = None,
        marks: Marks | None = None,
        on_written: Callable[[], None] = _nothing,
    ) -> None:
        """Nothing is opened yet.

        Args:
            open_store: Opens the journal; called once, from a lane.
            vocabulary: Words that may be counted.
            clock: Where instants come from.
            room: Where batches wait; None to hold them in this process alone.
            marks: Where visits under way are marked; None to mark none.
            on_written: Called in the lane that wrote, after the journal has it.
        """
        self._open_store = open_store
        self._vocabulary = vocabulary
        self._clock = clock
        self._room = room
        self._marks = marks
        self._on_written = on_written
        self._store: Store | None = None
        self._collected: list[Event] = []
        self._held: list[Batch] = []
        self._ended: set[int] = set()
        self._mutex = threading.Lock()
        self._writing = threading.Lock()

    @property
    def waiting(self) -> int:
        """How many events are held here because they could not be written."""
        return len(self._collected) + sum(len(batch.entries) for batch in self._held)

    def record(self, observation: Observation) -> None:
        """Collect; instant, from any thread.

        Raises:
            ValueError: A service or procedure that is not on the shelf.
        """
        found = coarsen(observation, at=self._clock.now(), vocabulary=self._vocabulary)
        with self._mutex:
            self._collected += found

    def begin_visit(self, key: int) -> None:
        """A visit began, whose row will have this key; instant."""
        if self._marks is not None:
            self._marks.set(key)

    def drop_visit(self, key: int) -> None:
        """The visit that began was nothing, unless it has ended meanwhile; instant."""
        if self._marks is not None and key not in self._ended:
            self._marks.clear(key)

    def keep(self, key: int | None = None) -> None:
        """What was collected outlives this process from now on; some milliseconds.

        Args:
            key: Of the visit that is among it, if one is.
        """
        with self._mutex:
            events, self._collected = self._collected, []
            if not events:
                return
            batch = Batch(entries=shuffled((_key(e, key), e) for e in events))
            if key is not None:
                self._ended.add(key)
            self._hold(batch)

    def end_visit(self) -> Problem | None:
        """Write what was collected and all that waits. Blocks, up to about 1 s.

        Returns:
            What staff should know, if anything; the counts are kept meanwhile.
        """
        return self._write(wait_s=None)

    def cut_visit(self, key: int | None = None) -> None:
        """Remains of a visit were found: it counts as interrupted, if not already."""
        key = random_key() if key is None else key
        if self._room is not None and self._room.knows(key):
            return
        found = coarsen(VisitCut(), at=self._clock.now(), vocabulary=self._vocabulary)
        with self._mutex:
            entries = shuffled((_key(event, key), event) for event in found)
            self._ended.add(key)
            self._hold(Batch(entries=entries, unless=key))

    def close(self) -> Problem | None:
        """Write the rest, waiting longer (about 5 s), before the process ends."""
        from cabin_app.journal.limits import LAST_WAIT_S

        problem = self._write(wait_s=LAST_WAIT_S)
        if problem is not None:
            _log.warning("journal: %s", problem)
        return problem

    def _hold(self, batch: Batch) -> None:
        if self._room is not None:
            try:
                self._room.put(batch)
            except OSError as error:
                _log.warning("counts wait in this process alone: %s", error)
            else:
                return
        self._held.append(batch)

    def _write(self, *, wait_s: float | None) -> Problem | None:
        with self._writing:
            self.keep()
            found = self._room.look() if self._room is not None else []
            with self._mutex:
                held = list(self._held)
            batches = [*(batch for _, batch in found), *held]
            if not batches:
                return None
            try:
                store = self._opened()
                wrote = store.write(batches, today=self._today(), wait_s=wait_s)
            except BadFile as error:
                return error.problems[0]
            if wrote.done:
                with self._mutex:
                    self._held = [batch for batch in self._held if batch not in held]
                if self._room is not None:
                    self._room.forget([path for path, _ in found])
                self._clear_marks(batches)
                self._on_written()
            return wrote.problem

    def _clear_marks(self, batches: list[Batch]) -> None:
        if self._marks is None:
            return
        for batch in batches:
            for key, event in batch.entries:
                if isinstance(event, VisitEnded):
                    self._marks.clear(key)

    def _opened(self) -> "Store":
        if self._store is None:
            self._store = self._open_store()
        return self._store

    def _today(self) -> date:
        return self._clock.now().date()


def _key(event: Event, key: int | None) -> int:
    """The visit's row has the visit's key; all others have keys of their own."""
    return key if key is not None and isinstance(event, VisitEnded) else random_key()
