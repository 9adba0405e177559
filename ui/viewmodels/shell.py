"""The frame around every screen: where we are, what the bars offer, what is on top."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.session import events
from cabin_app.session.hearing import STAFF_PHASES
from cabin_app.session.sheets import working_sheet
from cabin_app.session.state import Comfort, Contrast, Phase, SessionState, Sheet
from cabin_app.session.state_under import PASSING
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = {
    Phase.MENU: 1,
    Phase.SERVICE: 1,
    Phase.PROCEDURE: 2,
    Phase.ONLINE: 3,
    Phase.DOCUMENTS: 3,
    Phase.FAREWELL: 4,
    Phase.ERASING: 4,
}
_NO_BARS = (Phase.RESTING, Phase.OUT_OF_ORDER, *STAFF_PHASES)
STAFF_TEXT_SIZE = 1
"""The spaces are drawn in one size, for people who work here."""
_NO_WAY_BACK = (Phase.WELCOME, Phase.FAREWELL, Phase.ERASING)


@dataclass(frozen=True, kw_only=True)
class ShellProps:
    """What the frame shows."""

    phase: str
    sheet: str
    passing: str
    fault: bool
    notice: bool
    still_there: bool
    language: str
    language_name: str
    right_to_left: bool
    text_size: int
    contrast: str
    reduced_motion: bool
    slow: bool
    left_handed: bool
    acts_at_start: bool
    low_reach: bool
    path_step: int
    bars: bool
    can_go_back: bool
    documents_enabled: bool
    documents_count: int
    can_leave: bool
    assisted: bool


def derive(state: SessionState) -> ShellProps:
    """What the frame shows in this state."""
    comfort = state.comfort
    language = language_of(state)
    staff = state.phase in STAFF_PHASES
    text_size = comfort.text_size
    own = state.stay if staff else None
    contrast = comfort.contrast if own is None else own.contrast
    covered = state.sheet is not None or state.fault is not None
    return ShellProps(
        phase=state.phase.value,
        sheet=_shown(working_sheet(state), staff=staff),
        passing=_shown(state.sheet if state.sheet in PASSING else None, staff=staff),
        fault=state.fault is not None and not staff,
        notice=state.notice is not None and not staff,
        still_there=state.still_there_since_s is not None and not staff,
        language=language.value,
        language_name=language.own_name,
        right_to_left=language.is_right_to_left,
        text_size=min(text_size, STAFF_TEXT_SIZE) if staff else text_size,
        contrast=contrast.value,
        reduced_motion=comfort.reduced_motion
        or contrast in (Contrast.DARK, Contrast.LIGHT_CONTRAST),
        slow=comfort.slow,
        left_handed=comfort.left_handed is True,
        acts_at_start=_acts_at_start(comfort, to_left=language.is_right_to_left),
        low_reach=comfort.low_reach,
        path_step=_STEPS.get(state.phase, 0),
        bars=state.phase not in _NO_BARS,
        can_go_back=covered or state.phase not in _NO_WAY_BACK,
        documents_enabled=state.phase
        not in (Phase.WELCOME, Phase.FAREWELL, Phase.ERASING),
        documents_count=len(state.basket.documents),
        can_leave=state.phase is not Phase.ERASING,
        assisted=state.assisted and not staff,
    )


def _acts_at_start(comfort: Comfort, *, to_left: bool) -> bool:
    """Whether what is touched most is where lines begin; a hand has no language."""
    left = comfort.left_handed
    return left is not None and left is not to_left


def _shown(sheet: Sheet | None, *, staff: bool) -> str:
    return "" if sheet is None or staff else sheet.value


@QmlElement
@QmlUncreatable("The composition root builds the shell.")
class ShellViewModel(QObject, Following[ShellProps]):
    """The frame. Its properties are those of :class:`ShellProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follow(session, derive)

    @Property(str, notify=changed)
    def phase(self) -> str:
        return self._props.phase

    @Property(str, notify=changed)
    def sheet(self) -> str:
        return self._props.sheet

    @Property(str, notify=changed)
    def passing(self) -> str:
        return self._props.passing

    @Property(bool, notify=changed)
    def fault(self) -> bool:
        return self._props.fault

    @Property(bool, notify=changed)
    def notice(self) -> bool:
        return self._props.notice

    @Property(bool, notify=changed)
    def stillThere(self) -> bool:
        return self._props.still_there

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._props.language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        return self._props.language_name

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return self._props.right_to_left

    @Property(int, notify=changed)
    def textSize(self) -> int:
        return self._props.text_size

    @Property(str, notify=changed)
    def contrast(self) -> str:
        return self._props.contrast

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._props.reduced_motion

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._props.slow

    @Property(bool, notify=changed)
    def leftHanded(self) -> bool:
        return self._props.left_handed

    @Property(bool, notify=changed)
    def actsAtStart(self) -> bool:
        return self._props.acts_at_start

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        return self._props.low_reach

    @Property(int, notify=changed)
    def pathStep(self) -> int:
        return self._props.path_step

    @Property(bool, notify=changed)
    def bars(self) -> bool:
        return self._props.bars

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._props.can_go_back

    @Property(bool, notify=changed)
    def documentsEnabled(self) -> bool:
        return self._props.documents_enabled

    @Property(int, notify=changed)
    def documentsCount(self) -> int:
        return self._props.documents_count

    @Property(bool, notify=changed)
    def canLeave(self) -> bool:
        return self._props.can_leave

    @Property(bool, notify=changed)
    def assisted(self) -> bool:
        return self._props.assisted

    @Slot()
    def askGate(self) -> None:
        """The discreet place of the staff was held."""
        self._session.dispatch(events.GateAsked())

    @Slot()
    def goBack(self) -> None:
        """*Retour*."""
        self._session.dispatch(events.BackAsked())

    @Slot()
    def showDocuments(self) -> None:
        """*Mes documents*."""
        self._session.dispatch(events.DocumentsAsked())

    @Slot()
    def askHuman(self) -> None:
        """*Parler à quelqu’un*."""
        self._session.dispatch(events.HumanAsked())

    @Slot()
    def leave(self) -> None:
        """*Quitter*, on any screen; on the farewell the visitor goes."""
        farewell = self._session.state.value.phase is Phase.FAREWELL
        self._session.dispatch(events.QuitAsked() if farewell else events.LeaveAsked())

    @Slot()
    def askLanguages(self) -> None:
        """The language button."""
        self._session.dispatch(events.LanguagesAsked())

    @Slot()
    def askComfort(self) -> None:
        """The comfort button."""
        self._session.dispatch(events.ComfortAsked())
