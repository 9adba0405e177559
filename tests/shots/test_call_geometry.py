"""A call and the help sheet, as `test_geometry` looks at everything else."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.patience import PLAY_LIMIT_S

SHOOT = Path(__file__).with_name("shoot.py")
LOOKS = (
    "fr-l1",
    "fr-l3",
    "fr-l4",
    "fr-p1",
    "fr-p4",
    "fr-p4-low",
    "en-l1",
    "ar-l1",
    "ar-p4",
)
STATES = (
    "call-check",
    "call-ringing",
    "call-large-cut-off",
    "call-camera-gone",
    "call-unanswered",
    "call-cut",
    "call-beside",
    "call-beside-ringing",
    "call-in-the-bar",
    "help-now",
    "help-coming",
    "help-rung",
    "call-ringing-coming",
)


@pytest.fixture(scope="module")
def found() -> dict[str, list[str]]:
    """Faults by picture."""
    command = [sys.executable, str(SHOOT), "--faults", "--exactly"]
    command += ["--only", ",".join(STATES), "--looks", ",".join(LOOKS)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PLAY_LIMIT_S, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    faults: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return faults


@pytest.mark.web
@pytest.mark.parametrize("look", LOOKS)
def test_a_call_is_whole_and_in_its_place(
    look: str, found: dict[str, list[str]]
) -> None:
    shown = {name: words for name, words in found.items() if name.endswith(f"_{look}")}
    assert len(shown) == len(STATES)
    assert {name: words for name, words in shown.items() if words} == {}
