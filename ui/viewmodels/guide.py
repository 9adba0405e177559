"""Beside the site: the two tabs, the guide card, and what the page tells."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.catalogue.model import MailProviderId, StepAction
from cabin_app.catalogue.reach import mail_providers_for
from cabin_app.session import events
from cabin_app.session.guide import wanted_paper
from cabin_app.session.state import SessionState, Tab
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class ProviderRow:
    """One mailbox that may be opened."""

    provider_id: str
    label: str


@dataclass(frozen=True, kw_only=True)
class GuideProps:
    """What stands around and beside the page.

    Attributes:
        tab: "procedure" or "mail".
        code_awaited: The sign on the e-mail tab.
        host: Host of the page in front.
        verified: It belongs to the procedure and came safely.
        obstacle: An `ObstacleKind` value: what is known to stop people on this page.
        other_way: How else to get in, "" when only a person can help.
        folded: The card stands aside.
        choosing_mail: The mail tab shows the choice of mailboxes.
        file_awaited: The page waits for a document.
        paper: The one to scan now, where a step asks for several.
        action: A `StepAction` value: what the main button does.
    """

    tab: str = Tab.PROCEDURE.value
    code_awaited: bool = False
    host: str = ""
    verified: bool = False
    obstacle: str = ""
    other_way: str = ""
    folded: bool = False
    choosing_mail: bool = False
    file_awaited: bool = False
    title: str = ""
    step: int = 0
    step_count: int = 0
    heading: str = ""
    first_line: str = ""
    second_line: str = ""
    paper: str = ""
    picture: str = ""
    action: str = StepAction.NONE.value
    is_last: bool = False
    is_practice: bool = False
    zoom_percent: int = 100
    providers: tuple[ProviderRow, ...] = ()


def derive(state: SessionState, providers: tuple[ProviderRow, ...]) -> GuideProps:
    """What stands around the page in this state."""
    procedure = state.procedure
    if procedure is None:
        return GuideProps()
    language = language_of(state)
    step = procedure.steps[min(state.guide_step, len(procedure.steps) - 1)]
    paper = wanted_paper(state) if len(step.papers) > 1 else None
    is_last = state.guide_step >= len(procedure.steps) - 1
    # The last thing was done: what is left is to say so.
    done = is_last and state.tally.documents_given > 0
    lines = [line.in_language(language) for line in step.guide.lines]
    tab = state.tab_state(state.tab)
    met = tab.obstacle
    return GuideProps(
        tab=state.tab.value,
        code_awaited=state.code_awaited,
        host=tab.host,
        verified=tab.verified,
        obstacle=met.kind.value if met else "",
        other_way=met.other_way.in_language(language) if met and met.other_way else "",
        folded=state.guide_folded,
        choosing_mail=state.tab is Tab.MAIL and state.mail_provider is None,
        file_awaited=state.file_request is not None,
        title=procedure.title.in_language(language),
        step=state.guide_step + 1,
        step_count=len(procedure.steps),
        heading=step.guide.heading.in_language(language),
        first_line=lines[0] if lines else "",
        second_line=lines[1] if len(lines) > 1 else "",
        paper=paper.label.in_language(language) if paper else "",
        picture=step.guide.picture,
        action=StepAction.NONE.value if done else step.action.value,
        is_last=is_last,
        is_practice=procedure.is_practice,
        zoom_percent=state.comfort.page_zoom_percent,
        providers=providers,
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class GuideViewModel(QObject):
    """The online screen. Its properties are those of :class:`GuideProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = RowsModel(ProviderRow, self)
        self._props = GuideProps()
        self._fold(session.state.value)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        props = derive(state, self._providers(state))
        if props != self._props:
            self._props = props
            self._rows.replace(props.providers)
            self.changed.emit()

    def _providers(self, state: SessionState) -> tuple[ProviderRow, ...]:
        if state.procedure is None:
            return ()
        language = language_of(state)
        return tuple(
            ProviderRow(provider_id=p.id, label=p.name.in_language(language))
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
    def choosingMail(self) -> bool:
        return self._props.choosing_mail

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
