"""The desk where a visitor's memory stick is read, and written when that is asked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from cabin_app.documents.arrivals import MOST_BYTES
from cabin_app.documents.fit import FitError
from cabin_app.documents.model import SPOOL_FULL, Document, PageSource
from cabin_app.documents.stick import ENDINGS, StickItem, items_of
from cabin_app.jobs import Alarms, Executor
from cabin_app.observable import Observable
from devices.ports.stick import Stick, StickContents, StickFault, StickPort, StickReason

if TYPE_CHECKING:
    from cabin_app.documents.stick_work import Refused

DOCUMENT_BROKEN: Final = "document_broken"
"""Why nothing was copied: it is not the stick's doing."""

T = TypeVar("T")
LANE: Final = "stick"
LOOK_WITHIN_S, FILE_WITHIN_S, PUT_WITHIN_S = 15.0, 40.0, 90.0
"""The slowest sticks read 1 MB in a second, and write half of it."""
MOST_LOOKS: Final = 60
"""Small pictures made by themselves; who goes further sees names."""


@dataclass(frozen=True)
class Look:
    """What is known of a file before it is taken.

    Attributes:
        path: A small picture in the spool, None without one.
        refused: A StickRefusal value, "" while nothing speaks against it.
    """

    path: Path | None = None
    refused: str = ""


@dataclass(frozen=True)
class _Errand:
    stick: Stick
    on_document: Callable[[int, tuple[PageSource, ...]], None]
    on_refused: Callable[[int, str], None]
    on_end: Callable[[], None]
    on_fault: Callable[[str], None]


class StickDesk:
    """Works through the executor; answers by callbacks, on the interface thread.

    Attributes:
        looks: What is known of each file so far, by its number.
    """

    def __init__(
        self,
        *,
        sticks: StickPort,
        folder: Callable[[], Path],
        room_bytes: Callable[[], int],
        executor: Executor,
        alarms: Alarms,
    ) -> None:
        self.looks: Observable[Mapping[int, Look]] = Observable({})
        self._sticks = sticks
        self._folder = folder
        self._room_bytes = room_bytes
        self._executor = executor
        self._alarms = alarms
        self._contents = StickContents()
        self._turn = 0
        self._looking: list[int] = []
        self._taking: list[int] = []

    def look(
        self,
        stick: Stick,
        *,
        on_seen: Callable[[tuple[StickItem, ...], bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """See what is on it; small pictures then come by themselves."""
        self.forget()

        def seen(contents: StickContents) -> None:
            self._contents = contents
            items = items_of(contents)
            on_seen(items, contents.unseen)
            self._looking = [one.id for one in items if not one.refused][:MOST_LOOKS]
            self._look_at_next(stick)

        self._ask(
            lambda: self._sticks.look(stick, ENDINGS), seen, on_fault, LOOK_WITHIN_S
        )

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
        """Bring files into the spool, one after the other; then, once, the last two."""
        self._taking = list(items)
        self._take_next(_Errand(stick, on_document, on_refused, on_end, on_fault))

    def _take_next(self, errand: _Errand) -> None:
        if not self._taking:
            errand.on_end()
            return
        if self._room_bytes() < MOST_BYTES:
            self._failed(errand, SPOOL_FULL)
            return
        number = self._taking.pop(0)
        file, folder = self._contents.files[number - 1], self._folder()

        def work() -> "tuple[PageSource, ...] | Refused":
            from cabin_app.documents import stick_work

            try:
                return stick_work.take(self._sticks, errand.stick, file, folder)
            except stick_work.Refused as refused:
                return refused

        def done(found: "tuple[PageSource, ...] | Refused") -> None:
            if isinstance(found, tuple):
                errand.on_document(number, found)
            else:
                errand.on_refused(number, found.reason.value)
            self._take_next(errand)

        self._ask(work, done, partial(self._failed, errand), FILE_WITHIN_S, drop=_drop)

    def _failed(self, errand: _Errand, reason: str) -> None:
        self._taking = []
        errand.on_fault(reason)

    def put(
        self,
        stick: Stick,
        document: Document,
        *,
        on_put: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Write a document on the stick; told once it is safely there."""
        folder = self._folder()

        def work() -> str:
            from cabin_app.documents import stick_work

            return stick_work.put(self._sticks, stick, document, folder)

        self._ask(work, lambda _: on_put(), on_fault, PUT_WITHIN_S)

    def look_of(self, number: int) -> Path | None:
        """The small picture of a file, None without one; from any thread."""
        look = self.looks.value.get(number)
        return None if look is None else look.path

    def stop(self) -> None:
        """Take no more than the file in hand."""
        self._taking = []

    def forget(self) -> None:
        """The stick is gone, or the visit: nothing is known, nothing is told later."""
        self._turn += 1
        self._looking, self._taking = [], []
        self._contents = StickContents()
        for look in self.looks.value.values():
            if look.path is not None:
                look.path.unlink(missing_ok=True)
        self.looks.publish({})

    def _look_at_next(self, stick: Stick) -> None:
        if not self._looking or self._room_bytes() < 2 * MOST_BYTES:
            return
        number = self._looking.pop(0)
        file, folder = self._contents.files[number - 1], self._folder()

        def work() -> Look:
            from cabin_app.documents import stick_work

            try:
                return Look(path=stick_work.look(self._sticks, stick, file, folder))
            except stick_work.Refused as refused:
                return Look(refused=refused.reason.value)

        def done(look: Look) -> None:
            self.looks.publish({**self.looks.value, number: look})
            self._look_at_next(stick)

        # One that cannot be looked at is told when it is taken.
        self._ask(work, done, lambda _: None, FILE_WITHIN_S, drop=_drop_look)

    def _ask(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_fault: Callable[[str], None],
        within_s: float,
        *,
        drop: Callable[[T], None] = lambda _: None,
    ) -> None:
        """Have it done; whoever answers after the time, or for nobody, is not heard."""
        turn, told = self._turn, False

        def is_late() -> bool:
            nonlocal told
            late = told or turn != self._turn
            told = True
            alarm.cancel()
            return late

        def done(result: T) -> None:
            if is_late():
                drop(result)
            else:
                on_done(result)

        def failed(error: Exception) -> None:
            reason = _reason(error)
            if not is_late():
                on_fault(reason)

        def give_up() -> None:
            if not is_late():
                on_fault(StickReason.TIMED_OUT.value)

        alarm = self._alarms.call_in(within_s, give_up)
        self._executor.submit(work, done, failed, lane=LANE)


def _drop(found: object) -> None:
    if isinstance(found, tuple):
        for source in found:
            source.path.unlink(missing_ok=True)


def _drop_look(look: Look) -> None:
    if look.path is not None:
        look.path.unlink(missing_ok=True)


def _reason(error: Exception) -> str:
    match error:
        case StickFault():
            return error.reason.value
        case FitError():
            return DOCUMENT_BROKEN
        case OSError():
            return SPOOL_FULL
        case _:
            raise error
