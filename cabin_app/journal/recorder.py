"""What a visit speaks to: collects in memory, writes when told."""

import threading
from typing import TYPE_CHECKING

from cabin_app.clock import Clock
from cabin_app.errors import Problem
from cabin_app.journal.coarsen import coarsen
from cabin_app.journal.observations import Observation, VisitCut, Vocabulary
from cabin_app.journal.store import Store

if TYPE_CHECKING:
    from cabin_app.journal.events import Event


class Recorder:
    """Keeps the events of a visit until it ends.

    Nothing of a visit is in the file before `end_visit`; a visit that is cut leaves
    only what `count_interrupted` says at the next start.
    """

    def __init__(self, *, store: Store, vocabulary: Vocabulary, clock: Clock) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._clock = clock
        self._collected: list[Event] = []
        self._mutex = threading.Lock()

    def record(self, observation: Observation) -> None:
        """Collect; instant, from any thread.

        Raises:
            ValueError: A service or procedure that is not on the shelf.
        """
        found = coarsen(observation, at=self._clock.now(), vocabulary=self._vocabulary)
        with self._mutex:
            self._collected += found

    def end_visit(self) -> Problem | None:
        """Write what was collected since the last call. Blocks, up to about 1 s.

        Returns:
            What staff should know, if anything; the counts are kept meanwhile.
        """
        with self._mutex:
            batch, self._collected = self._collected, []
        return self._store.write(batch)

    def count_interrupted(self) -> Problem | None:
        """Count a visit of which only remains were found, and write. Blocks."""
        self.record(VisitCut())
        return self.end_visit()

    def close(self) -> Problem | None:
        """Write the rest, waiting longer (about 5 s), before the process ends."""
        problem = self.end_visit()
        return self._store.close() if self._store.waiting else problem
