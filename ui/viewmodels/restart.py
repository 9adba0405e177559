"""Starting anew, for the technician: the application, or the whole machine."""

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.maintenance.restarting import Restarting
from cabin_app.session.state import SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The composition root builds it.")
class RestartViewModel(QObject):
    """Asks, and says why it was refused until another page is opened."""

    changed = Signal()

    def __init__(
        self, session: Session, restarting: Restarting, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._restarting = restarting
        self._refusal = ""
        self._stay = session.state.value.stay
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        if state.stay != self._stay:
            self._stay = state.stay
            self._say("")

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why nothing is started anew, a `RestartRefusal` value."""
        return self._refusal

    @Slot()
    def restartApplication(self) -> None:
        """Everything but the machine."""
        self._say("")
        self._restarting.restart_application(self._say)

    @Slot()
    def restartMachine(self) -> None:
        """The whole machine."""
        self._say("")
        self._restarting.restart_machine(self._say)

    def _say(self, refusal: str) -> None:
        self._refusal = refusal
        self.changed.emit()
