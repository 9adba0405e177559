"""What a visit that was cut may have left, as the supervisor needs to know it."""

import logging
from collections.abc import Callable
from typing import Protocol

from cabin_app.errors import CabinError

_log = logging.getLogger(__name__)


class Remains(Protocol):
    """Fulfilled by `session.remains`."""

    def erase(self, *, with_engine: bool) -> int:
        """Erase them; nobody may be in the cabin.

        Args:
            with_engine: Also the engine's folders: no process may be running.

        Returns:
            How many visits had been interrupted.

        Raises:
            CabinError: The place is not ours.
            OSError: Something could not be removed.
        """
        ...


def erase_and_count(
    remains: Remains, *, with_engine: bool, on_interrupted: Callable[[], None]
) -> bool:
    """Erase, and tell of each visit that had been interrupted.

    Returns:
        Whether nothing is left; the log says what could not be erased.
    """
    try:
        interrupted = remains.erase(with_engine=with_engine)
    except (CabinError, OSError) as error:
        _log.error("what a visit left cannot be erased: %s", error)
        return False
    for _ in range(interrupted):
        on_interrupted()
    return True
