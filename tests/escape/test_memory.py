"""Family G: a page that eats all memory takes only its own process with it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.web
def test_a_page_that_eats_memory_dies_alone(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*words, f"--basetemp={tmp_path / 'base'}", "tests/escape/memory_played.py"],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
