"""One visit of a tour: the real application under the real supervisor, played by code.

``python -m cabin_app.bootstrap.touring PLAN supervise`` runs the supervisor, which
starts ``… PLAN visit`` for each process: the first plays, the next shows that it rests.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QTimer

from cabin_app.bootstrap.equipment import Equipment
from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.supervised import remains_of
from cabin_app.bootstrap.visit import Visit, build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.catalogue.hosts import Origin
from cabin_app.clock import SystemClock
from cabin_app.paths import find_paths
from cabin_app.session.events import TimePassed
from cabin_app.settings import load_settings
from cabin_app.supervision.service_manager import ServiceManager
from cabin_app.supervision_link import NoSupervisor, PipeLink
from cabin_app.supervisor import Supervisor
from cabin_app.tour_plan import BEGUN, FRESH, PLAYED, TourPlan
from devices.services.free_ports import LOOPBACK
from ui.tour.eye import PageEye
from ui.tour.hand import Hand
from ui.tour.journeys import JOURNEYS
from ui.tour.player import Played, Player, write_played
from ui.tour.visitor import Visitor

LOST = "the process of the visit was lost on the way; see cabin.log"
DEAD = "one process of the visit after the other failed at its start; see cabin.log"


class SkippingClock(SystemClock):
    """The machine's time, and what a journey skipped: nobody waits two minutes."""

    def __init__(self) -> None:
        self._skipped_s = 0.0

    def monotonic_s(self) -> float:
        """Seconds, skipped ones included."""
        return super().monotonic_s() + self._skipped_s

    def skip(self, seconds: float) -> None:
        """Let time pass at once."""
        self._skipped_s += seconds


def supervise(path: Path) -> int:
    """Run the supervisor until it is ended."""
    paths = find_paths(os.environ, os.getuid())
    remains, count_cuts = remains_of(paths, practice=True)
    python = [sys.executable, "-m", "cabin_app.bootstrap.touring", str(path)]
    return Supervisor(
        command=[*python, "visit"],
        out_of_order_command=[*python, "give-up"],
        environment=os.environ,
        remains=remains,
        on_interrupted=count_cuts,
        service_manager=ServiceManager.from_environment(os.environ),
    ).run()


def give_up(path: Path) -> int:
    """In the place of a cabin out of order: nobody comes to a tour to mend it."""
    plan = TourPlan.read(path)
    if not (plan.folder / PLAYED).exists():
        dead = Played(journey=plan.journey, language=plan.language, failure=DEAD)
        write_played(plan.folder / PLAYED, dead)
    return 1


def visit(path: Path) -> NoReturn:
    """Serve one visit of the tour."""
    plan = TourPlan.read(path)
    clock = SkippingClock()
    link = PipeLink.from_environment(os.environ) or NoSupervisor()
    built = build_visit(
        settings=load_settings(plan.config),
        paths=find_paths(os.environ, os.getuid()),
        clock=clock,
        link=link,
        wish=Wish(
            simulate=plan.config is None,
            rehearsing=True,
            supervised=isinstance(link, PipeLink),
            practice_log=plan.practice_log,
            quick_voice=True,
            played_at=_played_at(plan),
        ),
    )
    _when_ours(built, lambda: _play(built, plan, clock))
    VisitRunner(built.door, lambda: built, link=link, full_screen=True).run()


def _played_at(plan: TourPlan) -> Origin | None:
    return Origin(host=LOOPBACK, port=plan.played_port) if plan.played_port else None


def _when_ours(built: Visit, act: Callable[[], None]) -> None:
    """Act once the supervisor gave this process the screen."""

    def given(takes_visits: bool) -> None:
        if takes_visits:
            QTimer.singleShot(600, act)

    built.conductor.takes_visits.subscribe(given)


def _play(built: Visit, plan: TourPlan, clock: SkippingClock) -> None:
    if (plan.folder / PLAYED).exists():
        _rest(built, plan)
        return
    begun = plan.folder / BEGUN
    if begun.exists():
        lost = Played(journey=plan.journey, language=plan.language, failure=LOST)
        write_played(plan.folder / PLAYED, lost)
        return
    begun.touch()

    def skip(seconds: float) -> None:
        clock.skip(seconds)
        built.conductor.dispatch(TimePassed())

    visitor = Visitor(
        hand=Hand(built.window),
        eye=PageEye(built.window, built.words.engine),
        folder=plan.folder,
        state=lambda: built.conductor.state.value,
        skip_s=skip,
    )
    played = Played(journey=plan.journey, language=plan.language)

    def end(result: Played) -> None:
        if result.failure:
            Hand(built.window).picture(plan.folder / "failure.png")
        write_played(
            plan.folder / PLAYED,
            result,
            pid=os.getpid(),
            pictures=visitor.pictures,
            notes=visitor.notes,
            devices=simulated_papers(built.equipment, plan.folder),
            spoken=spoken(built.equipment),
        )

    Player(
        played=played,
        journey=JOURNEYS[plan.journey](visitor, plan),
        describe=lambda: built.conductor.state.value.phase.value,
        on_end=end,
        parent=built.application,
    ).start()


def simulated_papers(equipment: Equipment, folder: Path) -> dict[str, object]:
    """What came out of simulated printers; sheets are kept beside the pictures."""
    from devices.document_printer.simulated import SimulatedPrinter
    from devices.ticket_printer.simulated import SimulatedTicketPrinter

    papers = []
    if isinstance(equipment.printer, SimulatedPrinter):
        for number, content in enumerate(equipment.printer.received, start=1):
            path = folder / f"printed-{number}.pdf"
            path.write_bytes(content)
            papers.append(path.name)
    receipts: list[str] = []
    if isinstance(equipment.tickets, SimulatedTicketPrinter):
        receipts = equipment.tickets.printed
    return {"kind": "simulated", "printed": papers, "receipts": receipts}


def spoken(equipment: Equipment) -> list[str]:
    """What a simulated voice said, in order."""
    from devices.speech.simulated import SimulatedSpeech

    voice = equipment.speech
    if not isinstance(voice, SimulatedSpeech):
        return []
    return [f"{said.language}: {said.text}" for said in voice.said]


def _rest(built: Visit, plan: TourPlan) -> None:
    """The process after: its picture shows that the cabin rests again."""
    Hand(built.window).picture(plan.folder / "99-resting-again.png")
    fresh = {"pid": os.getpid(), "phase": built.conductor.state.value.phase.value}
    part = plan.folder / "fresh.part"
    part.write_text(json.dumps(fresh), encoding="utf-8")
    part.rename(plan.folder / FRESH)


if __name__ == "__main__":
    verbs: dict[str, Callable[[Path], int]] = {
        "supervise": supervise,
        "visit": visit,
        "give-up": give_up,
    }
    sys.exit(verbs[sys.argv[2]](Path(sys.argv[1])))
