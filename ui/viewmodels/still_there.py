"""The question "still there?": what is left, told calmly."""

import math

from PySide6.QtCore import QObject, QTimer, Signal

from cabin_app.clock import Clock
from cabin_app.session.state import SessionState
from cabin_app.session.timeouts import patience
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PILL_S = 5
"""Each pill stands for so many seconds and empties at once: no moving countdown."""

WORDS_S = 15
"""The number in words changes only so often."""


def pills_left(left_s: float, pill_s: int = PILL_S) -> int:
    """Pills still full."""
    return max(0, math.ceil(left_s / pill_s))


def seconds_told(left_s: float) -> int:
    """The seconds told in words: rounded up to a whole WORDS_S."""
    return max(0, math.ceil(left_s / WORDS_S) * WORDS_S)


@QmlElement
@QmlUncreatable("The composition root builds it.")
class StillThereViewModel(QObject):
    """Time left before the visit ends by itself."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        clock: Clock,
        still_there_s: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._span_s = still_there_s
        self._since_s: float | None = None
        self._patience = 1
        self._shown = (0, 0)
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._tick)
        self._fold(session.state.value)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        if state.still_there_since_s == self._since_s:
            return
        self._since_s = state.still_there_since_s
        self._patience = patience(state)
        if self._since_s is None:
            self._timer.stop()
        else:
            self._timer.start()
        self._tick()

    def _tick(self) -> None:
        left_s = 0.0
        if self._since_s is not None:
            span_s = self._patience * self._span_s
            left_s = span_s - (self._clock.monotonic_s() - self._since_s)
        pill_s = self._patience * PILL_S
        shown = (pills_left(left_s, pill_s), seconds_told(left_s))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Property(int, constant=True)
    def pillCount(self) -> int:
        return pills_left(self._span_s)

    @Property(int, notify=changed)
    def pillsLeft(self) -> int:
        return self._shown[0]

    @Property(int, notify=changed)
    def secondsTold(self) -> int:
        return self._shown[1]
