"""Family E: fingers on the cabin itself lead nowhere but where its buttons say."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.patience import PATIENCE_S

PLAYED = Path(__file__).with_name("touches_played.py")


@pytest.mark.web
def test_no_touch_leads_out_and_none_is_lost() -> None:
    """Corners, edges and mark, quick and long; fingers left lying; what lies over."""
    done = subprocess.run(
        [sys.executable, str(PLAYED)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout.splitlines()[-1])["wrong"] == []
