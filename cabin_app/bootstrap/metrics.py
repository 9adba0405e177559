"""Files for a fleet's collector, if the settings name a folder: node_exporter reads it.

A file is written only when its content changes: its own date would otherwise tell when
somebody came.
"""

import logging
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from pathlib import Path

from cabin_app.errors import BadFile
from cabin_app.health.metrics import health_metrics
from cabin_app.health.model import CabinHealth
from cabin_app.jobs import Executor
from cabin_app.observable import Observable
from cabin_app.session.state import Phase, SessionState

_log = logging.getLogger(__name__)
HEALTH_FILE, FIGURES_FILE = "cabin_health.prom", "cabin_figures.prom"


def write_metrics(path: Path, text: str) -> bool:
    """Replace a file in one go, if it says something else; whether it did.

    Raises:
        OSError: It cannot be written.
    """
    if path.exists() and path.read_text("utf-8") == text:
        return False
    draft = path.with_suffix(".new")
    draft.write_text(text, "utf-8")
    draft.chmod(0o644)
    draft.replace(path)
    return True


class HealthMetrics:
    """Keeps the file of the machine true; lives on the interface thread."""

    def __init__(
        self,
        folder: Path,
        *,
        health: Observable[CabinHealth],
        state: Observable[SessionState],
        executor: Executor,
    ) -> None:
        """Write now, and at each change."""
        self._folder = folder
        self._health = health
        self._executor = executor
        self._stopped = state.value.phase is Phase.OUT_OF_ORDER
        health.subscribe(lambda _: self._write())
        state.subscribe(self._followed)
        self._write()

    def _followed(self, state: SessionState) -> None:
        stopped = state.phase is Phase.OUT_OF_ORDER
        if stopped != self._stopped:
            self._stopped = stopped
            self._write()

    def _write(self) -> None:
        text = health_metrics(
            self._health.value,
            out_of_order=self._stopped,
            version=version("cabin-app"),
        )
        _in_lane(
            self._executor, lambda: write_metrics(self._folder / HEALTH_FILE, text)
        )


def write_figures(folder: Path, journal: Path, *, threshold: int, today: date) -> None:
    """The file of what the journal tells; from a lane, where the journal is open.

    A journal or a folder that refuses is logged, and holds nobody back.
    """
    from cabin_app.journal.metrics import told_metrics
    from cabin_app.journal.report import report

    try:
        told = report(journal, threshold=threshold, today=today)
        write_metrics(folder / FIGURES_FILE, told_metrics(told))
    except (BadFile, OSError) as error:
        _log.warning("metrics: %s", error)


def _in_lane(executor: Executor, work: Callable[[], object]) -> None:
    def refused(error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        _log.warning("metrics: %s", error)

    executor.submit(work, lambda _: None, refused, lane="metrics")
