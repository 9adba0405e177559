"""One visit for `online`: taps "start online" and writes when; in its own process."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from cabin_app.bootstrap import rehearsal, visit
from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.visit import Wish, build_visit
from cabin_app.catalogue.hosts import Origin, PracticeOrigins
from cabin_app.clock import SystemClock
from cabin_app.paths import find_paths
from cabin_app.session.state import PageLoad
from cabin_app.settings import Settings
from cabin_app.supervision_link import NoSupervisor
from ui.tour.eye import PageEye
from ui.tour.hand import Hand
from ui.tour.player import Played, Player
from ui.tour.visitor import Journey, Visitor

WARM_MS = 2500


def run(answer: Path, port: int) -> int:
    """Go online; the page is served by the bench in the place of the rehearsal."""
    there = Origin(host="127.0.0.1", port=port)
    visit.free_origins = lambda: PracticeOrigins(office=there, mail=there)
    rehearsal.Rehearsal.start = lambda _: None  # type: ignore[method-assign]
    built = build_visit(
        settings=Settings(),
        paths=find_paths(os.environ, os.getuid()),
        clock=SystemClock(),
        link=NoSupervisor(),
        wish=Wish(simulate=True, rehearsing=True),
    )
    hand = Hand(built.window)
    visitor = Visitor(
        hand=hand,
        eye=PageEye(built.window, built.words.engine),
        folder=Path(os.devnull),
        state=lambda: built.conductor.state.value,
        skip_s=lambda _: None,
    )

    def told(played: Played) -> None:
        if played.failure:
            answer.write_text(f"failed: {played.failure}")
        built.application.quit()

    player = Player(
        played=Played(journey="online", language="fr"),
        journey=_journey(visitor, hand, answer),
        describe=lambda: built.conductor.state.value.phase.value,
        on_end=told,
        parent=built.application,
    )
    QTimer.singleShot(WARM_MS, player.start)
    runner = VisitRunner(
        built.door, lambda: built, link=NoSupervisor(), full_screen=False
    )
    return runner.run()


def _journey(v: Visitor, hand: Hand, answer: Path) -> Journey:
    yield from v.tap("restingScreen")
    yield from v.tap("language-fr")
    yield from v.turn_to("service-entrainement")
    yield from v.tap("procedure-envoyer-un-document")
    yield from v.sees("startButton")
    yield from v.rest()
    # Looking for the button took time that a finger does not take.
    place = hand.place("startButton")
    if place is None:
        message = "the button to go online is not there"
        raise LookupError(message)
    began_s = time.monotonic()
    hand.tap_at(place)
    answer.write_text(str(began_s))
    yield from v.until(lambda s: s.procedure_tab.load is PageLoad.SHOWN)
    yield from v.rest()


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), int(sys.argv[2])))
