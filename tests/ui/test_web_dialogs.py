"""Every window a browser would open is ours or refused, on the real engine."""

from typing import Any

import pytest
from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QGuiApplication

from cabin_app.session import events
from support.pages import PageServer, Reply, page, tap_page
from support.web_bench import WebBench
from ui.web.windows import stray_windows

pytestmark = pytest.mark.web


def touch(button: QObject) -> None:
    QMetaObject.invokeMethod(button, "activated")


@pytest.mark.parametrize(
    ("script", "button", "answer"),
    [
        ("seen('a-' + alert('Bonjour'))", "dialogAccept", "a-undefined"),
        ("seen('a-' + confirm('Sûr ?'))", "dialogAccept", "a-true"),
        ("seen('a-' + confirm('Sûr ?'))", "dialogReject", "a-false"),
        ("seen('a-' + prompt('Nom ?', 'Dupont'))", "dialogAccept", "a-Dupont"),
        ("seen('a-' + prompt('Nom ?', 'Dupont'))", "dialogReject", "a-null"),
    ],
)
def test_a_page_says_something(
    bench: WebBench, site: PageServer, script: str, button: str, answer: str
) -> None:
    site.replies["/"] = tap_page(script)
    bench.open(site.url("/"))
    dialog = bench.item("pageDialog")
    bench.tap(lambda: bool(dialog.property("visible")))
    touch(bench.item(button))
    bench.until(lambda: answer in site.seen)
    assert not dialog.property("visible")
    assert stray_windows() == ()


def test_what_a_page_writes_to_its_console_reaches_no_log(
    bench: WebBench, site: PageServer, qtlog: Any
) -> None:
    words = "'Mme Dupont, 1 61 05'"
    site.replies["/"] = page(
        f"for (const say of ['debug', 'log', 'warn', 'error']) console[say]({words});"
        f"seen('said'); throw new Error({words})"
    )
    bench.open(site.url("/"))
    bench.until(lambda: "said" in site.seen)
    assert not [said.message for said in qtlog.records if "Dupont" in said.message]


def test_a_talkative_page_is_told_to_be_quiet(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = tap_page(
        "for (let i = 0; i < 1000; i++) alert(i); seen('quiet')"
    )
    bench.open(site.url("/"))
    dialog, mute = bench.item("pageDialog"), bench.item("dialogMute")
    bench.tap(lambda: bool(dialog.property("visible")))
    for number in (1, 2):
        assert not mute.property("visible")
        bench.until(lambda n=number: dialog.property("shown") == n)
        touch(bench.item("dialogAccept"))
    bench.until(lambda: bool(mute.property("visible")))
    touch(mute)
    bench.until(lambda: "quiet" in site.seen)
    assert dialog.property("shown") == 3


def test_leaving_a_form_half_filled_is_asked(bench: WebBench, site: PageServer) -> None:
    site.replies["/"] = tap_page(
        "onbeforeunload = e => e.preventDefault(); seen('armed');"
        "setTimeout(() => location = '/next')"
    )
    site.replies["/next"] = page("seen('next')")
    bench.open(site.url("/"))
    dialog = bench.item("pageDialog")
    bench.tap(lambda: bool(dialog.property("visible")))
    touch(bench.item("dialogReject"))
    bench.until(lambda: not dialog.property("visible"))
    assert "next" not in site.seen
    bench.tap(lambda: bool(dialog.property("visible")))
    touch(bench.item("dialogAccept"))
    bench.until(lambda: "next" in site.seen)
    assert not dialog.property("visible")


def test_the_application_is_not_held_by_that_question(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = tap_page(
        "onbeforeunload = e => e.preventDefault(); seen('armed')"
    )
    site.replies["/next"] = page("seen('next')")
    bench.open(site.url("/"))
    bench.tap(lambda: "armed" in site.seen)
    bench.ask(site.url("/next"))
    bench.until(lambda: "next" in site.seen)
    assert not bench.item("pageDialog").property("visible")


REFUSED = {
    "colour": "const i = document.createElement('input'); i.type = 'color';"
    "i.click(); seen('over')",
    "notification": "Notification.requestPermission().then(a => seen('over-' + a))",
    "place": "navigator.geolocation.getCurrentPosition(() => seen('given'),"
    "() => seen('over'))",
    "clipboard": "navigator.clipboard.readText().catch(() => seen('over'))",
    "screen": "navigator.mediaDevices.getDisplayMedia().catch(() => seen('over'))",
    "full screen": "document.body.requestFullscreen().catch(() => seen('over'))",
    "fonts": "queryLocalFonts().then(l => seen('over-' + l.length),() => seen('over'))",
    "security key": "navigator.credentials.get({publicKey: {challenge:"
    "new Uint8Array(16), rpId: location.hostname}}).catch(() => seen('over'))",
    "handler": "try { navigator.registerProtocolHandler('mailto', '/?u=%s') }"
    "catch (e) {} seen('over')",
    "devices": "seen('over-' + ('hid' in navigator) + ('serial' in navigator))",
    "close": "window.close(); seen('over')",
    "move": "moveTo(5, 5); resizeTo(5, 5); seen('over')",
}


@pytest.mark.qt_log_ignore("capturing is not available", extend=True)
@pytest.mark.parametrize("script", REFUSED.values(), ids=REFUSED.keys())
def test_nothing_else_opens_or_is_given(
    bench: WebBench, site: PageServer, script: str
) -> None:
    site.replies["/"] = tap_page(script)
    bench.open(site.url("/"))
    bench.tap(lambda: any(word.startswith("over") for word in site.seen))
    assert "given" not in site.seen
    assert "over-granted" not in site.seen
    assert "over-truetrue" not in site.seen
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert windows == [bench.view]
    assert bench.end_visit() == ()


def test_a_site_that_wants_a_password_of_its_own_gets_none(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = Reply(
        b"<h1>Qui ?</h1>", status=401, headers={"WWW-Authenticate": "Basic realm=x"}
    )
    bench.ask(site.url("/"))
    bench.until(lambda: bool(bench.all_of(events.PageShown)))
    assert all("Authorization" not in asked.headers for asked in site.paths)
    assert stray_windows() == ()


@pytest.mark.parametrize("status", [401, 407])
@pytest.mark.parametrize("way", ["page", "picture", "frame", "fetch"])
def test_no_part_of_a_page_asks_for_a_password_either(
    bench: WebBench, site: PageServer, status: int, way: str
) -> None:
    word = "WWW-Authenticate" if status == 401 else "Proxy-Authenticate"
    asks = {word: 'Basic realm="La cabine"'}
    site.replies["/asking"] = Reply(b"", status=status, headers=asks)
    script = {
        "page": "location = '/asking'",
        "picture": "new Image().src = '/asking'",
        "frame": "document.body.append(Object.assign(document.createElement('iframe'),"
        "{src: '/asking'}))",
        "fetch": "fetch('/asking').catch(() => 0)",
    }[way]
    site.replies["/"] = page(f"seen('here'); {script}")
    bench.ask(site.url("/"))
    bench.until(lambda: "/asking" in [asked.path for asked in site.paths])
    if way == "page":
        bench.until(lambda: bool(bench.all_of(events.PageFailed)))
    assert all("Authorization" not in asked.headers for asked in site.paths)
    assert all("Proxy-Authorization" not in asked.headers for asked in site.paths)
    assert not bench.item("pageDialog").property("visible")
    assert stray_windows() == ()
