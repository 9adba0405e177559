"""How each cabin differs from the others of its town. Pure.

Made of what the cabins told and nothing else: whoever has their reports could reckon
it. Beside each share stands that of the cabin in the middle of the others (the median:
one strange cabin does not make all others strange). It counts as different when it is
at least five points away, and chance alone would not bring it about once in ten
thousand times (four standard errors). What most cabins withhold is not compared.
"""

import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cabin_app.journal.topics import Topic

COMPARED = (
    Topic.THEME,
    Topic.SERVICE,
    Topic.OUTCOME,
    Topic.HELP,
    Topic.DURATION,
    Topic.ENDING,
    Topic.SLOT,
)
"""What a cabin is like: what for, how it ends, with whom, how long, when."""
FEWEST_OTHERS = 3
"""Of two cabins each would be the other's opposite, and of three hardly more."""
LEAST_POINTS, LEAST_ERRORS = 0.05, 4.0
MOST_TOLD = 6


@dataclass(frozen=True, kw_only=True)
class Part:
    """So many of so many, in those periods where it was told."""

    count: int
    of: int

    @property
    def share(self) -> float:
        """Between 0 and 1."""
        return self.count / self.of if self.of else 0.0


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One thing that is different here.

    Attributes:
        topic: What about.
        category: Which part of it.
        here: The share in this cabin.
        elsewhere: The share in the cabin in the middle of the others.
    """

    topic: Topic
    category: str
    here: float
    elsewhere: float

    @property
    def points(self) -> float:
        """How far apart, with its sign: more here is positive."""
        return self.here - self.elsewhere


@dataclass(frozen=True, kw_only=True)
class CabinType:
    """What distinguishes a cabin, the farthest first; nothing for a usual one."""

    cabin: str
    differences: tuple[Difference, ...]


Told = Mapping[str, Mapping[tuple[Topic, str], Part]]
"""By cabin; a figure that was withheld is not there."""


def types_of(told: Told) -> tuple[CabinType, ...]:
    """Each cabin beside the others, by name; none where the others are too few."""
    if len(told) <= FEWEST_OTHERS:
        return ()
    columns = _columns(told)
    return tuple(
        CabinType(cabin=cabin, differences=_differences(told[cabin], columns))
        for cabin in sorted(told)
    )


@dataclass(frozen=True, kw_only=True)
class _Column:
    """One figure in all cabins that told it: their shares, sorted, and of how many."""

    shares: list[float]
    of: int

    def usual_beside(self, here: Part) -> tuple[float, int] | None:
        """The median of the others, and of how many; None where they are too few."""
        others = len(self.shares) - 1
        if others < FEWEST_OTHERS:
            return None
        own = bisect_left(self.shares, here.share)
        low, high = ((others - 1) // 2, others // 2)
        middle = (self.shares[low + (low >= own)], self.shares[high + (high >= own)])
        return sum(middle) / 2, self.of - here.of


def _columns(told: Told) -> Mapping[tuple[Topic, str], _Column]:
    found: dict[tuple[Topic, str], list[Part]] = {}
    for parts in told.values():
        for what, part in parts.items():
            if part.of:
                found.setdefault(what, []).append(part)
    return {
        what: _Column(
            shares=sorted(part.share for part in parts), of=sum(p.of for p in parts)
        )
        for what, parts in found.items()
    }


def _differences(
    here: Mapping[tuple[Topic, str], Part],
    columns: Mapping[tuple[Topic, str], _Column],
) -> tuple[Difference, ...]:
    found = []
    for (topic, category), part in here.items():
        beside = columns[topic, category].usual_beside(part) if part.of else None
        if beside is not None and _is_different(part, *beside):
            difference = Difference(
                topic=topic, category=category, here=part.share, elsewhere=beside[0]
            )
            found.append(difference)
    found.sort(key=lambda d: (-abs(d.points), d.topic, d.category))
    return tuple(_distinct(found))[:MOST_TOLD]


def _is_different(here: Part, usual: float, of: int) -> bool:
    away = abs(here.share - usual)
    if away < LEAST_POINTS:
        return False
    error = math.sqrt(usual * (1 - usual) * (1 / here.of + 1 / of))
    return away >= LEAST_ERRORS * error


def _distinct(found: list[Difference]) -> Iterator[Difference]:
    """A theme with one service says the same twice: the wider one is said."""
    themes = {d.category: d for d in found if d.topic is Topic.THEME}
    for each in found:
        theme = themes.get(each.category.partition("/")[0])
        if each.topic is not Topic.SERVICE or theme is None:
            yield each
