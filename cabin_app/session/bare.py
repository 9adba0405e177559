"""Events and effects that carry nothing but their name."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bare:
    """A word without fields: equal to its like, and to nothing else.

    Some forty words inherit what a dataclass is made of, rather than each having it
    compiled at import: they weigh on the first screen.
    """
