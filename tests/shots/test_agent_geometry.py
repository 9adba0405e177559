"""The agent's pages, in both places of the screen and both languages of the staff."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.patience import PLAY_LIMIT_S

SHOOT = Path(__file__).with_name("shoot.py")
STATES = (
    "gate-open",
    "staff-agent_home",
    "staff-morning",
    "staff-figures",
    "staff-hosts",
    "staff-hosts-none",
    "staff-beside",
    "staff-calls",
    "staff-notices",
    "staff-notices-told",
    "staff-notices-chosen",
    "staff-machines",
    "resting-told",
)
LOOKS = ("fr-l1", "en-p1")


@pytest.mark.web
def test_everything_of_the_agent_is_whole_and_in_its_place() -> None:
    command = [sys.executable, str(SHOOT), "--faults", "--exactly"]
    command += ["--only", ",".join(STATES), "--looks", ",".join(LOOKS)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PLAY_LIMIT_S, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    faults: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    assert len(faults) == len(STATES) * len(LOOKS)
    assert {name: words for name, words in faults.items() if words} == {}
