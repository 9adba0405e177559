"""The journal: reports of one and ten years, and the attack on the door."""

import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

from bench.figures import RUNS, Figure, spread

from cabin_app.journal.report import report
from cabin_app.journal.simulate import Wish, simulate, write_simulated
from support.door_attack import attack
from support.drawn_counts import PAIRS, SERVICES

TODAY = date(2026, 11, 25)
ATTACKED_MONTHS = range(1, 13)


def main() -> list[Figure]:
    """Report times, and cells found."""
    with tempfile.TemporaryDirectory() as folder:
        figures = [
            _report(Path(folder), years, limit)
            for years, limit in ((1, 100), (10, 500))
        ]
        return [*figures, _attack(Path(folder) / "1.sqlite")]


def _report(folder: Path, years: int, limit_ms: int) -> Figure:
    path = folder / f"{years}.sqlite"
    write_simulated(path, simulate(Wish(years=years, today=TODAY), PAIRS))
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
