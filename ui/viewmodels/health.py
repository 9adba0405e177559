"""Machines that cannot be used now, told before they are needed."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cabin_app.health.model import CabinHealth, Family
from cabin_app.health.needs import needs_of
from cabin_app.session.state import FaultSource, SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SOURCES = {
    Family.SCANNER: FaultSource.SCANNER,
    Family.DOCUMENT_PRINTER: FaultSource.PRINTER,
    Family.TICKET_PRINTER: FaultSource.TICKET,
}


@dataclass(frozen=True, kw_only=True)
class HealthProps:
    """What cannot be used now; each reason is "" when the machine is well.

    Attributes:
        scanner: ScanReason value.
        printer: PrintReason value.
        ticket: TicketReason value.
        prints_colour: The printer has colours.
        prints_both_sides: It prints on both sides.
        procedure_source: Which machine the chosen procedure would miss first.
        procedure_reason: Why.
    """

    scanner: str = ""
    printer: str = ""
    ticket: str = ""
    prints_colour: bool = True
    prints_both_sides: bool = True
    procedure_source: str = ""
    procedure_reason: str = ""


def derive(state: SessionState, health: CabinHealth) -> HealthProps:
    """What cannot be used now, and which of it the chosen procedure needs."""
    needed = needs_of(state.procedure) if state.procedure is not None else ()
    missed = next((one for one in needed if health.stopped(one)), None)
    return HealthProps(
        scanner=health.stopped(Family.SCANNER),
        printer=health.stopped(Family.DOCUMENT_PRINTER),
        ticket=health.stopped(Family.TICKET_PRINTER),
        prints_colour=health.prints_colour,
        prints_both_sides=health.prints_both_sides,
        procedure_source=_SOURCES[missed].value if missed else "",
        procedure_reason=health.stopped(missed) if missed else "",
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class HealthViewModel(QObject):
    """Machines that stopped. Its properties are those of :class:`HealthProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._props = HealthProps()
        self._fold()
        session.state.subscribe(lambda _: self._fold())
        session.health.subscribe(lambda _: self._fold())

    def _fold(self) -> None:
        props = derive(self._session.state.value, self._session.health.value)
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def scanner(self) -> str:
        return self._props.scanner

    @Property(str, notify=changed)
    def printer(self) -> str:
        return self._props.printer

    @Property(str, notify=changed)
    def ticket(self) -> str:
        return self._props.ticket

    @Property(bool, notify=changed)
    def printsColour(self) -> bool:
        return self._props.prints_colour

    @Property(bool, notify=changed)
    def printsBothSides(self) -> bool:
        return self._props.prints_both_sides

    @Property(str, notify=changed)
    def procedureSource(self) -> str:
        return self._props.procedure_source

    @Property(str, notify=changed)
    def procedureReason(self) -> str:
        return self._props.procedure_reason
