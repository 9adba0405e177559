"""A sound server of one's own, without a sound card, whose sound can be recorded."""

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from support.patience import PATIENCE_S, until

SINK = "hall"
MICROPHONE = "voice"
"""It hears what is played in the hall."""
RATE_HZ = 24_000
_LOUD = 300
"""Of 32768: above the rounding of a resampler, below any voice."""

_WHILE_WATCHED = 'exec 3<&0; "$@" </dev/null & read _ <&3; kill $!; wait $!'
"""It ends with who started it, however that one is ended: the pipe closes then.
The parent's death signal does not do: PulseAudio loses it with its rights (seen)."""


class SoundServer:
    """PulseAudio with one null sink and a microphone, in a folder of its own; a context
    manager."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="cabin-sound-", dir="/dev/shm"))
        self.environment = {
            "PULSE_SERVER": f"unix:{self._folder / 'native'}",
            "PULSE_COOKIE": str(self._folder / "cookie"),
            "XDG_RUNTIME_DIR": str(self._folder),
            "HOME": str(self._folder),
        }

    def __enter__(self) -> Self:
        sink = f"module-null-sink sink_name={SINK} rate={RATE_HZ} channels=1"
        native = (
            f"module-native-protocol-unix auth-anonymous=1 socket={self._folder}/native"
        )
        microphone = (
            f"module-remap-source source_name={MICROPHONE} master={SINK}.monitor"
        )
        self._server = subprocess.Popen(
            [
                *("sh", "-c", _WHILE_WATCHED, "sh"),
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"),
                *("--use-pid-file=no", "--disallow-exit", "-L", sink, "-L", native),
                *("-L", microphone),
            ],
            env={**os.environ, **self.environment},
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._await()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def stop(self) -> None:
        """End the server: nothing is heard any more."""
        self._server.communicate()

    def _await(self) -> None:
        until(lambda: (self._folder / "native").exists() and self._asked() == 0)

    def _asked(self) -> int:
        asked = subprocess.run(
            ["pactl", "info"],
            env={**os.environ, **self.environment},
            capture_output=True,
            check=False,
            timeout=PATIENCE_S,
        )
        return asked.returncode


class Recording:
    """What is heard in the hall, from now on; a context manager.

    Attributes:
        heard_at_s: When something was first heard (monotonic seconds).
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = {**os.environ, **environment}
        self._heard: list[bytes] = []
        self._loud = threading.Event()
        self.heard_at_s = 0.0

    def __enter__(self) -> Self:
        self._recorder = subprocess.Popen(
            [
                *("parec", "--raw", "--format=s16le", "--channels=1"),
                *(f"--rate={RATE_HZ}", "--latency-msec=10", f"--device={SINK}.monitor"),
            ],
            env=self._environment,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._begun = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        assert self._begun.wait(PATIENCE_S), "the recorder did not begin"
        return self

    def __exit__(self, *_: object) -> None:
        self._recorder.terminate()
        self._recorder.wait()
        self._reader.join()
        if self._recorder.stdout is not None:
            self._recorder.stdout.close()

    def hears(self, within_s: float = PATIENCE_S) -> bool:
        """Wait until something is heard."""
        return self._loud.wait(within_s)

    @property
    def loudest(self) -> int:
        """The loudest sample, of 32768."""
        return max(map(abs, self._samples()))

    def _samples(self) -> memoryview:
        heard = b"".join(self._heard)
        return memoryview(heard[: len(heard) // 2 * 2]).cast("h")

    def _read(self) -> None:
        assert self._recorder.stdout is not None
        while piece := self._recorder.stdout.read(480):
            self._begun.set()
            self._heard.append(piece)
            even = memoryview(piece[: len(piece) // 2 * 2]).cast("h")
            if not self._loud.is_set() and any(abs(s) > _LOUD for s in even):
                self.heard_at_s = time.monotonic()
                self._loud.set()
