"""Touch of *Écouter* to the first sound, of a sentence said ahead and of a made one."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.display import private_display
from bench.figures import Figure, spread
from bench.listening import FIRST, VOICE_BUILT
from bench.served_visit import ROOT

from cabin_app.paths import find_paths
from devices.ports.speech import rendering_name
from devices.speech.kokoro import VOICE_NAME
from support.sound_server import SoundServer

LIMIT_MS = 150


def main() -> list[Figure]:
    """Touch, and listen to the sound server's own output."""
    with (
        private_display() as environment,
        SoundServer() as server,
        tempfile.TemporaryDirectory() as folder,
    ):
        answer = Path(folder) / "answer.json"
        subprocess.run(
            [sys.executable, "-m", "bench.listening", str(answer)],
            cwd=ROOT,
            env={
                **environment,
                VOICE_BUILT: _built(),
                "PULSE_SERVER": server.environment["PULSE_SERVER"],
                "PYTHONPATH": f"{ROOT / 'tests'}:{ROOT}",
                "CABIN_RUNTIME_DIR": f"{folder}/runtime",
                "CABIN_STATE_DIR": f"{folder}/state",
            },
            check=True,
            stderr=subprocess.DEVNULL,
            timeout=120,
        )
        told: dict[str, list[float]] = json.loads(answer.read_text())
    return [
        Figure(
            name=f"touch to the first sound, {kind}",
            unit="ms",
            ours=statistics.median(times),
            limit=LIMIT_MS,
            remark=spread(times),
        )
        for kind, times in told.items()
    ]


def _built() -> str:
    """Folder of the neural voice on this machine, "" when it did not say it."""
    folder = find_paths(os.environ, os.getuid()).voice
    return str(folder) if (folder / rendering_name(FIRST, VOICE_NAME)).exists() else ""
