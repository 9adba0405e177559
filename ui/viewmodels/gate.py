"""The gate of the staff: digits come in, and are forgotten once they are tried."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cabin_app.clock import Clock
from cabin_app.roles.pin import LONGEST, SHORTEST
from cabin_app.session import events
from cabin_app.session.state import GateStage, SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TYPING = frozenset({GateStage.OPEN, GateStage.SECOND_ASKED, GateStage.REFUSED})


@dataclass(frozen=True, kw_only=True)
class GateProps:
    """What the gate shows.

    Attributes:
        stage: A `GateStage` value, "" while there is no gate.
        digits: How many were typed; which ones nobody is told.
        wait_s: Whole seconds until a code is looked at again.
    """

    stage: str = ""
    digits: int = 0
    wait_s: int = 0

    @property
    def types(self) -> bool:
        """Whether digits may be typed."""
        return self.stage in _TYPING and self.wait_s == 0

    @property
    def tries(self) -> bool:
        """Whether what was typed may be tried."""
        return self.types and self.digits >= SHORTEST


def derive(state: SessionState, *, digits: int, now_s: float) -> GateProps:
    """What the gate shows in this state."""
    gate = state.gate
    if gate is None:
        return GateProps()
    wait_s = max(0, math.ceil(gate.opens_at_s - now_s))
    return GateProps(stage=gate.stage.value, digits=digits, wait_s=wait_s)


@QmlElement
@QmlUncreatable("The composition root builds it.")
class GateViewModel(QObject):
    """The gate. Its properties are those of :class:`GateProps`."""

    changed = Signal()

    def __init__(
        self, session: Session, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._typed = ""
        self._props = GateProps()
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self._show)
        session.state.subscribe(self._fold)
        self._show()

    def _fold(self, state: SessionState) -> None:
        if state.gate is None or state.gate.stage is GateStage.LOOKING:
            self._typed = ""
        self._show()

    def _show(self) -> None:
        state = self._session.state.value
        now_s = self._clock.monotonic_s()
        props = derive(state, digits=len(self._typed), now_s=now_s)
        if props.wait_s:
            self._timer.start()
        else:
            self._timer.stop()
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._props.stage

    @Property(int, notify=changed)
    def digits(self) -> int:
        return self._props.digits

    @Property(int, notify=changed)
    def waitS(self) -> int:
        return self._props.wait_s

    @Property(bool, notify=changed)
    def types(self) -> bool:
        return self._props.types

    @Property(bool, notify=changed)
    def tries(self) -> bool:
        return self._props.tries

    @Slot(str)
    def write(self, digit: str) -> None:
        """One more digit."""
        if self._props.types and len(self._typed) < LONGEST:
            self._typed += digit
            self._session.dispatch(events.Presence())
            self._show()

    @Slot()
    def erase(self) -> None:
        """The last digit was wrong."""
        self._typed = self._typed[:-1]
        self._show()

    @Slot()
    def enter(self) -> None:
        """Try what was typed."""
        if self._props.tries:
            self._session.dispatch(events.CodeEntered(self._typed))

    @Slot()
    def leave(self) -> None:
        """*Retour*."""
        self._session.dispatch(events.StaffLeft())
