"""All procedures of the shelf on played sites: ``python -m support.played_sites OUT``.

Writes what became of each as JSON. HOME holds the certificate store of the engine.
"""

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from cabin_app.bootstrap.played import played_sites
from cabin_app.catalogue.hosts import Origin
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import DocumentFormat, Shelf, Upload
from cabin_app.catalogue.reach import resolver_rules
from cabin_app.documents.giving import GiveWay
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.practice.played_names import (
    lead_through,
    mailbox_beside,
    official,
    start_host,
    teach,
)
from cabin_app.practice.played_sites import RECEIVED, SPACE, PlayedSites
from support.site_visitor import SiteVisitor, Stuck


def play(shelf: Shelf, sites: PlayedSites, folder: Path) -> dict[str, object]:
    """Every procedure, and a paper that the site finds too large."""
    light, heavy = papers(folder)
    visitor = SiteVisitor(shelf=shelf, sites=sites, spool=folder)
    told: dict[str, object] = {}
    served: set[str] = set()
    for service, procedure, whole in official(shelf):
        began_s = time.monotonic()
        home = start_host(procedure)
        # A mailbox that is the procedure itself is an office like another.
        sites.mailboxes.discard(home)
        lead_through(sites, procedure)
        try:
            visitor.begin(service, procedure)
            if whole:
                visitor.sign_in(procedure, mailbox_beside(shelf, procedure))
            if whole and service.id not in served:
                visitor.give(light)
                visitor.tap("#space", "space", lambda: visitor.at(SPACE))
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
    service, first, _ = next(official(shelf))
    believed = Upload(
        formats=(DocumentFormat.PDF,), max_mb=20, confidence=first.confidence
    )
    procedure = replace(first, upload=believed)
    visitor.begin(service, procedure)
    visitor.sign_in(procedure, mailbox_beside(shelf, procedure))
    visitor.give(heavy, pages=6)
    visitor.see("too heavy", lambda: visitor.at(SPACE))
    refused = visitor.sites.uploads[-1]
    visitor.give(heavy, GiveWay.LIGHTER)
    visitor.see("received", lambda: visitor.at(RECEIVED))
    visitor.leave()
    return {"failure": "", "sizes": [refused, visitor.sites.uploads[-1]]}


def papers(folder: Path) -> tuple[Path, Path]:
    """A page of white, and one on which nothing can be left out."""
    light, heavy = folder / "light.jpg", folder / "heavy.jpg"
    Image.new("RGB", (827, 1169), "white").save(light, dpi=(100, 100))
    noise = Image.effect_noise((2480, 3508), 18).convert("RGB")
    noise.save(heavy, dpi=(300, 300), quality=90)
    return light, heavy


def main(out: Path) -> None:
    from PySide6.QtGui import QGuiApplication

    from support.engine import start_engine

    shelf = load_shelf(SHIPPED_ASSETS / "catalogue")
    sites = played_sites(shelf, Path.home())
    there = Origin(host="127.0.0.1", port=sites.port)
    start_engine(resolver_rules=resolver_rules(shelf, None, played_at=there))
    application = QGuiApplication(["played-sites"])
    with TemporaryDirectory() as folder:
        told = play(shelf, sites, Path(folder))
    out.write_text(json.dumps(told))
    application.quit()
    sys.stdout.flush()
    # The web engine does not always end with its application.
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
