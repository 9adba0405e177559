"""A touch of the very first frame is kept, and nothing empty is ever shown."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.journey
def test_who_touches_the_first_frame_comes_in(tmp_path: Path) -> None:
    answer = tmp_path / "answer.json"
    done = subprocess.run(
        [sys.executable, "-m", "support.early_knock", str(answer)],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}",
            "CABIN_STATE_DIR": str(tmp_path / "state"),
            "CABIN_RUNTIME_DIR": str(tmp_path / "run"),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    looks = json.loads(answer.read_text())
    assert looks[-1] == {"phase": "welcome", "door": False, "room": True}
    assert all(look["door"] or look["room"] for look in looks), "an empty screen"
