"""Builds everything one visit's process is made of, in plain code."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from cabin_app.bootstrap.calls import Calls, build_calls
from cabin_app.bootstrap.door import Door, open_door
from cabin_app.bootstrap.equipment import Equipment, build_equipment
from cabin_app.bootstrap.journal import place_of_journal, recorder_of
from cabin_app.bootstrap.kept_shelf import KeptShelf
from cabin_app.bootstrap.late import LateGate, LateWeb, late_machines
from cabin_app.bootstrap.paper import build_paper
from cabin_app.bootstrap.rehearsal import Rehearsal, free_origins
from cabin_app.bootstrap.screens import build_screens
from cabin_app.bootstrap.sockets import build_stick_desk, follow_sticks
from cabin_app.bootstrap.sound import keep_sound
from cabin_app.bootstrap.staff import build_staff
from cabin_app.bootstrap.watching import FaultsOnce, build_monitor, build_usb_watch
from cabin_app.bootstrap.wish import Wish
from cabin_app.calling.rooms import call_hosts
from cabin_app.catalogue.reach import resolver_rules
from cabin_app.clock import Clock
from cabin_app.documents.desk import DocumentDesk
from cabin_app.documents.scan_desk import ScanDesk
from cabin_app.documents.stick_desk import StickDesk
from cabin_app.errors import BadFile, Problem
from cabin_app.health.monitor import HealthMonitor
from cabin_app.health.usb import UsbWatch
from cabin_app.journal.header import judge_header
from cabin_app.journal.recorder import Recorder
from cabin_app.maintenance.board_file import NoticeBoard
from cabin_app.paths import Paths, memory_problem
from cabin_app.session.conductor import Conductor
from cabin_app.session.hands import Hands
from cabin_app.session.rules import Rules
from cabin_app.session.spool import Spool
from cabin_app.session.state import Phase
from cabin_app.settings import Settings
from cabin_app.speech.desk import SpeechDesk
from cabin_app.supervision_link import SupervisorLink
from ui.page_images import PageImages
from ui.qt_jobs import QtAlarms, QtExecutor
from ui.viewmodels.web import WebViewModel
from ui.web.engine import tell_engine
from ui.web.keys import KeyGate
from ui.words import Words

BYTES_PER_MB = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Visit:
    """What was built; the caller runs the application and shows the window."""

    door: Door
    conductor: Conductor
    scanning: ScanDesk
    sticks: StickDesk
    web: WebViewModel
    words: Words
    equipment: Equipment
    monitor: HealthMonitor
    metrics: Path | None
    sockets: UsbWatch
    executor: QtExecutor
    recorder: Recorder
    judge_journal: Callable[[], None]
    rehearsal: Rehearsal | None
    calls: Calls
    board: NoticeBoard
    spool: Spool
    keys: KeyGate
    problems: tuple[Problem, ...]

    @property
    def application(self) -> QGuiApplication:
        """The application object."""
        return self.door.application

    @property
    def window(self) -> QQuickWindow:
        """The window of door and room."""
        return self.door.window

    def close(self) -> None:
        """Let go of everything that is not memory."""
        self.monitor.stop()
        self.sockets.stop()
        if self.rehearsal is not None:
            self.rehearsal.stop()
        self.equipment.scanner.close()
        self.equipment.printer.close()
        self.equipment.tickets.close()
        self.equipment.usb.close()
        self.equipment.speech.close()
        self.equipment.audio.close()
        self.equipment.camera.close()
        self.recorder.close()
        self.spool.erase()


def build_visit(
    *,
    settings: Settings,
    paths: Paths,
    clock: Clock,
    link: SupervisorLink,
    wish: Wish,
    door: Door | None = None,
) -> Visit:
    """Build the room behind the door.

    Args:
        settings: Of this cabin.
        paths: Its folders.
        clock: The time.
        link: The supervisor.
        wish: How to run.
        door: Already open; without one it is opened first, its window not yet visible.

    Raises:
        BadFile: Catalogue, fonts, translations or spool cannot be used; documents of
            the public would be written to a disk.
        UnsafeEngine: The public must not be served like this.
        ScreenBroken: The screens cannot be built.
    """
    on_disk = memory_problem(paths.runtime)
    if on_disk is not None and not wish.rehearsing:
        raise BadFile([on_disk])
    door = door or open_door(settings, paths, rehearsing=wish.rehearsing)
    kept = KeptShelf(paths, settings)
    asked = settings
    settings, shelf = kept.settings_for(settings), kept.shelf.value
    practice = free_origins() if settings.practice.enabled else None
    names = call_hosts(settings.calling.desks)
    reachable = resolver_rules(shelf, practice, names, played_at=wish.sites_at)
    tell_engine(resolver_rules=reachable, fake_devices=wish.rehearsing)
    application = door.application
    executor, alarms = QtExecutor(application), QtAlarms(application)
    spool = Spool.create(paths.spool, settings.spool.size_limit_mb * BYTES_PER_MB)
    equipment = build_equipment(
        settings, simulate=wish.simulate, paths=paths, paced=not wish.quick_voice
    )
    rehearsal = (
        Rehearsal(origins=practice, executor=executor, log=wish.practice_log)
        if practice is not None
        else None
    )
    calls = build_calls(
        settings=settings,
        paths=paths,
        practice=practice,
        rehearsing=wish.rehearsing,
        executor=executor,
        clock=clock,
    )
    documents = DocumentDesk(
        folder=spool.folder, room_bytes=spool.room_bytes, executor=executor
    )
    scanning = ScanDesk(
        scanner=equipment.scanner,
        folder=spool.folder,
        room_bytes=spool.room_bytes,
        executor=executor,
        alarms=alarms,
    )
    sticks = build_stick_desk(
        equipment.sticks, spool=spool, executor=executor, alarms=alarms
    )
    paper = build_paper(
        settings=settings,
        paths=paths,
        equipment=equipment,
        documents=documents,
        executor=executor,
        alarms=alarms,
        clock=clock,
    )
    journal = place_of_journal(
        paths.state, path=settings.journal.path, practice=wish.rehearsing
    )
    recorder = recorder_of(
        paths, settings, practice=wish.rehearsing, shelf=shelf, clock=clock
    )
    monitor = build_monitor(
        settings=settings,
        simulate=wish.simulate,
        equipment=equipment,
        state=lambda: conductor.state.value,
        executor=executor,
        alarms=alarms,
        on_change=lambda change: faults.machine_changed(change),
    )
    sockets = build_usb_watch(
        settings=settings,
        equipment=equipment,
        monitor=monitor,
        executor=executor,
        alarms=alarms,
    )
    faults = FaultsOnce(recorder, clock=clock, health=lambda: monitor.health.value)
    PageImages(
        lambda page: conductor.state.value.basket.page(page),
        page_under_lamp=scanning.page_under_lamp,
        stick_look=sticks.look_of,
    ).serve(door.screens.engine)
    words = Words(folder=paths.assets / "i18n", engine=door.screens.engine)
    late_web = LateWeb()
    conductor = Conductor(
        hands=Hands(
            scanning=scanning,
            documents=documents,
            sticks=sticks,
            printing=paper,
            tickets=paper,
            calls=calls.switchboard,
            web=late_web,
            words=words,
            speech=SpeechDesk(voice=equipment.speech, executor=executor),
            spool=spool,
            recorder=faults,
            gate=LateGate(paths.state, clock),
        ),
        executor=executor,
        alarms=alarms,
        clock=clock,
        rules=Rules.of(settings),
        link=link,
        supervised=wish.supervised,
    )
    kept.watch(executor, alarms, lambda: conductor.state.value.phase is Phase.RESTING)
    follow_sticks(
        settings, sockets=sockets, conductor=conductor, clock=clock, alarms=alarms
    )
    headset = keep_sound(
        settings,
        audio=equipment.audio,
        conductor=conductor,
        executor=executor,
        alarms=alarms,
    )
    built = build_screens(
        settings=settings,
        headset=headset,
        ticket_words=paper.ticket_words,
        shelf=kept.shelf,
        monitor=monitor,
        machines=late_machines(equipment) if wish.dock else (),
        staff=build_staff(
            settings=asked,
            paths=paths,
            wish=wish,
            day=calls.day,
            equipment=equipment,
            executor=executor,
            alarms=alarms,
            clock=clock,
            link=link,
        ),
        conductor=conductor,
        documents=documents,
        scanning=scanning,
        sticks=sticks,
        spool=spool,
        executor=executor,
        alarms=alarms,
        clock=clock,
        door=door,
        words=words,
        practice=practice,
        directory=calls.directory,
        assets=paths.assets,
    )
    late_web.connect(built.web)
    return Visit(
        door=door,
        conductor=conductor,
        scanning=scanning,
        sticks=sticks,
        web=built.web,
        words=words,
        equipment=equipment,
        monitor=monitor,
        metrics=settings.metrics.folder,
        sockets=sockets,
        executor=executor,
        recorder=recorder,
        judge_journal=partial(judge_header, *journal),
        rehearsal=rehearsal,
        calls=calls,
        board=built.board,
        spool=spool,
        keys=built.keys,
        problems=kept.problems,
    )
