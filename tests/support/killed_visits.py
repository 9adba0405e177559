"""Visits one after the other on a real spool and journal, killed at any moment.

Run as ``python -m support.killed_visits FOLDER``: a process that plays visits without
end, tells of each on its output, and does not expect to live.
"""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from support.journal_visits import VOCABULARY, SetClock, rows_of

ROOT = Path(__file__).resolve().parents[2]
PAGES = 1500
"""Scanned in each visit, so that kills meet visits under way as often as ended ones."""
LONGEST_S = 0.6
"""Some four visits, the first of which loads the journal."""


@dataclass
class Told:
    """What the victims said before they died, and what the journal says."""

    begun: set[int] = field(default_factory=set)
    kept: set[int] = field(default_factory=set)
    kills: int = 0
    rows: dict[int, str] = field(default_factory=dict)

    def __str__(self) -> str:
        ended = [ending for ending in self.rows.values() if ending != "interrupted"]
        return (
            f"{self.kills} kills, {len(self.begun)} visits: {len(ended)} finished, "
            f"{len(self.rows) - len(ended)} interrupted, each once"
        )


class House:
    """The folders that outlive the processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.journal = folder / "state" / "journal.sqlite"

    def recorder(self):
        from cabin_app.journal.events import JournalKind
        from cabin_app.journal.marks import Marks
        from cabin_app.journal.recorder import Recorder
        from cabin_app.journal.waiting import WaitingRoom

        def open_it():
            from cabin_app.journal.store import open_store

            return open_store(self.journal, kind=JournalKind.PUBLIC).store

        return Recorder(
            open_store=open_it,
            vocabulary=VOCABULARY,
            clock=SetClock(),
            room=WaitingRoom(self.folder / "counts"),
            marks=Marks(self.folder / "state"),
        )

    def clean_up(self) -> None:
        """What the supervisor does before anybody is served."""
        from cabin_app.journal.marks import Marks
        from cabin_app.session.remains import VisitRemains

        recorder = self.recorder()
        VisitRemains(
            spool=self.folder / "spool",
            marks=Marks(self.folder / "state"),
            on_cut=recorder.cut_visit,
        ).erase(with_engine=False)
        assert recorder.close() is None


def kill_visits(folder: Path, *, kills: int, seed: int) -> Told:
    """Kill at random moments, clean up after each, and read the journal."""
    chance, house, told = Random(seed), House(folder), Told()  # noqa: S311
    for _ in range(kills):
        _kill_one(house, told, chance.uniform(0.0, LONGEST_S))
        house.clean_up()
    told.rows = {
        int(str(row["key"])): str(row["ending"])
        for row in rows_of(house.journal, "visit_ended")
    }
    return told


def _kill_one(house: House, told: Told, after_s: float) -> None:
    victim = subprocess.Popen(
        [sys.executable, "-m", "support.killed_visits", str(house.folder)],
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert victim.stdout is not None
    assert victim.stdout.readline() == "ready\n"
    try:
        victim.wait(timeout=after_s)
    except subprocess.TimeoutExpired:
        victim.send_signal(signal.SIGKILL)
    said, _ = victim.communicate()
    assert victim.returncode == -signal.SIGKILL
    told.kills += 1
    for line in said.splitlines():
        # The last line may be cut by the kill.
        word, _, key = line.partition(" ")
        if len(key) == 19:
            (told.begun if word == "begun" else told.kept).add(int(key))


def main(folder: Path) -> None:
    """Play visits until killed."""
    from cabin_app.session import events as e
    from support.conducted import Conducted

    cabin = Conducted(folder)
    house = House(folder)
    recorder = house.recorder()
    cabin.use_recorder(recorder)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        cabin.conductor.wake()
        key = cabin.hands.spool.key
        _say("begun", key)
        cabin.play((e.LanguageChosen("fr"), e.LeaveAsked()))
        for number in range(PAGES):
            (cabin.hands.spool.folder() / f"{number}.pnm").write_bytes(b"p" * 4096)
        cabin.play((e.LeaveConfirmed(),))
        _say("kept", key)
        cabin.executor.drain("journal")
        cabin.hands.web.destroying.pop()(())
        cabin.executor.drain()
        cabin.play((e.QuitAsked(),))
        cabin.executor.drain()


def _say(word: str, key: int | None) -> None:
    sys.stdout.write(f"{word} {key}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
