"""The languages offered, on the welcome screen and the language sheet."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Slot

from cabin_app.language import Language
from cabin_app.session import events
from cabin_app.session.state import SessionState
from ui.own_words import CHOOSE, GREETINGS
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class LanguageRow:
    """One tile: a language in its own words, and how it says to choose one."""

    code: str
    own_name: str
    greeting: str
    choose: str
    right_to_left: bool
    chosen: bool


def language_rows(
    offered: tuple[Language, ...], state: SessionState
) -> tuple[LanguageRow, ...]:
    """The languages offered, the one in use marked."""
    return tuple(
        LanguageRow(
            code=language.value,
            own_name=language.own_name,
            greeting=GREETINGS[language],
            choose=CHOOSE[language],
            right_to_left=language.is_right_to_left,
            chosen=language.value == state.comfort.language,
        )
        for language in offered
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class LanguagesViewModel(QObject):
    """The welcome screen and the language sheet."""

    def __init__(
        self,
        session: Session,
        offered: tuple[Language, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._offered = offered
        self._rows = RowsModel(LanguageRow, self)
        self._fold(session.state.value)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        self._rows.replace(language_rows(self._offered, state))

    @Property(QAbstractItemModel, constant=True)
    def languages(self) -> QAbstractItemModel:
        return self._rows

    @Property(int, constant=True)
    def count(self) -> int:
        return len(self._offered)

    @Slot(str)
    def choose(self, code: str) -> None:
        """One touch chooses and goes on."""
        self._session.dispatch(events.LanguageChosen(code))
