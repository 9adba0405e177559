"""``run``: the supervisor, with what it erases and counts."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cabin_app.clock import SystemClock
from cabin_app.engine_safety import ROOT_USER_ID, refuse_unsafe
from cabin_app.errors import BadFile
from cabin_app.paths import Paths, find_paths
from cabin_app.session.remains import VisitRemains
from cabin_app.settings import load_settings
from cabin_app.supervision.service_manager import ServiceManager
from cabin_app.supervisor import Supervisor

_log = logging.getLogger(__name__)


def run_supervised(words: Sequence[str], *, config: Path | None, simulate: bool) -> int:
    """Serve visits, each in a process of its own; the exit code.

    Args:
        words: What each visit's process is told, `config` and `simulate` included.
        config: Settings file.
        simulate: A demonstration.

    Raises:
        UnsafeEngine: The public must not be served like this; nothing was started.
    """
    user_id = os.getuid()
    refuse_unsafe(
        variables=os.environ, arguments=words, user_id=user_id, demonstration=simulate
    )
    if user_id == ROOT_USER_ID:
        _log.warning(
            "the web engine's sandbox is off, because this is root: "
            "for demonstrations only, never for the public"
        )
    paths = find_paths(os.environ, user_id)
    command = [sys.executable, "-m", "cabin_app", "visit", *words]
    supervisor = Supervisor(
        command=command,
        out_of_order_command=[*command, "--out-of-order"],
        environment=os.environ,
        remains=VisitRemains(spool=paths.spool, engine_folders=engine_folders()),
        on_interrupted=lambda: count_interrupted(
            paths, practice=simulate, config=config
        ),
        service_manager=ServiceManager.from_environment(os.environ),
    )
    return supervisor.run()


def engine_folders() -> tuple[Path, ...]:
    """Where the web engine would keep something, though it is told to keep nothing."""
    home = Path.home()
    return (home / ".local/share/cabin/QtWebEngine", home / ".cache/cabin/QtWebEngine")


def count_interrupted(
    paths: Paths, *, practice: bool, config: Path | None = None
) -> None:
    """Write one interrupted visit into the journal; a journal that refuses is told."""
    from cabin_app.bootstrap.journal import recorder_of
    from cabin_app.catalogue.model import Shelf

    try:
        recorder = recorder_of(
            paths.state,
            path=load_settings(config).journal.path,
            practice=practice,
            shelf=Shelf(services=(), mail_providers=()),
            clock=SystemClock(),
        )
    except BadFile as error:
        _log.warning("an interrupted visit could not be counted: %s", error)
        return
    problem = recorder.count_interrupted() or recorder.close()
    if problem is not None:
        _log.warning("journal: %s", problem)
