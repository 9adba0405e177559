"""Visits in a row under the real supervisor, for `turnover`; writes instants."""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.supervised import engine_folders
from cabin_app.bootstrap.visit import Visit, build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.paths import find_paths
from cabin_app.session.remains import VisitRemains
from cabin_app.session.state import PageLoad, Phase, SessionState
from cabin_app.settings import Settings
from cabin_app.supervision.service_manager import ServiceManager
from cabin_app.supervision_link import PipeLink, Said
from cabin_app.supervisor import Supervisor
from ui.tour.eye import PageEye
from ui.tour.hand import Hand
from ui.tour.player import LOOK_EVERY_MS, Played, Player
from ui.tour.visitor import Journey, Visitor

FAREWELL_MS = 2500
"""A visitor who looks at what was erased stays at least as long."""


class Stamps:
    """Appends instants of this process; the clock is one for the machine."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: set[str] = set()

    @property
    def visits(self) -> int:
        """Visits that began, of all processes."""
        return self._path.read_text(encoding="utf-8").count('"begun"')

    def stamp(self, word: str) -> None:
        """Write when something happened first."""
        if word in self._seen:
            return
        self._seen.add(word)
        line = {"pid": os.getpid(), "word": word, "at_s": time.monotonic()}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


class StampedLink(PipeLink):
    """The visit's end of the link, that takes note of the first frame."""

    stamps: Stamps

    def say(self, word: Said, cause: str = "") -> None:
        """Say it, and note when."""
        super().say(word, cause)
        self.stamps.stamp(word.value)


def supervise(path: Path) -> int:
    """Run visits until ended."""
    paths = find_paths(os.environ, os.getuid())
    command = [sys.executable, "-m", "bench.turning", str(path), "visit"]
    return Supervisor(
        command=command,
        out_of_order_command=command,
        environment=os.environ,
        remains=VisitRemains(spool=paths.spool, engine_folders=engine_folders()),
        on_interrupted=lambda: None,
        service_manager=ServiceManager.from_environment(os.environ),
    ).run()


def visit(path: Path) -> int:
    """Play one visit as soon as the screen is ours."""
    link = StampedLink.from_environment(os.environ)
    if not isinstance(link, StampedLink):
        message = "this is started by the supervisor"
        raise TypeError(message)
    link.stamps = stamps = Stamps(path)
    built = build_visit(
        settings=Settings(),
        paths=find_paths(os.environ, os.getuid()),
        clock=SystemClock(),
        link=link,
        wish=Wish(simulate=True, rehearsing=True, supervised=True),
    )
    _note(built, stamps)

    def begun(takes_visits: bool) -> None:
        if takes_visits:
            stamps.stamp("begun")
            QTimer.singleShot(600, lambda: _play(built, stamps))

    built.conductor.takes_visits.subscribe(begun)
    return VisitRunner(built.door, lambda: built, link=link, full_screen=False).run()


def _note(built: Visit, stamps: Stamps) -> None:
    def fold(state: SessionState) -> None:
        if state.phase is Phase.FAREWELL:
            stamps.stamp("confirmed")
        if state.erasure.verified_at:
            stamps.stamp("verified")

    built.conductor.state.subscribe(fold)


def _play(built: Visit, stamps: Stamps) -> None:
    visitor = Visitor(
        hand=Hand(built.window),
        eye=PageEye(built.window, built.words.engine),
        folder=Path(os.devnull),
        state=lambda: built.conductor.state.value,
        skip_s=lambda _: None,
    )

    def end(played: Played) -> None:
        if played.failure:
            stamps.stamp(f"failed: {played.failure}")

    Player(
        played=Played(journey="turnover", language="fr"),
        journey=_journey(visitor, stamps),
        describe=lambda: built.conductor.state.value.phase.value,
        on_end=end,
        parent=built.application,
    ).start()


def _journey(v: Visitor, stamps: Stamps) -> Journey:
    """A page is opened, so that there is something to erase; then out.

    Every second visitor leaves at once, the others look at the farewell.
    """
    yield from v.tap("restingScreen")
    yield from v.tap("language-fr")
    yield from v.turn_to("service-entrainement")
    yield from v.tap("procedure-envoyer-un-document")
    yield from v.tap("startButton")
    yield from v.until(lambda s: s.procedure_tab.load is PageLoad.SHOWN)
    yield from v.tap("leaveButton")
    yield from v.tap("endVisitButton")
    yield from v.until(lambda s: bool(s.erasure.verified_at))
    yield from v.sees("farewellScreen")
    if stamps.visits % 2 == 0:
        yield from v.rest(FAREWELL_MS // LOOK_EVERY_MS)
        stamps.stamp("patient")
    stamps.stamp("left")
    yield from v.tap("leaveButton")


if __name__ == "__main__":
    verbs = {"supervise": supervise, "visit": visit}
    sys.exit(verbs[sys.argv[2]](Path(sys.argv[1])))
