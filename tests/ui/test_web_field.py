"""The keyboard covers the lower part of a page; its field stays in sight."""

import re

import pytest

from support.pages import PageServer, page
from support.web_bench import QML, WebBench

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
    bench.tap(lambda: "elsewhere" in site.seen)
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


def test_the_visit_ends_while_a_page_is_asked_for_its_field(
    bench: WebBench, site: PageServer
) -> None:
    """A page that never answers, and one whose view goes before it can."""
    for busy in ("for (;;);", ""):
        site.replies["/"] = page(f"seen('here'); onresize = () => {{ {busy} }}", LONG)
        heard = site.seen.count("here")
        bench.open(site.url("/"))
        bench.until(lambda n=heard: site.seen.count("here") > n)
        bench.view.resize(800, 300 if busy else 400)
        sight = bench.item("fieldInSight")
        bench.until(lambda s=sight: not s.property("running"))
        assert bench.end_visit() == ()
        bench.view.resize(800, 600)


def test_no_answer_of_a_page_is_awaited() -> None:
    """The engine crashes when the view of such a page goes first."""
    pages = sorted((QML / "Cabin" / "Web").glob("*.qml"))
    texts = [path.read_text("utf-8") for path in pages]
    assert sum(text.count("runJavaScript(") for text in texts) >= 5
    awaited = re.compile(r"World,\s*(?:(\(.*?\)|\w+)\s*=>|null)")
    assert [found for text in texts for found in awaited.findall(text)] == []
    assert awaited.search("runJavaScript(words, WebEngineScript.MainWorld, a => b)")
    # An answer for nobody is awaited all the same.
    assert awaited.search("runJavaScript(words, WebEngineScript.MainWorld, null)")
