"""From the tap on "start online" to the painted page, against an open kiosk."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from bench.chromium import PAINT_LIMIT_S, PageThatTells, kiosk
from bench.display import private_display
from bench.figures import RUNS, Figure, spread
from bench.practice_page import page_that_tells
from bench.served_visit import ROOT

from cabin_app.practice.process import start_practice

RATIO_LIMIT = 1.15
SETTLE_S = 2.0


def main() -> list[Figure]:
    """Measure both in turn, on the same page."""
    practice = start_practice()
    page = page_that_tells(practice.office_url)
    practice.stop()
    ours, theirs = [], []
    with private_display() as environment, tempfile.TemporaryDirectory() as state:
        # As in a town hall: the first start, which reads the catalogue, is not counted.
        _cabin(environment, state, page)
        for _ in range(RUNS):
            ours.append(_cabin(environment, state, page))
            theirs.append(_kiosk(environment, page))
    page.close()
    return [
        Figure(
            name='"start online" to the painted page',
            unit="ms",
            ours=statistics.median(ours),
            peer=statistics.median(theirs),
            limit=RATIO_LIMIT,
            remark=f"{spread(ours)}; peer {spread(theirs)}",
        )
    ]


def _cabin(environment: Mapping[str, str], state: str, page: PageThatTells) -> float:
    page.painted.clear()
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer"
        process = subprocess.Popen(
            [sys.executable, "-m", "bench.going_online", str(answer), str(page.port)],
            cwd=ROOT,
            env={
                **environment,
                "PYTHONPATH": f"{ROOT / 'tests'}:{ROOT}",
                "CABIN_RUNTIME_DIR": f"{folder}/runtime",
                "CABIN_STATE_DIR": state,
            },
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait_for_paint(page)
        finally:
            process.terminate()
            process.wait()
        return 1000 * (page.painted_at_s - float(answer.read_text()))


def _kiosk(environment: Mapping[str, str], page: PageThatTells) -> float:
    page.painted.clear()
    page.going.clear()
    with kiosk(f"{page.url}waiting", environment):
        time.sleep(SETTLE_S)
        page.going.set()
        _wait_for_paint(page)
    return 1000 * (page.painted_at_s - page.went_at_s)


def _wait_for_paint(page: PageThatTells) -> None:
    if not page.painted.wait(PAINT_LIMIT_S):
        message = "the page was never painted"
        raise TimeoutError(message)
