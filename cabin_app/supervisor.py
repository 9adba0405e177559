"""One process per visit: the next one is warm before the last one has ended.

No Qt, one thread. A visit's process says how far it is (`supervision_link`); this
turns it into who has the screen, who is started and who is ended. What a page left in
memory dies with its process; a crash costs one visit; too many stop the cabin.
"""

import contextlib
import logging
import selectors
import signal
import socket
import time
from collections.abc import Callable, Mapping, Sequence

from cabin_app.supervision.limits import Limits, Restarts
from cabin_app.supervision.processes import adopt_orphans
from cabin_app.supervision.remains import Remains, erase_and_count
from cabin_app.supervision.service_manager import ServiceManager
from cabin_app.supervision.signals import signals_as_bytes
from cabin_app.supervision.visit_process import Stage, VisitProcess
from cabin_app.supervision_link import Line, Said, Told

_log = logging.getLogger(__name__)

UNEXPECTED = "unexpected"
RESIDUE = "residue"
"""Causes told to the process that shows that the cabin is out of order."""
EXIT_STOPPED_BY_FAULT = 1
EXIT_AGAIN = 75
"""The whole application is to be started anew, ourselves included."""


class Supervisor:
    """Runs visits: ``current`` has the screen, ``following`` waits behind it."""

    def __init__(
        self,
        *,
        command: Sequence[str],
        out_of_order_command: Sequence[str],
        environment: Mapping[str, str],
        remains: Remains,
        on_interrupted: Callable[[], None],
        service_manager: ServiceManager,
        limits: Limits | None = None,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take note; `run` starts.

        Args:
            command: Program and words that serve a visit.
            out_of_order_command: Likewise, to show that the cabin is out of order.
            environment: Of both.
            remains: What to erase when a visit was cut.
            on_interrupted: Counts one interrupted visit.
            service_manager: Who wants to know.
            limits: Delays and how many failures.
            now_s: Monotonic seconds.
        """
        self._command = command
        self._out_of_order_command = out_of_order_command
        self._environment = environment
        self._remains = remains
        self._on_interrupted = on_interrupted
        self._service_manager = service_manager
        self._limits = limits if limits is not None else Limits()
        self._now_s = now_s
        self._restarts = Restarts(self._limits)
        self._selector = selectors.DefaultSelector()
        self._current: VisitProcess | None = None
        self._following: VisitProcess | None = None
        self._out_of_order = False
        self._must_stop = False
        self._cause = UNEXPECTED
        self._ending = False
        self._exit: int | None = None
        self._code = 0

    def run(self) -> int:
        """Serve until SIGTERM or SIGINT; the exit code. Main thread only."""
        adopt_orphans()
        with signals_as_bytes(signal.SIGTERM, signal.SIGINT) as told:
            self._selector.register(told, selectors.EVENT_READ, lambda: self._end(told))
            self._erase_remains()
            if self._must_stop:
                self._stop_the_cabin()
            else:
                self._current = self._start(self._command)
            while self._exit is None:
                self._advance()
                self._wait()
        self._selector.close()
        return self._exit

    # --- waiting -------------------------------------------------------------------

    def _wait(self) -> None:
        if self._exit is not None:
            return
        self._service_manager.feed(self._now_s())
        for key, _ in self._selector.select(self._patience_s()):
            act: Callable[[], None] = key.data
            # An earlier act of the same round may have closed this one.
            if self._selector.get_map().get(key.fd) == key:
                act()
        self._end_the_late()

    def _patience_s(self) -> float | None:
        feeding_s = self._service_manager.next_word_s
        due = [feeding_s, *(visit.deadline_s for visit in self._living())]
        times = [at_s for at_s in due if at_s is not None]
        return max(min(times) - self._now_s(), 0.0) if times else None

    def _end_the_late(self) -> None:
        for visit in self._living():
            # Ending one may have ended the other.
            if visit.is_late(self._now_s()) and visit in self._living():
                self._gone(visit)

    # --- what is said --------------------------------------------------------------

    def _hear(self, visit: VisitProcess) -> None:
        for line in visit.hear():
            self._said(visit, line)
        if visit.heard_all:
            self._selector.unregister(visit.socket)
            visit.hung_up(self._now_s())
        self._advance()

    def _said(self, visit: VisitProcess, line: Line) -> None:
        if line.word is Said.ALIVE:
            visit.is_alive(self._now_s())
        elif line.word is Said.STOPPED:
            self._stopped_by_itself(visit, line.cause)
        elif line.word is Said.AGAIN and visit.stage in (Stage.SERVING, Stage.STOPPED):
            self._leave(EXIT_AGAIN)
        else:
            stage = visit.step_by(Said(line.word))
            if stage is not None:
                visit.enter(stage, self._now_s())

    def _stopped_by_itself(self, visit: VisitProcess, cause: str) -> None:
        """One not yet seen is still shown, for its screen says why."""
        _log.error("the cabin is out of order: %s", cause)
        self._service_manager.status(f"out of order: {cause}")
        visit.stopped = True
        if visit.stage in (Stage.SERVING, Stage.FAREWELL, Stage.ERASED):
            visit.enter(Stage.STOPPED, self._now_s())

    # --- who has the screen --------------------------------------------------------

    def _advance(self) -> None:
        """Do what the two stages call for; called after anything changed."""
        current = self._current
        if current is None or self._ending:
            return
        match current.stage:
            case Stage.READY:
                self._show(current)
            case Stage.SHOWN:
                self._begin(current)
            case Stage.ERASED if self._must_stop:
                self._stop_the_cabin()
            case Stage.FAREWELL | Stage.ERASED if self._following is None:
                self._warm()
            case Stage.ERASED:
                self._hand_on(current)
            case Stage.STOPPED:
                self._quit(self._following)
            case _:
                pass

    def _warm(self) -> None:
        if not self._must_stop:
            self._following = self._start(self._command)

    def _show(self, visit: VisitProcess) -> None:
        visit.enter(Stage.SHOWING, self._now_s())
        if self._out_of_order:
            visit.tell(Told.OUT_OF_ORDER, self._cause)
        visit.tell(Told.SHOW)

    def _begin(self, visit: VisitProcess) -> None:
        """The screen is its alone; a cabin out of order takes no touches."""
        if self._out_of_order or visit.stopped:
            visit.enter(Stage.STOPPED, self._now_s())
        else:
            visit.enter(Stage.SERVING, self._now_s())
            visit.tell(Told.BEGIN)
        self._service_manager.ready()

    def _hand_on(self, current: VisitProcess) -> None:
        following = self._following
        if following is not None and following.stage is Stage.READY:
            self._show(following)
        elif following is not None and following.stage is Stage.SHOWN:
            self._quit(current)

    def _quit(self, visit: VisitProcess | None) -> None:
        if visit is not None and visit.stage is not Stage.QUITTING:
            visit.enter(Stage.QUITTING, self._now_s())
            visit.tell(Told.QUIT)

    # --- starting and ending -------------------------------------------------------

    def _start(self, command: Sequence[str]) -> VisitProcess | None:
        try:
            visit = VisitProcess(
                command=command,
                environment=self._environment,
                limits=self._limits,
                at_s=self._now_s(),
            )
        except OSError as error:
            _log.error("the visit's program cannot be started: %s", error)
            self._exit = EXIT_STOPPED_BY_FAULT
            return None
        register = self._selector.register
        register(visit.socket, selectors.EVENT_READ, lambda: self._hear(visit))
        register(visit.end_handle, selectors.EVENT_READ, lambda: self._gone(visit))
        return visit

    def _living(self) -> tuple[VisitProcess, ...]:
        both = (self._current, self._following)
        return tuple(visit for visit in both if visit is not None)

    def _gone(self, visit: VisitProcess) -> None:
        """A process ended, or is made to; nothing it started goes on."""
        for line in () if visit.heard_all else visit.hear():
            self._said(visit, line)
        self._bury(visit)
        if visit is self._following:
            self._following = None
        else:
            self._current, self._following = self._following, None
            self._erase_remains()
        if self._ending:
            self._exit = None if self._living() else self._code
        elif self._cause == RESIDUE and not self._out_of_order:
            self._stop_the_cabin()
        elif visit.stage is not Stage.QUITTING:
            self._failed(visit)

    def _bury(self, visit: VisitProcess) -> None:
        with contextlib.suppress(KeyError):
            self._selector.unregister(visit.socket)
        self._selector.unregister(visit.end_handle)
        left = visit.bury([v.pid for v in self._living() if v is not visit])
        if left:
            _log.error("%d processes of a visit could not be ended", len(left))

    def _failed(self, visit: VisitProcess) -> None:
        """Start again, a bounded number of times; what stopped by itself stays so."""
        if self._out_of_order:
            self._exit = EXIT_STOPPED_BY_FAULT
            return
        how = "fell silent" if visit.is_late(self._now_s()) else "failed"
        _log.error("a visit's process %s while %s", how, visit.stage.value)
        may_go_on = self._restarts.may_go_on(self._now_s())
        self._must_stop = self._must_stop or not may_go_on or visit.stopped
        if self._current is None and self._must_stop:
            self._stop_the_cabin()
        elif self._current is None:
            self._current = self._start(self._command)

    def _stop_the_cabin(self) -> None:
        """Out of order until somebody comes."""
        for visit in self._living():
            self._bury(visit)
        self._current = self._following = None
        self._erase_remains()
        self._out_of_order = True
        self._service_manager.status(f"out of order: {self._cause}")
        self._current = self._start(self._out_of_order_command)

    def _erase_remains(self) -> None:
        """Called when nobody is in the cabin; nobody is served beside what stays."""
        erased = erase_and_count(
            self._remains,
            with_engine=not self._living(),
            on_interrupted=self._on_interrupted,
        )
        if not erased:
            self._must_stop, self._cause = True, RESIDUE

    # --- being told to end ---------------------------------------------------------

    def _end(self, told: socket.socket) -> None:
        told.recv(64)
        self._service_manager.stopping()
        self._leave(0)

    def _leave(self, code: int) -> None:
        self._ending, self._code = True, code
        for visit in self._living():
            self._quit(visit)
        self._exit = None if self._living() else code
