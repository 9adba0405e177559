"""The comfort of eyes, ears and hands."""

from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.language import Language
from cabin_app.session import events
from cabin_app.session.state import Contrast, SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The composition root builds it.")
class ComfortViewModel(QObject):
    """Seeing, hearing, touching; each touch applies at once."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._comfort = session.state.value.comfort
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        if state.comfort != self._comfort:
            self._comfort = state.comfort
            self.changed.emit()

    @Property(int, notify=changed)
    def textSize(self) -> int:
        return self._comfort.text_size

    @Property(str, notify=changed)
    def contrast(self) -> str:
        return self._comfort.contrast.value

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._comfort.reduced_motion

    @Property(bool, notify=changed)
    def voiceOnArrival(self) -> bool:
        return self._comfort.voice_on_arrival

    @Property(int, notify=changed)
    def speechPercent(self) -> int:
        return self._comfort.speech_percent

    @Property(int, notify=changed)
    def volumePercent(self) -> int:
        return self._comfort.volume_percent

    @Property(bool, notify=changed)
    def ownWordsAloud(self) -> bool:
        return self._comfort.own_words_aloud

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._comfort.slow

    @Property(bool, notify=changed)
    def leftHanded(self) -> bool:
        return self._comfort.left_handed is True

    @Property(bool, notify=changed)
    def rightHanded(self) -> bool:
        """Chosen, or how the screens are in languages written to the right."""
        chosen = self._comfort.left_handed
        to_left = Language(self._comfort.language).is_right_to_left
        return chosen is False or (chosen is None and not to_left)

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        return self._comfort.low_reach

    @Slot(int)
    def chooseTextSize(self, text_size: int) -> None:
        """1 to 4."""
        self._session.dispatch(events.TextSizeChosen(text_size))

    @Slot(str)
    def chooseContrast(self, contrast: str) -> None:
        """A value of `Contrast`."""
        self._session.dispatch(events.ContrastChosen(Contrast(contrast)))

    @Slot(bool)
    def chooseReducedMotion(self, reduced: bool) -> None:
        """Whether things may move."""
        self._session.dispatch(events.MotionChosen(reduced))

    @Slot(bool)
    def chooseVoice(self, on_arrival: bool) -> None:
        """Whether each screen is read aloud when it comes."""
        self._session.dispatch(events.VoiceChosen(on_arrival))

    @Slot(int)
    def moveSpeech(self, direction: int) -> None:
        """A step faster (1) or slower (-1)."""
        self._session.dispatch(events.SpeechMoved(_step(direction)))

    @Slot(int)
    def moveVolume(self, direction: int) -> None:
        """A step louder (1) or softer (-1)."""
        self._session.dispatch(events.VolumeMoved(_step(direction)))

    @Slot(bool)
    def chooseOwnWords(self, aloud: bool) -> None:
        """Whether the visitor's own words are read aloud too."""
        self._session.dispatch(events.OwnWordsChosen(aloud))

    @Slot(bool)
    def chooseSlowness(self, slow: bool) -> None:
        """Whether there is twice the time."""
        self._session.dispatch(events.SlownessChosen(slow))

    @Slot(bool)
    def chooseHand(self, left: bool) -> None:
        """Which hand touches."""
        self._session.dispatch(events.HandChosen(left))

    @Slot(bool)
    def chooseReach(self, low: bool) -> None:
        """Whether everything is low on an upright screen."""
        self._session.dispatch(events.ReachChosen(low))

    @Slot()
    def reset(self) -> None:
        """*Tout remettre comme avant*."""
        self._session.dispatch(events.ComfortReset())

    @Slot()
    def close(self) -> None:
        """*Garder ces réglages*."""
        self._session.dispatch(events.SheetClosed())


def _step(direction: int) -> Literal[-1, 1]:
    return 1 if direction > 0 else -1
