"""Runs one visit's process: shows the door, builds the room, serves, ends."""

import logging
import os
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, QTimer

from cabin_app.bootstrap.door import Door
from cabin_app.bootstrap.served_window import ServedWindow
from cabin_app.bootstrap.wish import Wish
from cabin_app.errors import BadFile
from cabin_app.session.stop_cause import StopCause
from cabin_app.supervision_link import PipeLink, SupervisorLink
from cabin_app.traces import place_of, trace_of

if TYPE_CHECKING:
    from cabin_app.bootstrap.visit import Visit

_log = logging.getLogger(__name__)

UNSEEN_MS = 1000
"""Without a frame by then the screen is somebody else's: the room is built unseen."""
WARM_AFTER_MS = 400
"""The room stands by then; warming holds the interface thread for 0.1 s."""
FAULT = 1
_A_REHEARSAL = Wish(rehearsing=True)
"""Who says nothing else has no machine to start anew."""


class VisitRunner(QObject):
    """Serves one visit under a supervisor, or visits without end without one."""

    def __init__(
        self,
        door: Door,
        build: Callable[[], "Visit"],
        *,
        link: SupervisorLink,
        full_screen: bool,
        wish: Wish = _A_REHEARSAL,
        slices: tuple[Callable[[], object], ...] = (),
    ) -> None:
        """Take note; `run` begins.

        Args:
            door: Its window is shown first.
            build: Builds the room behind it.
            link: The supervisor.
            full_screen: Rather than a window of its own size.
            wish: For the staff, should it stop.
            slices: What `build` would do at once, in pieces: done one by one after
                the first frame, so that a touch is felt between them.
        """
        super().__init__(door.application)
        self._door = door
        self._build = build
        self._link = link
        self._full_screen = full_screen
        self._wish = wish
        self._slices = [*slices, self._furnish]
        self._visit: Visit | None = None
        self._begun = False
        self._stopped_for: StopCause | None = None
        self._refused: BadFile | None = None
        self._served = ServedWindow(
            door.window,
            application=door.application,
            link=link,
            full_screen=full_screen,
            on_begin=self._begin,
            on_out_of_order=self._stop,
            on_first_frame=lambda: self._soon.start(0),
        )
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._next_slice)

    def run(self) -> NoReturn:
        """Serve until told to quit, let go of everything, and end the process."""
        sys.excepthook = self._unexpected
        self._served.serve()
        self._soon.start(UNSEEN_MS)
        code = self._door.application.exec()
        if self._refused is not None:
            code = self._say_why(self._refused)
        if self._visit is not None:
            self._visit.close()
        _end_process(code)

    def _next_slice(self) -> None:
        if self._slices:
            piece = self._slices.pop(0)
            self._soon.start(0)
            piece()

    def _furnish(self) -> None:
        """Build the room; what was told meanwhile is done then.

        A file that is wrong does not keep the screen dark: it says which file, line
        and value.
        """
        try:
            visit = self._visit = self._build()
        except BadFile as error:
            _log.error("%s", error)
            self._refused = error
            self._door.application.quit()
            return
        for problem in visit.problems:
            _log.warning("%s", problem)
        if self._begun:
            visit.conductor.begin()
        if self._stopped_for is not None:
            self._break_off(visit, self._stopped_for)
        QTimer.singleShot(WARM_AFTER_MS, self._warm)

    def _warm(self) -> None:
        from cabin_app.bootstrap.warming import warm

        if self._visit is not None:
            warm(self._visit)

    def _begin(self) -> None:
        self._begun = True
        if self._visit is not None:
            self._visit.conductor.begin()

    def _stop(self, cause: StopCause) -> None:
        self._stopped_for = cause
        if self._visit is not None:
            self._break_off(self._visit, cause)

    def _break_off(self, visit: "Visit", cause: StopCause, detail: str = "") -> None:
        from cabin_app.session.events import Broke

        visit.conductor.dispatch(Broke(cause, detail))

    def _say_why(self, error: BadFile) -> int:
        from cabin_app.bootstrap.stopped import detail_of, run_stopped

        return run_stopped(
            cause=StopCause.BAD_FILE,
            detail=detail_of(error),
            wish=self._wish,
            window=not self._full_screen,
            link=self._link if isinstance(self._link, PipeLink) else None,
            seen=self._door.window if self._served.seen else None,
        )

    def _unexpected(
        self,
        _kind: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        """The one boundary: a bug ends the visit cleanly, and never silently."""
        _log.error("unexpected: %s", trace_of(error))
        if self._visit is None:
            self._door.application.exit(FAULT)
        else:
            self._break_off(self._visit, StopCause.UNEXPECTED, place_of(error))


def _end_process(code: int) -> NoReturn:
    """End here: the interpreter's own end would destroy the window last of all.

    By then the web engine is half gone, and that crashed now and then (seen in
    ``~QQuickWindow``, called by Qt's clean-up at the exit of Python).
    """
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
