"""While an agent stands beside, what was ever a password stays dots in a page."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodQueryEvent

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from cabin_app.roles.model import Role
from cabin_app.session.state import Phase, StaffPage, Stay, VisitId
from support.pages import PageServer, Reply, page
from support.web_bench import WebBench

if TYPE_CHECKING:
    from cabin_app.catalogue.model import MailProvider

pytestmark = pytest.mark.web

BESIDE = Stay(role=Role.AGENT, back_to=Phase.ONLINE, page=StaffPage.AGENT_HOME)
FIELD = "<input id=field type=password value=secret style='width:100%;height:40px'>"
# What a page sees of its field once it is drawn, and its eye.
LOOK = """
const told = () => requestAnimationFrame(() => requestAnimationFrame(() => seen(
  [number++, field.type, getComputedStyle(field).webkitTextSecurity].join('-'))));
let number = 0;
"""
EYE_ACT = "field.type = 'text'; field.focus(); told();"
EYE = f"{LOOK} addEventListener('click', () => {{ {EYE_ACT} }});"
SEEN, DOTS = "text-none", "password-disc"


def stand_beside(bench: WebBench, stay: Stay | None = BESIDE) -> None:
    visit = VisitId("a-visit")
    bench.state.publish(replace(bench.state.value, visit=visit, stay=stay))


def tap(bench: WebBench, site: PageServer) -> str:
    """Tap the page, and what it then tells of its field."""
    told = len(site.seen)
    bench.tap(lambda: len(site.seen) > told)
    return site.seen[-1].split("-", 1)[1]


def tap_till(bench: WebBench, site: PageServer, told: str) -> str:
    """Likewise, once the page has heard who stands beside."""
    bench.until(lambda: tap(bench, site) == told)
    return tap(bench, site)


def keyboard_hides(bench: WebBench) -> bool:
    """Whether what the keyboard repeats is secret."""
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImHints)
    QGuiApplication.sendEvent(QGuiApplication.focusObject(), asked)
    hints = Qt.InputMethodHint(asked.value(Qt.InputMethodQuery.ImHints))
    return bool(hints & Qt.InputMethodHint.ImhHiddenText)


def test_the_eye_of_a_page_shows_nothing_meanwhile(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = page(EYE, FIELD)
    bench.open(site.url("/"))
    assert tap(bench, site) == SEEN
    bench.until(lambda: not keyboard_hides(bench))
    stand_beside(bench)
    bench.until(lambda: keyboard_hides(bench))
    assert tap(bench, site) == DOTS, "what was shown before is hidden"
    assert keyboard_hides(bench)
    stand_beside(bench, None)
    assert tap_till(bench, site, SEEN) == SEEN, "the eye works again"


def test_a_page_that_comes_meanwhile_is_kept_too(
    bench: WebBench, site: PageServer
) -> None:
    stand_beside(bench)
    late = f"document.body.insertAdjacentHTML('beforeend', `{FIELD}`);"
    away = "field.remove(); setTimeout(() => { field.type = 'text'; setTimeout(back) })"
    back = "const field = document.querySelector('input');" + (
        "const back = () => document.body.append(field);"
    )
    site.replies["/"] = page(
        f"{late}{back}setTimeout(() => {{ {away} }});{LOOK}onclick = told;"
    )
    bench.open(site.url("/"))
    # Its field was changed while it was out of the page.
    assert tap_till(bench, site, DOTS) == DOTS


TWINS = "<input id=field autocomplete='section-a new-password' value=secret>"
INSISTS = """
new MutationObserver(() => { if (field.type !== 'text') field.type = 'text'; })
  .observe(field, { attributes: true });
