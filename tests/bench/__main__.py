"""All benches; see `./bench`."""

import argparse
import sys

from bench import (
    calls,
    decision,
    device_stall,
    ending,
    feeder,
    journal_figures,
    kills,
    many_visits,
    memory,
    online,
    paper_work,
    scanned_page,
    scanner_speed,
    shelf,
    speaking,
    start_up,
    touch,
    town,
    turnover,
)
from bench.figures import Figure, table, to_json

BENCHES = {
    "start": start_up.main,
    "memory": memory.main,
    "touch": touch.main,
    "stall": device_stall.main,
    "feeder": feeder.main,
    "scan": scanned_page.main,
    "scanner": scanner_speed.main,
    "paper": paper_work.main,
    "shelf": shelf.main,
    "voice": speaking.main,
    "turnover": turnover.main,
    "journal": journal_figures.main,
    "kills": kills.main,
    "town": town.main,
    "decision": decision.main,
    "online": online.main,
    "calls": calls.main,
    "ending": ending.main,
    "visits": many_visits.main,
}


def main() -> int:
    """Run what was asked; 1 when something is over its limit."""
    parser = argparse.ArgumentParser(prog="./bench", description=__doc__)
    parser.add_argument(
        "bench", nargs="*", help=f"of {', '.join(BENCHES)}; all without"
    )
    parser.add_argument("--json", action="store_true", help="for machines")
    options = parser.parse_args()
    unknown = [name for name in options.bench if name not in BENCHES]
    if unknown:
        parser.error(f"no such bench: {unknown[0]}")
    figures: list[Figure] = []
    for name in options.bench or BENCHES:
        sys.stderr.write(f"{name}…\n")
        figures += BENCHES[name]()
    told = to_json(figures) if options.json else table(figures)
    sys.stdout.write(told + "\n")
    return 0 if all(figure.ok for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
