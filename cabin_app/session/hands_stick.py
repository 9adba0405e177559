"""What the conductor drives of memory sticks; see `hands`."""

from collections.abc import Callable
from typing import Protocol

from cabin_app.documents.model import Document, PageSource
from cabin_app.documents.stick import StickItem
from devices.ports.stick import Stick


class StickHands(Protocol):
    """Reads and writes memory sticks. Fulfilled by `documents.stick_desk`."""

    def look(
        self,
        stick: Stick,
        *,
        on_seen: Callable[[tuple[StickItem, ...], bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """What is on it, and whether there is more than was looked at."""
        ...

    def take(
        self,
        stick: Stick,
        items: tuple[int, ...],
        *,
        on_document: Callable[[int, tuple[PageSource, ...]], None],
        on_refused: Callable[[int, str], None],
        on_end: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Files into the spool, then ``on_end`` or ``on_fault``, once."""
        ...

    def put(
        self,
        stick: Stick,
        document: Document,
        *,
        on_put: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """A document onto it."""
        ...

    def stop(self) -> None:
        """Take no more than the file in hand; ``on_end`` comes."""
        ...

    def forget(self) -> None:
        """Nothing is known of it any more, and no callback comes."""
        ...
