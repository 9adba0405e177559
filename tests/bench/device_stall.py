"""The longest stall of the interface while every machine of the cabin hangs.

Time spent in the kernel's queue behind other programs is taken off; see `hanging`.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.display import private_display
from bench.figures import Figure, spread
from bench.hanging import KINDS
from bench.served_visit import ROOT

LIMIT_MS = 16
PAIRS = 5


def main() -> list[Figure]:
    """Hung and idle machines in turn, each in a fresh process."""
    worst: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with private_display() as environment:
        for _ in range(PAIRS):
            for kind in KINDS:
                worst[kind].append(_sitting(environment, kind))
    idle = statistics.median(worst["idle"])
    return [
        Figure(
            name=f"longest stall in 6 s while every device hangs, of {PAIRS}",
            unit="ms",
            ours=statistics.median(worst["hung"]),
            limit=LIMIT_MS,
            remark=f"{spread(worst['hung'])}; with idle devices {idle:.0f} "
            f"({spread(worst['idle'])})",
        )
    ]


def _sitting(environment: dict[str, str], kind: str) -> float:
    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory(dir="/dev/shm", prefix="cabin-bench-") as memory,
    ):
        answer = Path(folder) / "answer.json"
        subprocess.run(
            [sys.executable, "-m", "bench.hanging", str(answer), kind],
            cwd=ROOT,
            env={
                **environment,
                "PYTHONPATH": f"{ROOT / 'tests'}:{ROOT}",
                "CABIN_RUNTIME_DIR": f"{memory}/run",
                "CABIN_STATE_DIR": f"{folder}/state",
            },
            check=True,
            stderr=subprocess.DEVNULL,
            timeout=120,
        )
        return float(json.loads(answer.read_text())["worst_ms"])
