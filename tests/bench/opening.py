"""A visit that opens a page of the practice site and stays there, for `memory`."""

import json
import os
import sys
from pathlib import Path

from bench.driven import rehearsing_visit, serve
from PySide6.QtCore import QTimer

from cabin_app.session.state import PageLoad
from ui.tour.eye import PageEye
from ui.tour.hand import Hand
from ui.tour.player import Played, Player
from ui.tour.visitor import Journey, Visitor

WARM_MS = 1500


def run(answer: Path) -> None:
    """Open the page, say so, stay until ended."""
    visit = rehearsing_visit()
    visitor = Visitor(
        hand=Hand(visit.window),
        eye=PageEye(visit.window, visit.words.engine),
        folder=Path(os.devnull),
        state=lambda: visit.conductor.state.value,
        skip_s=lambda _: None,
    )

    def told(played: Played) -> None:
        part = answer.with_suffix(".part")
        part.write_text(json.dumps({"failure": played.failure}))
        part.rename(answer)

    player = Player(
        played=Played(journey="opening", language="fr"),
        journey=_journey(visitor),
        describe=lambda: visit.conductor.state.value.phase.value,
        on_end=told,
        parent=visit.application,
    )
    QTimer.singleShot(WARM_MS, player.start)
    serve(visit)


def _journey(v: Visitor) -> Journey:
    yield from v.tap("restingScreen")
    yield from v.tap("language-fr")
    yield from v.turn_to("service-entrainement")
    yield from v.tap("procedure-envoyer-un-document")
    yield from v.tap("startButton")
    yield from v.until(lambda s: s.procedure_tab.load is PageLoad.SHOWN)


if __name__ == "__main__":
    run(Path(sys.argv[1]))
