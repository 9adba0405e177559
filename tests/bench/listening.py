"""One visit for `speaking`: *Écouter* is touched, and its sound is listened to."""

import json
import os
import sys
import time
from pathlib import Path

from bench.figures import RUNS
from bench.touching import WARM_MS, turn_for
from PySide6.QtCore import QTimer

from cabin_app.bootstrap import equipment
from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.visit import Visit, build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.paths import find_paths
from cabin_app.session import events
from cabin_app.settings import Settings
from cabin_app.supervision_link import NoSupervisor
from devices.ports.speech import rendering_name
from devices.speech.espeak import synthesise
from devices.speech.pulse import PulseSpeech
from support.sound_server import SINK, Recording
from ui.tour.hand import Hand

VOICE = "bench"
FIRST = "Que voulez-vous faire ?"
"""What the menu says first."""
SILENCE_MS = 700
LISTEN_MS = 1500


class Ear:
    """Touches *Écouter* and tells when something is heard."""

    def __init__(self, visit: Visit, rendered: Path) -> None:
        self._visit, self._rendered = visit, rendered
        self._hand = Hand(visit.window)

    def run(self) -> dict[str, list[float]]:
        """Said ahead first, then made on the spot."""
        turn_for(WARM_MS)
        conductor = self._visit.conductor
        conductor.wake()
        conductor.dispatch(events.LanguageChosen("fr"))
        turn_for(SILENCE_MS)
        self._rendered.mkdir(parents=True, exist_ok=True)
        file = self._rendered / rendering_name(FIRST, VOICE)
        file.write_bytes(synthesise(FIRST, "fr", 100).to_wav())
        ahead = [self._touch_ms() for _ in range(RUNS)]
        file.unlink()
        return {"said ahead": ahead, "made": [self._touch_ms() for _ in range(RUNS)]}

    def _touch_ms(self) -> float:
        point = self._hand.place("listenButton")
        assert point is not None
        with Recording(os.environ) as recording:
            turn_for(SILENCE_MS)
            began_s = time.monotonic()
            self._hand.tap_at(point)
            turn_for(LISTEN_MS)
            self._visit.conductor.dispatch(events.ReadingStopped())
            assert recording.heard_at_s, "nothing was heard"
        turn_for(SILENCE_MS)
        return 1000 * (recording.heard_at_s - began_s)


def run(answer: Path) -> None:
    """Play, write, go."""
    paths = find_paths(os.environ, os.getuid())
    voice = PulseSpeech(rendered=paths.voice, voices={"fr": VOICE}, sink=SINK)
    equipment._simulated_speech = lambda *, paced: voice
    visit = build_visit(
        settings=Settings(),
        paths=paths,
        clock=SystemClock(),
        link=NoSupervisor(),
        wish=Wish(simulate=True, rehearsing=True),
    )
    ear = Ear(visit, paths.voice)

    def play() -> None:
        answer.write_text(json.dumps(ear.run()))
        visit.application.quit()

    QTimer.singleShot(0, play)
    VisitRunner(visit.door, lambda: visit, link=NoSupervisor(), full_screen=False).run()


if __name__ == "__main__":
    run(Path(sys.argv[1]))
    sys.stdout.flush()
    os._exit(0)
