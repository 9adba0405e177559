"""Beside the site: the two tabs, the guide card, and what the page tells."""

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.catalogue.model import MailProviderId
from cabin_app.catalogue.reach import mail_providers_for
from cabin_app.session import events
from cabin_app.session.events_note import NoteAsked
from cabin_app.session.state import SessionState, Tab
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.following import Following
from ui.viewmodels.guide_props import GuideProps, ProviderRow, derive
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The composition root builds it.")
class GuideViewModel(QObject, Following[GuideProps]):
    """The online screen. Its properties are those of :class:`GuideProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RowsModel(ProviderRow, self)
        self._follow(session, lambda state: derive(state, self._providers(state)))

    def _take(self, props: GuideProps) -> None:
        super()._take(props)
        self._rows.replace(props.providers)

    def _providers(self, state: SessionState) -> tuple[ProviderRow, ...]:
        if state.procedure is None:
            return ()
        language = language_of(state)
        first = state.procedure.opens_mailbox
        return tuple(
            ProviderRow(
                provider_id=p.id,
                label=p.name.in_language(language),
                conditions="\n".join(
                    line.in_language(language) for line in p.opening if first
                ),
            )
            for p in mail_providers_for(state.procedure, self._session.shelf.value)
        )

    @Property(str, notify=changed)
    def tab(self) -> str:
        return self._props.tab

    @Property(bool, notify=changed)
    def codeAwaited(self) -> bool:
        return self._props.code_awaited

    @Property(str, notify=changed)
    def host(self) -> str:
        return self._props.host

    @Property(bool, notify=changed)
    def verified(self) -> bool:
        return self._props.verified

    @Property(str, notify=changed)
    def obstacle(self) -> str:
        return self._props.obstacle

    @Property(str, notify=changed)
    def otherWay(self) -> str:
        return self._props.other_way

    @Property(bool, notify=changed)
    def folded(self) -> bool:
        return self._props.folded

    @Property(bool, notify=changed)
    def atHomeInMail(self) -> bool:
        return self._props.at_home_in_mail

    @Property(bool, notify=changed)
    def choosingMail(self) -> bool:
        return self._props.choosing_mail

    @Property(bool, notify=changed)
    def openingMail(self) -> bool:
        return self._props.opening_mail

    @Property(bool, notify=changed)
    def fileAwaited(self) -> bool:
        return self._props.file_awaited

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(int, notify=changed)
    def step(self) -> int:
        return self._props.step

    @Property(int, notify=changed)
    def stepCount(self) -> int:
        return self._props.step_count

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._props.heading

    @Property(str, notify=changed)
    def firstLine(self) -> str:
        return self._props.first_line

    @Property(str, notify=changed)
    def secondLine(self) -> str:
        return self._props.second_line

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self._props.paper

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._props.picture

    @Property(str, notify=changed)
    def action(self) -> str:
        return self._props.action

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        return self._props.is_last

    @Property(bool, notify=changed)
    def isPractice(self) -> bool:
        return self._props.is_practice

    @Property(int, notify=changed)
    def zoomPercent(self) -> int:
        return self._props.zoom_percent

    @Property(QAbstractItemModel, constant=True)
    def providers(self) -> QAbstractItemModel:
        return self._rows

    @Property(int, notify=changed)
    def providerCount(self) -> int:
        return len(self._props.providers)

    @Slot(str)
    def chooseTab(self, tab: str) -> None:
        """One of the two tabs."""
        self._session.dispatch(events.TabChosen(Tab(tab)))

    @Slot(str)
    def chooseProvider(self, provider_id: str) -> None:
        """Whose mailbox to open."""
        wanted = MailProviderId(provider_id)
        for provider in self._session.shelf.value.mail_providers:
            if provider.id == wanted:
                url = self._session.start_url(provider)
                self._session.dispatch(events.MailProviderChosen(provider, url))

    @Slot()
    def changeProvider(self) -> None:
        """*Changer de boîte*."""
        self._session.dispatch(events.MailProviderForgotten())

    @Slot()
    def nextStep(self) -> None:
        """*Étape suivante*."""
        self._session.dispatch(events.GuideMoved(1))

    @Slot()
    def previousStep(self) -> None:
        """*Étape d’avant*."""
        self._session.dispatch(events.GuideMoved(-1))

    @Slot()
    def finish(self) -> None:
        """*J’ai terminé*, on the last step."""
        self._session.dispatch(events.ProcedureFinished())

    @Slot()
    def scan(self) -> None:
        """*Scanner mon papier*."""
        self._session.dispatch(events.ScanAsked())

    @Slot()
    def prepareAddress(self) -> None:
        self._session.dispatch(events.AddressAsked())

    @Slot()
    def noteForMyself(self) -> None:
        """*Noter pour moi*, once nothing is left to do."""
        self._session.dispatch(NoteAsked())

    @Slot()
    def showDocuments(self) -> None:
        """*Choisir un document*."""
        self._session.dispatch(events.DocumentsAsked())

    @Slot()
    def firstPage(self) -> None:
        """*Revenir au début du site*."""
        self._session.dispatch(events.FirstPageAsked(self._session.state.value.tab))

    @Slot()
    def human(self) -> None:
        """*Parler à quelqu’un*."""
        self._session.dispatch(events.HumanAsked())

    @Slot(bool)
    def fold(self, folded: bool) -> None:
        """*Replier le guide*, *Ouvrir le guide*."""
        self._session.dispatch(events.GuideFolded(folded))

    @Slot()
    def zoomIn(self) -> None:
        """*Agrandir*."""
        self._session.dispatch(events.ZoomMoved(1))

    @Slot()
    def zoomOut(self) -> None:
        """*Réduire*."""
        self._session.dispatch(events.ZoomMoved(-1))
