"""Both gates, on the real engine: nothing leaves for a forbidden host."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from cabin_app.session import events
from cabin_app.session.state import Tab
from support.pages import PageServer, Reply, page, tap_page
from support.web_bench import WebBench

if TYPE_CHECKING:
    from cabin_app.catalogue.model import MailProvider

pytestmark = pytest.mark.web

PARTS = {
    "image": "new Image().src = '{foreign}/x.png'; done()",
    "fetch": "fetch('{foreign}/x').catch(done)",
    "beacon": "navigator.sendBeacon('{foreign}/x', 'secret'); done()",
    "frame": "add('iframe', 'src', '{foreign}/')",
    "object": "add('object', 'data', '{foreign}/')",
    "embed": "add('embed', 'src', '{foreign}/')",
    "script": "add('script', 'src', '{foreign}/x.js')",
    "style": "add('link', 'href', '{foreign}/x.css', 'rel', 'stylesheet')",
    "prefetch": "add('link', 'href', '{foreign}/x', 'rel', 'prefetch')",
    "socket": "new WebSocket('{foreign}/x'.replace('http', 'ws')).onerror = done",
    "events": "new EventSource('{foreign}/x').onerror = done",
    "worker": "new Worker(URL.createObjectURL(new Blob(["
    "'fetch(\"{foreign}/x\").catch(() => postMessage(1))']))).onmessage = done",
    "redirected image": "new Image().src = '/away'; done()",
    "data frame": "add('iframe', 'src', 'data:text/html,<img src={foreign}/x.png>')",
    "srcdoc frame": "add('iframe', 'srcdoc', '<img src={foreign}/x.png>')",
    "redirected frame": "add('iframe', 'src', '/away')",
}
HELPERS = """
function done() { setTimeout(() => seen('done'), 50); }
function add(tag, ...pairs) {
  const item = document.createElement(tag);
  for (let i = 0; i < pairs.length; i += 2) item.setAttribute(pairs[i], pairs[i+1]);
  item.onload = item.onerror = done;
  document.body.append(item);
  setTimeout(done, 400);
}
"""


@pytest.mark.parametrize("script", PARTS.values(), ids=PARTS.keys())
def test_no_part_of_a_page_reaches_a_forbidden_host(
    bench: WebBench, site: PageServer, foreign: PageServer, script: str
) -> None:
    there = foreign.url("")
    site.replies["/away"] = Reply(status=302, headers={"Location": there + "/x"})
    site.replies["/"] = page(HELPERS + script.replace("{foreign}", there))
    bench.open(site.url("/"))
    bench.until(lambda: "done" in site.seen)
    refused = events.AddressRefused(
        "link", "localhost", main_frame=False, tab=Tab.PROCEDURE
    )
    bench.until(lambda: refused in bench.events)
    assert bench.events.count(refused) == 1
    assert foreign.paths == []


def test_a_host_is_counted_once_in_a_visit(
    bench: WebBench, site: PageServer, foreign: PageServer
) -> None:
    many = "".join(f"<img src={foreign.url('/')}{n}>" for n in range(30))
    site.replies["/"] = page("onload = () => seen('loaded')", many)
    refused = events.AddressRefused(
        "link", "localhost", main_frame=False, tab=Tab.PROCEDURE
    )
    for visit in (1, 2):
        bench.open(site.url("/"))
        bench.until(lambda n=visit: site.seen.count("loaded") == n)
        assert bench.events.count(refused) == visit
        bench.end_visit()
    assert foreign.paths == []


def test_a_part_of_a_letter_is_told_as_the_mailboxs(
    bench: WebBench, site: PageServer, foreign: PageServer
) -> None:
    site.replies["/"] = page("", f"<img src={foreign.url('/pixel')}>")
    bench.open(site.url("/"), Tab.MAIL)
    bench.until(lambda: bool(bench.all_of(events.AddressRefused)))
    assert {told.tab for told in bench.all_of(events.AddressRefused)} == {Tab.MAIL}
    assert foreign.paths == []


MOVES = {
    "location": "location = '{foreign}/'",
    "link": "document.querySelector('a').click()",
    "post": "document.querySelector('form').submit()",
    "redirect": "location = '/away'",
    "meta refresh": "location = '/meta'",
    "blob page": "location = URL.createObjectURL(new Blob(['<h1>?'],"
    "{type: 'text/html'}))",
    "frame moves top": "document.querySelector('iframe').srcdoc = "
    "'<script>top.location = \"{foreign}/\"<\\/script>'",
    "blank target": "document.querySelector('a').target = '_blank';"
    "document.querySelector('a').click()",
    "window": "window.open('{foreign}/')",
    "blank window": "const w = window.open('about:blank'); seen('w-' + !!w)",
}


@pytest.mark.parametrize("script", MOVES.values(), ids=MOVES.keys())
def test_no_move_leaves_the_procedure(
    bench: WebBench, site: PageServer, foreign: PageServer, script: str
) -> None:
    there = foreign.url("")
    meta = f"<meta http-equiv=refresh content='0; url={there}/'>"
    site.replies["/away"] = Reply(status=302, headers={"Location": there + "/"})
    site.replies["/meta"] = page("seen('tapped')", meta)
    site.replies["/"] = tap_page(
        "seen('tapped');" + script.replace("{foreign}", there),
        f"<a href='{there}/'></a><form method=post action='{there}/'></form>"
        "<iframe></iframe>",
    )
    bench.open(site.url("/"))
    bench.tap(lambda: bool(bench.all_of(events.AddressRefused)))
    told = bench.all_of(events.AddressRefused)[0]
    assert told.main_frame
    assert told.kind == "link"
    assert foreign.paths == []
    assert bench.page_url().startswith(site.url("/"))


def test_a_window_of_the_same_site_opens_in_place(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = tap_page("window.open('/second')")
    site.replies["/second"] = page("seen('opener-' + (opener === null))")
    bench.open(site.url("/"))
    bench.tap(lambda: "opener-true" in site.seen)
    assert bench.page_url() == site.url("/second")


def test_a_window_nobody_tapped_for_stays_shut(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = page("seen('window-' + window.open('/second'))")
    bench.open(site.url("/"))
    bench.until(lambda: "window-null" in site.seen)
    assert "/second" not in [asked.path for asked in site.paths]


@pytest.mark.parametrize(
    ("address", "kind", "detail"),
    [
        ("tel:3230", "phone", "3230"),
        ("sms:+33600000000", "phone", "+33600000000"),
        ("mailto:a@example.org", "mail", "a@example.org"),
        ("magnet:?xt=1", "link", ""),
        ("ftp://example.org/", "link", ""),
        ("intent://x#Intent;end", "link", ""),
    ],
)
def test_other_programs_are_never_called(
    bench: WebBench, site: PageServer, address: str, kind: str, detail: str
) -> None:
    site.replies["/"] = page(
        "", f"<a href='{address}'><p style='height:99vh'>x</p></a>"
    )
    bench.open(site.url("/"))
    bench.tap(lambda: bool(bench.all_of(events.AddressRefused)))
    told = bench.all_of(events.AddressRefused)[0]
    assert (told.kind, told.detail, told.main_frame) == (kind, detail, True)
    assert bench.page_url() == site.url("/")


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "chrome://gpu",
        "devtools://devtools/bundled/inspector.html",
        "data:text/html,x",
        "view-source:http://127.0.0.1/",
        "javascript:alert(1)",
        "about:blank",
        "",
    ],
)
def test_the_application_itself_opens_nothing_else(
    bench: WebBench, site: PageServer, address: str
) -> None:
    bench.ask(address)
    bench.until(lambda: bool(bench.all_of(events.AddressRefused)))
    bench.until(bench.has_page)
    assert bench.page_url() in ("", "about:blank")
    assert bench.all_of(events.PageLoading) == []


def test_a_loop_of_moves_does_not_flood(
    bench: WebBench, site: PageServer, foreign: PageServer
) -> None:
    site.replies["/"] = page(
        f"let n = 0; setInterval(() => {{ location = '{foreign.url('/')}' + n++;"
        "if (n == 60) seen('many') }, 5)"
    )
    bench.ask(site.url("/"))
    bench.until(lambda: "many" in site.seen)
    assert 1 <= len(bench.all_of(events.AddressRefused)) <= 4
    assert foreign.paths == []


def test_the_mailbox_opens_once_it_is_chosen_while_a_page_stands(
    bench: WebBench, site: PageServer, foreign: PageServer
) -> None:
    origins = [Origin(host=each.host, port=each.port) for each in (site, foreign)]
    bench.with_mailbox = AddressRules(practice_origins=frozenset(origins))
    bench.open(site.url("/"))
    chosen = cast("MailProvider", "a mailbox")
    bench.state.publish(replace(bench.state.value, mail_provider=chosen))
    bench.open(foreign.url("/"), Tab.MAIL)
    bench.until(lambda: "foreign" in foreign.seen)
    assert bench.all_of(events.AddressRefused) == []
