"""``visit --out-of-order``: a process that only says that the cabin is out of order.

It has no engine, no device, no journal and no settings: what broke the others is not
in it.
"""

import os
from dataclasses import replace

from PySide6.QtGui import QGuiApplication, QWindow

from cabin_app.bootstrap.served_window import ServedWindow
from cabin_app.errors import BadFile
from cabin_app.observable import Observable
from cabin_app.paths import find_paths
from cabin_app.session.state import Phase, SessionState
from cabin_app.session.stop_cause import StopCause
from cabin_app.settings import Screen
from cabin_app.supervision_link import NoSupervisor, PipeLink, Said
from ui.application import NAME, make_application
from ui.stopped import StoppedScreen

MOST_PROBLEMS = 5
FAILED_OFTEN = (
    "The cabin failed several times in a short time. "
    "Run `python -m cabin_app check`, then start the cabin again."
)


def run_stopped(
    *,
    cause: StopCause,
    detail: str,
    window: bool,
    link: PipeLink | None,
    seen: QWindow | None = None,
) -> int:
    """Show it until told to quit; the exit code.

    Args:
        cause: Why; a supervisor may tell another one.
        detail: For the staff: which file, line and value, or what to do.
        window: Not full screen.
        link: The supervisor; None when run by hand.
        seen: Our window that has the screen now; goes when this one is seen.
    """
    application = QGuiApplication.instance() or make_application([NAME])
    if not isinstance(application, QGuiApplication):
        message = "another application object is there"
        raise TypeError(message)
    state = Observable(
        SessionState(phase=Phase.OUT_OF_ORDER, stop_cause=cause, stop_detail=detail)
    )
    screen = StoppedScreen(
        state=state,
        assets=find_paths(os.environ, os.getuid()).assets,
        pixels_per_mm=Screen().density_px_per_mm,
        parent=application,
    )

    def other_cause(told: StopCause) -> None:
        state.publish(replace(state.value, stop_cause=told))

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
    return code


def detail_of(error: BadFile) -> str:
    """The problems as staff reads them: file, line, field, what was expected."""
    lines = [str(problem) for problem in error.problems[:MOST_PROBLEMS]]
    more = len(error.problems) - len(lines)
    if more > 0:
        lines.append(f"… and {more} more: run `python -m cabin_app check`.")
    return "\n".join(lines)
