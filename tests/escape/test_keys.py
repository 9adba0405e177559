"""Family D: no key and no chord changes anything in the cabin."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.patience import PATIENCE_S

PLAYED = Path(__file__).with_name("keys_played.py")


@pytest.mark.web
def test_no_chord_changes_the_cabin() -> None:
    """Every chord of up to three keys, 10,000 at random, 200 times Tab."""
    done = subprocess.run(
        [sys.executable, str(PLAYED)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["wrong"] == []
    assert told["sent"] > 20_000
