"""A voice through the sound server: said ahead where it can be, made on the spot else.

The player is a process of its own, fed through a pipe: silence is its end, at once and
for sure, whatever the sound server does; and no private word is ever in a file.
"""

import subprocess
import threading
from contextlib import suppress
from pathlib import Path

from devices.ports.common import Condition, DeviceHealth
from devices.ports.speech import (
    SpeechFault,
    SpeechReason,
    Utterance,
    Wanted,
    rendering_name,
)
from devices.speech.espeak import espeak_installed, synthesise
from devices.speech.sound import NotSpeech, Sound

_PLAYER = "paplay"
_ASKER = "pactl"
_FULL_VOLUME = 65536
_LATENCY_MS = 30
_LOOK_S = 0.02
_GRACE_S = 4.0
"""How much longer than the sentence a player may live: a server that hangs is left."""
_HEALTH_LIMIT_S = 1.0


class PulseSpeech:
    """Speaks through PulseAudio, or PipeWire in its place.

    Args:
        rendered: Folder of sentences said ahead; it need not exist.
        voices: For each language with sentences said ahead, the voice's name.
        sink: Where to, "" for the server's own choice.
    """

    def __init__(
        self, *, rendered: Path, voices: dict[str, str], sink: str = ""
    ) -> None:
        self._rendered, self._voices, self._sink = rendered, voices, sink
        self._closed = False

    def health(self) -> DeviceHealth:
        """Ask the sound server for its name."""
        self._check_open()
        try:
            answer = subprocess.run(  # noqa: S603 (a fixed program)
                (_ASKER, "info"),
                capture_output=True,
                timeout=_HEALTH_LIMIT_S,
                check=False,
            )
        except FileNotFoundError:
            return _stopped(SpeechReason.NO_SOUND, "pulseaudio-utils is not installed")
        except subprocess.TimeoutExpired:
            return _stopped(SpeechReason.TIMED_OUT, "the sound server does not answer")
        if answer.returncode != 0:
            words = answer.stderr.decode("utf-8", "replace").strip()
            return _stopped(SpeechReason.NO_SOUND, words)
        if not espeak_installed():
            return DeviceHealth(
                condition=Condition.ATTENTION,
                reason=SpeechReason.NO_VOICE.value,
                detail="espeak-ng is not installed: only what was said ahead is said",
            )
        return DeviceHealth(condition=Condition.READY, detail=self._sink)

    def say(self, utterance: Utterance, wanted: Wanted) -> bool:
        """See SpeechPort.

        Raises:
            SpeechFault: Any reason.
        """
        self._check_open()
        sound = self._ahead(utterance) or synthesise(
            utterance.text, utterance.language, utterance.speed_percent
        )
        return wanted() and self._play(sound, utterance.volume_percent, wanted)

    def close(self) -> None:
        """Let go."""
        self._closed = True

    def _ahead(self, utterance: Utterance) -> Sound | None:
        voice = self._voices.get(utterance.language)
        if voice is None:
            return None
        path = self._rendered / rendering_name(utterance.text, voice)
        with suppress(OSError, NotSpeech):
            return Sound.from_wav(path.read_bytes()).at_pace(utterance.speed_percent)
        return None

    def _play(self, sound: Sound, volume_percent: int, wanted: Wanted) -> bool:
        command = [
            _PLAYER,
            "--raw",
            "--format=s16le",
            "--channels=1",
            f"--rate={sound.rate_hz}",
            f"--latency-msec={_LATENCY_MS}",
            f"--volume={_FULL_VOLUME * volume_percent // 100}",
            "--client-name=cabin",
            "--stream-name=voice",
            *([f"--device={self._sink}"] if self._sink else []),
        ]
        try:
            player = subprocess.Popen(  # noqa: S603 (a fixed program)
                command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
            )
        except FileNotFoundError as error:
            raise SpeechFault(SpeechReason.NO_SOUND, str(error)) from error
        # Its pipe holds a second or two: feeding it must not keep us from stopping it.
        feeder = threading.Thread(target=_feed, args=(player, sound), daemon=True)
        feeder.start()
        try:
            return _ended(player, sound.seconds + _GRACE_S, wanted)
        finally:
            player.kill()
            player.wait()
            feeder.join()
            if player.stderr is not None:
                player.stderr.close()

    def _check_open(self) -> None:
        if self._closed:
            message = "the voice was closed"
            raise RuntimeError(message)


def _feed(player: "subprocess.Popen[bytes]", sound: Sound) -> None:
    if player.stdin is None:
        return
    with suppress(BrokenPipeError), player.stdin as pipe:
        left = memoryview(sound.samples)
        while left:
            left = left[pipe.write(left) or 0 :]


def _ended(player: "subprocess.Popen[bytes]", limit_s: float, wanted: Wanted) -> bool:
    """Wait for the player's own end: True; not wanted any more: False."""
    waited_s = 0.0
    while waited_s < limit_s:
        with suppress(subprocess.TimeoutExpired):
            if player.wait(_LOOK_S) == 0:
                return True
            words = player.stderr.read() if player.stderr is not None else b""
            detail = words.decode("utf-8", "replace").strip()
            raise SpeechFault(SpeechReason.NO_SOUND, detail)
        if not wanted():
            return False
        waited_s += _LOOK_S
    raise SpeechFault(SpeechReason.TIMED_OUT, f"no end after {limit_s:.0f} s")


def _stopped(reason: SpeechReason, detail: str) -> DeviceHealth:
    return DeviceHealth(condition=Condition.STOPPED, reason=reason.value, detail=detail)
