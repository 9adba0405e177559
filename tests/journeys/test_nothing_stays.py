"""After a visit, whole or cut, nothing of it is anywhere: files and processes."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from cabin_app.bootstrap.services import Services, running_services
from cabin_app.tour_plan import CANARY, FRESH, NOTED, PLAYED, TourPlan
from support.patience import until
from support.real_cabin import ROOT, RealCabin, real_cabin, wait_for_end
from support.searched import documents_in, files_with, processes_with

pytestmark = [
    pytest.mark.journey,
    pytest.mark.services,
]

PRACTICE_LOG = "practice-site.log"
"""What the rehearsal site got, for the tour: references and sizes, no content."""
PAPER = ("received", "printer")
"""What came out of the printer that stands for a real one, and its own memory."""
VISITOR = "Camille Martin"
"""Whose name stands in the account, the mailbox and the certificate of a rehearsal."""


@dataclass(frozen=True)
class Toured:
    """A cabin with services, every folder of it private, and what plays in it."""

    cabin: RealCabin
    services: Services
    pictures: Path
    private: tuple[Path, ...]

    def wait_for_file(self, name: str) -> Path:
        until(lambda: bool(list(self.pictures.glob(name))))
        return next(self.pictures.glob(name))

    @property
    def log(self) -> str:
        return self.cabin.errors.read_text("utf-8", "replace")

    @property
    def mark(self) -> str:
        """Only processes of this cabin have it in their environment."""
        return str(self.cabin.state)

    def nothing_is_left(self, *words: str) -> None:
        """Neither words nor documents nor processes nor a spool."""
        cups = self.services.cups.folder
        kept = [*self.private, *(p for p in cups.iterdir() if p.name not in PAPER)]
        assert files_with((CANARY, VISITOR, *words), kept) == []
        assert files_with((CANARY, VISITOR), [self.pictures]) == []
        assert documents_in(kept) == []
        assert list(self.cabin.spool.iterdir()) == []

    def report(self) -> str:
        """What the command says of the rehearsal's journal."""
        done = subprocess.run(
            [sys.executable, "-m", "cabin_app", "journal", "report", "--practice"],
            env={**os.environ, "CABIN_STATE_DIR": str(self.cabin.state)},
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@contextmanager
def toured(folder: Path, journey: str) -> Iterator[Toured]:
    """A cabin in which that journey plays once started."""
    home = folder / "home"
    names = ("tmp", "cache", "config", "data", "run")
    for name in ("", *names):
        (home / name).mkdir(mode=0o700)
    pictures = folder / "pictures"
    pictures.mkdir()
    with ExitStack() as stack:
        temporary = TemporaryDirectory(dir="/dev/shm", prefix="cabin-services-")
        shared = Path(stack.enter_context(temporary))
        # The print server's filters run as another user and must pass through.
        shared.chmod(0o755)
        services = stack.enter_context(running_services(shared))
        screen = home / "screen.json"
        size = {"name": "tour", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
        screen.write_text(json.dumps({"screens": [size]}))
        plan = folder / "plan.json"
        TourPlan(
            journey=journey,
            language="fr",
            folder=pictures,
            width_px=1920,
            height_px=1080,
            text_size=1,
            contrast="light",
            voice=False,
            config=services.config,
            practice_log=pictures / PRACTICE_LOG,
        ).write(plan)
        environment = {
            **{k: services.environment[k] for k in ("SANE_CONFIG_DIR",)},
            "HOME": str(home),
            "TMPDIR": str(home / "tmp"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_QUICK_BACKEND": "software",
            "PYTHONFAULTHANDLER": "1",
        }
        module = "cabin_app.bootstrap.touring"
        words = (str(plan), "supervise")
        cabin = stack.enter_context(
            real_cabin(folder, *words, module=module, **environment)
        )
        private = (home, cabin.state, cabin.runtime)
        yield Toured(cabin, services, pictures, private)


def test_after_a_visit_nothing_of_it_is_anywhere(tmp_path) -> None:
    with toured(tmp_path, "two-errands") as toured_cabin:
        t = toured_cabin
        t.cabin.start()
        t.cabin.is_shown()
        (first,) = t.cabin.visits()
        t.wait_for_file(PLAYED)
        visit = json.loads((t.pictures / PLAYED).read_text("utf-8"))
        assert visit["failure"] == "", t.log
        t.wait_for_file(FRESH)
        assert t.cabin.family(first) == []
        assert len(t.services.cups.received()) == 1
        noted, farewell = t.services.receipts.receipts
        assert NOTED in noted
        assert NOTED not in farewell
        t.nothing_is_left(visit["notes"]["reference"], NOTED)
        assert t.cabin.stop() == 0
        assert processes_with(t.mark) == []
        t.nothing_is_left(visit["notes"]["reference"], NOTED)
        report = t.report()
        for sign in ("failed while", "fell silent", "Fatal", "Traceback", "nullptr"):
            assert sign not in t.log
    assert _figure(report, "terminée") == 1
    assert _figure(report, "coupée (courant, incident)") == 0


def test_after_a_visit_that_was_killed_nothing_of_it_is_anywhere(tmp_path) -> None:
    with toured(tmp_path, "two-errands") as toured_cabin:
        t = toured_cabin
        t.cabin.start()
        t.cabin.is_shown()
        (first,) = t.cabin.visits()
        t.wait_for_file("*-documents.png")
        assert documents_in([t.cabin.spool]), "there must be something to erase"
        family = [fact.pid for fact in t.cabin.family(first)]
        assert len(family) > 2, "pages, their sites and the scanner have processes"
        # The next process must not play: it shows that it rests.
        (t.pictures / PLAYED).write_text("{}")
        os.kill(first, signal.SIGKILL)
        t.cabin.is_shown()
        for pid in family:
            wait_for_end(pid)
        t.wait_for_file(FRESH)
        (second,) = t.cabin.visits()
        assert second != first
        t.nothing_is_left()
        assert t.cabin.stop() == 0
        assert processes_with(t.mark) == []
        t.nothing_is_left()
        report = t.report()
    assert _figure(report, "coupée (courant, incident)") == 1
    assert _figure(report, "terminée") == 0


def test_the_search_finds_what_stays(tmp_path) -> None:
    """The other tests are worth what this search is."""
    (tmp_path / "words").write_bytes(b"\0" + CANARY.encode("utf-16-le") + b"\0")
    (tmp_path / f"{CANARY}.txt").touch()
    (tmp_path / "scan").write_bytes(b"P5\n1 1\n255\n\0")
    (tmp_path / "cache").write_bytes(b"head %PDF-1.7 tail")
    assert len(files_with([CANARY], [tmp_path])) == 2
    assert len(documents_in([tmp_path])) == 2
    wait = ["-c", "import sys; print(flush=True); sys.stdin.read()", CANARY]
    with subprocess.Popen(
        [sys.executable, *wait], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as waiting:
        assert waiting.stdin is not None
        assert waiting.stdout is not None
        # Its words are in /proc a little after it was started.
        waiting.stdout.readline()
        assert len(processes_with(CANARY)) == 1
        waiting.stdin.close()


def _figure(report: str, line: str) -> int:
    """The number behind the first line of that name, 0 when it is not there."""
    for found in report.splitlines():
        if found.strip().startswith(line):
            return int(found.split()[-1])
    return 0
