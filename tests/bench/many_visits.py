"""Memory after many visits with web pages, all in one process.

The cabin serves each visit in a process of its own; this is the harder case.
"""

import json
import subprocess
import sys

from bench.display import private_display
from bench.figures import Figure
from bench.served_visit import ROOT

GROWTH_LIMIT = 1.05
CALL_LIMIT_S = 900


def main() -> list[Figure]:
    """Play 200 visits; private memory after the 10th and after the last."""
    with private_display() as environment:
        done = subprocess.run(
            [sys.executable, "-m", "bench.many_visits_played"],
            cwd=ROOT,
            env={**environment, "PYTHONPATH": f"{ROOT / 'tests'}:{ROOT}"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
            timeout=CALL_LIMIT_S,
        )
    after: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    ten, *between, last = after.values()
    return [
        Figure(
            name="memory after 200 visits, beside that after 10",
            unit="MB",
            ours=last,
            peer=ten,
            limit=GROWTH_LIMIT,
            remark=f"between: {', '.join(f'{value:.0f}' for value in between)}",
        )
    ]
