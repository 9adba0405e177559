"""The visitor's colours reach the page, whatever its own rules say."""

import pytest

from cabin_app.session.state import Contrast
from support.pages import PageServer, Reply
from support.web_bench import WebBench

pytestmark = pytest.mark.web

PAGE = """<!doctype html><meta charset=utf-8><title>Page</title>
<link rel=stylesheet href=/own.css>
<body style="margin:0;background:#eef"><header style="background:#005">
<h1 style="color:#ccc">Titre</h1></header><p style="color:#999">Pâle</p>
<a href="/x" style="color:#8af">Lien</a><input placeholder="Nom"><nav>Menu</nav>
<div id=over style="position:absolute;inset:0"></div>
<script nonce=n>
const tight = words => words.replaceAll(' ', '');
const told = name => {
  const one = document.querySelector(name);
  if (!one) return '-';
  const style = getComputedStyle(one);
  return tight(style.color) + '/' + tight(style.backgroundColor);
};
const all = ['h1', 'header', 'p', 'a', '#late', '#over', 'nav'];
const look = () => fetch('/seen/' + all.map(told).join('_'));
setInterval(look, 150);
setTimeout(() => document.body.insertAdjacentHTML('beforeend',
  '<section id=late><b>Tard</b></section>'), 100);
document.addEventListener('click', () => 0);
</script>"""
STRICT = {
    "Content-Security-Policy": "style-src 'self' 'unsafe-inline'; "
    "script-src 'nonce-n'; connect-src 'self'"
}
BLACK, WHITE = "rgb(0,0,0)", "rgb(255,255,255)"


def last(site: PageServer) -> list[str]:
    return site.seen[-1].split("_") if site.seen else []


@pytest.mark.parametrize("before", [True, False])
def test_black_on_white_for_a_page_that_is_there_or_comes(
    bench: WebBench, site: PageServer, before: bool
) -> None:
    site.replies["/"] = Reply(PAGE.encode(), headers=STRICT)
    own = b"nav { background: #300; color: #f99 }"
    site.replies["/own.css"] = Reply(own, kind="text/css")
    if before:
        bench.contrast(Contrast.LIGHT_CONTRAST)
    bench.open(site.url("/"))
    bench.until(lambda: bool(site.seen))
    bench.contrast(Contrast.LIGHT_CONTRAST)
    bench.until(lambda: last(site)[2].startswith(BLACK))
    bench.until(lambda: last(site)[4].startswith(BLACK))
    bench.until(lambda: last(site)[6] == f"{BLACK}/{WHITE}")
    title, header, _, link, _, over, _ = last(site)
    assert title.startswith(BLACK)
    assert header == f"{BLACK}/{WHITE}"
    assert link.startswith("rgb(0,39,138)")
    assert over.endswith("rgba(0,0,0,0)"), "what was clear hides nothing"


def test_and_back_again(bench: WebBench, site: PageServer) -> None:
    site.replies["/"] = Reply(PAGE.encode(), headers=STRICT)
    bench.contrast(Contrast.LIGHT_CONTRAST)
    bench.open(site.url("/"))
    bench.until(lambda: bool(site.seen) and last(site)[0].startswith(BLACK))
    bench.contrast(Contrast.LIGHT)
    bench.until(lambda: last(site)[0].startswith("rgb(204,204,204)"))
    assert last(site)[1].endswith("rgb(0,0,85)")


def test_dark_is_dark_at_once(bench: WebBench, site: PageServer) -> None:
    white = "<!doctype html><title>x</title><body style='background:#fff'>x"
    site.replies["/"] = Reply(white.encode())
    bench.open(site.url("/"))

    def lightness() -> int:
        return bench.view.grabWindow().pixelColor(400, 500).lightness()

    bench.until(lambda: lightness() > 240)
    bench.contrast(Contrast.DARK)
    bench.until(lambda: lightness() < 60)
    bench.contrast(Contrast.LIGHT)
    bench.until(lambda: lightness() > 240)


def test_soft_takes_the_glare_and_leaves_black_words(
    bench: WebBench, site: PageServer
) -> None:
    two = "<!doctype html><body style='margin:0;background:#fff'>"
    two += "<p style='position:absolute;inset:0 50% 0 0;margin:0;background:#000'>"
    site.replies["/"] = Reply(two.encode())
    bench.open(site.url("/"))

    def seen() -> list[tuple[int, int, int]]:
        picture = bench.view.grabWindow()
        places = [picture.pixelColor(picture.width() * x // 4, 500) for x in (1, 3)]
        return [(c.red(), c.green(), c.blue()) for c in places]

    plain, soft = [(0, 0, 0), (255, 255, 255)], [(8, 5, 0), (238, 235, 229)]
    bench.until(lambda: seen() == plain)
    bench.contrast(Contrast.SOFT)
    bench.until(
        lambda: all(
            abs(found - wanted) <= 2
            for one, other in zip(seen(), soft, strict=True)
            for found, wanted in zip(one, other, strict=True)
        )
    )
    bench.contrast(Contrast.LIGHT)
    bench.until(lambda: seen() == plain)
