"""The journal: reports of one and ten years, and the attack on the door."""

import gc
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

from bench.figures import RUNS, Figure, spread

from cabin_app.journal.events import JournalKind
from cabin_app.journal.marks import Marks
from cabin_app.journal.recorder import Recorder
from cabin_app.journal.report import report
from cabin_app.journal.simulate import Wish, simulate, write_simulated
from cabin_app.journal.store import open_store
from cabin_app.journal.waiting import WaitingRoom
from support.door_attack import attack
from support.drawn_counts import PAIRS, SERVICES
from support.journal_visits import VOCABULARY, SetClock, use, visit

TODAY = date(2026, 11, 25)
MEMORY = "/dev/shm"  # noqa: S108 (where counts wait on a cabin)
PUBLIC, VISITS = JournalKind.PUBLIC, 60
ATTACKED_MONTHS = range(1, 13)


def main() -> list[Figure]:
    """Report times, and cells found."""
    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory(dir=MEMORY) as memory,
    ):
        figures = [
            _report(Path(folder), years, limit)
            for years, limit in ((1, 100), (10, 500))
        ]
        return [
            *figures,
            *_writing(Path(folder), Path(memory)),
            _attack(Path(folder) / "1.sqlite"),
        ]


def _report(folder: Path, years: int, limit_ms: int) -> Figure:
    path = folder / f"{years}.sqlite"
    write_simulated(path, simulate(Wish(years=years, today=TODAY), PAIRS))
    # What all the benches have loaded is not the command's to look through.
    gc.freeze()
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        told = report(path, threshold=11, today=TODAY)
        took.append((time.perf_counter() - began) * 1000)
    return Figure(
        name=f"journal report, {years} years",
        unit="ms",
        ours=median(took),
        limit=limit_ms,
        remark=f"{spread(took)}; {told.total} visits, {path.stat().st_size >> 10} KB",
    )


def _writing(folder: Path, memory: Path) -> list[Figure]:
    """What the next visit waits for, and the write that goes on beside it."""
    recorder = Recorder(
        open_store=lambda: open_store(folder / "10.sqlite", kind=PUBLIC).store,
        vocabulary=VOCABULARY,
        clock=SetClock(),
        room=WaitingRoom(memory / "counts"),
        marks=Marks(folder / "marks"),
    )
    kept, written = [], []
    for number in range(VISITS + 1):
        recorder.begin_visit(number + 1)
        recorder.record(use())
        recorder.record(visit())
        began = time.perf_counter()
        recorder.keep(number + 1)
        kept.append((time.perf_counter() - began) * 1000)
        assert recorder.end_visit() is None
        written.append((time.perf_counter() - began) * 1000)
    recorder.close()
    said = f"{VISITS} visits into ten years of them"
    return [
        Figure(
            name="journal, the next visit waits, worst",
            unit="ms",
            ours=max(kept[1:]),
            limit=20,
            remark=f"{spread(kept[1:])}; {said}",
        ),
        Figure(
            name="journal, a visit written beside the next",
            unit="ms",
            ours=median(written[1:]),
            limit=1000,
            remark=f"{spread(written[1:])}; {said}",
        ),
    ]


def _attack(path: Path) -> Figure:
    days = [date(2026, month, 3) for month in ATTACKED_MONTHS]
    told = [report(path, threshold=11, today=day) for day in days]
    found = attack(told, SERVICES)
    return Figure(
        name="journal attack, cells found",
        unit="cells",
        ours=len(found.cells),
        limit=0,
        remark=str(found),
    )
