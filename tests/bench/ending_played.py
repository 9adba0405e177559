"""Brings pages into their worst states and ends them, for `ending`."""

import json
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from bench.loop import Loop
from PySide6.QtGui import QGuiApplication

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from support.engine import start_engine
from support.pages import PageServer
from support.stubborn_pages import STUBBORN, open_stubborn
from support.web_bench import WebBench

TIMES = 3


def main() -> None:
    """Print the milliseconds by name."""
    start_engine(resolver_rules="MAP * ~NOTFOUND,EXCLUDE 127.0.0.1")
    application = QGuiApplication([])
    times: dict[str, list[float]] = {name: [] for name in STUBBORN}
    with TemporaryDirectory() as folder:
        for _ in range(TIMES):
            for name, of_one in times.items():
                site = PageServer()
                origins = frozenset({Origin(host=site.host, port=site.port)})
                rules = AddressRules(practice_origins=origins)
                bench = WebBench(cast("Any", Loop()), Path(folder), rules)
                stubborn = open_stubborn(bench, site, name)
                began_s = time.monotonic()
                if bench.end_visit() != ():
                    message = f"{name} left something"
                    raise RuntimeError(message)
                bench.until(lambda page=stubborn: page.is_gone)
                of_one.append(1000 * (time.monotonic() - began_s))
                bench.close()
                site.close()
    sys.stdout.write(json.dumps(times) + "\n")
    sys.stdout.flush()
    del application
    os._exit(0)


if __name__ == "__main__":
    main()
