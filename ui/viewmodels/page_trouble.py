"""Over the page: it is on its way, it is slow, or it is not there and why."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.session import events
from cabin_app.session.state import PageLoad, SessionState, Tab
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class PageTroubleProps:
    """What stands over the page in front.

    Attributes:
        load: blank, loading, shown or failed.
        slow: It has been loading for some seconds.
        problem: A `PageProblem` value when it failed.
        has_words: The site wrote a page about it, which may be looked at.
        service_name: Whose helpline it is, "" when none helps here.
        helpline: Its number.
        helpline_hours: When it answers.
    """

    load: str = PageLoad.BLANK.value
    slow: bool = False
    problem: str = ""
    has_words: bool = False
    service_name: str = ""
    helpline: str = ""
    helpline_hours: str = ""


def derive(state: SessionState) -> PageTroubleProps:
    """What stands over the page in front, in this state."""
    tab = state.tab_state(state.tab)
    # Nobody at the tax office can help with somebody's mailbox.
    service = state.service if state.tab is Tab.PROCEDURE else None
    helpline = service.helpline if service else None
    language = language_of(state)
    return PageTroubleProps(
        load=tab.load.value,
        slow=tab.slow,
        problem=tab.problem.value if tab.problem else "",
        has_words=tab.has_words,
        service_name=service.name.in_language(language) if service else "",
        helpline=helpline.number if helpline else "",
        helpline_hours=helpline.hours.in_language(language) if helpline else "",
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class PageTroubleViewModel(QObject, Following[PageTroubleProps]):
    """Over the page. Its properties are those of :class:`PageTroubleProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follow(session, derive)

    @Property(str, notify=changed)
    def load(self) -> str:
        return self._props.load

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._props.slow

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._props.problem

    @Property(bool, notify=changed)
    def hasWords(self) -> bool:
        return self._props.has_words

    @Property(str, notify=changed)
    def serviceName(self) -> str:
        return self._props.service_name

    @Property(str, notify=changed)
    def helpline(self) -> str:
        return self._props.helpline

    @Property(str, notify=changed)
    def helplineHours(self) -> str:
        return self._props.helpline_hours

    @Slot()
    def reload(self) -> None:
        """*Essayer encore*."""
        self._session.dispatch(events.ReloadAsked(self._session.state.value.tab))

    @Slot()
    def firstPage(self) -> None:
        """*Revenir au début du site*."""
        self._session.dispatch(events.FirstPageAsked(self._session.state.value.tab))

    @Slot()
    def siteWords(self) -> None:
        """*Voir ce que dit le site*."""
        self._session.dispatch(events.PageWordsAsked(self._session.state.value.tab))

    @Slot()
    def human(self) -> None:
        """*Parler à quelqu’un*."""
        self._session.dispatch(events.HumanAsked())
