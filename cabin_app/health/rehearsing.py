"""What can be made to go wrong with a simulated machine, to rehearse it."""

from collections.abc import Callable
from dataclasses import dataclass

from cabin_app.health.model import Family


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """One thing that can go wrong.

    Attributes:
        name: Key of its words on the screen.
        begin: Let it go wrong; returns at once.
        end: Mend it; None when it happens once, to the next page or job.
    """

    name: str
    begin: Callable[[], None]
    end: Callable[[], None] | None = None


@dataclass(frozen=True, kw_only=True)
class Machine:
    """A simulated machine.

    Attributes:
        family: Which.
        troubles: What can go wrong with it, the commonest first.
        mend: Makes it well again, whatever was wrong.
    """

    family: Family
    troubles: tuple[Trouble, ...]
    mend: Callable[[], None]
