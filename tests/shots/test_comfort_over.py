"""Confort opens over every kind of screen, and gives back what was typed there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.patience import PLAY_LIMIT_S

OVER = Path(__file__).with_name("over.py")


@pytest.mark.web
def test_confort_takes_nothing_of_what_it_stands_over() -> None:
    done = subprocess.run(
        [sys.executable, str(OVER)],
        capture_output=True,
        text=True,
        timeout=PLAY_LIMIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found, forgotten = json.loads(done.stdout.splitlines()[-1])
    assert len(found) > len(forgotten)
    assert {name: words for name, words in found.items() if words} == {}
    assert all("a field was built anew" in words for words in forgotten.values())
