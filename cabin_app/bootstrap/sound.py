"""Keeps the sound as a visit finds it: the right output, a bounded volume."""

import logging
from collections.abc import Callable

from cabin_app.jobs import Alarms, Executor
from cabin_app.observable import Observable
from cabin_app.session.conductor import Conductor
from cabin_app.session.events import HeadsetPulled
from cabin_app.session.state import Phase, SessionState
from cabin_app.settings import Settings
from devices.ports.audio import AudioFault, AudioPort, AudioState, OutputKind

_log = logging.getLogger(__name__)

LANE = "audio"
LOOK_EVERY_S = 2.0
"""Who puts a headset on hears with it before they wonder."""
LOOK_WHILE_OWN_S = 0.3
"""While something of the visitor's is said: who pulls it out is not overheard."""


class SoundKeeper:
    """Sets the sound when a visit begins and when it ends, and follows a headset.

    Args:
        audio: The cabin's sound.
        state: The visit.
        volume_percent: What each visit begins with.
        executor: Where the sound server is waited for.
        alarms: For looks during a visit.
        on_pulled: Told when a headset is not there any more.
    """

    def __init__(
        self,
        *,
        audio: AudioPort,
        state: Observable[SessionState],
        volume_percent: int,
        executor: Executor,
        alarms: Alarms,
        on_pulled: Callable[[], None] = lambda: None,
    ) -> None:
        self._audio = audio
        self._state = state
        self._volume_percent = volume_percent
        self._executor = executor
        self._alarms = alarms
        self._on_pulled = on_pulled
        self._resting = True
        self._following = False
        self._looking = False
        self._headset = False
        self._told = ""
        state.subscribe(self._fold)

    @property
    def headset(self) -> bool:
        """Whether sound came out of a headset, and nowhere else, at the last look."""
        return self._headset

    def _fold(self, state: SessionState) -> None:
        resting = state.phase is Phase.RESTING
        if resting is not self._resting:
            self._resting = resting
            self._settle()
            if not resting and not self._following:
                self._following = True
                self._follow()

    def _follow(self) -> None:
        """A look, unless the last one is still waited for; then the next."""
        if self._resting:
            self._following = False
            return
        if not self._looking:
            self._settle()
        reading = self._state.value.reading
        own = reading is not None and reading.now.own
        every_s = LOOK_WHILE_OWN_S if own else LOOK_EVERY_S
        self._alarms.call_in(every_s, self._follow)

    def _settle(self) -> None:
        self._looking = True
        self._executor.submit(
            lambda: self._audio.settle(self._volume_percent),
            self._settled,
            self._refused,
            lane=LANE,
        )

    def _settled(self, found: AudioState) -> None:
        self._told = ""
        self._found(headset=found.output is OutputKind.HEADSET)

    def _found(self, *, headset: bool) -> None:
        self._looking = False
        pulled = self._headset and not headset
        self._headset = headset
        if pulled:
            self._on_pulled()

    def _refused(self, error: Exception) -> None:
        """A cabin without sound serves all the same; each cause is told once."""
        if not isinstance(error, AudioFault):
            raise error
        self._found(headset=False)
        if error.reason != self._told:
            self._told = error.reason
            _log.info("sound: %s", error)


def keep_sound(
    settings: Settings,
    *,
    audio: AudioPort,
    conductor: Conductor,
    executor: Executor,
    alarms: Alarms,
) -> Callable[[], bool]:
    """Keep the sound of this cabin's visits; tells whether a headset is worn."""
    keeper = SoundKeeper(
        audio=audio,
        state=conductor.state,
        volume_percent=settings.audio.volume_percent,
        executor=executor,
        alarms=alarms,
        on_pulled=lambda: conductor.dispatch(HeadsetPulled()),
    )
    return lambda: settings.speech.headset or keeper.headset
