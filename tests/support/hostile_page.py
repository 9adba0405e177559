"""A page of an allowed site that does whatever it is told, like one taken over."""

import json
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from support.pages import PageServer, Reply, page
from support.web_bench import WebBench

OBEY = """
let at = 0;
const answer = (n, said) => fetch('/answer?n=' + n, {method: 'POST', body: '' + said});
const obey = async (n, script) => {
  try { answer(n, await (new Function('return (async () => {' + script + '})()'))()); }
  catch (e) { answer(n, 'threw ' + e.name); }
};
(async () => {
  for (;;) {
    const order = await (await fetch('/order?after=' + at)).json();
    if (order.n > at) {
      at = order.n;
      if (order.tapped) {
        const once = () => { obey(order.n, order.script); };
        document.documentElement.addEventListener('click', once, {once: true});
        answer('ready' + order.n, '');
      } else obey(order.n, order.script);
    }
    await new Promise(r => setTimeout(r, 8));
  }
})();
"""


class HostilePage:
    """The page in front of a bench; `run` makes it act and gives its answer."""

    def __init__(self, bench: WebBench, site: PageServer, markup: str = "") -> None:
        self.bench = bench
        self.site = site
        self._number = 0
        self._order: dict[str, object] = {"n": 0}
        site.replies["/order"] = lambda: Reply(json.dumps(self._order).encode())
        site.replies["/answer"] = Reply()
        body = f"<div style='height:100vh'>{markup}</div>"
        site.replies["/hostile"] = page(OBEY, body)
        bench.open(site.url("/hostile"))

    def run(self, script: str, *, tapped: bool = False) -> str:
        """Run the body of an async function; its result, or "threw …".

        With ``tapped`` it runs in the handler of a real touch.
        """
        number = self.send(script, tapped=tapped)
        if tapped:
            self.bench.until(lambda: self.said(f"ready{number}") is not None)
            self.bench.tap(lambda: self.said(number) is not None)
        else:
            self.bench.until(lambda: self.said(number) is not None)
        return self.said(number) or ""

    def send(self, script: str, *, tapped: bool = False) -> int:
        """Likewise, without waiting for an answer."""
        self._number += 1
        self._order = {"n": self._number, "script": script, "tapped": tapped}
        return self._number

    def tap(self, script: str, holds: Callable[[], bool]) -> None:
        """Touch, until something came of the script, which may never answer."""
        number = self.send(script, tapped=True)
        self.bench.until(lambda: self.said(f"ready{number}") is not None)
        self.bench.tap(holds)

    def said(self, number: int | str) -> str | None:
        """What it answered to an order, None before it did."""
        for asked in reversed(self.site.paths):
            words = urlsplit(asked.path)
            if words.path == "/answer" and parse_qs(words.query)["n"] == [f"{number}"]:
                return asked.body.decode()
        return None

    @property
    def is_here(self) -> bool:
        """Whether it is still the page in front, and alive."""
        here = self.bench.page_url() == self.site.url("/hostile")
        return here and self.run("return 'alive'") == "alive"
