"""From nothing to the first screen: the cabin's, and the peer's first page."""

import statistics
import tempfile
from pathlib import Path

from bench.chromium import PAINT_LIMIT_S, kiosk
from bench.display import private_display
from bench.figures import RUNS, Figure, spread
from bench.practice_page import page_that_tells
from bench.served_visit import ServedVisit

from cabin_app.practice.process import start_practice

RATIO_LIMIT = 0.6


def main() -> list[Figure]:
    """Measure both in turn, so that a busy moment of the machine meets both."""
    practice = start_practice()
    page = page_that_tells(practice.office_url)
    practice.stop()
    ours, theirs = [], []
    try:
        with private_display() as environment, tempfile.TemporaryDirectory() as folder:
            for turn in range(RUNS + 1):
                cabin = ServedVisit(environment, Path(folder))
                cabin.show()
                cabin.close()
                page.painted.clear()
                with kiosk(page.url, environment) as (_, started_s):
                    if not page.painted.wait(PAINT_LIMIT_S):
                        message = "the peer never painted"
                        raise TimeoutError(message)
                if turn:  # the first fills the caches of both
                    ours.append(1000 * (cabin.shown_at_s - cabin.spawned_at_s))
                    theirs.append(1000 * (page.painted_at_s - started_s))
    finally:
        page.close()
    return [
        Figure(
            name="process start to the first touchable screen",
            unit="ms",
            ours=statistics.median(ours),
            peer=statistics.median(theirs),
            limit=RATIO_LIMIT,
            remark=f"{spread(ours)}; peer {spread(theirs)}",
        )
    ]
