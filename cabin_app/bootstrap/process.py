"""Runs one visit's process: listens to the supervisor, shows, serves, ends."""

import logging
import os
import sys
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer

from cabin_app.bootstrap.visit import Visit
from cabin_app.session.events import Broke
from cabin_app.session.state import StopCause
from cabin_app.supervision_link import Line, PipeLink, Said, SupervisorLink, Told
from ui.application import show

_log = logging.getLogger(__name__)

ALIVE_EVERY_MS = 2000
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
        self._link = link
        self._full_screen = full_screen
        self._shown = False
        self._alive = QTimer(self, interval=ALIVE_EVERY_MS)
        self._alive.timeout.connect(lambda: link.say(Said.ALIVE))
        self._notifier: QSocketNotifier | None = None

    def run(self) -> int:
        """Serve until told to quit; the exit code."""
        sys.excepthook = self._unexpected
        for problem in self._visit.problems:
            _log.warning("%s", problem)
        if isinstance(self._link, PipeLink):
            self._listen(self._link)
            self._alive.start()
            QTimer.singleShot(0, lambda: self._link.say(Said.READY))
        else:
            self._show()
        QTimer.singleShot(WARM_AFTER_MS, self._warm)
        code = self._visit.application.exec()
        self._visit.close()
        return code

    def _listen(self, link: PipeLink) -> None:
        notifier = QSocketNotifier(link.fileno(), QSocketNotifier.Type.Read, self)

        def heard() -> None:
            for line in link.read():
                self._told(line)
            if link.gone:
                notifier.setEnabled(False)
                self._visit.application.quit()

        notifier.activated.connect(heard)
        self._notifier = notifier

    def _told(self, line: Line) -> None:
        match Told(line.word):
            case Told.SHOW:
                self._show()
            case Told.BEGIN:
                self._visit.conductor.begin()
            case Told.OUT_OF_ORDER:
                cause = _cause(line.cause)
                self._visit.conductor.dispatch(Broke(cause, ""))
            case Told.QUIT:
                self._visit.application.quit()

    def _show(self) -> None:
        window = self._visit.window

        def first_frame() -> None:
            if not self._shown:
                self._shown = True
                self._link.say(Said.SHOWN)

        window.frameSwapped.connect(first_frame, Qt.ConnectionType.QueuedConnection)
        show(window, full_screen=self._full_screen)

    def _warm(self) -> None:
        """While nobody is here: pages, rehearsal, journal."""
        if self._visit.conductor.state.value.visit is None:
            self._visit.web.warmUp()
        if self._visit.rehearsal is not None:
            self._visit.rehearsal.start()
        self._visit.executor.submit(
            self._visit.recorder.prepare, _nothing, self._journal_refused, lane="journal"
        )

    def _journal_refused(self, error: Exception) -> None:
        self._visit.conductor.dispatch(Broke(StopCause.BAD_FILE, str(error)))

    def _unexpected(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """The one boundary: a bug ends the visit cleanly, and never silently."""
        _log.error("unexpected", exc_info=(kind, error, trace))
        name = f"{kind.__name__} ({os.path.basename(_place(trace))})"  # noqa: PTH119
        self._visit.conductor.dispatch(Broke(StopCause.UNEXPECTED, name))


def _place(trace: TracebackType | None) -> str:
    """File and line of the innermost frame: of our program, never of a visitor."""
    place = "?"
    while trace is not None:
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _cause(word: str) -> StopCause:
    try:
        return StopCause(word)
    except ValueError:
        return StopCause.UNEXPECTED


def _nothing(_: object) -> None:
    """The journal is open; nothing else to do."""


