"""From the end of a visit to the death of its pages, whatever they do."""

import json
import statistics
import subprocess
import sys

from bench.display import private_display
from bench.figures import Figure
from bench.served_visit import ROOT

LIMIT_MS = 1000


def main() -> list[Figure]:
    """One process, each stubborn page three times; the slowest counts."""
    with private_display() as environment:
        done = subprocess.run(
            [sys.executable, "-m", "bench.ending_played"],
            cwd=ROOT,
            env={**environment, "PYTHONPATH": f"{ROOT / 'tests'}:{ROOT}"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
            timeout=300,
        )
    times: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    medians = {name: statistics.median(of_one) for name, of_one in times.items()}
    slowest = max(medians, key=lambda name: medians[name])
    return [
        Figure(
            name="end of the pages of a visit, the slowest kind",
            unit="ms",
            ours=max(max(of_one) for of_one in times.values()),
            limit=LIMIT_MS,
            remark=f"median of the slowest, {slowest}: {medians[slowest]:.0f}",
        )
    ]
