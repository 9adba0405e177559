"""The journal, opened where it cannot hold the first screen back."""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from cabin_app.catalogue.model import Shelf
from cabin_app.clock import Clock
from cabin_app.errors import BadFile, Problem
from cabin_app.journal.events import DeviceFamily, JournalKind
from cabin_app.journal.header import journal_path
from cabin_app.journal.observations import Observation
from devices.ports.document_printer import PrintReason
from devices.ports.scanner import ScanReason
from devices.ports.ticket_printer import TicketReason

if TYPE_CHECKING:
    from cabin_app.journal.recorder import Recorder

_log = logging.getLogger(__name__)


class LateRecorder:
    """The journal's door, behind which SQLAlchemy is loaded by the first lane to write.

    Fulfils `cabin_app.session.hands.RecorderHands`.
    """

    def __init__(self, open_recorder: Callable[[], "Recorder"]) -> None:
        self._open = open_recorder
        self._opening = Lock()
        self._lock = Lock()
        self._recorder: Recorder | None = None
        self._early: list[Observation] = []

    def record(self, observation: Observation) -> None:
        """Collect; instant."""
        with self._lock:
            recorder = self._recorder
            if recorder is None:
                self._early.append(observation)
                return
        recorder.record(observation)

    def end_visit(self) -> Problem | None:
        """Write what was collected; from a lane."""
        try:
            return self._opened().end_visit()
        except BadFile as error:
            return error.problems[0]

    def close(self) -> None:
        """Last attempt, then let go; from a lane or at the very end."""
        with self._lock:
            untouched = self._recorder is None and not self._early
        if untouched:
            return
        try:
            problem = self._opened().close()
        except BadFile as error:
            problem = error.problems[0]
        if problem is not None:
            _log.warning("journal: %s", problem)

    def _opened(self) -> "Recorder":
        """The recorder, opened by whoever needs it first, with what came before it."""
        with self._opening:
            if self._recorder is not None:
                return self._recorder
            recorder = self._open()
            with self._lock:
                self._recorder = recorder
                early, self._early = self._early, []
            for observation in early:
                recorder.record(observation)
            return recorder


def place_of_journal(
    folder: Path, *, path: Path | None, practice: bool
) -> tuple[Path, JournalKind]:
    """Where the journal of these visits is, and its kind."""
    kind = JournalKind.PRACTICE if practice else JournalKind.PUBLIC
    return path if path and not practice else journal_path(folder, kind), kind


def recorder_of(
    folder: Path, *, path: Path | None, practice: bool, shelf: Shelf, clock: Clock
) -> "Recorder":
    """Open the journal and its door.

    Args:
        folder: State folder.
        path: Where the settings want it, None for the usual place.
        practice: Visits of a tour or of simulated devices: a journal of its own.
        shelf: Words that may be counted.
        clock: Where instants come from.

    Raises:
        BadFile: It cannot be used at all.
    """
    from cabin_app.journal.observations import Vocabulary
    from cabin_app.journal.recorder import Recorder
    from cabin_app.journal.store import open_store

    place, kind = place_of_journal(folder, path=path, practice=practice)
    opened = open_store(place, kind=kind)
    for problem in opened.problems:
        _log.warning("journal: %s", problem)
    vocabulary = Vocabulary(
        shelf=shelf,
        fault_reasons={
            DeviceFamily.SCANNER: tuple(ScanReason),
            DeviceFamily.PRINTER: tuple(PrintReason),
            DeviceFamily.TICKET: tuple(TicketReason),
        },
    )
    return Recorder(store=opened.store, vocabulary=vocabulary, clock=clock)
