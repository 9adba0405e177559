"""``visit``: one process that serves the public, or a demonstration."""

import logging
import os
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from cabin_app.bootstrap.door import Door, open_door
from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.errors import BadFile
from cabin_app.logbook import keep_log
from cabin_app.paths import Paths, find_paths
from cabin_app.session.stop_cause import StopCause
from cabin_app.settings import Settings
from cabin_app.settings_kept import load_kept
from cabin_app.supervision_link import NoSupervisor, PipeLink

if TYPE_CHECKING:
    from cabin_app.bootstrap.visit import Visit

_log = logging.getLogger(__name__)

ROOMS = (
    "cabin_app.catalogue.model",
    "cabin_app.session.state",
    "cabin_app.session.events",
    "cabin_app.session.effects",
    "cabin_app.session.transitions",
    "cabin_app.session.conductor",
    "cabin_app.documents.desk",
    "cabin_app.printing.desk",
    "cabin_app.bootstrap.journal",
    "ui.page_images",
    "ui.viewmodels.guide",
    "ui.viewmodels.documents",
    "ui.viewmodels.web",
    "ui.viewmodels.cabin",
    "cabin_app.bootstrap.visit",
)
"""Imported one by one behind the door, the heaviest on their own."""


def run_visit(*, config: Path | None, simulate: bool, window: bool) -> int:
    """Show the door, build the room, serve; the exit code.

    A file that is wrong does not keep the screen dark: the cabin is out of order and
    says which file, line and value.

    Raises:
        UnsafeEngine: The public must not be served like this.
        ScreenBroken: The first screen cannot be built.
    """
    link = PipeLink.from_environment(os.environ)
    paths = find_paths(os.environ, os.getuid())
    keep_log(paths.state)
    wish = Wish(
        simulate=simulate,
        rehearsing=simulate,
        supervised=link is not None,
        dock=simulate,
        config=config,
    )
    try:
        kept = load_kept(config, paths.state)
        settings = kept.settings
        for problem in kept.problems:
            _log.warning("the last good settings are used: %s", problem)
        door = open_door(settings, paths, rehearsing=simulate)
    except BadFile as error:
        _log.error("%s", error)
        from cabin_app.bootstrap.stopped import detail_of, run_stopped

        return run_stopped(
            cause=StopCause.BAD_FILE,
            detail=detail_of(error),
            wish=wish,
            window=window,
            link=link,
        )
    return VisitRunner(
        door,
        lambda: _build(door, settings, paths, link, wish),
        link=link or NoSupervisor(),
        full_screen=not window,
        wish=wish,
        slices=slices_of_the_room(),
    ).run()


def slices_of_the_room() -> tuple[Callable[[], object], ...]:
    """The imports of the room, in pieces."""
    return tuple(partial(import_module, room) for room in ROOMS)


def _build(
    door: Door,
    settings: Settings,
    paths: Paths,
    link: PipeLink | None,
    wish: Wish,
) -> "Visit":
    from cabin_app.bootstrap.visit import build_visit

    return build_visit(
        settings=settings,
        paths=paths,
        clock=SystemClock(),
        link=link or NoSupervisor(),
        wish=wish,
        door=door,
    )
