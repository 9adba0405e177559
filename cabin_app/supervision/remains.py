"""What a visit that was cut may have left, as the supervisor needs to know it."""

from typing import Protocol


class Remains(Protocol):
    """Fulfilled by `session.remains`."""

    def erase(self, *, with_engine: bool) -> int:
        """Erase them; nobody may be in the cabin.

        Args:
            with_engine: Also the engine's folders: no process may be running.

        Returns:
            How many visits had been interrupted.
        """
        ...
