"""From the tap to the ringing, from the answer to both ways, and taps in a call."""

import statistics

from bench.display import private_display
from bench.driven import told_by
from bench.figures import Figure, percentile_95, spread

RINGING_MS, BOTH_WAYS_MS, TAP_MS = 500, 2000, 60
CUT_TOLD_MS, CUT_BACK_MS = 5000, 13_000
"""TCP tries again at growing distances, seconds after the cut; later than that, the
cabin has given the call up (`Timeouts.reconnect_s`)."""
LIMIT_S = 240


def main() -> list[Figure]:
    """Play the calls in one process."""
    with private_display() as environment:
        told = told_by("bench.calling", environment, limit_s=LIMIT_S)
    taps = [(tap["ms"], tap["name"]) for tap in told["taps"]]
    times = [ms for ms, _ in taps]
    alone = [tap["ms"] for tap in told["alone"]]
    counted = ", ".join(f"{number} {name}" for name, number in told["counted"].items())
    return [
        _median("tap to ringing on the screen", told["ringing_ms"], RINGING_MS),
        _median("tap to the desk that is rung", told["rung_ms"], RINGING_MS),
        _median(
            "answer to sound and picture both ways",
            told["both_ms"],
            BOTH_WAYS_MS,
            f"; with a browser in 10 s: {counted}",
        ),
        Figure(
            name=f"touch to frame in a call, p95 of {len(taps)}",
            unit="ms",
            ours=percentile_95(times),
            limit=TAP_MS,
            remark=f"median {statistics.median(times):.0f}, without a call "
            f"p95 {percentile_95(alone):.0f}, median {statistics.median(alone):.0f}; "
            + _by_name(taps),
        ),
        Figure(
            name="network cut to the sign that says so",
            unit="ms",
            ours=told["told_ms"],
            limit=CUT_TOLD_MS,
        ),
        Figure(
            name="end of a cut of 20 s to sound and picture both ways",
            unit="ms",
            ours=told["back_ms"],
            limit=CUT_BACK_MS,
            remark="the same call; the form holds what was typed",
        ),
    ]


def _median(name: str, values: list[float], limit: float, more: str = "") -> Figure:
    return Figure(
        name=name,
        unit="ms",
        ours=statistics.median(values),
        limit=limit,
        remark=spread(values) + more,
    )


def _by_name(taps: list[tuple[float, str]]) -> str:
    """The median of each button, the slowest first."""
    medians = {
        name: statistics.median(ms for ms, other in taps if other == name)
        for name in {name for _, name in taps}
    }
    slowest = sorted(medians.items(), key=lambda each: -each[1])
    return ", ".join(f"{name} {ms:.0f}" for name, ms in slowest)
