"""The languages, and the comfort of the eyes: two choices offered together."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.language import Language
from cabin_app.session import events
from cabin_app.session.state import Contrast, SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_GREETINGS = {
    Language.FRENCH: "Bonjour",
    Language.ENGLISH: "Hello",
    Language.ARABIC: "مرحبا",
}


@dataclass(frozen=True, kw_only=True)
class LanguageRow:
    """One tile: a language in its own words."""

    code: str
    own_name: str
    greeting: str
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
            greeting=_GREETINGS[language],
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

    @Slot(str)
    def choose(self, code: str) -> None:
        """One touch chooses and goes on."""
        self._session.dispatch(events.LanguageChosen(code))


@QmlElement
@QmlUncreatable("The composition root builds it.")
class ComfortViewModel(QObject):
    """Text size, colours, movement; each touch applies at once."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._comfort = session.state.value.comfort
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        if state.comfort != self._comfort:
            self._comfort = state.comfort
            self.changed.emit()

    @Property(int, notify=changed)
    def textSize(self) -> int:
        return self._comfort.text_size

    @Property(str, notify=changed)
    def contrast(self) -> str:
        return self._comfort.contrast.value

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._comfort.reduced_motion

    @Slot(int)
    def chooseTextSize(self, text_size: int) -> None:
        """1 to 4."""
        self._session.dispatch(events.TextSizeChosen(text_size))

    @Slot(str)
    def chooseContrast(self, contrast: str) -> None:
        """A value of `Contrast`."""
        self._session.dispatch(events.ContrastChosen(Contrast(contrast)))

    @Slot(bool)
    def chooseReducedMotion(self, reduced: bool) -> None:
        """Whether things may move."""
        self._session.dispatch(events.MotionChosen(reduced))

    @Slot()
    def reset(self) -> None:
        """*Tout remettre comme avant*."""
        self._session.dispatch(events.ComfortReset())

    @Slot()
    def close(self) -> None:
        """*Garder ces réglages*."""
        self._session.dispatch(events.SheetClosed())
