"""``run``: the supervisor, with what it erases and counts."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cabin_app.clock import SystemClock
from cabin_app.errors import BadFile
from cabin_app.paths import Paths, find_paths
from cabin_app.session.remains import VisitRemains
from cabin_app.supervision.service_manager import ServiceManager
from cabin_app.supervisor import Supervisor

_log = logging.getLogger(__name__)


def run_supervised(words: Sequence[str], *, simulate: bool) -> int:
    """Serve visits, each in a process of its own; the exit code."""
    paths = find_paths(os.environ, os.getuid())
    command = [sys.executable, "-m", "cabin_app", "visit", *words]
    supervisor = Supervisor(
        command=command,
        out_of_order_command=command,
        environment=os.environ,
        remains=VisitRemains(spool=paths.spool, engine_folders=engine_folders()),
        on_interrupted=lambda: count_interrupted(paths, practice=simulate),
        service_manager=ServiceManager.from_environment(os.environ),
    )
    return supervisor.run()


def engine_folders() -> tuple[Path, ...]:
    """Where the web engine would keep something, though it is told to keep nothing."""
    home = Path.home()
    return (home / ".local/share/cabin/QtWebEngine", home / ".cache/cabin/QtWebEngine")


def count_interrupted(paths: Paths, *, practice: bool) -> None:
    """Write one interrupted visit into the journal; a journal that refuses is told."""
    from cabin_app.bootstrap.journal import recorder_of
    from cabin_app.catalogue.model import Shelf

    try:
        recorder = recorder_of(
            paths.state,
            path=None,
            practice=practice,
            shelf=Shelf(services=(), mail_providers=()),
            clock=SystemClock(),
        )
    except BadFile as error:
        _log.warning("journal: %s", error)
        return
    problem = recorder.count_interrupted() or recorder.close()
    if problem is not None:
        _log.warning("journal: %s", problem)
