"""The place of a frame that may not open says so, and small ones say nothing."""

import pytest

from cabin_app.session import events
from support.pages import PageServer, page
from support.web_bench import WebBench

pytestmark = pytest.mark.web

READ = """
setInterval(() => { for (const frame of document.querySelectorAll('iframe')) {
    const words = frame.contentDocument?.body?.innerText ?? '';
    if (words.includes('autre site')) seen('told-' + frame.id);
} }, 50);
setTimeout(() => seen('over'), 700);
"""


def test_a_map_or_a_payment_of_a_foreign_site_is_told_in_its_place(
    bench: WebBench, site: PageServer, foreign: PageServer
) -> None:
    strange = f"src='{foreign.url('/map')}'"
    small = f"<iframe id=small {strange} width=1 height=1></iframe>"
    own = "<iframe id=own src='/own' width=400 height=300></iframe>"
    large = f"<iframe id=large {strange} width=400 height=300></iframe>"
    site.replies["/own"] = page("parent.seen('own')")
    site.replies["/"] = page(READ, small + own + large)
    bench.open(site.url("/"))
    bench.until(lambda: {"told-large", "over", "own"} <= set(site.seen))
    assert "told-small" not in site.seen
    assert "told-own" not in site.seen
    assert foreign.paths == []
    assert not [e for e in bench.all_of(events.AddressRefused) if e.main_frame]


def test_a_page_that_tries_without_end_is_not_held_up(
    bench: WebBench, site: PageServer, foreign: PageServer
) -> None:
    site.replies["/"] = page(
        "let n = 0; setInterval(() => { const f = document.createElement('iframe');"
        f"f.src = '{foreign.url('/')}' + n++; document.body.append(f);"
        "if (n === 60) seen('many') }, 5)"
    )
    bench.open(site.url("/"))
    bench.until(lambda: "many" in site.seen)
    assert foreign.paths == []
    assert bench.end_visit() == ()
