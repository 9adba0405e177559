"""Touch to the first frame of the next screen, and the stalls of the interface."""

import statistics

from bench.display import private_display
from bench.driven import told_by
from bench.figures import RUNS, Figure, percentile_95, spread

P95_LIMIT_MS, WORST_LIMIT_MS, STALL_LIMIT_MS = 50, 150, 50
LIMIT_S = 120


def main() -> list[Figure]:
    """Play the same taps in fresh processes."""
    taps: list[tuple[float, str]] = []
    stalls: list[tuple[float, str]] = []
    with private_display() as environment:
        for _ in range(RUNS):
            told = told_by("bench.touching", environment, limit_s=LIMIT_S)
            taps += [(tap["ms"], tap["name"]) for tap in told["taps"]]
            stalls.append((told["stall_ms"], told["stall_at"]))
    times = [ms for ms, _ in taps]
    worst_ms, worst_at = max(taps)
    _, stall_at = max(stalls)
    return [
        Figure(
            name=f"touch to the next screen's frame, p95 of {len(taps)}",
            unit="ms",
            ours=percentile_95(times),
            limit=P95_LIMIT_MS,
            remark=f"median {statistics.median(times):.0f}",
        ),
        Figure(
            name=f"touch to the next screen's frame, worst of {len(taps)}",
            unit="ms",
            ours=worst_ms,
            limit=WORST_LIMIT_MS,
            remark=f"at {worst_at}",
        ),
        Figure(
            name="longest stall of the interface in a tour",
            unit="ms",
            ours=statistics.median(ms for ms, _ in stalls),
            limit=STALL_LIMIT_MS,
            remark=f"{spread([ms for ms, _ in stalls])}; worst after {stall_at}",
        ),
    ]
