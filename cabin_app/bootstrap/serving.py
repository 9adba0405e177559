"""``visit``: one process that serves the public, or a demonstration."""

import os
from pathlib import Path

from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.visit import Wish, build_visit
from cabin_app.clock import SystemClock
from cabin_app.errors import BadFile
from cabin_app.paths import find_paths
from cabin_app.session.events import Broke
from cabin_app.session.state import StopCause
from cabin_app.settings import Settings, load_settings
from cabin_app.supervision_link import NoSupervisor, PipeLink


def run_visit(*, config: Path | None, simulate: bool, window: bool) -> int:
    """Build and serve; the exit code.

    A settings file that is wrong does not keep the screen dark: the cabin starts out
    of order and says which file, line and value.
    """
    settings, wrong = _settings(config)
    link = PipeLink.from_environment(os.environ)
    visit = build_visit(
        settings=settings,
        paths=find_paths(os.environ, os.getuid()),
        clock=SystemClock(),
        link=link or NoSupervisor(),
        wish=Wish(simulate=simulate, rehearsing=simulate, supervised=link is not None),
    )
    if wrong:
        visit.conductor.dispatch(Broke(StopCause.BAD_FILE, wrong))
    runner = VisitRunner(visit, link=link or NoSupervisor(), full_screen=not window)
    return runner.run()


def _settings(config: Path | None) -> tuple[Settings, str]:
    try:
        return load_settings(config), ""
    except BadFile as error:
        return Settings(), str(error)
