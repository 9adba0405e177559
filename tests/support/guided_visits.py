"""Guided procedures in one process: ``python -m support.guided_visits OUT NAME…``.

A name is a guided journey and a language (``guided-caf:fr``). The whole application,
simulated machines, sites played under their own names; what became of each is written.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from cabin_app.bootstrap.played import played_sites
from cabin_app.bootstrap.process import VisitRunner
from cabin_app.catalogue.hosts import Origin
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import ProcedureId, Shelf
from cabin_app.paths import find_paths
from cabin_app.practice.played_names import lead
from cabin_app.practice.played_sites import PlayedSites
from cabin_app.supervision_link import NoSupervisor
from cabin_app.tour_plan import GUIDED, TourPlan
from devices.scanner.simulated import SimulatedScanner
from support.faulty_cabin import Cabin, build_cabin, simulated_equipment
from ui.tour.journeys import JOURNEYS
from ui.tour.player import Played, Player
from ui.tour.visitor import Journey, Visitor

ROOM_MB = 200
LOOK_EVERY_MS = 8
SECONDS_PER_PAGE = 0.05


class HastyVisitor(Visitor):
    """Takes no pictures."""

    def picture(self, name: str) -> Journey:
        self.pictures.append(name)
        yield lambda: True


class Guided:
    """Plays them one after the other."""

    def __init__(
        self,
        cabin: Cabin,
        shelf: Shelf,
        sites: PlayedSites,
        *,
        names: list[str],
        out: Path,
    ) -> None:
        self._cabin, self._shelf, self._sites = cabin, shelf, sites
        self._names, self._out = names, out
        self.told: dict[str, dict[str, Any]] = {}

    def begin(self) -> None:
        """The next one, or the end, if one did not come to its own."""
        done = len(self.told)
        failed = any(one["failure"] for one in self.told.values())
        if failed or done == len(self._names):
            # The runner ends the process by itself.
            self._out.write_text(json.dumps(self.told))
            self._cabin.visit.application.quit()
            return
        name, _, language = self._names[done].partition(":")
        procedure = self._shelf.procedure(ProcedureId(GUIDED[name]))
        lead(self._sites, self._shelf, procedure)
        for before in (self._sites.uploads, self._sites.letters, self._sites.asked):
            before.clear()
        self._began_s = time.monotonic()
        self._papers = self._printed()
        self._visitor = HastyVisitor(
            hand=self._cabin.hand,
            eye=self._cabin.eye,
            folder=Path(),
            state=lambda: self._cabin.visit.conductor.state.value,
            skip_s=lambda _: None,
        )
        Player(
            played=Played(journey=name, language=language),
            journey=JOURNEYS[name](self._visitor, _plan(name, language)),
            describe=lambda: self._cabin.visit.conductor.state.value.phase.value,
            on_end=self._end,
            parent=self._cabin.visit.application,
            look_every_ms=LOOK_EVERY_MS,
        ).start()

    def _end(self, played: Played) -> None:
        cabin = self._cabin
        receipts, sheets = self._papers
        self.told[f"{played.journey}:{played.language}"] = {
            "failure": played.failure,
            "seconds": round(time.monotonic() - self._began_s, 1),
            "pictures": self._visitor.pictures,
            "phase": cabin.visit.conductor.state.value.phase.value,
            "spool": cabin.visit.spool.exists,
            "receipts": cabin.tickets.printed[receipts:],
            "sheets": self._printed()[1] - sheets,
            "uploads": len(self._sites.uploads),
            "letters": len(self._sites.letters),
            "hosts": sorted({host for host, _ in self._sites.asked}),
            **self._visitor.notes,
        }
        if played.failure:
            cabin.hand.picture(self._out.with_suffix(".png"))
        self.begin()

    def _printed(self) -> tuple[int, int]:
        cabin = self._cabin
        return len(cabin.tickets.printed), len(cabin.printer.received)


def _plan(name: str, language: str) -> TourPlan:
    return TourPlan(
        journey=name,
        language=language,
        folder=Path(),
        width_px=1920,
        height_px=1080,
        text_size=1,
        contrast="light",
        voice=False,
        config=None,
        practice_log=Path(),
    )


def main(out: Path, names: list[str]) -> None:
    from PySide6.QtCore import QTimer

    paths = find_paths(os.environ, os.getuid())
    shelf = load_shelf(paths.catalogue)
    sites = played_sites(shelf, Path.home())
    equipment = simulated_equipment(paths.assets / "fonts")
    scanner = SimulatedScanner(
        seconds_per_page=SECONDS_PER_PAGE, fonts=paths.assets / "fonts"
    )
    object.__setattr__(equipment, "scanner", scanner)
    cabin = build_cabin(
        ROOM_MB,
        equipment,
        played_at=Origin(host="127.0.0.1", port=sites.port),
    )
    guided = Guided(cabin, shelf, sites, names=names, out=out)
    QTimer.singleShot(1000, guided.begin)
    VisitRunner(
        cabin.visit.door, lambda: cabin.visit, link=NoSupervisor(), full_screen=False
    ).run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
