"""Two tabs of one visit, on the real engine: life and end."""

import os
import signal
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from cabin_app.session import events
from cabin_app.session.state import PageProblem, SessionState, Tab
from support.pages import PageServer, Reply, page, tap_page
from support.patience import PATIENCE_S
from support.web_bench import WebBench
from ui.web.load_watch import ANSWERED_PERCENT

pytestmark = pytest.mark.web

KEEP = """
document.cookie = 'c=CANARY-cookie; max-age=9999';
localStorage.setItem('l', 'CANARY-local');
sessionStorage.setItem('s', 'CANARY-session');
const open = indexedDB.open('CANARY-base', 1);
open.onupgradeneeded = () => open.result.createObjectStore('o').put('CANARY-row', 1);
open.onsuccess = () => seen('kept');
"""
LOOK = """
indexedDB.databases().then(list => seen('found-' + [document.cookie,
  localStorage.length, sessionStorage.length, list.length].join('-')));
"""


def own_threads() -> int:
    """Threads, without those that answer for the test's own server."""
    names = [thread.name for thread in threading.enumerate()]
    return len([name for name in names if "process_request" not in name])


def test_a_page_is_shown(bench: WebBench, site: PageServer) -> None:
    bench.open(site.url("/"))
    assert bench.events == [
        events.PageMoved(Tab.PROCEDURE, "127.0.0.1", "/"),
        events.PageLoading(Tab.PROCEDURE),
        events.PageShown(Tab.PROCEDURE, "127.0.0.1", safe=False),
    ]
    assert bench.end_visit() == ()


def test_the_site_sees_an_ordinary_browser(bench: WebBench, site: PageServer) -> None:
    bench.open(site.url("/"))
    headers = site.paths[0].headers
    assert "Chrome/" in headers["User-Agent"]
    assert "QtWebEngine" not in headers["User-Agent"]
    assert headers["Accept-Language"].startswith("fr-FR")


def test_the_language_follows_the_visit_after_warming(
    bench: WebBench, site: PageServer
) -> None:
    bench.web.warmUp()
    bench.speak("ar")
    site.replies["/language"] = page("seen(navigator.language)")
    bench.open(site.url("/language"))
    bench.until(lambda: "ar" in site.seen)
    assert site.paths[0].headers["Accept-Language"].startswith("ar")


def test_nothing_of_a_visit_reaches_the_next(
    bench: WebBench, site: PageServer, tmp_path: Path
) -> None:
    site.replies["/keep"] = page(KEEP)
    site.replies["/look"] = page(LOOK)
    bench.open(site.url("/keep"))
    bench.until(lambda: "kept" in site.seen)
    assert bench.end_visit() == ()
    bench.open(site.url("/look"))
    bench.until(lambda: any(word.startswith("found") for word in site.seen))
    assert "found--0-0-0" in site.seen


