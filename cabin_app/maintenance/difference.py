"""What distinguishes this cabin in its town, as the staff see it. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class DifferenceShown:
    """One share that is another one here.

    Attributes:
        name: What of.
        here: In this cabin, of a hundred.
        elsewhere: In the cabin in the middle of the others, of a hundred.
    """

    name: str
    here: int
    elsewhere: int


@dataclass(frozen=True, kw_only=True)
class CabinBeside:
    """This cabin beside the others.

    Attributes:
        cabin: Its name in the town, "" when the others are too few to compare.
        rule: What "different" means, in one sentence.
        differences: The farthest first; none for a usual cabin.
    """

    cabin: str
    rule: str
    differences: tuple[DifferenceShown, ...] = ()
