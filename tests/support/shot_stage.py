"""The real application in one process, with simulated devices, put into any state."""

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from cabin_app.catalogue.scan_profile import SHEET
from cabin_app.health.model import CabinHealth
from cabin_app.maintenance.board import ReadyNotice
from cabin_app.session.events import SentenceSaid
from cabin_app.session.state import Comfort, Contrast, Scan, ScanStage, SessionState
from cabin_app.session.transitions_staff import STAFF_LANGUAGES
from devices.scanner.simulated import SimulatedScanner
from support.patience import PATIENCE_S
from support.pseudo import LongerFrench
from support.shot_page_sheets import show_page_sheet
from support.shot_staff import shot_beside, shot_found, shot_months
from support.shot_sticks import stick_looks

if TYPE_CHECKING:
    from cabin_app.bootstrap.visit import Visit
    from cabin_app.catalogue.model import Shelf

LANDSCAPE = (1920, 1080)
PORTRAIT = (1080, 1920)
SCREEN = (1920, 1920)
"""Large enough for both orientations of the window."""
MOTION_MS = 330
QUICK_MS = 60
FRAMES, FRAME_MS = 2, 16
"""What one frame moves may move something else in the next."""
SLOW_MS = 1300
"""Four promises at least a quarter of a second apart; pictures read in a thread."""
COMFORT_TABS = {"comfort-hearing": "hearingTab", "comfort-touching": "touchingTab"}


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a state is shown."""

    language: str = "fr"
    text_size: int = 1
    contrast: Contrast = Contrast.LIGHT
    portrait: bool = False
    low: bool = False
    left: bool = False
    longer: bool = False

    @property
    def name(self) -> str:
        """Short, for a file."""
        side = "p" if self.portrait else "l"
        colour = "" if self.contrast is Contrast.LIGHT else f"-{self.contrast.value}"
        body = "-low" * self.low + "-left" * self.left + "-longer" * self.longer
        return f"{self.language}-{side}{self.text_size}{colour}{body}"

    @property
    def comfort(self) -> Comfort:
        """The visitor's settings."""
        return Comfort(
            language=self.language,
            text_size=self.text_size,
            contrast=self.contrast,
            reduced_motion=True,
            low_reach=self.low,
            left_handed=self.left or None,
        )


def in_look(state: SessionState, look: Look) -> SessionState:
    """The same for staff, whose space has colours and a language of its own."""
    if state.stay is None:
        return state
    language = look.language if look.language in STAFF_LANGUAGES else "fr"
    stay = replace(state.stay, contrast=look.contrast, language=language)
    return replace(state, stay=stay)


