"""Sound through the server's own library; the tone through its own players."""

import os
import subprocess
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from devices.audio.choice import Place, microphone_among, output_among, within
from devices.audio.tone import HEARD, RATE_HZ, SECONDS, share_of_tone, tone
from devices.ports.audio import AudioFault, AudioReason, AudioState
from devices.ports.common import Condition, DeviceHealth

_BEGIN_WITHIN_S = 3.0
_PLAY_WITHIN_S = SECONDS + 5.0
_LOOK_EVERY_S = 0.01
_RAW = ("--raw", "--format=s16le", "--channels=1", f"--rate={RATE_HZ}")


class PulseAudio:
    """One server, found by the usual environment."""

    def __init__(self) -> None:
        self._closed = False

    def health(self) -> DeviceHealth:
        """See AudioPort."""
        try:
            with self._server() as server:
                output, microphone = _chosen(server)
        except AudioFault as fault:
            return _told(Condition.STOPPED, fault.reason, fault.detail)
        if output is None:
            return _told(Condition.ABSENT, AudioReason.NO_OUTPUT)
        if microphone is None:
            reason = AudioReason.NO_MICROPHONE
            return _told(Condition.ATTENTION, reason, output.name)
        detail = f"{output.kind.value} {output.name}, {microphone.name}"
        return DeviceHealth(condition=Condition.READY, detail=detail)

    def settle(self, volume_percent: int) -> AudioState:
        """See AudioPort."""
        volume = within(volume_percent)
        with self._server() as server:
            output, microphone = _chosen(server)
            if output is None:
                raise AudioFault(AudioReason.NO_OUTPUT)
            for sink in server.sink_list():
                used = sink.name == output.name
                server.mute(sink, mute=not used)
                if used:
                    server.volume_set_all_chans(sink, volume / 100)
                    server.sink_default_set(sink)
            for source in server.source_list():
                if microphone is not None and source.name == microphone.name:
                    server.mute(source, mute=False)
                    server.source_default_set(source)
        return AudioState(
            output=output.kind,
            output_name=output.name,
            microphone=microphone.name if microphone else "",
            volume_percent=volume,
        )

    def hear_tone(self) -> float:
        """See AudioPort."""
        with self._server() as server:
            output, microphone = _chosen(server)
        if output is None:
            raise AudioFault(AudioReason.NO_OUTPUT)
        if microphone is None:
            raise AudioFault(AudioReason.NO_MICROPHONE, output.name)
        share = share_of_tone(_played_and_heard(output.name, microphone.name))
        if share < HEARD:
            raise AudioFault(AudioReason.NOT_HEARD, f"{share:.2f} of {HEARD}")
        return share

    def close(self) -> None:
        """See AudioPort."""
        self._closed = True

    @contextmanager
    def _server(self) -> Iterator[Any]:
        if self._closed:
            message = "the sound was closed"
            raise RuntimeError(message)
        # Its binding is made when the first sound is set, not before the first screen.
        from pulsectl import PulseError

        from devices.audio.pulse_client import PulseClient

        try:
            with PulseClient() as client:
                yield client
        except PulseError as error:
            raise AudioFault(AudioReason.NO_SERVER, str(error)) from error


def _chosen(server: Any) -> tuple[Place | None, Place | None]:
    output = output_among(_place(sink) for sink in server.sink_list())
    return output, microphone_among(
        (_place(source) for source in server.source_list()), output
    )


def _place(found: Any) -> Place:
    port = found.port_active
    words = [found.description, port.name if port else "", port and port.description]
    words += [found.proplist.get("device.form_factor")]
    return Place(
        name=found.name,
        words=" ".join(str(word) for word in words if word),
        plugged=port is None or port.available_state != "no",
        is_monitor=found.proplist.get("device.class") == "monitor",
        device=found.proplist.get("device.string", "")
        or found.proplist.get("alsa.card", ""),
    )


def _played_and_heard(output: str, microphone: str) -> "array[int]":
    """Both programs are surely gone afterwards, and what was heard with them."""
    listener = ("parec", *_RAW, "--latency-msec=20", f"--device={microphone}")
    player = ("paplay", *_RAW, f"--device={output}")
    try:
        # In memory, and not a pipe: one that is full before a player that is slow to
        # start would hold the silence and no tone.
        with (
            os.fdopen(os.memfd_create("heard"), "rb") as memory,
            subprocess.Popen(listener, stdout=memory) as ear,  # noqa: S603
        ):
            try:
                _await_first_sample(memory.fileno())
                subprocess.run(  # noqa: S603 (a fixed program)
                    player, input=tone(), check=False, timeout=_PLAY_WITHIN_S
                )
                ear.terminate()
                ear.wait(timeout=2)
            finally:
                ear.kill()
            memory.seek(0)
            heard = memory.read()
    except FileNotFoundError as error:
        raise AudioFault(AudioReason.NO_SERVER, str(error)) from error
    except subprocess.TimeoutExpired as error:
        raise AudioFault(AudioReason.NO_SERVER, str(error)) from error
    samples = array("h")
    with suppress(ValueError):
        samples.frombytes(heard[: len(heard) // 2 * 2])
    return samples


def _await_first_sample(memory: int) -> None:
    """Who begins to listen later than the tone does not hear it."""
    until_s = time.monotonic() + _BEGIN_WITHIN_S
    while os.fstat(memory).st_size == 0 and time.monotonic() < until_s:
        time.sleep(_LOOK_EVERY_S)


def _told(condition: Condition, reason: AudioReason, detail: str = "") -> DeviceHealth:
    return DeviceHealth(condition=condition, reason=reason.value, detail=detail)
