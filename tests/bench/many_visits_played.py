"""200 visits with a page in each tab, for `many_visits`."""

import gc
import json
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from bench.children import family_of, private_mb
from bench.loop import Loop
from PySide6.QtGui import QGuiApplication

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from cabin_app.session.state import Tab
from support.engine import start_engine
from support.pages import PageServer, page
from support.web_bench import WebBench

LOOKS = (10, 50, 100, 150, 200)
SETTLE_S = 1.0
PAGE = "localStorage.setItem('a', 'x'.repeat(1e5)); document.cookie = 'a=1'; seen('r')"


def main() -> None:
    """Print the megabytes by number of visits."""
    start_engine(resolver_rules="MAP * ~NOTFOUND,EXCLUDE 127.0.0.1")
    application = QGuiApplication([])
    site = PageServer()
    site.replies["/"] = page(PAGE, "<p>" + "Des mots. " * 4000)
    origins = frozenset({Origin(host=site.host, port=site.port)})
    after: dict[int, float] = {}
    with TemporaryDirectory() as folder:
        rules = AddressRules(practice_origins=origins)
        bench = WebBench(cast("Any", Loop()), Path(folder), rules)
        for number in range(1, LOOKS[-1] + 1):
            bench.open(site.url("/"))
            bench.open(site.url("/"), Tab.MAIL)
            if bench.end_visit() != ():
                message = f"visit {number} left something"
                raise RuntimeError(message)
            # What the bench itself keeps is not the cabin's.
            bench.events.clear()
            site.asked.clear()
            if number in LOOKS:
                after[number] = _memory_mb(bench)
    sys.stdout.write(json.dumps(after) + "\n")
    sys.stdout.flush()
    del application
    os._exit(0)


def _memory_mb(bench: WebBench) -> float:
    until_s = time.monotonic() + SETTLE_S
    bench.until(lambda: time.monotonic() > until_s)
    gc.collect()
    return private_mb(family_of(os.getpid()))


if __name__ == "__main__":
    main()
