"""Family B and C: certificates, each wrong in one way, under names of the shelf."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
needs_certutil = pytest.mark.skipif(
    shutil.which("certutil") is None,
    reason="certutil n’est pas installé sur cette machine.",
)


@pytest.mark.web
@needs_certutil
def test_only_a_good_certificate_is_let_through(tmp_path: Path) -> None:
    suite = "tests/escape/certificates_played.py"
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*words, f"--basetemp={tmp_path / 'base'}", suite],
        cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
