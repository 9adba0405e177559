"""One visit for `speaking`: *Écouter* is touched, and its sound is listened to."""

import os
import sys
import time
from pathlib import Path

from bench.driven import drive, rehearsing_visit, turn_for
from bench.figures import RUNS
from bench.touching import WARM_MS

from cabin_app.bootstrap import equipment
from cabin_app.bootstrap.visit import Visit
from cabin_app.paths import find_paths
from cabin_app.session import events
from devices.ports.speech import rendering_name
from devices.speech.espeak import synthesise
from devices.speech.kokoro import VOICE_NAME
from devices.speech.pulse import PulseSpeech
from support.sound_server import SINK, Recording
from ui.tour.hand import Hand

VOICE = "bench"
VOICE_BUILT = "CABIN_VOICE_BUILT"
"""Where the first sentence was said ahead by the neural voice, if it was."""
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
        file.write_bytes(
            as_the_cabin_says_it() or synthesise(FIRST, "fr", 100).to_wav()
        )
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


def as_the_cabin_says_it() -> bytes | None:
    """Said ahead on this machine: a voice that waits before its first word is slow."""
    built = os.environ.get(VOICE_BUILT)
    if not built:
        return None
    return (Path(built) / rendering_name(FIRST, VOICE_NAME)).read_bytes()


def run(answer: Path) -> None:
    """Play, write, go."""
    paths = find_paths(os.environ, os.getuid())
    voice = PulseSpeech(rendered=paths.voice, voices={"fr": VOICE}, sink=SINK)
    equipment._simulated_speech = lambda *, paced: voice
    visit = rehearsing_visit()
    drive(visit, Ear(visit, paths.voice).run, answer)


if __name__ == "__main__":
    run(Path(sys.argv[1]))
