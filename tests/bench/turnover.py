"""From the end of a visit to the resting screen of the fresh process."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from bench.display import private_display
from bench.figures import RUNS, Figure, spread
from bench.served_visit import ROOT

LIMIT_MS = 1000
CALL_LIMIT_S = 240.0
LOOK_EVERY_S = 0.1


def main() -> list[Figure]:
    """Play visits in a row, each left as soon as its erasure is proven."""
    with private_display() as environment, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stamps.jsonl"
        path.touch()
        supervisor = subprocess.Popen(
            [sys.executable, "-m", "bench.turning", str(path), "supervise"],
            cwd=ROOT,
            env={
                **environment,
                "PYTHONPATH": f"{ROOT / 'tests'}:{ROOT}",
                "CABIN_RUNTIME_DIR": f"{folder}/runtime",
                "CABIN_STATE_DIR": f"{folder}/state",
            },
            stderr=subprocess.DEVNULL,
        )
        try:
            visits = _wait_for(path, 2 * RUNS + 1)
        finally:
            supervisor.terminate()
            supervisor.wait(timeout=20)
    erasing, patient, hasty, whole = [], [], [], []
    for before, after in pairwise(visits):
        erasing.append(1000 * (before["verified"] - before["confirmed"]))
        turned_ms = 1000 * (after["begun"] - before["left"])
        if "patient" in before:
            patient.append(turned_ms)
        else:
            hasty.append(turned_ms)
            whole.append(1000 * (after["begun"] - before["confirmed"]))
    rows = (
        ("leaving to the fresh resting screen", patient, "2.5 s of farewell before"),
        ("same, leaving as soon as erasure was proven", hasty, ""),
        ("same, erasure and its check included", whole, ""),
        ("erasure alone, residue checked", erasing, ""),
    )
    return [
        Figure(
            name=name,
            unit="ms",
            ours=statistics.median(values),
            limit=LIMIT_MS,
            remark=f"{spread(values)} {remark}".rstrip(),
        )
        for name, values, remark in rows
    ]


def _wait_for(path: Path, count: int) -> list[dict[str, float]]:
    """The instants of each process, in their order, once enough began."""
    until_s = time.monotonic() + CALL_LIMIT_S
    while time.monotonic() < until_s:
        visits: dict[int, dict[str, float]] = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            stamp = json.loads(line)
            if stamp["word"].startswith("failed"):
                raise RuntimeError(stamp["word"])
            visits.setdefault(stamp["pid"], {})[stamp["word"]] = stamp["at_s"]
        begun = [visit for visit in visits.values() if "begun" in visit]
        if len(begun) >= count:
            return begun
        time.sleep(LOOK_EVERY_S)
    message = "the visits did not follow one another"
    raise TimeoutError(message)
