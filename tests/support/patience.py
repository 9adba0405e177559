"""How long tests wait for what must come.

Far over what a slow and busy machine needs: these limits end what would hang, and say
nothing of how quick anything is. Figures are the bench's.
"""

import time
from collections.abc import Callable
from select import select

PATIENCE_S = 120.0
PATIENCE_MS = int(PATIENCE_S * 1000)
PLAY_LIMIT_S = 1500.0
"""For a process that plays whole visits, one after the other."""
LOOK_EVERY_S = 0.005


def until(holds: Callable[[], bool], within_s: float = PATIENCE_S) -> None:
    """Look until it holds; fail if it never does."""
    end_s = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < end_s, "it never came"
        select([], [], [], LOOK_EVERY_S)
