"""Beside the visitor: what their screen is about, and what helps to see it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.session import events
from cabin_app.session.explained import explained
from cabin_app.session.hearing import STAFF_PHASES
from cabin_app.session.state import SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class AidProps:
    """What an agent has at hand beside the visitor.

    Attributes:
        shown: Whether the aid stands over the screen.
        magnified: Whether that screen is shown larger.
        explained: An `Explained` value: the screen beneath; "" where there is none.
        lifted: Whether this visit prints without counting pages.
    """

    shown: bool = False
    magnified: bool = False
    explained: str = ""
    lifted: bool = False


def derive(state: SessionState) -> AidProps:
    """What there is in this state; nothing but beside a visitor."""
    stay = state.stay
    place = explained(state)
    if stay is None or not state.assisted or state.phase in STAFF_PHASES:
        return AidProps()
    return AidProps(
        shown=stay.aid_open and place is not None,
        magnified=stay.magnified,
        explained=place.value if place is not None else "",
        lifted=state.page_limit_lifted,
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class AidViewModel(QObject, Following[AidProps]):
    """The aid. Its properties are those of :class:`AidProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follow(session, derive)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._props.shown

    @Property(bool, notify=changed)
    def magnified(self) -> bool:
        return self._props.magnified

    @Property(str, notify=changed)
    def explained(self) -> str:
        return self._props.explained

    @Property(bool, notify=changed)
    def lifted(self) -> bool:
        return self._props.lifted

    @Slot()
    def ask(self) -> None:
        """*Aider*."""
        self._session.dispatch(events.AidAsked())

    @Slot()
    def close(self) -> None:
        """*Revenir à l’écran*."""
        self._session.dispatch(events.AidClosed())

    @Slot()
    def magnify(self) -> None:
        """*Agrandir l’écran*, or back to its usual size."""
        self._session.dispatch(events.MagnifierTouched())

    @Slot()
    def liftPageLimit(self) -> None:
        """This visit may print what it needs."""
        self._session.dispatch(events.PageLimitLifted())

    @Slot()
    def end(self) -> None:
        """*Terminer l’aide*."""
        self._session.dispatch(events.StaffLeft())
