"""Family A: schemes that lead out of the web, through every door."""

import json

import pytest

from cabin_app.session import events
from support.hostile_page import HostilePage
from support.pages import Reply
from ui.web.windows import stray_windows

pytestmark = pytest.mark.web

SCHEMES = {
    "K1": [
        "file:///",
        "file:/etc/passwd",
        "file://localhost/etc/passwd",
        "file:///proc/self/environ",
        "FILE:///etc/passwd",
        "view-source:file:///etc/passwd",
        "filesystem:file:///temporary/x",
    ],
    "K3": [
        "chrome://gpu",
        "chrome://qt",
        "chrome://crash",
        "chrome://net-export",
        "qrc:///",
    ],
    "K5": ["devtools://devtools/bundled/inspector.html"],
    "K6": ["data:text/html,<h1>out</h1>", "data:text/html;base64,PGgxPg=="],
    "K10": ["javascript:void(document.title='out')"],
    "K15": ["magnet:?xt=1", "webcal://a.test/", "feed:https://a.test/", "sip:a@b"],
    "K16": [
        "smb://files/share",
        "\\\\files\\share",
        "nfs://files/share",
        "sftp://files/",
        "ssh://files/",
        "file://files/share",
    ],
    "L1": [
        "chrome-error://chromewebdata/",
        "chrome-search://x/",
        "chrome-devtools://x/",
        "qrc:/qt/qml/Cabin/Main.qml",
    ],
    "L2": [
        "view-source:https://www.caf.fr/",
        "view-source:data:text/html,x",
        "view-source:chrome://gpu",
        "jar:https://a.test/x.jar!/",
        "content://media/",
        "cid:x",
        "filesystem:https://a.test/temporary/x",
    ],
    "L3": [
        "intent://scan/#Intent;scheme=zxing;end",
        "android-app://fr.gouv/",
        "googlechrome://a.test/",
        "microsoft-edge:https://a.test/",
        "ms-settings:",
        "search-ms:query=x",
        "vscode://x",
    ],
    "K18": ["chrome-extension://abcdefgh/x.html", "isolated-app://abc/"],
}
DOORS = """
const address = ADDRESS;
const attempt = act => { try { act(); } catch {} };
for (const [tag, name] of [['iframe', 'src'], ['object', 'data'], ['embed', 'src'],
    ['img', 'src'], ['link', 'href']]) attempt(() => {
  const item = document.createElement(tag);
  item.rel = 'prefetch';
  item[name] = address;
  document.body.append(item);
  setTimeout(() => item.remove(), 40);
});
attempt(() => fetch(address).catch(() => 0));
attempt(() => { const f = document.createElement('iframe'); f.src = '/away';
  document.body.append(f); setTimeout(() => f.remove(), 40); });
attempt(() => fetch('/away').catch(() => 0));
await new Promise(r => setTimeout(r, 20));
if (!address.startsWith('javascript')) attempt(() => { location = address; });
await new Promise(r => setTimeout(r, 20));
"""
OVER = (events.PageShown, events.PageFailed)
LINK = """
const a = document.createElement('a'); a.href = ADDRESS; document.body.append(a);
a.click(); a.target = '_blank'; if (!a.href.startsWith('javascript')) a.click();
const w = window.open(ADDRESS); a.remove(); return w === null;
"""


@pytest.mark.parametrize("addresses", SCHEMES.values(), ids=SCHEMES.keys())
def test_a_scheme_opens_nothing(hostile: HostilePage, addresses: list[str]) -> None:
    for address in addresses:
        away = Reply(status=302, headers={"Location": address})
        hostile.site.replies["/away"] = away
        hostile.run(DOORS.replace("ADDRESS", json.dumps(address)))
        assert hostile.is_here, address
        said = hostile.run(LINK.replace("ADDRESS", json.dumps(address)), tapped=True)
        # A script in a link is the page's own; it runs there, and nowhere else.
        assert said == "true" or address.startswith("javascript"), address
        assert hostile.is_here, address
    assert stray_windows() == ()
    assert hostile.bench.all_of(events.PageFailed) == []


@pytest.mark.parametrize("addresses", SCHEMES.values(), ids=SCHEMES.keys())
def test_a_redirected_page_opens_nothing(
    hostile: HostilePage, addresses: list[str]
) -> None:
    bench, site = hostile.bench, hostile.site
    for number, address in enumerate(one for one in addresses if "\\" not in one):
        away = Reply(status=302, headers={"Location": address})
        site.replies[f"/away{number}"] = away
        bench.events.clear()
        bench.ask(site.url(f"/away{number}"))
        bench.until(lambda: any(isinstance(one, OVER) for one in bench.events))
        assert bench.page_url() == site.url("/hostile"), address


@pytest.mark.parametrize("addresses", SCHEMES.values(), ids=SCHEMES.keys())
def test_the_application_loads_nothing(
    hostile: HostilePage, addresses: list[str]
) -> None:
    hostile.bench.events.clear()
    for address in addresses:
        hostile.bench.ask(address)
        assert hostile.is_here, address
    assert hostile.bench.all_of(events.PageLoading) == []
    assert hostile.bench.all_of(events.AddressRefused) != []
