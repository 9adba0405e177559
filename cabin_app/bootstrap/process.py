"""Runs one visit's process: shows, warms, serves, ends."""

import logging
import os
import sys
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import QObject, QTimer

from cabin_app.bootstrap.served_window import ServedWindow
from cabin_app.bootstrap.visit import Visit
from cabin_app.errors import BadFile
from cabin_app.session.events import Broke
from cabin_app.session.state import Phase, SessionState, StopCause
from cabin_app.supervision_link import SupervisorLink
from cabin_app.traces import place_of, trace_of

_log = logging.getLogger(__name__)

WARM_AFTER_MS = 400
"""The first screen stands by then; warming holds the interface thread for 0.1 s."""


class VisitRunner(QObject):
    """Serves one visit under a supervisor, or visits without end without one."""

    def __init__(
        self,
        visit: Visit,
        *,
        link: SupervisorLink,
        full_screen: bool,
    ) -> None:
        super().__init__(visit.application)
        self._visit = visit
        self._served = ServedWindow(
            visit.window,
            application=visit.application,
            link=link,
            full_screen=full_screen,
            on_begin=visit.conductor.begin,
            on_out_of_order=lambda cause: visit.conductor.dispatch(Broke(cause, "")),
        )

    def run(self) -> NoReturn:
        """Serve until told to quit, let go of everything, and end the process."""
        sys.excepthook = self._unexpected
        for problem in self._visit.problems:
            _log.warning("%s", problem)
        self._served.serve()
        QTimer.singleShot(WARM_AFTER_MS, self._warm)
        code = self._visit.application.exec()
        self._visit.close()
        _end_process(code)

    def _warm(self) -> None:
        """While nobody is here: pages, rehearsal, scanner, journal."""
        if self._visit.conductor.state.value.visit is None:
            self._visit.web.warmUp()
        if self._visit.rehearsal is not None:
            self._visit.rehearsal.start()
        self._visit.documents.prepare()
        self._visit.executor.submit(
            self._visit.judge_journal,
            _nothing,
            self._journal_refused,
            lane="journal",
        )

    def _journal_refused(self, error: Exception) -> None:
        """Nobody is served without figures; a visit that began is served to its end."""
        if not isinstance(error, BadFile):
            raise error
        _log.error("journal: %s", error)
        conductor = self._visit.conductor
        stop = Broke(StopCause.BAD_FILE, str(error))

        def when_resting(state: SessionState) -> None:
            if state.phase is Phase.RESTING:
                end_waiting()
                conductor.dispatch(stop)

        end_waiting = conductor.state.subscribe(when_resting)
        when_resting(conductor.state.value)

    def _unexpected(
        self,
        _kind: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        """The one boundary: a bug ends the visit cleanly, and never silently."""
        _log.error("unexpected: %s", trace_of(error))
        self._visit.conductor.dispatch(Broke(StopCause.UNEXPECTED, place_of(error)))


def _end_process(code: int) -> NoReturn:
    """End here: the interpreter's own end would destroy the window last of all.

    By then the web engine is half gone, and that crashed now and then (seen in
    ``~QQuickWindow``, called by Qt's clean-up at the exit of Python).
    """
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _nothing(_: object) -> None:
    """It is ready; nothing else to do."""
