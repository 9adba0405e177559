"""The look at the whole cabin, for the technician: what is wrong, where, what to do."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.jobs import Executor
from cabin_app.maintenance.findings import Found, FoundState, worst_first
from cabin_app.session.state import SessionState, StaffPage
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ON_A_PAGE = 4


@QmlElement
@QmlUncreatable("The composition root builds it.")
class CheckViewModel(QObject):
    """Looks in a lane when the page opens, and again when asked."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        look: Callable[[bool], tuple[Found, ...]],
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._executor = executor
        self._found: tuple[Found, ...] = ()
        self._first = 0
        self._looking = self._open = False
        self._rows = RowsModel(Found, self)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        here = state.stay is not None and state.stay.page is StaffPage.CHECK
        if here and not self._open:
            self.lookAgain()
        self._open = here

    def _came(self, found: tuple[Found, ...]) -> None:
        self._looking = False
        self._found, self._first = worst_first(found), 0
        self._show()

    def _broke(self, error: Exception) -> None:
        self._looking = False
        self._show()
        raise error

    def _show(self) -> None:
        self._rows.replace(self._found[self._first : self._first + ON_A_PAGE])
        self.changed.emit()

    def _count(self, state: FoundState) -> int:
        return sum(found.condition is state for found in self._found)

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        return self._looking

    @Property(int, notify=changed)
    def faults(self) -> int:
        return self._count(FoundState.FAULT)

    @Property(int, notify=changed)
    def attentions(self) -> int:
        return self._count(FoundState.ATTENTION)

    @Property(int, notify=changed)
    def good(self) -> int:
        return self._count(FoundState.OK)

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        return self._first + ON_A_PAGE < len(self._found)

    @Property(bool, notify=changed)
    def hasLess(self) -> bool:
        return self._first > 0

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Slot(int)
    def move(self, direction: int) -> None:
        """The next findings (1) or those before (-1)."""
        last = max(len(self._found) - 1, 0) // ON_A_PAGE * ON_A_PAGE
        self._first = min(max(self._first + direction * ON_A_PAGE, 0), last)
        self._show()

    @Slot()
    def lookAgain(self) -> None:
        """Look at everything; takes some seconds."""
        self._begin(sites=False)

    @Slot()
    def lookAtSites(self) -> None:
        """Go to the first page of each procedure too; takes a minute."""
        self._begin(sites=True)

    def _begin(self, *, sites: bool) -> None:
        if self._looking:
            return
        self._looking = True
        self._executor.submit(
            lambda: self._look(sites), self._came, self._broke, lane="check"
        )
        self._show()
