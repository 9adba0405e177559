"""The keyboard covers the lower part of a page; its field stays in sight."""

import pytest

from support.pages import PageServer, page
from support.web_bench import WebBench

pytestmark = pytest.mark.web

LONG = (
    "<div style='height:1400px'></div>"
    "<input id='field' style='height:40px'>"
    "<div style='height:1400px'></div>"
)
TELL = """
addEventListener('click', () => field.focus({ preventScroll: true }));
field.addEventListener('focus', () => { scrollTo(0, 1000); seen('focus'); });
addEventListener('scroll', () => {
    const top = field.getBoundingClientRect().top;
    seen(top >= 0 && top < innerHeight / 3 ? 'upper-third' : 'elsewhere');
});
"""


def test_a_page_made_shorter_shows_the_field_high(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = page(TELL, LONG)
    bench.open(site.url("/"))
    bench.tap_until(lambda: "elsewhere" in site.seen)
    assert "upper-third" not in site.seen
    bench.view.resize(800, 300)
    bench.until(lambda: "upper-third" in site.seen)


def test_a_page_nobody_writes_in_stays_where_it_is(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = page(
        "addEventListener('scroll', () => seen('moved'));"
        "addEventListener('resize', () => setTimeout(() => seen('rested'), 600));",
        LONG,
    )
    bench.open(site.url("/"))
    bench.view.resize(800, 300)
    bench.until(lambda: "rested" in site.seen)
    assert "moved" not in site.seen
