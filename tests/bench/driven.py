"""The real application as a bench drives it: rehearsing, alone, told what it took."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from bench.served_visit import ROOT
from PySide6.QtCore import QEventLoop, QTimer

from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.visit import Visit, build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.paths import find_paths
from cabin_app.settings import Settings
from cabin_app.supervision_link import NoSupervisor

LOSSES = (AssertionError, LookupError, TimeoutError)
"""What a drive may come to instead of an answer."""


def rehearsing_visit() -> Visit:
    """Simulated machines, the rehearsal's sites, no supervisor."""
    return build_visit(
        settings=Settings(),
        paths=find_paths(os.environ, os.getuid()),
        clock=SystemClock(),
        link=NoSupervisor(),
        wish=Wish(simulate=True, rehearsing=True),
    )


def serve(visit: Visit) -> None:
    """Show the window until the application quits; ends the process."""
    VisitRunner(visit.door, lambda: visit, link=NoSupervisor(), full_screen=False).run()


def drive(visit: Visit, play: Callable[[], Mapping[str, object]], answer: Path) -> None:
    """Serve it, play on it, write what came of it, and go."""

    def played() -> None:
        try:
            told = play()
        except LOSSES as lost:
            told = {"lost": f"{type(lost).__name__} {lost}"}
        answer.write_text(json.dumps(told))
        visit.application.quit()

    QTimer.singleShot(0, played)
    serve(visit)


def turn_for(milliseconds: int) -> None:
    """Let the loop turn for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def told_by(
    module: str, environment: Mapping[str, str], *, limit_s: float
) -> dict[str, Any]:
    """Run a module that drives a visit in a process of its own; what it answered.

    Raises:
        RuntimeError: It got lost on the way.
    """
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.json"
        subprocess.run(
            [sys.executable, "-m", module, str(answer)],
            cwd=ROOT,
            env={
                **environment,
                "PYTHONPATH": f"{ROOT / 'tests'}:{ROOT}",
                "CABIN_RUNTIME_DIR": f"{folder}/runtime",
                "CABIN_STATE_DIR": f"{folder}/state",
            },
            check=True,
            stderr=subprocess.DEVNULL,
            timeout=limit_s,
        )
        told: dict[str, Any] = json.loads(answer.read_text())
    if "lost" in told:
        raise RuntimeError(told["lost"])
    return told
