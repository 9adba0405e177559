"""All procedures of the shelf on played sites: ``python -m support.played_sites OUT``.

Writes what became of each as JSON. HOME holds the certificate store of the engine.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from cabin_app.catalogue.hosts import HostRule
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import (
    DocumentFormat,
    MailProvider,
    OfficialStart,
    Procedure,
    Service,
    Shelf,
    Upload,
)
from cabin_app.documents.giving import GiveWay
from cabin_app.paths import SHIPPED_ASSETS
from support.played_site import SIGN_IN, PlayedSites
from support.private_sites import Authority
from support.site_visitor import SiteVisitor, Stuck


def rules_of(shelf: Shelf) -> set[HostRule]:
    """Every site the shelf knows."""
    known: set[HostRule] = set()
    for procedure in shelf.procedures:
        known.update(procedure.hosts, procedure.identity_hosts)
    for provider in shelf.mail_providers:
        known.update(provider.hosts)
    return known


def names_of(rules: set[HostRule], starts: Iterable[str]) -> list[str]:
    """What the server is called: names, and one star for what is under them."""
    plain = {rule.name for rule in rules} | set(starts)
    stars = {f"*.{rule.name}" for rule in rules if rule.with_subdomains}
    return sorted(plain | stars)


def hosts_of(procedure: Procedure) -> list[str]:
    """One host for each rule of a procedure."""
    return [
        f"www.{rule.name}" if rule.with_subdomains else rule.name
        for rule in procedure.hosts
    ]


def profiles(shelf: Shelf) -> Iterator[tuple[Service, Procedure, bool]]:
    """Each official procedure; True for the first of its site."""
    seen: set[object] = set()
    for service in shelf.services:
        for procedure in service.procedures:
            if isinstance(procedure.start, OfficialStart):
                site = (procedure.start.url, procedure.hosts, procedure.identity_hosts)
                yield service, procedure, site not in seen
                seen.add(site)


def start_host(procedure: Procedure) -> str:
    assert isinstance(procedure.start, OfficialStart)
    return procedure.start.url.split("/")[2]


def teach(sites: PlayedSites, shelf: Shelf) -> None:
    """Tell the server what each first host leads to."""
    for _, procedure, first in profiles(shelf):
        if first:
            home = start_host(procedure)
            others = [host for host in hosts_of(procedure) if host != home]
            sites.relays.setdefault(home, others)
            if any(rule.matches(SIGN_IN) for rule in procedure.identity_hosts):
                sites.sign_in.add(home)
    for provider in shelf.mail_providers:
        if isinstance(provider.start, OfficialStart):
            sites.mailboxes.add(provider.start.url.split("/")[2])


def play(shelf: Shelf, sites: PlayedSites, folder: Path) -> dict[str, object]:
    """Every procedure, and a paper that the site finds too large."""
    light, heavy = papers(folder)
    visitor = SiteVisitor(shelf=shelf, sites=sites, spool=folder)
    told: dict[str, object] = {}
    served: set[str] = set()
    for service, procedure, whole in profiles(shelf):
        began_s = time.monotonic()
        home = start_host(procedure)
        # A mailbox that is the procedure itself is an office like another.
        sites.mailboxes.discard(home)
        try:
            visitor.begin(service, procedure)
            if whole:
                visitor.sign_in(procedure, mailbox(shelf, home))
            if whole and service.id not in served:
                visitor.give(light)
                visitor.tap(4, "space", lambda: visitor.at("/cabine-espace"))
                visitor.pay_and_take()
                served.add(service.id)
            failure = ""
        except Stuck as stuck:
            failure = str(stuck)
        teach(sites, shelf)
        visitor.leave()
        told[procedure.id] = {
            "failure": failure,
            "signed_in": whole,
            "hosts": sorted({host for host, _ in sites.asked}),
            "seconds": round(time.monotonic() - began_s, 1),
        }
        sites.asked.clear()
    told["too-heavy"] = too_heavy(visitor, shelf, heavy)
    return told


def too_heavy(visitor: SiteVisitor, shelf: Shelf, heavy: Path) -> dict[str, object]:
    """The catalogue believes in 20 MB, the site takes two: lighter goes through."""
    service, first, _ = next(profiles(shelf))
    believed = Upload(
        formats=(DocumentFormat.PDF,), max_mb=20, confidence=first.confidence
    )
    procedure = replace(first, upload=believed)
    visitor.begin(service, procedure)
    visitor.sign_in(procedure, mailbox(shelf, start_host(procedure)))
    visitor.give(heavy, pages=6)
    visitor.see("too heavy", lambda: visitor.at("/cabine-espace"))
    refused = visitor.sites.uploads[-1]
    visitor.give(heavy, GiveWay.LIGHTER)
    visitor.see("received", lambda: visitor.at("/cabine-recu"))
    visitor.leave()
    return {"failure": "", "sizes": [refused, visitor.sites.uploads[-1]]}


def mailbox(shelf: Shelf, host: str) -> MailProvider:
    """A mailbox elsewhere than the procedure itself."""
    return next(
        provider
        for provider in shelf.mail_providers
        if isinstance(provider.start, OfficialStart)
        and provider.start.url.split("/")[2] != host
    )


def papers(folder: Path) -> tuple[Path, Path]:
    """A page of white, and one on which nothing can be left out."""
    light, heavy = folder / "light.jpg", folder / "heavy.jpg"
    Image.new("RGB", (827, 1169), "white").save(light, dpi=(100, 100))
    noise = Image.effect_noise((2480, 3508), 18).convert("RGB")
    noise.save(heavy, dpi=(300, 300), quality=90)
    return light, heavy


def main(out: Path, certificate_folder: Path) -> None:
    from PySide6.QtGui import QGuiApplication

    from ui.web.engine import prepare_engine, tell_engine

    shelf = load_shelf(SHIPPED_ASSETS / "catalogue")
    authority = Authority.make()
    starts = {start_host(procedure) for _, procedure, _ in profiles(shelf)}
    names = names_of(rules_of(shelf), starts)
    sites = PlayedSites(authority, names)
    teach(sites, shelf)
    trust_in_home(authority, certificate_folder)
    there = ",".join(f"MAP {name} 127.0.0.1:{sites.port}" for name in names)
    prepare_engine(sandbox=os.geteuid() != 0)
    tell_engine(resolver_rules=f"{there},MAP * ~NOTFOUND")
    application = QGuiApplication(["played-sites"])
    with TemporaryDirectory() as folder:
        told = play(shelf, sites, Path(folder))
    out.write_text(json.dumps(told))
    application.quit()
    sys.stdout.flush()
    # The web engine does not always end with its application.
    os._exit(0)


def trust_in_home(authority: Authority, folder: Path) -> None:
    """The engine believes this authority, in this home only."""
    store = Path(os.environ["HOME"]) / ".pki" / "nssdb"
    store.mkdir(parents=True)
    certificate = authority.write(folder)
    for words in (
        ["-N", "--empty-password"],
        ["-A", "-t", "C,,", "-n", "played", "-i", str(certificate)],
    ):
        subprocess.run(
            ["certutil", "-d", f"sql:{store}", *words], check=True, timeout=30
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
