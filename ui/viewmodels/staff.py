"""The spaces of the staff: which page, and the way to the visitor and out."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.language import Language
from cabin_app.session import events, events_calls
from cabin_app.session.call_records import somebody_waits
from cabin_app.session.state import Contrast, SessionState, StaffPage
from cabin_app.session.state_call import StaffCall
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import STAFF_LANGUAGES, Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class StaffProps:
    """What a space shows around its page.

    Attributes:
        page: A `StaffPage` value, "" while nobody was admitted.
        visit: Whether somebody's visit goes on beneath.
        lifted: Whether that visit prints without counting pages.
        waits: Whether that visitor waits for a human who has not said that they come.
        comes: Whether they were told that somebody comes.
        magnified: Whether the space is shown larger.
        other_language: The language it can be had in too, by its own name.
    """

    page: str = ""
    visit: bool = False
    lifted: bool = False
    waits: bool = False
    comes: bool = False
    magnified: bool = False
    other_language: str = ""


def derive(state: SessionState) -> StaffProps:
    """What a space shows in this state."""
    if state.stay is None:
        return StaffProps()
    return StaffProps(
        page=state.stay.page.value,
        visit=state.visit is not None,
        lifted=state.page_limit_lifted,
        waits=somebody_waits(state),
        comes=state.staff_call is StaffCall.COMING,
        magnified=state.stay.magnified,
        other_language=_other(state.stay.language).own_name,
    )


def _other(language: str) -> Language:
    return next(each for each in STAFF_LANGUAGES if each.value != language)


@QmlElement
@QmlUncreatable("The composition root builds it.")
class StaffViewModel(QObject, Following[StaffProps]):
    """A space. Its properties are those of :class:`StaffProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follow(session, derive)

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._props.page

    @Property(bool, notify=changed)
    def visit(self) -> bool:
        return self._props.visit

    @Property(bool, notify=changed)
    def lifted(self) -> bool:
        return self._props.lifted

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        return self._props.waits

    @Property(bool, notify=changed)
    def comes(self) -> bool:
        return self._props.comes

    @Slot()
    def sayComing(self) -> None:
        """*J’arrive*: the visitor reads it as soon as the space is closed."""
        self._session.dispatch(events_calls.StaffComing())

    @Property(bool, notify=changed)
    def magnified(self) -> bool:
        return self._props.magnified

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        return self._props.other_language

    @Slot()
    def magnify(self) -> None:
        """The space larger, or as it was."""
        self._session.dispatch(events.MagnifierTouched())

    @Slot()
    def changeColours(self) -> None:
        """The next of the four."""
        stay = self._session.state.value.stay
        if stay is not None:
            four = list(Contrast)
            after = four[(four.index(stay.contrast) + 1) % len(four)]
            self._session.dispatch(events.ContrastChosen(after))

    @Slot()
    def changeLanguage(self) -> None:
        """The other language of the staff."""
        stay = self._session.state.value.stay
        if stay is not None:
            self._session.dispatch(events.LanguageChosen(_other(stay.language).value))

    @Slot()
    def liftPageLimit(self) -> None:
        """This visit may print what it needs."""
        self._session.dispatch(events.PageLimitLifted())

    @Slot(str)
    def open(self, page: str) -> None:
        """Another page of the space."""
        self._session.dispatch(events.StaffPageChosen(StaffPage(page)))

    @Slot()
    def goBack(self) -> None:
        """*Retour*."""
        self._session.dispatch(events.StaffBackAsked())

    @Slot()
    def leave(self) -> None:
        """*Fermer ma session*."""
        self._session.dispatch(events.StaffLeft())

    @Slot()
    def assist(self) -> None:
        """Stand beside the visitor, on their own screen."""
        self._session.dispatch(events.AssistanceBegun())
