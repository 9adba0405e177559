"""What the machine wants counted: handed to the journal, written off the interface."""

import logging
from collections.abc import Callable

from cabin_app.errors import Problem
from cabin_app.jobs import Executor
from cabin_app.session.effects import RecordVisit
from cabin_app.session.hands import RecorderHands, SpoolHands
from cabin_app.session.recording import Record, observations_of

_log = logging.getLogger(__name__)


class Counting:
    """The journal as the conductor drives it; lives on the interface thread."""

    def __init__(
        self, *, recorder: RecorderHands, spool: SpoolHands, executor: Executor
    ) -> None:
        self._recorder = recorder
        self._spool = spool
        self._executor = executor

    def visit_began(self) -> None:
        """The folder marks a visit from its first touch: if cut, it is counted."""
        self._spool.folder()
        if self._spool.key is not None:
            self._recorder.begin_visit(self._spool.key)

    def visit_over(self) -> None:
        """Nothing of it is left; one that was nothing is not counted either."""
        if self._spool.key is not None:
            self._recorder.drop_visit(self._spool.key)
        self._spool.erase()

    def record(self, effect: Record) -> None:
        """Collect; the end of a visit is written at once."""
        for observation in observations_of(effect):
            self._recorder.record(observation)
        if isinstance(effect, RecordVisit):
            # Before anything of it is erased: a kill from here on loses no visit.
            self._recorder.keep(self._spool.key)
            self.write(lambda: None)

    def keep(self) -> None:
        """What was collected outlives this process from now on; a millisecond."""
        self._recorder.keep()

    def write(self, then: Callable[[], None]) -> None:
        """Write off the interface thread; what comes then comes also if it fails."""

        def written(problem: Problem | None) -> None:
            if problem is not None:
                _log.warning("journal: %s", problem)
            then()

        def broke(error: Exception) -> None:
            then()
            raise error

        self._executor.submit(self._recorder.end_visit, written, broke, lane="journal")
