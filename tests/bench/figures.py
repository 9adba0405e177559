"""What a bench answers, and how it is printed."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass

RUNS = 7
"""In one call; a figure is their median unless its name says otherwise."""


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One line of the table.

    Attributes:
        name: What was measured.
        unit: Of `ours`, `peer`, and of `limit` when there is no peer.
        ours: Measured on the cabin.
        peer: Measured on the peer, None when there is none.
        limit: Greatest ratio to the peer, or greatest value without one.
        remark: What else was seen.
    """

    name: str
    unit: str
    ours: float
    limit: float
    peer: float | None = None
    remark: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours against the peer's."""
        return self.ours / self.peer if self.peer else None

    @property
    def ok(self) -> bool:
        """Whether it is within its limit."""
        held = self.ours if self.peer is None else self.ours / self.peer
        return held <= self.limit


def spread(values: Sequence[float]) -> str:
    """Least and greatest, for a remark."""
    return f"{min(values):.0f} to {max(values):.0f}"


def percentile_95(values: Sequence[float]) -> float:
    """The value that one in twenty passes."""
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


def table(figures: Sequence[Figure]) -> str:
    """Lines for people."""
    head = f"{'':46} {'ours':>8} {'peer':>8} {'ratio':>6} {'limit':>8}"
    lines = [head]
    for figure in figures:
        peer = "" if figure.peer is None else f"{figure.peer:.0f}"
        ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
        limit = f"{figure.limit:g}" if figure.peer is None else f"x {figure.limit:g}"
        name = f"{figure.name}, {figure.unit}"
        verdict = "ok" if figure.ok else "OVER"
        lines.append(
            f"{name:62} {figure.ours:8.0f} {peer:>8} {ratio:>6} {limit:>8} "
            f"{verdict:4} {figure.remark}".rstrip()
        )
    return "\n".join(lines)


def to_json(figures: Sequence[Figure]) -> str:
    """The same for machines."""
    return json.dumps(
        [{**asdict(f), "ratio": f.ratio, "ok": f.ok} for f in figures],
        indent=1,
        ensure_ascii=False,
    )
