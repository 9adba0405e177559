"""File requests of web pages: numbered, kept, answered exactly once."""

import logging
from collections.abc import Callable, Iterator
from enum import IntEnum
from pathlib import Path

from cabin_app.session import events
from cabin_app.session.events import Event
from cabin_app.session.state import FileRequest, RequestId, Tab

_log = logging.getLogger(__name__)

REFUSED_AT_ONCE = 0
"""Instead of a number: folders and saving are not for a page to ask."""


class FileMode(IntEnum):
    """`FileDialogRequest.FileMode` of the engine."""

    OPEN = 0
    OPEN_SEVERAL = 1
    UPLOAD_FOLDER = 2
    SAVE = 3


class FileRequests:
    """The one open request of a tab. The engine's object stays in QML, by number."""

    def __init__(
        self,
        *,
        tab: Tab,
        numbers: Iterator[int],
        dispatch: Callable[[Event], None],
        answer: Callable[[int, list[str]], None],
    ) -> None:
        self._tab = tab
        self._numbers = numbers
        self._dispatch = dispatch
        self._answer = answer
        self._open: RequestId | None = None

    def ask(self, mode: int, accept: list[str]) -> int:
        """A page opened a file dialog; returns its number or `REFUSED_AT_ONCE`."""
        if mode not in (FileMode.OPEN, FileMode.OPEN_SEVERAL):
            return REFUSED_AT_ONCE
        self.drop()
        self._open = number = RequestId(next(self._numbers))
        request = FileRequest(
            id=number,
            tab=self._tab,
            accept=tuple(item.strip().lower() for item in accept if item.strip()),
            several=mode == FileMode.OPEN_SEVERAL,
        )
        self._dispatch(events.FileRequested(request))
        return number

    def drop(self) -> None:
        """The page that asked is gone, or asks anew."""
        gone = self._take(self._open)
        if gone is not None:
            self._answer(gone, [])
            self._dispatch(events.FileRequestGone(gone))

    def answer(self, number: RequestId, paths: tuple[Path, ...], spool: Path) -> bool:
        """Give these files of the spool, or nothing; False if it is not ours to do."""
        if self._take(number) is None:
            return False
        self._answer(number, [str(path) for path in paths if _is_in(path, spool)])
        return True

    def forget(self) -> None:
        """The visit ends: nothing to say to anybody."""
        self._open = None

    def _take(self, number: RequestId | None) -> RequestId | None:
        if number is None or number != self._open:
            return None
        self._open = None
        return number


def _is_in(path: Path, spool: Path) -> bool:
    """Whether a file is what it seems: a plain file under the spool, no link."""
    real = path.resolve()
    inside = real.is_relative_to(spool.resolve()) and not path.is_symlink()
    if inside and real.is_file():
        return True
    _log.error("a file outside the spool was about to be given to a page")
    return False
