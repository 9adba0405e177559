"""The journal's door, for a visit's process and for the supervisor."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from cabin_app.catalogue.model import Shelf
from cabin_app.clock import Clock
from cabin_app.journal.events import DeviceFamily, JournalKind
from cabin_app.journal.header import journal_path
from cabin_app.journal.marks import Marks, marks_folder
from cabin_app.journal.observations import Vocabulary
from cabin_app.journal.recorder import Recorder
from cabin_app.journal.waiting import WaitingRoom
from cabin_app.paths import Paths
from cabin_app.settings import Settings
from devices.ports.document_printer import PrintReason
from devices.ports.scanner import ScanReason
from devices.ports.ticket_printer import TicketReason

if TYPE_CHECKING:
    from cabin_app.journal.store import Store

_log = logging.getLogger(__name__)


def place_of_journal(
    folder: Path, *, path: Path | None, practice: bool
) -> tuple[Path, JournalKind]:
    """Where the journal of these visits is, and its kind."""
    kind = JournalKind.PRACTICE if practice else JournalKind.PUBLIC
    return path if path and not practice else journal_path(folder, kind), kind


def recorder_of(
    paths: Paths, settings: Settings, *, practice: bool, shelf: Shelf, clock: Clock
) -> Recorder:
    """The journal's door; the journal behind it is opened by the first who writes.

    Args:
        paths: State folder for the journal, memory folder for what waits.
        settings: Where the journal is, its threshold, and who collects its figures.
        practice: Visits of a tour or of simulated devices: a journal of its own.
        shelf: Words that may be counted.
        clock: Where instants come from.
    """
    own = settings.journal
    place, kind = place_of_journal(paths.state, path=own.path, practice=practice)

    def open_it() -> "Store":
        from cabin_app.journal.store import open_store

        opened = open_store(place, kind=kind, threshold=own.threshold)
        for problem in opened.problems:
            _log.warning("journal: %s", problem)
        return opened.store

    def written() -> None:
        folder = settings.metrics.folder
        if folder is not None and not practice:
            from cabin_app.bootstrap.metrics import write_figures

            today = clock.now().date()
            write_figures(folder, place, threshold=own.threshold, today=today)

    return Recorder(
        open_store=open_it,
        vocabulary=Vocabulary(
            shelf=shelf,
            fault_reasons={
                DeviceFamily.SCANNER: tuple(ScanReason),
                DeviceFamily.PRINTER: tuple(PrintReason),
                DeviceFamily.TICKET: tuple(TicketReason),
            },
        ),
        clock=clock,
        on_written=written,
        room=WaitingRoom(paths.runtime / f"counts-{kind.value}"),
        marks=Marks(marks_folder(paths.state, practice=practice)),
    )
