"""What a visit will need soon, made ready while nobody is here."""

import logging

from cabin_app.bootstrap.visit import Visit
from cabin_app.errors import BadFile
from cabin_app.session.events import Broke
from cabin_app.session.state import Phase, SessionState, StopCause

_log = logging.getLogger(__name__)


def warm(visit: Visit) -> None:
    """Pages, rehearsal, scanner, journal."""
    if visit.conductor.state.value.visit is None:
        visit.web.warmUp()
    if visit.rehearsal is not None:
        visit.rehearsal.start()
    visit.scanning.prepare()
    _watch(visit)
    visit.executor.submit(
        visit.judge_journal,
        _nothing,
        lambda error: _journal_refused(visit, error),
        lane="journal",
    )


def _watch(visit: Visit) -> None:
    """Look at the machines while this process has the screen: never two at once."""

    def follow(ours: bool) -> None:
        if ours:
            _tell_collector(visit)
            visit.monitor.start()
            visit.sockets.start()
        else:
            visit.monitor.stop()
            visit.sockets.stop()

    visit.conductor.takes_visits.subscribe(follow)
    follow(visit.conductor.takes_visits.value)


def _tell_collector(visit: Visit) -> None:
    if visit.metrics is None:
        return
    from cabin_app.bootstrap.metrics import HealthMetrics

    HealthMetrics(
        visit.metrics,
        health=visit.monitor.health,
        state=visit.conductor.state,
        executor=visit.executor,
    )


def _journal_refused(visit: Visit, error: Exception) -> None:
    """Nobody is served without figures; a visit that began is served to its end."""
    if not isinstance(error, BadFile):
        raise error
    _log.error("journal: %s", error)
    conductor = visit.conductor
    stop = Broke(StopCause.BAD_FILE, str(error))

    def when_resting(state: SessionState) -> None:
        if state.phase is Phase.RESTING:
            end_waiting()
            conductor.dispatch(stop)

    end_waiting = conductor.state.subscribe(when_resting)
    when_resting(conductor.state.value)


def _nothing(_: object) -> None:
    """It is ready; nothing else to do."""
