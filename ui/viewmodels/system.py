"""Machine and program, for the technician: versions, figures' file, archive."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.jobs import Executor
from cabin_app.language import Language
from cabin_app.maintenance.system import SystemShown
from cabin_app.maintenance.versions import Version
from cabin_app.session.state import SessionState, StaffPage
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LINES = 6
PrintPage = Callable[[Language, Callable[[str], None]], None]


@dataclass(frozen=True, kw_only=True)
class LogRow:
    """One line of the log."""

    line: str


@QmlElement
@QmlUncreatable("The composition root builds it.")
class SystemViewModel(QObject):
    """Reads when the page opens; acts when asked, once at a time."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        read: Callable[[], SystemShown],
        judge: Callable[[], str],
        archive: Callable[[bool], str],
        print_readiness: PrintPage,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._read = read
        self._judge = judge
        self._write = archive
        self._print = print_readiness
        self._executor = executor
        self._shown = SystemShown()
        self._journal_said = ""
        self._versions = RowsModel(Version, self)
        self._log = RowsModel(LogRow, self)
        self._open = self._reading = False
        self._archive = self._printing = ""
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        here = state.stay is not None and state.stay.page is StaffPage.SYSTEM
        if here and not self._open:
            self._archive = "" if self._archive != "writing" else self._archive
            self._printing = "" if self._printing != "printing" else self._printing
            self._look()
        self._open = here

    def _look(self) -> None:
        if not self._reading:
            self._reading = True
            submit = self._executor.submit
            submit(self._read, self._came, self._broke, lane="check")
            submit(self._judge, self._judged, self._broke, lane="check")
        self.changed.emit()

    def _came(self, shown: SystemShown) -> None:
        self._shown = shown
        self._versions.replace(shown.versions)
        self._log.replace([LogRow(line=line) for line in shown.log[:MOST_LINES]])
        self.changed.emit()

    def _judged(self, said: str) -> None:
        self._reading, self._journal_said = False, said
        self.changed.emit()

    def _broke(self, error: Exception) -> None:
        self._reading = False
        self.changed.emit()
        raise error

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether the figures' file is being looked at."""
        return self._reading

    @Property(QAbstractItemModel, constant=True)
    def versions(self) -> QAbstractItemModel:
        return self._versions

    @Property(QAbstractItemModel, constant=True)
    def log(self) -> QAbstractItemModel:
        return self._log

    @Property(int, notify=changed)
    def logLines(self) -> int:
        return self._log.rowCount()

    @Property(float, notify=changed)
    def journalKb(self) -> float:
        """Thousands of bytes of the figures' file, 0 when it was not begun."""
        bytes_ = self._shown.journal_bytes
        return max(round(bytes_ / 1000), 1) if bytes_ else 0

    @Property(bool, notify=changed)
    def journalSound(self) -> bool:
        return self._journal_said == ""

    @Property(str, notify=changed)
    def journalSaid(self) -> str:
        return self._journal_said

    @Property(str, notify=changed)
    def archive(self) -> str:
        """writing, no_stick, refused; or where it was written; "" before."""
        return self._archive

    @Property(str, notify=changed)
    def printing(self) -> str:
        """printing, printed, failed; "" before it is asked."""
        return self._printing

    @Slot(bool)
    def writeArchive(self, stick: bool) -> None:
        """The support archive, on a memory stick or in the cabin."""
        if self._archive == "writing":
            return
        self._archive = "writing"
        self._executor.submit(
            lambda: self._write(stick), self._written, self._broke, lane="check"
        )
        self.changed.emit()

    def _written(self, where: str) -> None:
        self._archive = where
        self.changed.emit()

    @Slot()
    def printReadiness(self) -> None:
        """The page that says whether the cabin is ready, on paper."""
        if self._printing == "printing":
            return
        self._printing = "printing"
        self._print(language_of(self._session.state.value), self._printed)
        self.changed.emit()

    def _printed(self, reason: str) -> None:
        self._printing = "failed" if reason else "printed"
        self.changed.emit()
