"""What a whole process leaves on disk after a visit: nothing of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SHARED = Path("/dev/shm")  # noqa: S108 - looked at, never written
ROOT = Path(__file__).parents[2]
VISIT = "tests/ui/test_web_visit.py::test_nothing_of_a_visit_reaches_the_next"


@pytest.mark.web
def test_no_canary_is_written_anywhere(tmp_path: Path) -> None:
    places = {
        "HOME": tmp_path / "home",
        "TMPDIR": tmp_path / "tmp",
        "XDG_RUNTIME_DIR": tmp_path / "runtime",
    }
    for place in places.values():
        place.mkdir(mode=0o700)
    shared_before = set(SHARED.iterdir())
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith("XDG_")},
        **{name: str(place) for name, place in places.items()},
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", VISIT]
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, timeout=100
    )
    assert ended.returncode == 0, ended.stdout.decode()[-2000:]
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    found = [path for path in written if b"CANARY" in path.read_bytes()]
    assert found == []
    # Only what Qt keeps for itself: no file of a profile was written.
    assert not [path for path in written if "QtWebEngine" in str(path)]
    for path in set(SHARED.iterdir()) - shared_before:
        assert not path.is_file() or b"CANARY" not in path.read_bytes()
