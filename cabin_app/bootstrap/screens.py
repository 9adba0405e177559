"""Builds the view models over a conductor, and the room behind the door."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cabin_app.bootstrap.door import Door
from cabin_app.bootstrap.first_address import draw_passphrase, measurer
from cabin_app.bootstrap.staff import StaffTools
from cabin_app.bootstrap.technician_screens import technician_view_model
from cabin_app.calling.directory import Directory
from cabin_app.catalogue.hosts import PracticeOrigins
from cabin_app.catalogue.model import MailProvider, Procedure, Shelf
from cabin_app.catalogue.reach import rules_for, start_url
from cabin_app.clock import Clock
from cabin_app.documents.desk import DocumentDesk
from cabin_app.documents.model import DocumentId, Origin, PageSource
from cabin_app.documents.scan_desk import ScanDesk
from cabin_app.documents.stick_desk import StickDesk
from cabin_app.health.monitor import HealthMonitor
from cabin_app.health.rehearsing import Machine
from cabin_app.jobs import Executor
from cabin_app.maintenance.board_file import NoticeBoard
from cabin_app.observable import Observable
from cabin_app.session import events
from cabin_app.session.conductor import Conductor
from cabin_app.session.spool import Spool
from cabin_app.session.state import Phase, SessionState
from cabin_app.settings import Settings
from cabin_app.sites.portal import ask_plainly
from cabin_app.speech.script import Passage
from ui.qt_jobs import QtAlarms
from ui.viewmodels.address import AddressViewModel
from ui.viewmodels.aid import AidViewModel
from ui.viewmodels.beside import BesideViewModel
from ui.viewmodels.board import BoardViewModel
from ui.viewmodels.cabin import CabinViewModel, ViewModels
from ui.viewmodels.call import CallViewModel
from ui.viewmodels.calls_of_the_day import CallsOfTheDayViewModel
from ui.viewmodels.check import CheckViewModel
from ui.viewmodels.comfort import ComfortViewModel
from ui.viewmodels.dev_dock import DevDockViewModel
from ui.viewmodels.documents import DocumentsViewModel
from ui.viewmodels.farewell import FarewellViewModel
from ui.viewmodels.figures import FiguresViewModel
from ui.viewmodels.gate import GateViewModel
from ui.viewmodels.guide import GuideViewModel
from ui.viewmodels.health import HealthViewModel
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.languages import LanguagesViewModel
from ui.viewmodels.machines import MachinesViewModel
from ui.viewmodels.menu import MenuViewModel
from ui.viewmodels.morning import MorningViewModel
from ui.viewmodels.note import NoteViewModel
from ui.viewmodels.number import NumberViewModel
from ui.viewmodels.overlays import OverlayViewModel
from ui.viewmodels.page_trouble import PageTroubleViewModel
from ui.viewmodels.printing import PrintViewModel
from ui.viewmodels.procedure import ProcedureViewModel
from ui.viewmodels.room import RoomViewModel
from ui.viewmodels.scan import ScanViewModel
from ui.viewmodels.service import ServiceViewModel
from ui.viewmodels.shell import ShellViewModel
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.stick import StickViewModel
from ui.viewmodels.still_there import StillThereViewModel
from ui.viewmodels.tab_tools import AskPlainly, PlainAnswered
from ui.viewmodels.web import WebViewModel
from ui.viewmodels.wiring import Session, language_of
from ui.web.keys import KeyGate
from ui.web.windows import WindowWatch, claim
from ui.words import Words


@dataclass(frozen=True, kw_only=True)
class BuiltScreens:
    """What the rest still needs of them."""

    web: WebViewModel
    keys: KeyGate
    watch: WindowWatch
    board: NoticeBoard


def build_screens(
    *,
    settings: Settings,
    headset: Callable[[], bool],
    ticket_words: Callable[[SessionState], Sequence[Passage]],
    shelf: Observable[Shelf],
    monitor: HealthMonitor,
    machines: tuple[Machine, ...],
    staff: StaffTools,
    conductor: Conductor,
    documents: DocumentDesk,
    scanning: ScanDesk,
    sticks: StickDesk,
    spool: Spool,
    executor: Executor,
    alarms: QtAlarms,
    clock: Clock,
    door: Door,
    words: Words,
    practice: PracticeOrigins | None,
    directory: Directory,
    assets: Path,
) -> BuiltScreens:
    """Build the view models, and let in who knocked at the door."""
    screens = door.screens

    def first_page(page: Procedure | MailProvider) -> str:
        return start_url(page, practice) or ""

    session = Session(
        state=conductor.state,
        dispatch=conductor.dispatch,
        shelf=shelf,
        health=monitor.health,
        start_url=first_page,
    )
    arrivals = _Arrivals(conductor=conductor, documents=documents)
    web = WebViewModel(
        session,
        rules=lambda procedure, provider: rules_for(procedure, provider, practice),
        spool=spool.folder,
        alarms=alarms,
        page_load_s=settings.timeouts.page_load_s,
        on_download=arrivals.downloaded,
        on_print=arrivals.asked_to_print,
        ask_plainly=plain_asker(executor),
        parent=screens,
    )
    parts = ViewModels(
        shell=ShellViewModel(session, screens),
        languages=LanguagesViewModel(session, settings.languages, screens),
        comfort=ComfortViewModel(session, screens),
        menu=MenuViewModel(session, screens),
        service=ServiceViewModel(session, screens),
        procedure=ProcedureViewModel(session, screens),
        number=NumberViewModel(session, screens),
        guide=GuideViewModel(session, screens),
        web=web,
        page_trouble=PageTroubleViewModel(session, screens),
        documents=DocumentsViewModel(session, screens),
        scan=ScanViewModel(session, scanning, screens),
        stick=StickViewModel(session, sticks, screens),
        printing=PrintViewModel(session, settings.printing.pages_per_visit, screens),
        farewell=FarewellViewModel(session, screens),
        overlay=OverlayViewModel(session, screens),
        address=AddressViewModel(
            session, draw=draw_passphrase, measure=measurer(executor), parent=screens
        ),
        note=NoteViewModel(session, screens),
        speech=SpeechViewModel(session, headset, ticket_words, screens),
        help=HelpViewModel(
            session,
            settings.human_help,
            directory=directory,
            clock=clock,
            alarms=alarms,
            parent=screens,
        ),
        call=CallViewModel(
            session, directory=directory, clock=clock, alarms=alarms, parent=screens
        ),
        room=RoomViewModel(
            session,
            web=web,
            assets=assets,
            clock=clock,
            alarms=alarms,
            page_load_s=settings.timeouts.page_load_s,
            parent=screens,
        ),
        still_there=StillThereViewModel(
            session, clock, settings.timeouts.still_there_s, screens
        ),
        health=HealthViewModel(session, screens),
        dev_dock=DevDockViewModel(machines, monitor.health, monitor.look_now, screens)
        if machines
        else None,
        gate=GateViewModel(session, clock, screens),
        staff=StaffViewModel(session, screens),
        aid=AidViewModel(session, screens),
        board=BoardViewModel(session, staff.board, screens),
        beside=BesideViewModel(
            session, read=staff.read_beside, executor=executor, parent=screens
        ),
        morning=MorningViewModel(
            session,
            tools=staff.morning.tools(monitor.health),
            executor=executor,
            parent=screens,
        ),
        machines=MachinesViewModel(monitor.health, staff.bench, screens),
        calls_of_the_day=CallsOfTheDayViewModel(
            session, staff.day, staff.calling, screens
        ),
        check=CheckViewModel(
            session, look=staff.look, executor=executor, parent=screens
        ),
        figures=FiguresViewModel(
            session,
            read=staff.read_months,
            print_report=staff.print_report,
            executor=executor,
            parent=screens,
        ),
        technician=technician_view_model(
            session,
            staff,
            executor=executor,
            alarms=alarms,
            clock=clock,
            parent=screens,
        ),
    )

    def speak(state: SessionState) -> None:
        words.speak(language_of(state).value)

    speak(conductor.state.value)
    conductor.state.subscribe(speak)
    claim(door.window)
    keys = KeyGate(
        on_presence=lambda: conductor.dispatch(events.Presence()),
        clock=clock,
        parent=screens,
    )
    watch = WindowWatch(on_window=keys.watch, parent=screens)
    keys.watch(door.window)

    def open_or_close(state: SessionState) -> None:
        door.view.open(state.phase is not Phase.RESTING)

    conductor.state.subscribe(open_or_close)
    door.view.tell(staff.board.shown.value)
    staff.board.shown.subscribe(door.view.tell)
    door.view.furnish(
        CabinViewModel(parts, screens), conductor.wake, conductor.ask_gate
    )
    conductor.takes_visits.subscribe(door.view.admit)
    door.view.admit(conductor.takes_visits.value)
    return BuiltScreens(web=web, keys=keys, watch=watch, board=staff.board)


def plain_asker(executor: Executor) -> AskPlainly:
    """Asks a host without encryption, in a lane of its own."""

    def ask(host: str, answered: PlainAnswered) -> None:
        executor.submit(partial(ask_plainly, host), answered, _is_a_bug, lane="web")

    return ask


def _is_a_bug(error: Exception) -> None:
    raise error


class _Arrivals:
    """Files that pages give: looked at in a lane, then put in the basket."""

    def __init__(self, *, conductor: Conductor, documents: DocumentDesk) -> None:
        self._conductor = conductor
        self._documents = documents

    def downloaded(self, path: Path, title: str) -> None:
        """A page let a file be downloaded."""
        self._look(path, title, then_print=False)

    def asked_to_print(self, path: Path, title: str) -> None:
        """A page wants to be printed; it was written as a PDF."""
        self._look(path, title, then_print=True)

    def _look(self, path: Path, title: str, *, then_print: bool) -> None:
        visit = self._conductor.state.value.visit

        def arrived(sources: tuple[PageSource, ...]) -> None:
            if self._conductor.state.value.visit != visit:
                return
            self._conductor.dispatch(
                events.DocumentArrived(Origin.FROM_SITE, title, sources)
            )
            document = self._last()
            if then_print and document is not None:
                self._conductor.dispatch(events.NoticeClosed())
                self._conductor.dispatch(events.PrintAsked(document))

        def refused(reason: str) -> None:
            if self._conductor.state.value.visit == visit:
                self._conductor.dispatch(events.DownloadRefused(reason))

        self._documents.look_at(path, on_pages=arrived, on_refused=refused)

    def _last(self) -> DocumentId | None:
        documents = self._conductor.state.value.basket.documents
        return documents[-1].id if documents else None
