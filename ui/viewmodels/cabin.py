"""Everything QML is given: one object, every view model a typed part of it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.address import AddressViewModel
from ui.viewmodels.aid import AidViewModel
from ui.viewmodels.beside import BesideViewModel
from ui.viewmodels.board import BoardViewModel
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
from ui.viewmodels.technician import TechnicianViewModel
from ui.viewmodels.web import WebViewModel

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class ViewModels:
    """All view models of the cabin."""

    shell: ShellViewModel
    languages: LanguagesViewModel
    comfort: ComfortViewModel
    menu: MenuViewModel
    service: ServiceViewModel
    procedure: ProcedureViewModel
    number: NumberViewModel
    guide: GuideViewModel
    web: WebViewModel
    page_trouble: PageTroubleViewModel
    documents: DocumentsViewModel
    scan: ScanViewModel
    stick: StickViewModel
    printing: PrintViewModel
    farewell: FarewellViewModel
    overlay: OverlayViewModel
    help: HelpViewModel
    call: CallViewModel
    room: RoomViewModel
    speech: SpeechViewModel
    address: AddressViewModel
    note: NoteViewModel
    still_there: StillThereViewModel
    health: HealthViewModel
    dev_dock: DevDockViewModel | None = None
    gate: GateViewModel
    staff: StaffViewModel
    aid: AidViewModel
    board: BoardViewModel
    beside: BesideViewModel
    morning: MorningViewModel
    machines: MachinesViewModel
    figures: FiguresViewModel
    calls_of_the_day: CallsOfTheDayViewModel
    check: CheckViewModel
    technician: TechnicianViewModel


@QmlElement
@QmlUncreatable("The composition root builds the cabin.")
class CabinViewModel(QObject):
    """The root: holds the others."""

    def __init__(self, parts: ViewModels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts

    @Property(ShellViewModel, constant=True)
    def shell(self) -> ShellViewModel:
        return self._parts.shell

    @Property(LanguagesViewModel, constant=True)
    def languages(self) -> LanguagesViewModel:
        return self._parts.languages

    @Property(ComfortViewModel, constant=True)
    def comfort(self) -> ComfortViewModel:
        return self._parts.comfort

    @Property(MenuViewModel, constant=True)
    def menu(self) -> MenuViewModel:
        return self._parts.menu

    @Property(ServiceViewModel, constant=True)
    def service(self) -> ServiceViewModel:
        return self._parts.service

    @Property(ProcedureViewModel, constant=True)
    def procedure(self) -> ProcedureViewModel:
        return self._parts.procedure

    @Property(NumberViewModel, constant=True)
    def number(self) -> NumberViewModel:
        return self._parts.number

    @Property(GuideViewModel, constant=True)
    def guide(self) -> GuideViewModel:
        return self._parts.guide

    @Property(WebViewModel, constant=True)
    def web(self) -> WebViewModel:
        return self._parts.web

    @Property(PageTroubleViewModel, constant=True)
    def pageTrouble(self) -> PageTroubleViewModel:
        return self._parts.page_trouble

    @Property(DocumentsViewModel, constant=True)
    def documents(self) -> DocumentsViewModel:
        return self._parts.documents

    @Property(StickViewModel, constant=True)
    def stick(self) -> StickViewModel:
        return self._parts.stick

    @Property(ScanViewModel, constant=True)
    def scan(self) -> ScanViewModel:
        return self._parts.scan

    @Property(PrintViewModel, constant=True)
    def printing(self) -> PrintViewModel:
        return self._parts.printing

    @Property(FarewellViewModel, constant=True)
    def farewell(self) -> FarewellViewModel:
        return self._parts.farewell

    @Property(OverlayViewModel, constant=True)
    def overlay(self) -> OverlayViewModel:
        return self._parts.overlay

    @Property(HelpViewModel, constant=True)
    def help(self) -> HelpViewModel:
        return self._parts.help

    @Property(CallViewModel, constant=True)
    def call(self) -> CallViewModel:
        return self._parts.call

    @Property(RoomViewModel, constant=True)
    def room(self) -> RoomViewModel:
        return self._parts.room

    @Property(AddressViewModel, constant=True)
    def address(self) -> AddressViewModel:
        return self._parts.address

    @Property(NoteViewModel, constant=True)
    def note(self) -> NoteViewModel:
        return self._parts.note

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        return self._parts.speech

    @Property(StillThereViewModel, constant=True)
    def stillThere(self) -> StillThereViewModel:
        return self._parts.still_there

    @Property(HealthViewModel, constant=True)
    def health(self) -> HealthViewModel:
        return self._parts.health

    @Property(DevDockViewModel, constant=True)
    def devDock(self) -> DevDockViewModel | None:
        return self._parts.dev_dock

    @Property(GateViewModel, constant=True)
    def gate(self) -> GateViewModel:
        return self._parts.gate

    @Property(StaffViewModel, constant=True)
    def staff(self) -> StaffViewModel:
        return self._parts.staff

    @Property(AidViewModel, constant=True)
    def aid(self) -> AidViewModel:
        return self._parts.aid

    @Property(MorningViewModel, constant=True)
    def morning(self) -> MorningViewModel:
        return self._parts.morning

    @Property(BesideViewModel, constant=True)
    def beside(self) -> BesideViewModel:
        return self._parts.beside

    @Property(BoardViewModel, constant=True)
    def board(self) -> BoardViewModel:
        return self._parts.board

    @Property(MachinesViewModel, constant=True)
    def machines(self) -> MachinesViewModel:
        return self._parts.machines

    @Property(FiguresViewModel, constant=True)
    def figures(self) -> FiguresViewModel:
        return self._parts.figures

    @Property(CallsOfTheDayViewModel, constant=True)
    def callsOfTheDay(self) -> CallsOfTheDayViewModel:
        return self._parts.calls_of_the_day

    @Property(CheckViewModel, constant=True)
    def check(self) -> CheckViewModel:
        return self._parts.check

    @Property(TechnicianViewModel, constant=True)
    def technician(self) -> TechnicianViewModel:
        return self._parts.technician
