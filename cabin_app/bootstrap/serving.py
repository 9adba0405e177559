"""``visit``: one process that serves the public, or a demonstration."""

import logging
import os
from pathlib import Path

from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.stopped import detail_of, run_stopped
from cabin_app.bootstrap.visit import Visit, Wish, build_visit
from cabin_app.clock import SystemClock
from cabin_app.errors import BadFile
from cabin_app.paths import find_paths
from cabin_app.session.state import StopCause
from cabin_app.settings import load_settings
from cabin_app.supervision_link import NoSupervisor, PipeLink

_log = logging.getLogger(__name__)


def run_visit(*, config: Path | None, simulate: bool, window: bool) -> int:
    """Build and serve; the exit code.

    A file that is wrong does not keep the screen dark: the cabin starts out of order
    and says which file, line and value.

    Raises:
        UnsafeEngine: The public must not be served like this.
        ScreenBroken: The screens cannot be built.
    """
    link = PipeLink.from_environment(os.environ)
    try:
        visit = _build(config, simulate=simulate, link=link)
    except BadFile as error:
        _log.error("%s", error)
        return run_stopped(
            cause=StopCause.BAD_FILE, detail=detail_of(error), window=window, link=link
        )
    return VisitRunner(visit, link=link or NoSupervisor(), full_screen=not window).run()


def _build(config: Path | None, *, simulate: bool, link: PipeLink | None) -> Visit:
    return build_visit(
        settings=load_settings(config),
        paths=find_paths(os.environ, os.getuid()),
        clock=SystemClock(),
        link=link or NoSupervisor(),
        wish=Wish(simulate=simulate, rehearsing=simulate, supervised=link is not None),
    )
