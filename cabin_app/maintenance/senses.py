"""How the cabin hears, speaks and sees now: what is plugged in, what is before it."""

from dataclasses import dataclass

from devices.ports.audio import AudioFault, AudioPort
from devices.ports.camera import CameraPort, Shutter


@dataclass(frozen=True, kw_only=True)
class SensesSeen:
    """What is there.

    Attributes:
        output: An `OutputKind` value, "" when there is none.
        output_name: As the sound server calls it.
        microphone: Likewise, "" when there is none.
        sound_reason: Why there is no sound, an `AudioReason` value.
        camera: As it calls itself, "" when there is none.
        shutter: A `Shutter` value.
    """

    output: str = ""
    output_name: str = ""
    microphone: str = ""
    sound_reason: str = ""
    camera: str = ""
    shutter: str = Shutter.UNKNOWN.value


def look_at_senses(
    audio: AudioPort, camera: CameraPort, *, volume_percent: int
) -> SensesSeen:
    """Look, and set the sound as a visit finds it; in a lane, up to two seconds."""
    cameras = camera.cameras()
    name = cameras[0].name if cameras else ""
    shutter = cameras[0].shutter.value if cameras else Shutter.UNKNOWN.value
    try:
        sound = audio.settle(volume_percent)
    except AudioFault as fault:
        return SensesSeen(sound_reason=fault.reason.value, camera=name, shutter=shutter)
    return SensesSeen(
        output=sound.output.value,
        output_name=sound.output_name,
        microphone=sound.microphone,
        camera=name,
        shutter=shutter,
    )
