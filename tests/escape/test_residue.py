"""What whole processes leave in files after visits: nothing of them."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from support.patience import PATIENCE_S
from support.searched import files_with

pytestmark = pytest.mark.web

SHARED = Path("/dev/shm")  # noqa: S108 - looked at, never written
SYSTEM = Path("/tmp")  # noqa: S108 - likewise
ROOT = Path(__file__).parents[2]
PLAYED = "tests/escape/visits_played.py"


def new_in(place: Path, before: set[Path], word: str) -> list[Path]:
    """What came into a shared place meanwhile and holds the word, at any depth."""
    new = [path for path in set(place.iterdir()) - before if "pytest" not in path.name]
    flat = [path for path in new if path.is_file() and os.access(path, os.R_OK)]
    named = [path for path in new if word in path.name]
    held = [path for path in flat if word.encode() in path.read_bytes()]
    deep = files_with([word], [path for path in new if path.is_dir()])
    return [*named, *held, *map(Path, deep)]


@pytest.mark.parametrize(
    ("visits", "code"),
    [
        ("test_twenty_mixed_visits", 0),
        ("test_a_visit_that_is_killed", -signal.SIGKILL),
    ],
)
def test_no_canary_is_written_anywhere(tmp_path: Path, visits: str, code: int) -> None:
    names = ("HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_DATA_HOME")
    places = {name: tmp_path / name.lower() for name in (*names, "XDG_CONFIG_HOME")}
    for place in places.values():
        place.mkdir(mode=0o700)
    # No other test of this machine writes this word.
    word = f"CANARY{os.getpid()}"
    spool = tmp_path / "spool"
    before = {place: set(place.iterdir()) for place in (SHARED, SYSTEM)}
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith("XDG_")},
        **{name: str(place) for name, place in places.items()},
        "PYTHONDONTWRITEBYTECODE": "1",
        "KILLED": str(tmp_path / "killed"),
        "CANARY": word,
    }
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    command += [f"--basetemp={spool}", f"{PLAYED}::{visits}"]
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, timeout=PATIENCE_S
    )
    assert ended.returncode == code, ended.stdout.decode()[-2000:]
    assert (tmp_path / "killed").exists() is (code != 0)
    assert files_with([word], places.values()) == []
    # Only what Qt keeps for itself: no file of a profile was written.
    written = [path for place in places.values() for path in place.rglob("*")]
    assert not [path for path in written if "QtWebEngine" in str(path)]
    for place, was in before.items():
        assert new_in(place, was, word) == []


def test_the_search_sees_every_spelling(tmp_path: Path) -> None:
    """The other test is worth what this search is."""
    for number, spelling in enumerate(("utf-8", "utf-16-le", "utf-16-be")):
        (tmp_path / str(number)).write_bytes(b"\0" + "CANARY".encode(spelling))
    (tmp_path / "CANARY.pdf").touch()
    assert len(files_with(["CANARY"], [tmp_path])) == 4
    assert len(new_in(tmp_path, set(), "CANARY")) == 2
    deep = tmp_path / "new" / "deep"
    deep.mkdir(parents=True)
    (deep / "held").write_text("CANARY")
    assert len(new_in(tmp_path, set(), "CANARY")) == 3
