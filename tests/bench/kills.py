"""Two hundred kills at random moments, and what the journal makes of them."""

import tempfile
from pathlib import Path

from bench.figures import Figure

from support.killed_visits import kill_visits

KILLS = 200


def main() -> list[Figure]:
    """Visits lost, doubled or counted as something else."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        told = kill_visits(Path(folder), kills=KILLS, seed=2026)
    lost = len(told.begun - set(told.rows))
    wrong = sum(told.rows.get(key) != "finished" for key in told.kept)
    strange = max(len(set(told.rows) - told.begun) - told.kills, 0)
    return [
        Figure(
            name="kills, visits lost or counted wrongly",
            unit="visits",
            ours=lost + wrong + strange,
            limit=0,
            remark=str(told),
        )
    ]
