"""No page holds the end of a visit back, whatever it does."""

import pytest
from PySide6.QtGui import QGuiApplication

from support.pages import PageServer, page
from support.stubborn_pages import STUBBORN, open_stubborn
from support.web_bench import WebBench

pytestmark = pytest.mark.web


@pytest.mark.parametrize("name", STUBBORN)
def test_no_page_holds_the_end_back(
    bench: WebBench, site: PageServer, name: str
) -> None:
    stubborn = open_stubborn(bench, site, name)
    assert bench.end_visit() == ()
    bench.until(lambda: stubborn.is_gone)
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert windows == [bench.view]
    asked = len(site.paths)
    site.replies["/"] = page("seen('next')")
    bench.open(site.url("/"))
    bench.until(lambda: "next" in site.seen)
    # The page that ended asks nothing any more.
    assert {one.path for one in site.paths[asked:]} <= {
        "/",
        "/seen/next",
        "/favicon.ico",
    }


def test_a_download_that_is_just_beginning_ends_with_its_page(
    bench: WebBench, site: PageServer
) -> None:
    """Destroyed at once, one page in five took the process with it."""
    for _ in range(10):
        open_stubborn(bench, site, "a download")
        assert bench.end_visit() == ()
