"""My documents: everything of the visit on one table, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.documents.giving import GiveWay, ways_for
from cabin_app.documents.model import Document, DocumentId
from cabin_app.session import events
from cabin_app.session.state import SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class DocumentRow:
    """One document.

    Attributes:
        title: Name given by a site, "" when the screen numbers it.
        ordinal: Number among those of its origin.
        origin: An `Origin` value.
        picture: Address of the first page’s picture.
    """

    document_id: int
    title: str
    ordinal: int
    origin: str
    page_count: int
    picture: str
    chosen: bool


@dataclass(frozen=True, kw_only=True)
class PageRow:
    """One page of the document shown large."""

    number: int
    picture: str


@dataclass(frozen=True, kw_only=True)
class DocumentsProps:
    """What *Mes documents* shows.

    Attributes:
        chosen: Number of the chosen document, 0 when none is.
        file_awaited: A page waits: *Donner au site* is offered.
        asked_again: The page had a document and asks for one once more.
        can_give: The cabin can make what the page accepts.
        can_picture: *En image* is among it.
        handing_over: The document is being made fit.
        can_join: Another document follows the chosen one.
    """

    count: int = 0
    chosen: int = 0
    file_awaited: bool = False
    asked_again: bool = False
    can_give: bool = False
    can_picture: bool = False
    handing_over: bool = False
    can_join: bool = False
    documents: tuple[DocumentRow, ...] = ()
    viewed: tuple[PageRow, ...] = ()


def page_picture(page_id: int, quarter_turns: int) -> str:
    """Address of a page's picture; the turn is in it, so that QML asks anew."""
    return f"image://page/{page_id}/{quarter_turns}"


def derive(state: SessionState) -> DocumentsProps:
    """What *Mes documents* shows in this state."""
    documents = state.basket.documents
    chosen = None if state.chosen is None else state.basket.find(state.chosen)
    viewed = None if state.viewed is None else state.basket.find(state.viewed)
    request = state.file_request
    ways = ways_for(request.accept) if request is not None else frozenset()
    return DocumentsProps(
        count=len(documents),
        chosen=chosen.id if chosen else 0,
        file_awaited=request is not None,
        asked_again=request is not None and state.tally.documents_given > 0,
        can_give=GiveWay.AS_ASKED in ways,
        can_picture=GiveWay.PICTURE in ways,
        handing_over=state.handing_over,
        can_join=chosen is not None and _neighbour(state, chosen) is not None,
        documents=tuple(_row(document, state.chosen) for document in documents),
        viewed=_pages(viewed),
    )


def _row(document: Document, chosen: DocumentId | None) -> DocumentRow:
    first = document.pages[0]
    return DocumentRow(
        document_id=document.id,
        title=document.title,
        ordinal=document.ordinal,
        origin=document.origin.value,
        page_count=len(document.pages),
        picture=page_picture(first.id, first.quarter_turns),
        chosen=document.id == chosen,
    )


def _pages(document: Document | None) -> tuple[PageRow, ...]:
    if document is None:
        return ()
    return tuple(
        PageRow(number=number, picture=page_picture(page.id, page.quarter_turns))
        for number, page in enumerate(document.pages, start=1)
    )


def _neighbour(state: SessionState, chosen: Document) -> Document | None:
    """The document that *Réunir* puts behind the chosen one: the next, or the first."""
    others = [d for d in state.basket.documents if d.id != chosen.id]
    behind = [d for d in others if d.id > chosen.id]
    return next(iter(behind or others), None)


@QmlElement
@QmlUncreatable("The composition root builds it.")
class DocumentsViewModel(QObject, Following[DocumentsProps]):
    """*Mes documents*. Its properties are those of :class:`DocumentsProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents = RowsModel(DocumentRow, self)
        self._viewed = RowsModel(PageRow, self)
        self._follow(session, derive)

    def _take(self, props: DocumentsProps) -> None:
        super()._take(props)
        self._documents.replace(props.documents)
        self._viewed.replace(props.viewed)

    @Property(QAbstractItemModel, constant=True)
    def documents(self) -> QAbstractItemModel:
        return self._documents

    @Property(QAbstractItemModel, constant=True)
    def viewed(self) -> QAbstractItemModel:
        return self._viewed

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._props.count

    @Property(int, notify=changed)
    def chosen(self) -> int:
        return self._props.chosen

    @Property(bool, notify=changed)
    def fileAwaited(self) -> bool:
        return self._props.file_awaited

    @Property(bool, notify=changed)
    def askedAgain(self) -> bool:
        return self._props.asked_again

    @Property(bool, notify=changed)
    def canGive(self) -> bool:
        return self._props.can_give

    @Property(bool, notify=changed)
    def canPicture(self) -> bool:
        return self._props.can_picture

    @Property(bool, notify=changed)
    def handingOver(self) -> bool:
        return self._props.handing_over

    @Property(bool, notify=changed)
    def canJoin(self) -> bool:
        return self._props.can_join

    @Slot(int)
    def choose(self, document_id: int) -> None:
        """A document was touched."""
        self._session.dispatch(events.DocumentTouched(DocumentId(document_id)))

    @Slot()
    def add(self) -> None:
        """*Ajouter un document*."""
        self._session.dispatch(events.ScanAsked())

    @Slot()
    def giveToSite(self) -> None:
        """*Donner au site*."""
        self._session.dispatch(events.GiveToSiteAsked())

    @Slot()
    def giveLighter(self) -> None:
        """*Plus léger*."""
        self._session.dispatch(events.GiveToSiteAsked(GiveWay.LIGHTER))

    @Slot()
    def givePicture(self) -> None:
        """*En image*."""
        self._session.dispatch(events.GiveToSiteAsked(GiveWay.PICTURE))

    @Slot()
    def printChosen(self) -> None:
        """*Imprimer*."""
        self._with_chosen(events.PrintAsked)

    @Slot()
    def viewChosen(self) -> None:
        """*Voir en grand*."""
        self._with_chosen(events.ViewAsked)

    @Slot()
    def turnChosen(self) -> None:
        """*Tourner la page*."""
        self._with_chosen(events.DocumentTurned)

    @Slot()
    def removeChosen(self) -> None:
        """*Retirer*."""
        self._with_chosen(events.DocumentRemoved)

    @Slot()
    def joinChosen(self) -> None:
        """*Réunir deux papiers*: the chosen one, and the one after it."""
        state = self._session.state.value
        chosen = None if state.chosen is None else state.basket.find(state.chosen)
        other = None if chosen is None else _neighbour(state, chosen)
        if chosen is not None and other is not None:
            self._session.dispatch(events.DocumentsJoined(chosen.id, other.id))

    @Slot()
    def closeSheet(self) -> None:
        """*Fermer*, on the large picture."""
        self._session.dispatch(events.SheetClosed())

    def _with_chosen(
        self,
        event: type[
            events.PrintAsked
            | events.ViewAsked
            | events.DocumentTurned
            | events.DocumentRemoved
        ],
    ) -> None:
        chosen = self._session.state.value.chosen
        if chosen is not None:
            self._session.dispatch(event(chosen))
