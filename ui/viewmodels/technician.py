"""What only the technician's space has."""

from PySide6.QtCore import QObject

from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.restart import RestartViewModel
from ui.viewmodels.senses import SensesViewModel
from ui.viewmodels.settings import SettingsViewModel
from ui.viewmodels.system import SystemViewModel

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The composition root builds it.")
class TechnicianViewModel(QObject):
    """Holds the view models of its pages."""

    def __init__(
        self,
        *,
        settings: SettingsViewModel,
        senses: SensesViewModel,
        system: SystemViewModel,
        restart: RestartViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._senses = senses
        self._system = system
        self._restart = restart

    @Property(SettingsViewModel, constant=True)
    def settings(self) -> SettingsViewModel:
        return self._settings

    @Property(SensesViewModel, constant=True)
    def senses(self) -> SensesViewModel:
        return self._senses

    @Property(SystemViewModel, constant=True)
    def system(self) -> SystemViewModel:
        return self._system

    @Property(RestartViewModel, constant=True)
    def restart(self) -> RestartViewModel:
        return self._restart
