"""What our scripts say to a page and its frames is neither heard nor changed there."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QMetaObject

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from support.pages import PageServer, Reply, page
from support.web_bench import WebBench

if TYPE_CHECKING:
    from cabin_app.catalogue.model import MailProvider

pytestmark = pytest.mark.web

# Every function of the engine that one of our scripts may call, taken by the page.
EARS = """
const owners = [window, console, JSON, URL, Array.prototype, Map.prototype,
  Set.prototype, EventTarget.prototype, Node.prototype, Element.prototype,
  HTMLElement.prototype, HTMLIFrameElement.prototype, HTMLInputElement.prototype,
  HTMLSelectElement.prototype, Document.prototype, DocumentFragment.prototype];
let listening = false;
const heard = name => { if (listening) report('heard-' + name); };
const report = what => { listening = false; seen(what); };
for (const owner of owners)
  for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
    if (!own.configurable || /^(\\d+|constructor|fetch|seen|report|heard)$/.test(name))
      continue;
    const taken = {...own};
    for (const part of ['value', 'get', 'set'])
      if (typeof own[part] === 'function' && !own[part].prototype)
        taken[part] = function (...words) {
          heard(name + '-' + part);
          return own[part].apply(this, words);
        };
    Object.defineProperty(owner, name, taken);
  }
for (const name of ['cabinGive', 'cabinGuard', 'cabinContrast'])
  Object.defineProperty(window, name, {get: () => heard(name), set: () => heard(name)});
CustomEvent = class extends CustomEvent {
  constructor(...words) { super(...words); heard('event'); } };
"""
FRAMED = (
    "<!doctype html><style>body { margin: 0 } [name=field] { display: block;"
    "width: 100vw; height: 100vh }</style><select name=field><option>a<option>b"
    "</select><script>function seen(what) {"
    " return fetch('/seen/' + what, {mode: 'no-cors'}) }</script>"
)


def two_sites(bench: WebBench, *sites: PageServer) -> None:
    origins = [Origin(host=each.host, port=each.port) for each in sites]
    bench.with_mailbox = AddressRules(practice_origins=frozenset(origins))
    chosen = cast("MailProvider", "a mailbox")
    bench.state.publish(replace(bench.state.value, mail_provider=chosen))


def test_a_page_hears_nothing_of_its_empty_frames(
    bench: WebBench, site: PageServer, foreign: PageServer
) -> None:
    frames = "".join(
        f"<iframe src='{foreign.url('/map')}' width=400 height=300></iframe>"
        for _ in range(2)
    )
    told = (
        "setInterval(() => { listening = false; const all = ["
        "...document.querySelectorAll('iframe')].every(f =>"
        " (f.contentDocument?.body?.innerText ?? '').includes('autre site'));"
        "if (all) seen('told'); else listening = true; }, 40);"
    )
    site.replies["/"] = page(EARS + told + "listening = true;", frames)
    bench.open(site.url("/"))
    bench.until(lambda: "told" in site.seen)
    assert [word for word in site.seen if word != "told"] == []


def test_neither_page_nor_frame_hears_what_was_chosen(
    bench: WebBench, site: PageServer, foreign: PageServer
) -> None:
    two_sites(bench, site, foreign)
    # The frame may ask nothing by itself: it is answered from the application.
    field = (
        "const field = document.querySelector('[name=field]');"
        "field.addEventListener('change', () => {"
        "listening = false; seen('changed') });"
    )
    ears = f"<script>{field}{EARS}seen('armed').then(() => {{ listening = true }});"
    foreign.replies["/field"] = Reply(f"{FRAMED}{ears}</script>".encode())
    frame = f"<iframe sandbox=allow-scripts src='{foreign.url('/field')}'></iframe>"
    style = "<style>iframe { position: fixed; inset: 0; width: 100%; height: 100% }"
    site.replies["/"] = page(EARS + "listening = true;", f"{style}</style>{frame}")
    bench.open(site.url("/"))
    bench.until(lambda: "armed" in foreign.seen)
    sheet = bench.item("pagePicker")
    bench.tap(lambda: bool(sheet.property("visible")))
    QMetaObject.invokeMethod(bench.item("pickerAccept"), "activated")
    bench.until(lambda: "changed" in foreign.seen)
    assert set(foreign.seen) == {"armed", "changed"}
    assert site.seen == []


def test_an_answer_on_its_way_does_not_hold_the_end(
    bench: WebBench, site: PageServer
) -> None:
    """Saying something in all frames awaits nothing: a view may go at once."""
    frames = "<iframe srcdoc='x'></iframe>" * 20
    site.replies["/"] = page("", frames)
    bench.open(site.url("/"))
    view = bench.item("pageView")
    for number in range(200):
        view.setProperty("guarded", number % 2 == 0)
    assert bench.end_visit() == ()
