"""The call as it is seen: who, how far, since when, and what a hand may do."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.calling.directory import Directory
from cabin_app.clock import Clock
from cabin_app.jobs import Alarm, Alarms
from cabin_app.session import events_calls
from cabin_app.session.events import Event
from cabin_app.session.state import SessionState, TicketStage
from cabin_app.session.state_call import CallPlace, CallStage, StaffCall
from cabin_app.settings_calling import Desk
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.help import is_practising, wanted_by
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICK_S = 1.0


@dataclass(frozen=True, kw_only=True)
class CallProps:
    """What the call shows.

    Attributes:
        stage: A `CallStage` value, "" without a call.
        desk: Who is called.
        covers: It stands over the screen.
        waited_s: Seconds since this desk is rung.
        minutes: Whole minutes since somebody answered.
        muted: The visitor cut the microphone.
        camera_off: The visitor cut the camera.
        volume: 1 to 5.
        frozen: Their picture stands.
        trouble: A `CallTrouble` value.
        printing: The slip is being printed.
        staff_comes: Somebody of the centre said that they come.
    """

    stage: str = ""
    desk: str = ""
    covers: bool = False
    waited_s: int = 0
    minutes: int = 0
    muted: bool = False
    camera_off: bool = False
    volume: int = 0
    frozen: bool = False
    trouble: str = ""
    printing: bool = False
    staff_comes: bool = False


def derive(state: SessionState, now_s: float) -> CallProps:
    """What the call shows at this moment."""
    call = state.call
    if call is None:
        return CallProps()
    rung_s = now_s if call.rung_since_s is None else call.rung_since_s
    answered_s = now_s if call.answered_at_s is None else call.answered_at_s
    return CallProps(
        stage=call.stage.value,
        desk=call.desk.name.in_language(language_of(state)),
        covers=call.covers,
        waited_s=max(0, int(now_s - rung_s)),
        minutes=max(0, int((now_s - answered_s) / 60)),
        muted=call.muted,
        camera_off=call.camera_off,
        volume=call.volume,
        frozen=call.frozen,
        trouble=call.trouble.value,
        printing=state.ticket is TicketStage.PRINTING,
        staff_comes=state.staff_call is StaffCall.COMING,
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class CallViewModel(QObject):
    """The call. Its properties are those of :class:`CallProps`."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        directory: Directory,
        clock: Clock,
        alarms: Alarms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._directory = directory
        self._clock = clock
        self._alarms = alarms
        self._alarm: Alarm | None = None
        self._other: Desk | None = None
        self._props = CallProps()
        self._fold(session.state.value)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        if state.call is not None and state.call.stage.value != self._props.stage:
            unanswered = state.call.stage is CallStage.UNANSWERED
            self._other = self._another(state) if unanswered else None
        self._show(state)
        if state.call is not None and self._alarm is None:
            self._alarm = self._alarms.call_in(TICK_S, self._tick)

    def _another(self, state: SessionState) -> Desk | None:
        wanted = wanted_by(state)
        return self._directory.now(wanted, practising=is_practising(state)).desk

    def _tick(self) -> None:
        self._alarm = None
        self._fold(self._session.state.value)

    def _show(self, state: SessionState) -> None:
        props = derive(state, self._clock.monotonic_s())
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._props.stage

    @Property(str, notify=changed)
    def desk(self) -> str:
        return self._props.desk

    @Property(bool, notify=changed)
    def covers(self) -> bool:
        return self._props.covers

    @Property(int, notify=changed)
    def waitedS(self) -> int:
        return self._props.waited_s

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._props.minutes

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._props.muted

    @Property(bool, notify=changed)
    def cameraOff(self) -> bool:
        return self._props.camera_off

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self._props.volume

    @Property(bool, notify=changed)
    def frozen(self) -> bool:
        return self._props.frozen

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._props.trouble

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self._props.printing

    @Property(bool, notify=changed)
    def staffComes(self) -> bool:
        return self._props.staff_comes

    @Property(str, notify=changed)
    def otherDesk(self) -> str:
        """Name of another desk to try after this one, "" when there is none."""
        language = language_of(self._session.state.value)
        return self._other.name.in_language(language) if self._other else ""

    @Slot()
    def callNow(self) -> None:
        """*Appeler maintenant*."""
        self._send(events_calls.CheckPassed())

    @Slot()
    def callAgain(self) -> None:
        """*Rappeler*."""
        call = self._session.state.value.call
        if call is not None:
            self._send(events_calls.CallAgainAsked(self._directory.new_room(call.desk)))

    @Slot()
    def callOther(self) -> None:
        """*Appeler* another desk."""
        if self._other is not None:
            desk = self._other
            self._send(events_calls.CallAsked(desk, self._directory.new_room(desk)))

    @Slot()
    def printSlip(self) -> None:
        """*Imprimer un papier pour être rappelé*."""
        self._send(events_calls.CallBackAsked())

    @Slot()
    def hangUp(self) -> None:
        """*Raccrocher*, *Annuler*, *Continuer sans appeler*."""
        self._send(events_calls.CallHungUp())

    @Slot()
    def toggleMute(self) -> None:
        """*Micro*."""
        self._send(events_calls.MuteTouched())

    @Slot()
    def toggleCamera(self) -> None:
        """*Caméra*."""
        self._send(events_calls.CameraTouched())

    @Slot()
    def louder(self) -> None:
        """*Plus fort*."""
        self._send(events_calls.CallVolumeMoved(1))

    @Slot()
    def softer(self) -> None:
        """*Moins fort*."""
        self._send(events_calls.CallVolumeMoved(-1))

    @Slot(bool)
    def place(self, large: bool) -> None:
        """*Voir en grand*, or beside the page."""
        wanted = CallPlace.LARGE if large else CallPlace.BESIDE
        self._send(events_calls.CallPlaced(wanted))

    def _send(self, event: Event) -> None:
        self._session.dispatch(event)
