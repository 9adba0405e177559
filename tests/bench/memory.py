"""Memory of all processes with a page of the practice site open."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from bench.children import family_of, pss_mb, words_of
from bench.chromium import PAINT_LIMIT_S, kiosk
from bench.display import private_display
from bench.figures import RUNS, Figure, spread
from bench.practice_page import page_that_tells
from bench.served_visit import ROOT

from cabin_app.practice.process import start_practice

RATIO_LIMIT = 0.75
SETTLE_S = 2.5
LIMIT_S = 60.0


def main() -> list[Figure]:
    """Measure both in turn; the practice sites' server is nobody's memory."""
    practice = start_practice()
    page = page_that_tells(practice.office_url)
    practice.stop()
    ours, theirs = [], []
    with private_display() as environment, tempfile.TemporaryDirectory() as state:
        # As in a town hall: the state folder outlives visits, with its checked copy
        # of the catalogue. The first start, which makes it, is not counted.
        _cabin(environment, state)
        for _ in range(RUNS):
            ours.append(_cabin(environment, state))
            page.painted.clear()
            with kiosk(page.url, environment) as (process, _):
                if not page.painted.wait(PAINT_LIMIT_S):
                    message = "the peer never painted"
                    raise TimeoutError(message)
                time.sleep(SETTLE_S)
                theirs.append(pss_mb(family_of(process.pid)))
    page.close()
    return [
        Figure(
            name="memory with a practice page open (PSS)",
            unit="MB",
            ours=statistics.median(ours),
            peer=statistics.median(theirs),
            limit=RATIO_LIMIT,
            remark=f"{spread(ours)}; peer {spread(theirs)}",
        )
    ]


def _cabin(environment: Mapping[str, str], state: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        opened = Path(folder) / "opened"
        process = subprocess.Popen(
            [sys.executable, "-m", "bench.opening", str(opened)],
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
            until_s = time.monotonic() + LIMIT_S
            while not opened.exists():
                if process.poll() is not None or time.monotonic() > until_s:
                    message = "the cabin did not open the page"
                    raise TimeoutError(message)
                time.sleep(0.1)
            answer = json.loads(opened.read_text())
            if answer["failure"]:
                raise RuntimeError(answer["failure"])
            time.sleep(SETTLE_S)
            family = family_of(process.pid)
            return pss_mb(
                [p for p in family if "cabin_app.practice" not in words_of(p)]
            )
        finally:
            process.terminate()
            process.wait()
