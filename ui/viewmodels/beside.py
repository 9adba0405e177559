"""This cabin beside the others of its town, for the agent."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.errors import BadFile
from cabin_app.jobs import Executor
from cabin_app.language import Language
from cabin_app.maintenance.difference import CabinBeside, DifferenceShown
from cabin_app.session.state import SessionState, StaffPage
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ReadBeside = Callable[[Language], CabinBeside]


@QmlElement
@QmlUncreatable("The composition root builds it.")
class BesideViewModel(QObject):
    """Asks the town in a lane each time the page is opened."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        read: ReadBeside | None,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        """Build it.

        Args:
            session: The visit.
            read: Asks the town; None for a cabin that is alone.
            executor: Where it is asked.
            parent: Its owner.
        """
        super().__init__(parent)
        self._session = session
        self._read = read
        self._executor = executor
        self._stage = ""
        self._rule = ""
        self._language: Language | None = None
        self._rows = RowsModel(DifferenceShown, self)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        here = state.stay is not None and state.stay.page is StaffPage.BESIDE
        language = language_of(state) if here else None
        if language is not None and language is not self._language:
            self._language = language
            self.ask()
        elif not here and self._stage:
            self._language = None
            self._show("", None)

    def _came(self, beside: CabinBeside) -> None:
        if self._stage == "reading":
            named = "shown" if beside.differences else "usual"
            self._show(named if beside.cabin else "few", beside)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, BadFile):
            raise error
        if self._stage == "reading":
            self._show("unreachable", None)

    def _show(self, stage: str, beside: CabinBeside | None) -> None:
        self._stage = stage
        self._rule = "" if beside is None else beside.rule
        self._rows.replace(() if beside is None else beside.differences)
        self.changed.emit()

    @Property(bool, constant=True)
    def known(self) -> bool:
        """Whether there are others to be beside of."""
        return self._read is not None

    @Property(str, notify=changed)
    def stage(self) -> str:
        """reading, shown, usual, few, unreachable; "" while the page is not open."""
        return self._stage

    @Property(str, notify=changed)
    def rule(self) -> str:
        return self._rule

    @Property(QAbstractItemModel, constant=True)
    def differences(self) -> QAbstractItemModel:
        return self._rows

    @Slot()
    def ask(self) -> None:
        """Ask the town, or ask it again."""
        read, language = self._read, language_of(self._session.state.value)
        if read is None or self._stage == "reading":
            return
        self._show("reading", None)
        self._executor.submit(
            lambda: read(language), self._came, self._failed, lane="figures"
        )
