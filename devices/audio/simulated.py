"""Sound that exists only here; plugged and deafened by controls."""

from devices.audio.choice import Place, microphone_among, output_among, within
from devices.ports.audio import AudioFault, AudioReason, AudioState
from devices.ports.common import Condition, DeviceHealth

LOUDSPEAKER = Place(name="Simulated loudspeaker", device="cabin")
HEADSET = Place(name="Simulated headset", device="head")
TABLE_MICROPHONE = Place(name="Simulated microphone", device="cabin")
HEAD_MICROPHONE = Place(name="Simulated headset microphone", device="head")


class SimulatedAudio:
    """A loudspeaker and a microphone; a headset when it is plugged in."""

    def __init__(self) -> None:
        self.volume_percent = 70
        self._outputs = [LOUDSPEAKER]
        self._inputs = [TABLE_MICROPHONE]
        self._deaf = self._gone = False

    def simulate_headset(self, plugged: bool = True) -> None:
        """Plug the headset in, or pull it out."""
        self._outputs = [LOUDSPEAKER, HEADSET] if plugged else [LOUDSPEAKER]
        self._inputs = [TABLE_MICROPHONE, HEAD_MICROPHONE][: 2 if plugged else 1]

    def simulate_no_output(self) -> None:
        """Pull every output out."""
        self._outputs = []

    def simulate_no_microphone(self) -> None:
        """Pull every microphone out."""
        self._inputs = []

    def simulate_deaf(self, deaf: bool = True) -> None:
        """The microphone hears nothing."""
        self._deaf = deaf

    def simulate_server_gone(self, gone: bool = True) -> None:
        """The sound server does not answer."""
        self._gone = gone

    def simulate_well(self) -> None:
        """Loudspeaker and microphone are there, and heard."""
        self._outputs = [LOUDSPEAKER]
        self._inputs = [TABLE_MICROPHONE]
        self._deaf = self._gone = False

    def health(self) -> DeviceHealth:
        """See AudioPort."""
        if self._gone:
            return _told(Condition.STOPPED, AudioReason.NO_SERVER)
        output, microphone = self._chosen()
        if output is None:
            return _told(Condition.ABSENT, AudioReason.NO_OUTPUT)
        if microphone is None:
            return _told(Condition.ATTENTION, AudioReason.NO_MICROPHONE)
        return DeviceHealth(condition=Condition.READY, detail="simulated")

    def settle(self, volume_percent: int) -> AudioState:
        """See AudioPort."""
        output, microphone = self._asked()
        self.volume_percent = within(volume_percent)
        return AudioState(
            output=output.kind,
            output_name=output.name,
            microphone=microphone.name if microphone else "",
            volume_percent=self.volume_percent,
        )

    def hear_tone(self) -> float:
        """See AudioPort."""
        _, microphone = self._asked()
        if microphone is None:
            raise AudioFault(AudioReason.NO_MICROPHONE)
        if self._deaf:
            raise AudioFault(AudioReason.NOT_HEARD)
        return 1.0

    def close(self) -> None:
        """See AudioPort."""

    def _asked(self) -> tuple[Place, Place | None]:
        if self._gone:
            raise AudioFault(AudioReason.NO_SERVER)
        output, microphone = self._chosen()
        if output is None:
            raise AudioFault(AudioReason.NO_OUTPUT)
        return output, microphone

    def _chosen(self) -> tuple[Place | None, Place | None]:
        output = output_among(self._outputs)
        return output, microphone_among(self._inputs, output)


def _told(condition: Condition, reason: AudioReason) -> DeviceHealth:
    return DeviceHealth(condition=condition, reason=reason.value)
