"""Keeps the sound as a visit finds it: the right output, a bounded volume."""

import logging

from cabin_app.jobs import Alarms, Executor
from cabin_app.observable import Observable
from cabin_app.session.state import Phase, SessionState
from devices.ports.audio import AudioFault, AudioPort, AudioState

_log = logging.getLogger(__name__)

LANE = "audio"
LOOK_EVERY_S = 2.0
"""During a call: who puts a headset on hears with it before they wonder."""


class SoundKeeper:
    """Sets the sound when a visit begins and when it ends, and follows a headset.

    Args:
        audio: The cabin's sound.
        state: The visit.
        volume_percent: What each visit begins with.
        executor: Where the sound server is waited for.
        alarms: For looks during a call.
    """

    def __init__(
        self,
        *,
        audio: AudioPort,
        state: Observable[SessionState],
        volume_percent: int,
        executor: Executor,
        alarms: Alarms,
    ) -> None:
        self._audio = audio
        self._state = state
        self._volume_percent = volume_percent
        self._executor = executor
        self._alarms = alarms
        self._resting = True
        self._following = False
        self._told = ""
        state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        resting = state.phase is Phase.RESTING
        if resting is not self._resting:
            self._resting = resting
            self._settle()
        if state.call is not None and not self._following:
            self._following = True
            self._follow()

    def _follow(self) -> None:
        if self._state.value.call is None:
            self._following = False
            return
        self._settle()
        self._alarms.call_in(LOOK_EVERY_S, self._follow)

    def _settle(self) -> None:
        self._executor.submit(
            lambda: self._audio.settle(self._volume_percent),
            self._settled,
            self._refused,
            lane=LANE,
        )

    def _settled(self, _: AudioState) -> None:
        self._told = ""

    def _refused(self, error: Exception) -> None:
        """A cabin without sound serves all the same; each cause is told once."""
        if not isinstance(error, AudioFault):
            raise error
        if error.reason != self._told:
            self._told = error.reason
            _log.info("sound: %s", error)
