"""Programs of these tests that play whole visits, each in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from support.patience import PLAY_LIMIT_S

ROOT = Path(__file__).parents[2]


def play(
    program: str, home: Path, *words: str, name: str = "told", **environment: str
) -> dict[str, Any]:
    """Let ``python -m program OUT words…`` play; what it wrote of each visit.

    Args:
        program: The module.
        home: Home and state of its application; made if need be.
        words: After the file it writes.
        name: Of that file, where several play in one home.
        environment: More variables.

    Raises:
        AssertionError: It wrote nothing, or something in it raised.
    """
    home.mkdir(exist_ok=True)
    out = home / f"{name}.json"
    # Documents stay in memory: the folder of tests may be on a disk.
    with TemporaryDirectory(dir="/dev/shm", prefix="cabin-played-") as runtime:
        done = subprocess.run(
            [sys.executable, "-m", program, out, *words],
            env={
                **os.environ,
                "HOME": str(home),
                "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
                "PYTHONFAULTHANDLER": "1",
                "CABIN_STATE_DIR": str(home / "state"),
                "CABIN_RUNTIME_DIR": f"{runtime}/cabin",
                "QT_QPA_PLATFORM": "offscreen",
                "QT_QUICK_BACKEND": "software",
                **environment,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PLAY_LIMIT_S,
        )
    said = done.stdout[-3000:]
    assert out.exists(), said
    assert "Traceback" not in done.stdout, said
    told: dict[str, Any] = json.loads(out.read_text("utf-8"))
    return told
