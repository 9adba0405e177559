"""No voice: a state like any other."""

from devices.ports.common import Condition, DeviceHealth
from devices.ports.speech import SpeechFault, SpeechReason, Utterance, Wanted


class AbsentSpeech:
    """Says so each time it is asked."""

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth(
            condition=Condition.ABSENT, reason=SpeechReason.NO_SOUND.value
        )

    def say(self, utterance: Utterance, wanted: Wanted) -> bool:
        """Always NO_SOUND."""
        raise SpeechFault(SpeechReason.NO_SOUND)

    def close(self) -> None:
        """Nothing to let go of."""
