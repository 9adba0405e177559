"""When a page does not come: each cause from a real server, told by its own name."""

import pytest

from cabin_app.session import events
from cabin_app.session.state import PageLoad, PageProblem, Tab
from support.pages import PageServer, Reply, page
from support.web_bench import WebBench

pytestmark = pytest.mark.web

ENDED = (PageLoad.SHOWN, PageLoad.FAILED)


def problems(bench: WebBench) -> list[PageProblem]:
    return [event.problem for event in bench.all_of(events.PageFailed)]


@pytest.mark.parametrize(
    ("status", "body", "problem"),
    [
        (401, b"<h1>Qui ?</h1>", None),
        (403, b"<h1>Robot ?</h1>", None),
        (403, b"", PageProblem.PAGE_REFUSED),
        (404, b"<h1>Introuvable</h1>", PageProblem.PAGE_MISSING),
        (404, b"", PageProblem.PAGE_MISSING),
        (440, b"<h1>Fini</h1>", PageProblem.SIGNED_OUT),
        (429, b"<h1>Doucement</h1>", PageProblem.SITE_BUSY),
        (500, b"<h1>Oups</h1>", PageProblem.SITE_DOWN),
        (503, b"<h1>Maintenance</h1>", PageProblem.SITE_BUSY),
        (503, b"", PageProblem.SITE_BUSY),
        (511, b"<h1>Wifi</h1>", PageProblem.CAPTIVE_PORTAL),
    ],
)
def test_what_a_status_means(
    bench: WebBench,
    site: PageServer,
    status: int,
    body: bytes,
    problem: PageProblem | None,
) -> None:
    headers = {"WWW-Authenticate": "Basic"} if status == 401 else {}
    site.replies["/"] = Reply(body, status=status, headers=headers)
    bench.ask(site.url("/"))
    bench.until(lambda: bench.state.value.procedure_tab.load in ENDED)
    assert problems(bench) == ([problem] if problem else [])
    if problem:
        told = bench.all_of(events.PageFailed)[0]
        assert told.has_words is bool(body)


def test_a_site_that_is_down(bench: WebBench, site: PageServer) -> None:
    site.hang_up()
    bench.ask(site.url("/"))
    bench.until(lambda: problems(bench) == [PageProblem.SITE_DOWN])


def test_a_site_that_goes_round_in_circles(bench: WebBench, site: PageServer) -> None:
    site.replies["/"] = Reply(status=302, headers={"Location": "/again"})
    site.replies["/again"] = Reply(status=302, headers={"Location": "/"})
    bench.ask(site.url("/"))
    bench.until(lambda: problems(bench) == [PageProblem.REDIRECT_LOOP])


def test_a_site_that_answers_and_says_nothing(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = Reply(b"<h1>Half", promised=10, headers={"Connection": "close"})
    bench.ask(site.url("/"))
    bench.until(lambda: bench.state.value.procedure_tab.load in ENDED)


@pytest.mark.parametrize("page_load_s", [30.0])
def test_a_page_that_takes_three_seconds_is_told_to_be_slow(
    bench: WebBench, site: PageServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.web.load_watch.SLOW_AFTER_S", 0.2)
    site.replies["/"] = site.never
    bench.ask(site.url("/"))
    slow = events.PageSlow(Tab.PROCEDURE)
    bench.until(lambda: slow in bench.events)
    assert problems(bench) == []
    site.go_on.set()
    bench.until(lambda: bool(bench.all_of(events.PageShown)))
    assert bench.all_of(events.PageSlow) == [slow]


def test_the_page_that_failed_is_asked_again_not_the_first(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = page("location = '/second'")
    site.replies["/second"] = Reply(b"<h1>Oups</h1>", status=500)
    bench.ask(site.url("/"))
    bench.until(lambda: problems(bench) == [PageProblem.SITE_DOWN])
    site.replies["/second"] = page("seen('second')")
    bench.ask(site.url("/"), again=True)
    bench.until(lambda: "second" in site.seen)
    assert [asked.path for asked in site.paths].count("/") == 1


def test_the_guide_is_told_where_the_page_is(bench: WebBench, site: PageServer) -> None:
    site.replies["/"] = page("history.pushState({}, '', '/code?secret=1#x')")
    bench.open(site.url("/"))
    there = events.PageMoved(Tab.PROCEDURE, "127.0.0.1", "/code")
    bench.until(lambda: there in bench.events)


@pytest.mark.parametrize("empty", ["about:blank", "about:version"])
def test_a_page_that_empties_itself_is_told_to_be_gone(
    bench: WebBench, site: PageServer, empty: str
) -> None:
    site.replies["/"] = page(f"location = '{empty}'")
    bench.ask(site.url("/"))
    bench.until(lambda: problems(bench) == [PageProblem.PAGE_MISSING])
    site.replies["/"] = page("seen('again')")
    bench.ask(site.url("/"), again=True)
    bench.until(lambda: "again" in site.seen)


def test_a_page_that_was_refused_hears_nothing_of_our_question(
    bench: WebBench, site: PageServer
) -> None:
    listening = "for (const say of ['info', 'log']) console[say] = () => seen('heard')"
    site.replies["/"] = Reply(page(listening).body, status=403)
    bench.ask(site.url("/"))
    bench.until(lambda: bench.state.value.procedure_tab.load in ENDED)
    assert "heard" not in site.seen