class Stage:
    """One application, whose state is published by hand."""

    def __init__(self, visit: "Visit", folder: Path) -> None:
        from support.shot_states import shot_health, shot_states

        self.visit = visit
        self._longer: LongerFrench | None = None
        self.window = visit.window
        pages = folder / "pages"
        pages.mkdir()
        self._pages = pages
        self.states = shot_states(_shelf(), pages)
        self.health = shot_health()
        self.docked = False
        self._frames = 0
        self.window.frameSwapped.connect(self._count)

    def show(self, name: str, look: Look, *, patient: bool) -> None:
        """Put the application into a state; patient: until all is drawn."""
        width, height = PORTRAIT if look.portrait else LANDSCAPE
        if (self.window.width(), self.window.height()) != (width, height):
            self.window.resize(width, height)
        self._publish(SessionState(comfort=look.comfort))
        state = in_look(self.states[name], look)
        self._put_up(name)
        if not self.docked:
            self.visit.monitor.health.publish(self.health.get(name, CabinHealth()))
        looks = stick_looks(state.stick, self._pages) if state.stick else {}
        self.visit.sticks.looks.publish(looks)
        now_s = time.monotonic()
        asked = state.still_there_since_s is not None
        self._publish(
            replace(
                state,
                comfort=look.comfort,
                present_at_s=now_s,
                still_there_since_s=now_s if asked else None,
            )
        )
        self._lengthen(longer=look.longer)
        self._touch(name)
        if patient and state.scan is not None:
            self._read_half_a_page(state.scan)
        slow = bool(state.erasure.done) or bool(state.basket.documents)
        self._frames = 0
        _wait(QUICK_MS if not patient else SLOW_MS if slow else MOTION_MS)
        self._draw()

    def settle(self) -> None:
        """Until what has changed is drawn."""
        self._frames = 0
        _wait(20)
        self._draw()

    def _draw(self) -> None:
        # On a busy machine nothing may have been put in its place by then.
        while self._frames < FRAMES:
            self.window.update()
            _wait(FRAME_MS)

    def _count(self) -> None:
        self._frames += 1

    def open_dock(self) -> None:
        """Open the dock, and let the printer run out of paper."""
        from ui.tour.hand import Hand

        self.docked = True
        self.visit.monitor.start()
        self.visit.sockets.start()
        self.show("menu", Look(), patient=True)
        hand = Hand(self.window)
        for name in ("dockHandle", "trouble-document_printer-no_paper"):
            point = hand.place(name)
            assert point is not None, name
            hand.tap_at(point)
            _wait(SLOW_MS)

    def _read_half_a_page(self, scan: Scan) -> None:
        """The scanner stands in the middle of a page while the picture is taken."""
        scanning = self.visit.scanning
        scanning.cancel_scan()
        if scan.stage is not ScanStage.READING:
            return
        scanner = self.visit.equipment.scanner
        assert isinstance(scanner, SimulatedScanner)
        scanner.simulate_slow(6.0)
        scanning.scan(
            SHEET, beside=None, on_page=_nobody, on_end=_nobody, on_fault=_nobody
        )
        while scanning.reading.value.share < 0.5:
            _wait(QUICK_MS)

    def _lengthen(self, *, longer: bool) -> None:
        """Say every sentence in a language that takes more room, or no longer."""
        if longer == (self._longer is not None):
            return
        if self._longer is None:
            self._longer = LongerFrench()
            QCoreApplication.installTranslator(self._longer)
        else:
            QCoreApplication.removeTranslator(self._longer)
            self._longer = None
        self.visit.words.engine.retranslate()

    def _put_up(self, name: str) -> None:
        """The notice of the house, in those states that show one."""
        board = self.visit.board
        if name.endswith("-told"):
            board.put(ReadyNotice.DESK_CLOSED, "today")
        elif board.shown.value is not None:
            board.take_down()

    def _touch(self, name: str) -> None:
        """What a state does not hold: a page of the comfort sheet, a voice."""
        from ui.tour.hand import Hand

        hand = Hand(self.window)

        def tap(target: str) -> None:
            # What it shows may come from another thread.
            until(lambda: hand.sees(target), target)
            hand.tap(target)

        picker = self.visit.web.procedureTab.picker
        show_page_sheet(self.window, picker, name)
        if name in COMFORT_TABS:
            tap(COMFORT_TABS[name])
        if name.endswith("-read"):
            tap("listenButton")
            self._say_up_to_a_second_sentence()
        if name == "note-shown":
            tap("noteShowButton")
        if name == "staff-hosts-none":
            tap("monthBeforeButton")
        if name.endswith("-chosen"):
            tap("notice-closed_wednesday")

    def _say_up_to_a_second_sentence(self) -> None:
        """Of a text with several, if the screen has one: the second is underlined."""
        conductor = self.visit.conductor
        reading = conductor.state.value.reading
        assert reading is not None
        seconds = [at for at, said in enumerate(reading.sentences) if said.begin]
        for _ in range(seconds[0] if seconds else 0):
            conductor.dispatch(SentenceSaid())

    def picture(self, path: Path) -> None:
        """Save what is shown."""
        self.window.grabWindow().save(str(path))

    def _publish(self, state: SessionState) -> None:
        self.visit.words.speak(state.comfort.language)
        self.visit.conductor.state.publish(state)
        _wait(20)


@contextmanager
def open_stage(*, dock: bool = False) -> Iterator[Stage]:
    """Build the application on an off-screen display; once in a process.

    Args:
        dock: With the dock of the simulated machines, open.
    """
    with TemporaryDirectory(prefix="cabin-shots-") as name:
        folder = Path(name)
        _environment(folder)
        from cabin_app.bootstrap import staff_figures, staff_morning, staff_town
        from cabin_app.bootstrap.visit import build_visit
        from cabin_app.bootstrap.wish import Wish
        from cabin_app.clock import SystemClock
        from cabin_app.paths import find_paths
        from cabin_app.settings import Settings
        from cabin_app.settings_numbers import Town
        from cabin_app.supervision_link import NoSupervisor
        from ui.application import show

        staff_figures.read_months = shot_months
        staff_morning.look = shot_found
        staff_town.read_beside = shot_beside
        visit = build_visit(
            settings=Settings(
                town=Town(database="postgresql://town", cabin="verlaine")
            ),
            paths=find_paths(os.environ, os.getuid()),
            clock=SystemClock(),
            link=NoSupervisor(),
            wish=Wish(simulate=True, rehearsing=True, dock=dock),
        )
        try:
            show(visit.window, full_screen=False)
            _until_furnished(visit.window)
            visit.web.warmUp()
            yield Stage(visit, folder)
        finally:
            visit.close()


def _until_furnished(window: QQuickWindow) -> None:
    room = window.findChild(QObject, "room")
    assert room is not None
    until(lambda: room.property("item") is not None, "the room behind the door")


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait for it, as long as any machine may take."""
    until_s = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < until_s, f"{what} never came"
        _wait(5)


def _nobody(*_: object) -> None:
    """Nobody waits for this page."""


def _wait(milliseconds: int) -> None:
    # Not QTest.qWait: it keeps Python from reading the pictures in their thread.
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _environment(folder: Path) -> None:
    width, height = SCREEN
    screen = {"name": "shots", "x": 0, "y": 0, "width": width, "height": height}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [{**screen, "dpr": 1}]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["CABIN_STATE_DIR"] = str(folder / "state")
    os.environ["CABIN_RUNTIME_DIR"] = str(folder / "run")


def _shelf() -> "Shelf":
    from cabin_app.catalogue.loader import load_shelf
    from cabin_app.paths import SHIPPED_ASSETS

    return load_shelf(SHIPPED_ASSETS / "catalogue")