"""
OPEN_INSIDE = """
const inside = document.body.appendChild(document.createElement('p'));
inside.attachShadow({mode: 'open'}).innerHTML = `@FIELD@`;
const field = inside.shadowRoot.querySelector('input');
"""
CLOSED_INSIDE = """
const inside = document.body.appendChild(document.createElement('p'));
const root = inside.attachShadow({mode: 'closed'});
root.innerHTML = `@FIELD@`;
const field = root.querySelector('input');
"""
LOOKS = """
<style>.dots { -webkit-text-security: disc }</style>
<@TAG@ id=field class=dots value=secret style='width:100%;height:40px'></@TAG@>
"""
LOOKED_AT = """
addEventListener('click', () => { field.className = ''; field.focus(); told(); });
field.focus();
"""
# What a page may call its parts, so that our script calls them instead of the engine.
NAMES = """
<img name=querySelectorAll><form><input name=matches><input name=querySelectorAll>
"""


@pytest.mark.parametrize(
    ("markup", "script", "kept", "after"),
    [
        (TWINS, "", DOTS, SEEN),
        (FIELD, INSISTS, "text-disc", SEEN),
        ("", OPEN_INSIDE.replace("@FIELD@", FIELD) + "field.focus();", DOTS, SEEN),
        ("", CLOSED_INSIDE.replace("@FIELD@", FIELD), DOTS, SEEN),
        (NAMES + FIELD, "document.forms[0].setAttribute('type', 'x');", DOTS, SEEN),
    ],
    ids=["named", "insists", "inside", "closed inside", "misleading names"],
)
def test_other_ways_of_a_page(
    bench: WebBench, site: PageServer, markup: str, script: str, kept: str, after: str
) -> None:
    site.replies["/"] = page(script + EYE, markup)
    bench.open(site.url("/"))
    stand_beside(bench)
    assert tap_till(bench, site, kept) == kept
    stand_beside(bench, None)
    assert tap_till(bench, site, after) == after


@pytest.mark.parametrize(
    ("tag", "kept", "after"),
    [("input", DOTS, SEEN), ("textarea", "textarea-disc", "textarea-none")],
)
def test_what_only_the_looks_of_a_page_hide(
    bench: WebBench, site: PageServer, tag: str, kept: str, after: str
) -> None:
    """Its eye takes the look away; before, it was seen to be secret."""
    script = LOOK + LOOKED_AT
    site.replies["/"] = page(script, LOOKS.replace("@TAG@", tag))
    bench.open(site.url("/"))
    assert tap(bench, site) == after
    stand_beside(bench)
    assert tap_till(bench, site, kept) == kept
    stand_beside(bench, None)
    assert tap_till(bench, site, after) == after


def test_a_page_cannot_say_that_nobody_stands_beside(
    bench: WebBench, site: PageServer
) -> None:
    lies = "for (const said of ['no', false]) for (const name of ['cabin-guarded',"
    lies += "'cabinGuard']) dispatchEvent(new CustomEvent(name, {detail: said}));"
    lies += "window.cabinGuard?.(false);"
    site.replies["/"] = page(LOOK + f"onclick = () => {{ {lies}\n{EYE_ACT} }};", FIELD)
    bench.open(site.url("/"))
    stand_beside(bench)
    assert tap_till(bench, site, DOTS) == DOTS


def test_a_foreign_frame_is_kept(
    bench: WebBench, site: PageServer, foreign: PageServer
) -> None:
    origins = [Origin(host=each.host, port=each.port) for each in (site, foreign)]
    bench.with_mailbox = AddressRules(practice_origins=frozenset(origins))
    chosen = cast("MailProvider", "a mailbox")
    bench.state.publish(replace(bench.state.value, mail_provider=chosen))
    foreign.replies["/field"] = page(EYE, FIELD)
    style = "<style>iframe { position: fixed; inset: 0; width: 100%; height: 100% }"
    frame = f"{style}</style><iframe src='{foreign.url('/field')}'></iframe>"
    site.replies["/"] = Reply(f"<!doctype html>{frame}".encode())
    bench.open(site.url("/"))
    assert tap(bench, foreign) == SEEN
    stand_beside(bench)
    assert tap_till(bench, foreign, DOTS) == DOTS
