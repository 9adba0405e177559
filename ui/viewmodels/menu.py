"""The menu: services as doors, and finding a procedure by a word."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.catalogue.model import ProcedureId, ServiceId, Shelf
from cabin_app.catalogue.search import Finder
from cabin_app.language import Language
from cabin_app.session import events
from cabin_app.session.state import SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session, door_of, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class ServiceRow:
    """One tile of the menu."""

    service_id: str
    label: str
    description: str
    icon: str
    door: int


@dataclass(frozen=True, kw_only=True)
class FoundRow:
    """One procedure found by a word."""

    procedure_id: str
    label: str
    service_name: str
    icon: str
    door: int


def service_rows(
    shelf: Shelf, language: Language, *, letter: bool = False
) -> tuple[ServiceRow, ...]:
    """The tiles in their order; with a letter, only those who may have sent it."""
    return tuple(
        ServiceRow(
            service_id=service.id,
            label=service.name.in_language(language),
            description=service.description.in_language(language),
            icon=service.icon,
            door=door_of(service),
        )
        for service in shelf.services
        if not letter or any(p.answers_letter for p in service.procedures)
    )


def found_rows(
    shelf: Shelf, language: Language, text: str, finder: Finder
) -> tuple[FoundRow, ...]:
    """Procedures that answer to the words, best first; none for no words."""
    if not text.strip():
        return ()
    rows = []
    for procedure in finder.find(text):
        service = shelf.service(procedure.service_id)
        rows.append(
            FoundRow(
                procedure_id=procedure.id,
                label=procedure.title.in_language(language),
                service_name=service.name.in_language(language),
                icon=service.icon,
                door=door_of(service),
            )
        )
    return tuple(rows)


@QmlElement
@QmlUncreatable("The composition root builds it.")
class MenuViewModel(QObject):
    """The menu. What is typed to find is kept here only, and forgotten at the end."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._services = RowsModel(ServiceRow, self)
        self._found = RowsModel(FoundRow, self)
        self._words = ""
        self._page = 0
        self._shown: tuple[Shelf, Language, bool] | None = None
        self._finder: Finder | None = None
        self._fold(session.state.value)
        session.state.subscribe(self._fold)
        session.shelf.subscribe(lambda _: self._fold(session.state.value))

    def _fold(self, state: SessionState) -> None:
        if state.visit is None:
            self.find("")
            self.turnTo(0)
            self._finder = None
        shelf, language = self._session.shelf.value, language_of(state)
        if (shelf, language, state.letter) == self._shown:
            return
        self._page = 0
        if self._shown is None or self._shown[:2] != (shelf, language):
            self._finder = None
        self._shown = (shelf, language, state.letter)
        self._services.replace(service_rows(shelf, language, letter=state.letter))
        self._found.replace(self._find(self._words))
        self.changed.emit()

    def _find(self, words: str) -> tuple[FoundRow, ...]:
        if not words.strip():
            return ()
        shelf = self._session.shelf.value
        language = language_of(self._session.state.value)
        if self._finder is None:
            self._finder = Finder(shelf, language)
        return found_rows(shelf, language, words, self._finder)

    @Property(QAbstractItemModel, constant=True)
    def services(self) -> QAbstractItemModel:
        return self._services

    @Property(QAbstractItemModel, constant=True)
    def found(self) -> QAbstractItemModel:
        return self._found

    @Property(int, notify=changed)
    def serviceCount(self) -> int:
        return len(self._services.rows)

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._words

    @Property(int, notify=changed)
    def foundCount(self) -> int:
        return len(self._found.rows)

    @Slot(str)
    def find(self, words: str) -> None:
        """Each keystroke of the search field; "" shows the tiles again."""
        if words == self._words:
            return
        self._words = words
        self._found.replace(self._find(words))
        self.changed.emit()

    @Property(bool, notify=changed)
    def letter(self) -> bool:
        """Whether the question is who wrote."""
        return self._shown is not None and self._shown[2]

    @Property(int, notify=changed)
    def page(self) -> int:
        """The page of tiles, from 0; the first again for each visit."""
        return self._page

    @Slot(int)
    def turnTo(self, page: int) -> None:
        """*Suite*, or what the grid can show."""
        if page != self._page:
            self._page = page
            self.changed.emit()

    @Slot()
    def haveLetter(self) -> None:
        """*J’ai reçu un courrier*."""
        self._session.dispatch(events.LetterAsked())

    @Slot()
    def findNothing(self) -> None:
        """*Je ne trouve pas*."""
        self._session.dispatch(events.NothingFound())

    @Slot(str)
    def chooseService(self, service_id: str) -> None:
        """A tile."""
        service = self._session.shelf.value.service(ServiceId(service_id))
        self._session.dispatch(events.ServiceChosen(service))

    @Slot(str)
    def chooseProcedure(self, procedure_id: str) -> None:
        """A procedure that was found."""
        shelf = self._session.shelf.value
        procedure = shelf.procedure(ProcedureId(procedure_id))
        service = shelf.service(procedure.service_id)
        self._session.dispatch(events.ProcedureChosen(service, procedure))
