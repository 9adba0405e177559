"""No source is read and kept for switches of PySide6 that nothing here uses."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FEW = 20
"""Without `leave_sources_unread` 430 are."""


def test_hardly_a_source_is_kept_once_the_room_stands() -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import linecache, sys, cabin_app.bootstrap.visit\n"
            "assert 'ui.viewmodels.web' in sys.modules\n"
            "print(len(linecache.cache))",
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert int(said) < FEW


def test_nothing_of_ours_uses_the_switches() -> None:
    for folder in ("cabin_app", "devices", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            assert "from __feature__" not in path.read_text("utf-8"), path