def test_tabs_keep_their_state_and_share_their_visit(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/form"] = tap_page("window.taps = (window.taps||0)+1; seen(taps)")
    site.replies["/mail"] = page("seen('cookie:' + document.cookie)")
    site.replies["/form"] = Reply(
        site.replies["/form"].body,  # type: ignore[union-attr]
        headers={"Set-Cookie": "session=7"},
    )
    bench.open(site.url("/form"))
    bench.tap(lambda: "1" in site.seen)
    bench.open(site.url("/mail"), Tab.MAIL)
    bench.until(lambda: "cookie:session=7" in site.seen)
    bench.show(Tab.PROCEDURE)
    bench.tap(lambda: "2" in site.seen)
    assert len([asked for asked in site.paths if asked.path == "/form"]) == 1
    assert bench.end_visit() == ()


def test_zoom_follows_the_visit(bench: WebBench, site: PageServer) -> None:
    site.replies["/zoom"] = page("onresize = () => seen(devicePixelRatio)")
    bench.open(site.url("/zoom"))
    bench.zoom(150)
    bench.until(lambda: "1.5" in site.seen)


def test_the_end_before_the_first_page_has_come(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = site.never
    bench.ask(site.url("/"))
    bench.until(lambda: bool(site.paths))
    assert bench.end_visit() == ()
    assert bench.end_visit() == ()


def test_a_killed_renderer_is_loaded_once_more_then_told(
    bench: WebBench, site: PageServer
) -> None:
    bench.open(site.url("/"))
    os.kill(bench.renderer_pid(), signal.SIGKILL)
    bench.until(lambda: len(bench.all_of(events.PageShown)) == 2)
    assert bench.all_of(events.PageFailed) == []
    os.kill(bench.renderer_pid(), signal.SIGKILL)
    died = events.PageFailed(Tab.PROCEDURE, PageProblem.RENDERER_DIED)
    bench.until(lambda: died in bench.events)
    bench.open(site.url("/"))
    assert len([asked for asked in site.paths if asked.path == "/"]) == 3


@pytest.mark.parametrize("page_load_s", [0.5])
def test_a_silent_site_is_too_slow(bench: WebBench, site: PageServer) -> None:
    site.replies["/silent"] = site.never
    bench.ask(site.url("/silent"))
    slow = events.PageFailed(Tab.PROCEDURE, PageProblem.TOO_SLOW)
    bench.until(lambda: slow in bench.events)
    assert bench.all_of(events.PageShown) == []


@pytest.mark.parametrize("page_load_s", [PATIENCE_S])
def test_a_page_whose_picture_never_comes_is_shown(
    bench: WebBench, site: PageServer, page_load_s: float
) -> None:
    site.replies["/p.png"] = site.never
    site.replies["/"] = page("seen('ran')", "<h1>Texte</h1><img src=/p.png>")
    bench.ask(site.url("/"))
    bench.until(lambda: bench.web.procedureTab.percent >= ANSWERED_PERCENT)
    bench.until(lambda: "ran" in site.seen)
    assert bench.all_of(events.PageShown) == []
    bench.alarms.ring(page_load_s)
    bench.until(lambda: bool(bench.all_of(events.PageShown)))
    assert bench.all_of(events.PageFailed) == []


def test_no_file_is_written_and_no_thread_is_left(
    bench: WebBench, site: PageServer, tmp_path: Path
) -> None:
    before = own_threads()
    site.replies["/keep"] = page(KEEP)
    bench.open(site.url("/keep"))
    bench.until(lambda: "kept" in site.seen)
    assert bench.end_visit() == ()
    assert list(tmp_path.rglob("*")) == []
    assert own_threads() == before
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert windows == [bench.view]


def test_the_farewell_does_not_bring_the_pages_back(
    bench: WebBench, site: PageServer
) -> None:
    bench.open(site.url("/"))
    done: list[tuple[str, ...]] = []
    bench.web.destroy(done.append)
    bench.speak("en")
    bench.until(lambda: done == [()])
    bench.speak("ar")
    bench.zoom(200)
    assert bench.web.profile is None
    assert not bench.web.alive
    asked = len(site.paths)
    bench.state.publish(SessionState())
    bench.open(site.url("/"))
    assert len(site.paths) > asked


def test_no_header_and_no_referrer_names_the_cabin(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = page(
        "seen([navigator.webdriver, typeof qt, document.referrer || 'none'].join('-'));"
        "fetch('/data').then(() => new Worker(URL.createObjectURL(new Blob(["
        "'fetch(\"/worker\")']))))",
        "<iframe src=/frame></iframe><img src=/picture>",
    )
    bench.open(site.url("/"))
    bench.until(lambda: {"/frame", "/data"} <= {asked.path for asked in site.paths})
    assert "false-undefined-none" in site.seen
    for asked in site.paths:
        for name, value in asked.headers.items():
            said = f"{name}: {value}".lower()
            assert "cabin" not in said
            assert "qt" not in said.replace("sec-ch-", "")
    first = site.paths[0].headers
    assert "Referer" not in first
    assert "X-Requested-With" not in first
    own = {"host", "connection", "user-agent", "accept", "accept-encoding"}
    own |= {"accept-language", "upgrade-insecure-requests", "cookie"}
    sent = {name.lower() for name in first}
    assert {name for name in sent if not name.startswith("sec-")} <= own
