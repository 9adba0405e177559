"""The whole cabin in one process, with a real window, where everything goes wrong.

As a program: ``OUT ROOM_MB PAGE_LOAD_S NAME…`` plays these visits one after the other,
each with its fault, and writes what the visitor read on the screen.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cabin_app.bootstrap import visit as building
from cabin_app.bootstrap.equipment import Equipment
from cabin_app.bootstrap.process import VisitRunner
from cabin_app.bootstrap.visit import Visit, build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.catalogue.hosts import Origin
from cabin_app.clock import Clock, SystemClock
from cabin_app.paths import find_paths
from cabin_app.session.state import PageLoad, Phase, PrintStage, TicketStage
from cabin_app.settings import Settings, Spool, Timeouts
from cabin_app.settings_calling import Calling
from cabin_app.supervision_link import NoSupervisor
from devices.audio.simulated import SimulatedAudio
from devices.camera.simulated import SimulatedCamera
from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.scanner import ScanReason
from devices.scanner.simulated import SimulatedScanner
from devices.speech.simulated import SimulatedSpeech
from devices.ticket_printer.simulated import SimulatedTicketPrinter
from devices.usb.simulated import SimulatedUsb
from devices.usb.simulated_sticks import SimulatedSticks
from support.searched import children
from ui.tour.eye import PageEye
from ui.tour.hand import Hand
from ui.tour.player import Played, Player
from ui.tour.visitor import Journey, Visitor

SECONDS_PER_PAGE = 1.0
NOBODY = Calling()


@dataclass
class Cabin:
    """What a visit of this program works with."""

    visit: Visit
    visitor: Visitor
    hand: Hand
    eye: PageEye
    scanner: SimulatedScanner
    printer: SimulatedPrinter
    tickets: SimulatedTicketPrinter
    usb: SimulatedUsb
    sticks: SimulatedSticks
    read: list[str] = field(default_factory=list)
    told_after_s: list[float] = field(default_factory=list)

    def reads(self, name: str) -> Journey:
        """Keep the sentence of an item once it is on the screen."""
        yield from self.visitor.sees(name)
        item = self.hand.find(name)
        assert item is not None
        self.read.append(str(item.property("text")))

    def reads_fault(self) -> Journey:
        """The sentence, and what is said to be safe."""
        yield from self.reads("faultTitle")
        yield from self.reads("faultSafe")

    def reads_page_problem(self, reason: str) -> Journey:
        """Every sentence a page that is not there shows."""
        yield from self.visitor.until(lambda s: s.procedure_tab.problem == reason)
        yield from self.visitor.sees("reloadButton")
        panel = self.hand.find("pageProblem")
        assert panel is not None
        self.read += list(_sentences(panel))

    def renderer_pid(self) -> int:
        """Process of the page in front, 0 while there is none."""
        view = self.eye.view(mail=False)
        return int(view.property("renderProcessPid")) if view is not None else 0


def _sentences(panel: object) -> Iterator[str]:
    from PySide6.QtQuick import QQuickItem

    assert isinstance(panel, QQuickItem)
    for child in panel.childItems():
        if not child.isVisible():
            continue
        text = child.property("text")
        if isinstance(text, str) and text:
            yield text
        yield from _sentences(child)


def enter(c: Cabin) -> Journey:
    yield from c.visitor.tap("restingScreen")
    yield from c.visitor.tap("language-fr")
    yield from c.visitor.sees("menuScreen")


def leave(c: Cabin) -> Journey:
    v = c.visitor
    yield from v.tap("leaveButton")
    yield from v.tap("endVisitButton")
    yield from v.until(lambda s: bool(s.erasure.verified_at))
    yield from v.tap("leaveButton")
    yield from v.until(lambda s: s.phase is Phase.RESTING)


def to_scan(c: Cabin) -> Journey:
    yield from enter(c)
    yield from c.visitor.tap("documentsButton")
    yield from c.visitor.tap("addDocumentButton")


def scanned(c: Cabin) -> Journey:
    yield from c.visitor.until(lambda s: s.basket.page_count == 1)
    yield from c.visitor.tap("finishScanButton")


def to_print(c: Cabin) -> Journey:
    yield from to_scan(c)
    yield from c.visitor.tap("scanPageButton")
    yield from scanned(c)
    yield from c.visitor.tap("printButton")
    yield from c.visitor.sees("printConfirmButton")


def printed(c: Cabin) -> Journey:
    yield from c.visitor.until(
        lambda s: s.print is not None and s.print.stage is PrintStage.DONE
    )
    yield from c.visitor.tap("printDoneButton")


def online(c: Cabin) -> Journey:
    yield from enter(c)
    yield from c.visitor.turn_to("service-entrainement")
    yield from c.visitor.tap("procedure-envoyer-un-document")
    yield from c.visitor.tap("startButton")


def scanner_jam(c: Cabin) -> Journey:
    yield from to_scan(c)
    c.scanner.simulate_jam_at(0.5)
    yield from c.visitor.tap("scanPageButton")
    yield from c.reads_fault()
    yield from c.visitor.tap("retryButton")
    yield from scanned(c)
    yield from leave(c)


def scanner_without_paper(c: Cabin) -> Journey:
    yield from to_scan(c)
    c.scanner.simulate_fault(ScanReason.NO_PAPER)
    yield from c.visitor.tap("scanPageButton")
    yield from c.reads_fault()
    yield from c.visitor.tap("retryButton")
    yield from scanned(c)
    yield from leave(c)


def scanner_unplugged(c: Cabin) -> Journey:
    yield from to_scan(c)
    yield from c.visitor.tap("scanPageButton")
    yield lambda: c.scanner.progress().lines_done > 0
    c.scanner.simulate_unplugged()
    yield from c.reads_fault()
    yield from c.visitor.tap("withoutButton")
    yield from c.visitor.until(lambda s: s.scan is None and s.fault is None)
    c.scanner.simulate_plugged()
    yield from c.visitor.tap("addDocumentButton")
    yield from c.visitor.tap("scanPageButton")
    yield from scanned(c)
    yield from leave(c)


def printer_off(c: Cabin) -> Journey:
    yield from to_print(c)
    c.printer.simulate_off()
    yield from c.visitor.tap("printConfirmButton")
    yield from c.reads_fault()
    yield from c.visitor.tap("withoutButton")
    yield from c.visitor.until(lambda s: s.print is None and s.fault is None)
    yield from c.visitor.sees("documentsScreen")
    c.printer.simulate_on()
    yield from leave(c)


def printer_without_paper(c: Cabin) -> Journey:
    before = len(c.printer.received)
    yield from to_print(c)
    c.printer.simulate_no_paper()
    yield from c.visitor.tap("printConfirmButton")
    yield from c.reads_fault()
    c.printer.simulate_refill()
    yield from printed(c)
    assert len(c.printer.received) == before + 1
    yield from leave(c)


def ticket_without_paper(c: Cabin) -> Journey:
    v = c.visitor
    yield from enter(c)
    yield from v.tap("leaveButton")
    yield from v.tap("endVisitButton")
    yield from v.until(lambda s: bool(s.erasure.verified_at))
    c.tickets.simulate_no_paper()
    yield from v.tap("ticketButton")
    yield from c.reads_fault()
    c.tickets.simulate_new_roll()
    yield from v.tap("retryButton")
    yield from v.until(lambda s: s.ticket is TicketStage.PRINTED)
    assert len(c.tickets.printed) == 1
    yield from v.tap("leaveButton")
    yield from v.until(lambda s: s.phase is Phase.RESTING)


def spool_full(c: Cabin) -> Journey:
    yield from to_scan(c)
    yield from c.visitor.tap("scanPageButton")
    yield from c.reads_fault()
    yield from c.visitor.tap("withoutButton")
    yield from c.visitor.until(lambda s: s.fault is None)
    yield from leave(c)


def page_too_slow(c: Cabin) -> Journey:
    """The site takes the connection and says nothing, then wakes up."""
    yield lambda: bool(c.visit.rehearsal and c.visit.rehearsal.is_open)
    (site,) = children("cabin_app.practice")
    os.kill(site, signal.SIGSTOP)
    try:
        yield from online(c)
        yield from c.reads_page_problem("too_slow")
    finally:
        os.kill(site, signal.SIGCONT)
    while _page(c) is PageLoad.FAILED:
        # On a busy machine the short patience of this play may end once more.
        yield from c.visitor.tap("reloadButton")
        yield lambda: _page(c) in {PageLoad.SHOWN, PageLoad.FAILED}
    yield from c.visitor.page_says("h1", "")
    yield from leave(c)


def _page(c: Cabin) -> PageLoad:
    return c.visit.conductor.state.value.procedure_tab.load


def renderer_killed(c: Cabin) -> Journey:
    """The first time the page is loaded once more by itself; then it is told."""
    yield from online(c)
    yield from c.visitor.page_says("h1", "")
    first = c.renderer_pid()
    os.kill(first, signal.SIGKILL)
    yield lambda: c.renderer_pid() not in (0, first)
    yield from c.visitor.page_says("h1", "")
    os.kill(c.renderer_pid(), signal.SIGKILL)
    yield from c.reads_page_problem("renderer_died")
    yield from c.visitor.tap("reloadButton")
    yield from c.visitor.page_says("h1", "")
    yield from leave(c)


VISITS: dict[str, Callable[[Cabin], Journey]] = {
    one.__name__: one
    for one in (
        *(scanner_jam, scanner_without_paper, scanner_unplugged),
        *(printer_off, printer_without_paper, ticket_without_paper),
        *(page_too_slow, renderer_killed, spool_full),
    )
}


def simulated_equipment(fonts: Path) -> Equipment:
    return Equipment(
        scanner=SimulatedScanner(seconds_per_page=SECONDS_PER_PAGE, fonts=fonts),
        printer=SimulatedPrinter(seconds_per_page=SECONDS_PER_PAGE),
        tickets=SimulatedTicketPrinter(),
        usb=SimulatedUsb(),
        sticks=SimulatedSticks(fonts=fonts),
        speech=SimulatedSpeech(),
        audio=SimulatedAudio(),
        camera=SimulatedCamera(),
    )


def build_cabin(
    room_mb: int,
    equipment: Equipment,
    *,
    calling: Calling = NOBODY,
    clock: Clock | None = None,
    played_at: Origin | None = None,
    page_load_s: int = Timeouts().page_load_s,
) -> Cabin:
    """The application in this process, with these machines."""
    paths = find_paths(os.environ, os.getuid())
    building.build_equipment = lambda *_, **__: equipment
    built = build_visit(
        settings=Settings(
            timeouts=Timeouts(page_load_s=page_load_s),
            spool=Spool(size_limit_mb=room_mb),
            calling=calling,
        ),
        paths=paths,
        clock=clock or SystemClock(),
        link=NoSupervisor(),
        wish=Wish(simulate=True, rehearsing=True, played_at=played_at),
    )
    hand = Hand(built.window)
    eye = PageEye(built.window, built.words.engine)
    visitor = Visitor(
        hand=hand,
        eye=eye,
        folder=paths.state,
        state=lambda: built.conductor.state.value,
        skip_s=lambda _: None,
    )
    return Cabin(
        visit=built,
        visitor=visitor,
        hand=hand,
        eye=eye,
        scanner=equipment.scanner,
        printer=equipment.printer,
        tickets=equipment.tickets,
        usb=equipment.usb,
        sticks=equipment.sticks,
    )


def main(out: Path, room_mb: int, page_load_s: int, names: list[str]) -> None:
    fonts = find_paths(os.environ, os.getuid()).assets / "fonts"
    equipment = simulated_equipment(fonts)
    cabin = build_cabin(room_mb, equipment, page_load_s=page_load_s)
    # They are written with what is above.
    from support.stick_visits import STICK_VISITS

    visits = VISITS | STICK_VISITS
    play_all(cabin, out, {name: visits[name] for name in names})


def play_all(c: Cabin, out: Path, visits: dict[str, Callable[[Any], Journey]]) -> None:
    """Play them one after the other, write what was read, and end the process."""
    from PySide6.QtCore import QTimer

    names = list(visits)
    done: dict[str, dict[str, object]] = {}

    def end(played: Played) -> None:
        state = c.visit.conductor.state.value
        done[played.journey] = {
            "failure": played.failure,
            "read": c.read,
            "told_after_s": c.told_after_s,
            "phase": state.phase.value,
            "spool": c.visit.spool.exists,
        }
        begin()

    def begin() -> None:
        if len(done) == len(names) or any(one["failure"] for one in done.values()):
            out.write_text(json.dumps(done))
            c.visit.application.quit()
            return
        name, c.read, c.told_after_s = names[len(done)], [], []
        Player(
            played=Played(journey=name, language="fr"),
            journey=visits[name](c),
            describe=lambda: c.visit.conductor.state.value.phase.value,
            on_end=end,
            parent=c.visit.application,
        ).start()

    QTimer.singleShot(1000, begin)
    VisitRunner(
        c.visit.door, lambda: c.visit, link=NoSupervisor(), full_screen=False
    ).run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
