"""``run``: the supervisor, with what it erases and counts."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cabin_app.clock import SystemClock
from cabin_app.engine_safety import ROOT_USER_ID, refuse_unsafe, trusted
from cabin_app.errors import BadFile
from cabin_app.journal.marks import Marks, marks_folder
from cabin_app.logbook import keep_log
from cabin_app.paths import Paths, find_paths
from cabin_app.session.remains import VisitRemains
from cabin_app.settings import Settings
from cabin_app.settings_kept import load_kept
from cabin_app.supervision.alone import alone_in
from cabin_app.supervision.service_manager import ServiceManager
from cabin_app.supervisor import EXIT_AGAIN, Supervisor

if TYPE_CHECKING:
    from cabin_app.journal.recorder import Recorder

_log = logging.getLogger(__name__)


def run_supervised(words: Sequence[str], *, config: Path | None, simulate: bool) -> int:
    """Serve visits, each in a process of its own; the exit code.

    Args:
        words: What each visit's process is told, `config` and `simulate` included.
        config: Settings file.
        simulate: A demonstration.

    Raises:
        UnsafeEngine: The public must not be served like this; nothing was started.
        AnotherRuns: A cabin runs with these folders; nothing was started.
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
    keep_log(paths.state)
    remains, count_cuts = remains_of(paths, practice=simulate, config=config)
    command = [sys.executable, "-m", "cabin_app", "visit", *words]
    supervisor = Supervisor(
        command=command,
        out_of_order_command=[*command, "--out-of-order"],
        environment=trusted(os.environ, demonstration=simulate),
        remains=remains,
        on_interrupted=count_cuts,
        service_manager=ServiceManager.from_environment(os.environ),
    )
    with alone_in(paths.state), alone_in(paths.runtime):
        code = supervisor.run()
    if code == EXIT_AGAIN:
        # The same process, as the system's service manager knows it; a new program.
        _log.warning("started anew, as a technician asked")
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606
    return code


def engine_folders() -> tuple[Path, ...]:
    """Where the web engine would keep something, though it is told to keep nothing."""
    try:
        home = Path.home()
    except RuntimeError:
        return ()  # a user without a home, nor a name: the engine has no place either
    return (home / ".local/share/cabin/QtWebEngine", home / ".cache/cabin/QtWebEngine")


def remains_of(
    paths: Paths, *, practice: bool, config: Path | None = None
) -> tuple[VisitRemains, Callable[[], None]]:
    """What a visit that was cut leaves, and what counts those that were found."""
    cuts = _Cuts(lambda: _recorder_of_cuts(paths, practice=practice, config=config))
    remains = VisitRemains(
        spool=paths.spool,
        engine_folders=engine_folders(),
        marks=Marks(marks_folder(paths.state, practice=practice)),
        on_cut=cuts.note,
    )
    return remains, cuts.write


def _recorder_of_cuts(
    paths: Paths, *, practice: bool, config: Path | None
) -> "Recorder":
    """The journal's door for visits that were cut; opened by the first of them."""
    from cabin_app.bootstrap.journal import recorder_of
    from cabin_app.catalogue.model import Shelf

    try:
        settings = load_kept(config, paths.state, keep=False).settings
    except BadFile:
        # Said by the visit's process, on the screen; the cut is counted all the same.
        settings = Settings()
    return recorder_of(
        paths,
        settings,
        practice=practice,
        shelf=Shelf(services=(), mail_providers=()),
        clock=SystemClock(),
    )


class _Cuts:
    """Visits that were cut, counted once each, whatever was killed when."""

    def __init__(self, open_recorder: Callable[[], "Recorder"]) -> None:
        """Nothing is loaded yet: the supervisor is to stay small."""
        self._open = open_recorder
        self._recorder: Recorder | None = None

    def note(self, key: int | None) -> None:
        """Before its remains are erased; instant."""
        if self._recorder is None:
            self._recorder = self._open()
        self._recorder.cut_visit(key)

    def write(self) -> None:
        """Into the journal, in the name of all that were noted."""
        recorder, self._recorder = self._recorder, None
        if recorder is not None:
            recorder.close()
