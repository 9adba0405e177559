"""A page that eats memory; `test_memory` plays this in an engine with little of it."""

from typing import Any

import pytest

from cabin_app.session import events
from cabin_app.session.state import PageProblem
from support.hostile_page import HostilePage
from support.pages import page
from ui.web import engine
from ui.web.windows import stray_windows

pytestmark = pytest.mark.web

# Before the application is made, which reads them.
engine.FLAGS = (*engine.FLAGS, "--js-flags=--max-old-space-size=40")
EAT = "const kept = []; for (;;) kept.push(new Array(100000).fill(Math.random()));"


@pytest.mark.qt_log_ignore(".*", extend=True)
def test_only_the_page_dies_of_what_it_eats(hostile: HostilePage, qtlog: Any) -> None:
    bench, site = hostile.bench, hostile.site
    site.replies["/eating"] = page(EAT)
    bench.ask(site.url("/eating"))
    died = PageProblem.RENDERER_DIED
    bench.until(lambda: died in [e.problem for e in bench.all_of(events.PageFailed)])
    # Loaded once more, then told; the next page has a process of its own.
    assert [asked.path for asked in site.paths].count("/eating") == 2
    site.replies["/next"] = page("seen('next')")
    bench.open(site.url("/next"))
    bench.until(lambda: "next" in site.seen)
    assert stray_windows() == ()
