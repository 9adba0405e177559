"""100,000 mutated addresses: what we let through, read by the engine's own parser."""

import json
from typing import NamedTuple

import pytest
from PySide6.QtCore import QUrl

from cabin_app.catalogue.address import ResourceKind, parse_strict, question_of
from cabin_app.catalogue.address_policy import (
    AddressRules,
    Allowed,
    SiteRules,
    decide,
)
from cabin_app.catalogue.hosts import HostRule
from support.mutated_addresses import mutated_addresses
from support.pages import PageServer, Reply, page
from support.web_bench import WebBench
from ui.web.gate import AddressGate

pytestmark = pytest.mark.web

COUNT = 100_000
RULES = AddressRules(
    sites=(
        SiteRules(
            page_hosts=(
                HostRule(name="caf.fr", with_subdomains=True),
                HostRule(name="cfspart.impots.gouv.fr"),
            )
        ),
    )
)
BASE = "https://www.caf.fr/base/"
PARSE = """
const read = (text, base) => {
  try {
    const u = new URL(text, base);
    return [u.href, u.protocol, u.hostname, u.port, u.username + u.password];
  } catch { return null; }
};
fetch('/addresses').then(r => r.json()).then(all => fetch('/parsed', {
  method: 'POST',
  body: JSON.stringify(all.map(t => [read(t), read(t, BASE)])),
})).then(() => seen('parsed'));
"""


class Parsed(NamedTuple):
    """How the engine reads an address."""

    href: str
    protocol: str
    hostname: str
    port: str
    user: str

    @property
    def is_listed(self) -> bool:
        """Whether it leads where the visit may go; said without our own code."""
        labels = self.hostname.split(".")
        own = labels[-2:] == ["caf", "fr"] and "" not in labels
        exact = self.hostname == "cfspart.impots.gouv.fr"
        sound = self.protocol == "https:" and not self.port and not self.user
        return sound and (own or exact)


def parsed_by_engine(
    bench: WebBench, site: PageServer, addresses: list[str]
) -> list[list[Parsed | None]]:
    """Each address alone, and as a link of a page of the visit."""
    site.replies["/addresses"] = Reply(json.dumps(addresses).encode())
    site.replies["/parsed"] = Reply()
    site.replies["/"] = page(PARSE.replace("BASE", json.dumps(BASE)))
    bench.open(site.url("/"))
    bench.until(lambda: "parsed" in site.seen)
    (answer,) = [asked.body for asked in site.paths if asked.path == "/parsed"]
    return [
        [Parsed(*one) if one else None for one in pair] for pair in json.loads(answer)
    ]


def test_the_engine_agrees_with_every_address_we_let_through(
    bench: WebBench, site: PageServer
) -> None:
    addresses = list(mutated_addresses(COUNT, seed=20261125))
    let_through = {"outside text": 0, "link": 0}
    wrong: list[tuple[str, str]] = []
    gate = AddressGate()
    gate.open_to(RULES)
    for text, (alone, linked) in zip(
        addresses, parsed_by_engine(bench, site, addresses), strict=True
    ):
        if _outside_text_allowed(text):
            let_through["outside text"] += 1
            if alone is None or not alone.is_listed:
                wrong.append((text, "outside text"))
        if linked is not None and _link_allowed(gate, linked.href):
            let_through["link"] += 1
            if not linked.is_listed:
                wrong.append((text, "link"))
    assert wrong == []
    # The test says something only if many good addresses are among them.
    assert min(let_through.values()) > COUNT // 200, let_through


def _outside_text_allowed(text: str) -> bool:
    """As `WebTabViewModel` does with an address of the catalogue."""
    parts = parse_strict(text)
    if parts is None:
        return False
    question = question_of(parts, kind=ResourceKind.OWN_LOAD)
    return isinstance(decide(question, RULES), Allowed)


def _link_allowed(gate: AddressGate, href: str) -> bool:
    """As the navigation hook does with what the engine hands over."""
    return isinstance(gate.ask(QUrl(href), ResourceKind.MAIN_FRAME), Allowed)
