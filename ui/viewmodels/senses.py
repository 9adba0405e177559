"""Sound, camera and glass, for the technician: what is there, and how trials went."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, Signal, Slot

from cabin_app.clock import Clock
from cabin_app.health.model import Family
from cabin_app.jobs import Alarms, Executor
from cabin_app.maintenance.model import Trial, TrialBook
from cabin_app.maintenance.senses import SensesSeen
from cabin_app.maintenance.trials import TrialBench
from cabin_app.session.state import SessionState, StaffPage
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 2.0
"""Who plugs the headset in sees it before they wonder."""
PICTURE_EVERY_S = 1.0


@dataclass(frozen=True, kw_only=True)
class TrialProps:
    """How the last trial of one of them went; all "" when there was none.

    Attributes:
        outcome: A `TrialOutcome` value.
        reason: The port's reason, when it failed.
        at: "26/11, 09 h 02".
    """

    outcome: str = ""
    reason: str = ""
    at: str = ""


def trial_of(book: TrialBook, family: Family) -> TrialProps:
    """Its last trial."""
    trial: Trial | None = book.of(family)
    if trial is None:
        return TrialProps()
    return TrialProps(
        outcome=trial.outcome.value,
        reason=trial.reason,
        at=f"{trial.at:%d/%m, %H h %M}",
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class SensesViewModel(QObject):
    """Looks every two seconds while the page is open; forgets the picture after it."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        bench: TrialBench,
        look: Callable[[], SensesSeen],
        executor: Executor,
        alarms: Alarms,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._look = look
        self._executor = executor
        self._alarms = alarms
        self._clock = clock
        self._seen = SensesSeen()
        self._picture = ""
        self._open = self._looking = self._watching = False
        self._touch_begun_s = 0.0
        session.state.subscribe(self._fold)
        bench.book.subscribe(lambda _: self._tried())
        bench.picture.subscribe(self._pictured)

    def _fold(self, state: SessionState) -> None:
        here = state.stay is not None and state.stay.page is StaffPage.SENSES
        if here and not self._open:
            self._open = True
            self._look_now()
        elif not here and self._open:
            self._open = self._watching = False
            self._bench.forget_picture()

    def _look_now(self) -> None:
        if self._open and not self._looking:
            self._looking = True
            self._executor.submit(self._look, self._saw, self._broke, lane="audio")

    def _saw(self, seen: SensesSeen) -> None:
        self._looking = False
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()
        self._alarms.call_in(LOOK_EVERY_S, self._look_now)

    def _broke(self, error: Exception) -> None:
        self._looking = False
        raise error

    def _tried(self) -> None:
        self.changed.emit()
        trial = self._bench.book.value.of(Family.CAMERA)
        if self._watching and trial is not None and trial.outcome != "running":
            if trial.reason:
                self._watching = False
                self.changed.emit()
            else:
                self._alarms.call_in(PICTURE_EVERY_S, self._next_picture)

    def _next_picture(self) -> None:
        if self._watching:
            self._bench.start(Family.CAMERA)

    def _pictured(self, picture: bytes) -> None:
        coded = QByteArray(picture).toBase64().toStdString() if picture else ""
        self._picture = f"data:image/jpeg;base64,{coded}" if coded else ""
        self.changed.emit()

    def _trial(self, family: Family) -> TrialProps:
        return trial_of(self._bench.book.value, family)

    @Property(str, notify=changed)
    def output(self) -> str:
        """An `OutputKind` value, "" when there is none."""
        return self._seen.output

    @Property(str, notify=changed)
    def outputName(self) -> str:
        return self._seen.output_name

    @Property(str, notify=changed)
    def microphone(self) -> str:
        return self._seen.microphone

    @Property(str, notify=changed)
    def soundReason(self) -> str:
        return self._seen.sound_reason

    @Property(str, notify=changed)
    def camera(self) -> str:
        return self._seen.camera

    @Property(str, notify=changed)
    def shutter(self) -> str:
        return self._seen.shutter

    @Property(str, notify=changed)
    def picture(self) -> str:
        """What the camera saw last, as an address that holds it; "" for none."""
        return self._picture

    @Property(bool, notify=changed)
    def watching(self) -> bool:
        return self._watching

    @Property(str, notify=changed)
    def soundTrial(self) -> str:
        return self._trial(Family.AUDIO).outcome

    @Property(str, notify=changed)
    def soundTrialReason(self) -> str:
        return self._trial(Family.AUDIO).reason

    @Property(str, notify=changed)
    def soundTrialAt(self) -> str:
        return self._trial(Family.AUDIO).at

    @Property(str, notify=changed)
    def cameraTrial(self) -> str:
        return self._trial(Family.CAMERA).outcome

    @Property(str, notify=changed)
    def cameraTrialReason(self) -> str:
        return self._trial(Family.CAMERA).reason

    @Property(str, notify=changed)
    def cameraTrialAt(self) -> str:
        return self._trial(Family.CAMERA).at

    @Property(str, notify=changed)
    def touchTrial(self) -> str:
        return self._trial(Family.TOUCH).outcome

    @Property(str, notify=changed)
    def touchTrialAt(self) -> str:
        return self._trial(Family.TOUCH).at

    @Slot()
    def playTone(self) -> None:
        """Play a tone and listen for it."""
        self._bench.start(Family.AUDIO)

    @Slot(bool)
    def watch(self, wanted: bool) -> None:
        """See through the camera, a picture a second; or stop."""
        self._watching = wanted
        if wanted:
            self._bench.start(Family.CAMERA)
        else:
            self._bench.forget_picture()
        self.changed.emit()

    @Slot()
    def beginTouching(self) -> None:
        """The first target is shown."""
        self._touch_begun_s = self._clock.monotonic_s()

    @Slot(bool)
    def touched(self, good: bool) -> None:
        """The last target was touched."""
        self._bench.touched(begun_s=self._touch_begun_s, good=good)
