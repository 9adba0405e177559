"""Two processes, a locked file, no room, no right, no power."""

import os
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from cabin_app.journal.events import JournalKind
from cabin_app.journal.store import Store, check_store, open_store
from support.journal_visits import new_recorder, new_store, use, visit
from support.patience import PATIENCE_S

PUBLIC = JournalKind.PUBLIC


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite"


def visits(path: Path) -> int:
    with closing(sqlite3.connect(path)) as opened:
        (found,) = opened.execute("SELECT count(*) FROM visit_ended").fetchone()
    return int(found)


def child(script: str, *arguments: str) -> subprocess.Popen[str]:
    """Another process of the cabin; it says "ready", then waits for a line."""
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", PROLOGUE + script, *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": f"{root}:{root / 'tests'}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


PROLOGUE = """
import sys
from pathlib import Path
from support.journal_visits import new_recorder, new_store, use, visit
from cabin_app.journal import database
from cabin_app.journal.store import Store, one_batch, open_store
from cabin_app.journal.events import JournalKind
path = Path(sys.argv[1])
"""

HOLD = """
with database.turn(path, wait_s=5):
    print("ready", flush=True)
    sys.stdin.readline()
"""

HOLD_FROM_OUTSIDE = """
import sqlite3
opened = sqlite3.connect(path, isolation_level=None)
opened.execute("BEGIN IMMEDIATE")
print("ready", flush=True)
sys.stdin.readline()
"""

IN_MID_VISIT = """
recorder = new_recorder(new_store(path))
recorder.record(visit())
recorder.end_visit()
recorder.record(use())
recorder.record(visit())
print("ready", flush=True)
sys.stdin.readline()
"""

IN_MID_WRITE = """
store = new_store(path)
recorder = new_recorder(store)
recorder.record(visit())
with database.connection(path, wait_s=1) as opened:
    opened.exec_driver_sql("BEGIN IMMEDIATE")
    store._insert(opened, one_batch(recorder._collected), None)
    print("ready", flush=True)
    sys.stdin.readline()
"""

COUNT_TWENTY = """
recorder = new_recorder(Store(path, kind=JournalKind.PUBLIC))
print("ready", flush=True)
sys.stdin.readline()
for _ in range(20):
    recorder.record(visit())
    recorder.end_visit()
problem = recorder.close()
print("lost" if problem else "done", flush=True)
"""


def until_ready(process: subprocess.Popen[str]) -> None:
    assert process.stdout
    assert process.stdout.readline() == "ready\n"


def finish(process: subprocess.Popen[str]) -> str:
    said, _ = process.communicate("\n", timeout=PATIENCE_S)
    assert process.returncode == 0
    return said


@pytest.mark.parametrize("holder", [HOLD, HOLD_FROM_OUTSIDE], ids=["cabin", "outside"])
def test_counts_wait_while_another_process_holds_the_journal(
    holder: str, path: Path
) -> None:
    store = new_store(path)
    other = child(holder, str(path))
    until_ready(other)
    recorder = new_recorder(store)
    recorder.record(visit())
    recorder.record(use())
    problem = recorder.end_visit()
    assert problem is not None
    assert "3 counts wait in memory" in problem.message
    assert visits(path) == 0
    recorder.record(visit())
    finish(other)
    assert recorder.end_visit() is None
    assert recorder.waiting == 0
    assert visits(path) == 2


def test_a_journal_held_at_start_does_not_hold_the_cabin(path: Path) -> None:
    new_store(path)
    other = child(HOLD, str(path))
    until_ready(other)
    opened = open_store(path, kind=PUBLIC)
    (problem,) = opened.problems
    assert "another process holds it" in problem.message
    finish(other)
    recorder = new_recorder(opened.store)
    recorder.record(visit())
    assert recorder.close() is None
    assert visits(path) == 1


def test_two_processes_count_side_by_side(path: Path) -> None:
    others = [child(COUNT_TWENTY, str(path)) for _ in range(2)]
    for other in others:
        until_ready(other)
    for other in others:
        assert other.stdin
        other.stdin.write("\n")
        other.stdin.flush()
    assert [finish(other) for other in others] == ["done\n", "done\n"]
    assert visits(path) == 40
    assert check_store(path, kind=PUBLIC) == ()


@pytest.mark.parametrize(("moment", "counted"), [(IN_MID_VISIT, 1), (IN_MID_WRITE, 0)])
def test_a_kill_leaves_whole_visits_only(moment: str, counted: int, path: Path) -> None:
    victim = child(moment, str(path))
    until_ready(victim)
    victim.send_signal(signal.SIGKILL)
    victim.communicate()
    assert check_store(path, kind=PUBLIC) == ()
    recorder = new_recorder(new_store(path))
    assert visits(path) == counted
    recorder.cut_visit()
    assert recorder.end_visit() is None
    assert visits(path) == counted + 1


def test_no_room_on_the_disk_keeps_the_counts(path: Path) -> None:
    store = new_store(path)
    recorder = new_recorder(store)
    recorder.record(visit())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    previous = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
        problem = recorder.end_visit()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, previous)
    assert problem is not None
    assert recorder.waiting == 2
    assert recorder.end_visit() is None
    assert visits(path) == 1


def test_a_folder_that_cannot_be_made_keeps_the_counts(tmp_path: Path) -> None:
    """A file stands where the folder should: refused even to the superuser."""
    (tmp_path / "state").touch()
    opened = open_store(tmp_path / "state" / "journal.sqlite", kind=PUBLIC)
    (problem,) = opened.problems
    assert "cannot be used now" in problem.message
    recorder = new_recorder(opened.store)
    recorder.record(visit())
    assert recorder.end_visit() is not None
    (tmp_path / "state").unlink()
    assert recorder.close() is None
    assert visits(tmp_path / "state" / "journal.sqlite") == 1


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that every account may enter, unlike the test's own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@contextmanager
def without_privileges() -> Iterator[None]:
    """As any account: the superuser may write anywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o644), (0o777, 0o444)])
def test_no_right_to_write_keeps_the_counts(
    folder_mode: int, file_mode: int, shared_folder: Path
) -> None:
    path = shared_folder / "journal.sqlite"
    store = new_store(path)
    path.with_name("journal.sqlite.lock").chmod(0o666)
    path.chmod(file_mode)
    shared_folder.chmod(folder_mode)
    recorder = new_recorder(store)
    recorder.record(visit())
    with without_privileges():
        (found,) = open_store(path, kind=PUBLIC).problems
        problem = recorder.end_visit()
    assert "cannot be used now" in found.message
    assert problem is not None
    assert "2 counts wait in memory" in problem.message
    shared_folder.chmod(0o755)
    path.chmod(0o644)
    assert recorder.close() is None
    assert visits(path) == 1


def test_nothing_waits_when_nothing_was_counted(path: Path) -> None:
    store = Store(path, kind=PUBLIC)
    assert new_recorder(store).close() is None
    assert not path.exists()
