"""A voice without a sound: keeps what it would have said, in order."""

import time
from collections.abc import Callable
from pathlib import Path

from devices.ports.common import Condition, DeviceHealth
from devices.ports.speech import SpeechFault, SpeechReason, Utterance, Wanted

LETTERS_PER_S = 15.0
"""About what a calm French voice says."""

_LOOK_S = 0.02


class SimulatedSpeech:
    """Takes the time a voice takes, or none.

    Controls may be called from any thread.

    Attributes:
        said: Every sentence said to its end.
        broken_off: Every sentence that was stopped before its end.
    """

    def __init__(
        self,
        *,
        paced: bool = False,
        log: Path | None = None,
        clock_s: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Build a voice that is well.

        Args:
            paced: Take the time a voice would take.
            log: File that gets each sentence said, a line each.
            clock_s: Seconds that only grow.
            sleep: Waits so many seconds.
        """
        self.said: list[Utterance] = []
        self.broken_off: list[Utterance] = []
        self._paced, self._log = paced, log
        self._clock_s, self._sleep = clock_s, sleep
        self._fault: SpeechReason | None = None
        self._closed = False

    def simulate_fault(self, reason: SpeechReason) -> None:
        """Fail with that reason until it is well again."""
        self._fault = reason

    def simulate_well(self) -> None:
        """Speak again."""
        self._fault = None

    def health(self) -> DeviceHealth:
        """Look at the simulated states."""
        self._check_open()
        if self._fault is None:
            return DeviceHealth(condition=Condition.READY, detail="Simulated voice")
        return DeviceHealth(condition=Condition.STOPPED, reason=self._fault.value)

    def say(self, utterance: Utterance, wanted: Wanted) -> bool:
        """Keep the sentence.

        Raises:
            SpeechFault: What was simulated.
        """
        self._check_open()
        if self._fault is not None:
            raise SpeechFault(self._fault, "simulated")
        if not self._last(utterance, wanted):
            self.broken_off.append(utterance)
            return False
        self.said.append(utterance)
        if self._log is not None:
            with self._log.open("a", encoding="utf-8") as log:
                log.write(f"{utterance.language}\t{utterance.text}\n")
        return True

    def close(self) -> None:
        """Let go."""
        self._closed = True

    def _last(self, utterance: Utterance, wanted: Wanted) -> bool:
        seconds = len(utterance.text) / LETTERS_PER_S * 100 / utterance.speed_percent
        until_s = self._clock_s() + (seconds if self._paced else 0.0)
        while wanted():
            if self._clock_s() >= until_s:
                return True
            self._sleep(_LOOK_S)
        return False

    def _check_open(self) -> None:
        if self._closed:
            message = "the voice was closed"
            raise RuntimeError(message)
