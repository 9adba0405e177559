"""``visit --out-of-order``: a process that says that the cabin is out of order.

It has no engine, no device, no journal and no settings: what broke the others is not
in it. Who has a code comes in, reads what `check` finds in a process of its own, and
as a technician starts the cabin anew.
"""

import os
from dataclasses import replace

from PySide6.QtGui import QGuiApplication, QWindow

from cabin_app.bootstrap.late import LateGate
from cabin_app.bootstrap.looking import look_at_cabin
from cabin_app.bootstrap.served_window import ServedWindow
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.errors import BadFile
from cabin_app.maintenance.restarting import Restarting
from cabin_app.paths import find_paths
from cabin_app.session.stop_cause import StopCause
from cabin_app.session.stopped_cabin import StoppedCabin
from cabin_app.settings import Screen
from cabin_app.supervision_link import NoSupervisor, PipeLink, Said
from ui.application import NAME, make_application
from ui.qt_jobs import QtAlarms, QtExecutor
from ui.stopped import StoppedScreen, StoppedTools

MOST_PROBLEMS = 5
FAILED_OFTEN = (
    "The cabin failed several times in a short time. "
    "Run `python -m cabin_app check`, then start the cabin again."
)


def run_stopped(
    *,
    cause: StopCause,
    detail: str,
    wish: Wish,
    window: bool,
    link: PipeLink | None,
    seen: QWindow | None = None,
) -> int:
    """Show it until told to quit; the exit code.

    Args:
        cause: Why; a supervisor may tell another one.
        detail: For the staff: which file, line and value, or what to do.
        wish: Which settings are looked at; whether the machine is somebody's own.
        window: Not full screen.
        link: The supervisor; None when run by hand.
        seen: Our window that has the screen now; goes when this one is seen.
    """
    application = QGuiApplication.instance() or make_application([NAME])
    if not isinstance(application, QGuiApplication):
        message = "another application object is there"
        raise TypeError(message)
    paths, clock = find_paths(os.environ, os.getuid()), SystemClock()
    executor, alarms = QtExecutor(application), QtAlarms(application)
    cabin = StoppedCabin(
        cause,
        detail,
        gate=LateGate(paths.state, clock),
        executor=executor,
        alarms=alarms,
        clock=clock,
    )
    screen = StoppedScreen(
        cabin=cabin,
        tools=StoppedTools(
            look=lambda sites: look_at_cabin(wish.config, sites=sites),
            restarting=Restarting(
                link=link or NoSupervisor(),
                supervised=link is not None,
                rehearsing=wish.rehearsing,
                executor=executor,
            ),
            executor=executor,
            clock=clock,
        ),
        assets=paths.assets,
        pixels_per_mm=Screen().density_px_per_mm,
        parent=application,
    )

    def other_cause(told: StopCause) -> None:
        cabin.state.publish(replace(cabin.state.value, stop_cause=told))

    told = link or NoSupervisor()
    served = ServedWindow(
        screen.window,
        application=application,
        link=told,
        full_screen=not window,
        on_begin=lambda: None,
        on_out_of_order=other_cause,
        on_first_frame=lambda: seen.hide() if seen is not None else None,
    )
    told.say(Said.STOPPED, cause.value)
    served.serve(at_once=seen is not None)
    code = application.exec()
    screen.close()
    alarms.close()
    executor.close()
    return code


def detail_of(error: BadFile) -> str:
    """The problems as staff reads them: file, line, field, what was expected."""
    lines = [str(problem) for problem in error.problems[:MOST_PROBLEMS]]
    more = len(error.problems) - len(lines)
    if more > 0:
        lines.append(f"… and {more} more: run `python -m cabin_app check`.")
    return "\n".join(lines)
