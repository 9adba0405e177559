"""One service: what can be done there, and its telephone."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.catalogue.model import ProcedureId, Service
from cabin_app.language import Language
from cabin_app.session import events
from cabin_app.session.state import SessionState
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.following import Following
from ui.viewmodels.wiring import Session, door_of, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class ProcedureRow:
    """One procedure of the service."""

    procedure_id: str
    title: str
    summary: str
    minutes: int
    is_practice: bool


@dataclass(frozen=True, kw_only=True)
class ServiceProps:
    """What the service screen shows."""

    name: str = ""
    description: str = ""
    icon: str = ""
    door: int = 0
    helpline: str = ""
    helpline_hours: str = ""
    letter: bool = False
    notice: str = ""
    office: str = ""
    procedures: tuple[ProcedureRow, ...] = ()


def derive(state: SessionState) -> ServiceProps:
    """What the service screen shows in this state."""
    service = state.service
    if service is None:
        return ServiceProps()
    language = language_of(state)
    helpline = service.helpline
    return ServiceProps(
        name=service.name.in_language(language),
        description=service.description.in_language(language),
        icon=service.icon,
        door=door_of(service),
        helpline=helpline.number if helpline else "",
        helpline_hours=helpline.hours.in_language(language) if helpline else "",
        letter=state.letter,
        notice=service.notice.in_language(language) if service.notice else "",
        office=_office(service, language),
        procedures=tuple(
            ProcedureRow(
                procedure_id=procedure.id,
                title=procedure.title.in_language(language),
                summary=procedure.summary.in_language(language),
                minutes=procedure.minutes,
                is_practice=procedure.is_practice,
            )
            for procedure in service.procedures
            if procedure.answers_letter or not state.letter
        ),
    )


def _office(service: Service, language: Language) -> str:
    """The nearest place, as the town tells it: name, address, hours, telephone."""
    if not service.offices:
        return ""
    office = service.offices[0]
    texts = (office.name, office.address, office.hours)
    said = [text.in_language(language) for text in texts if text is not None]
    return " · ".join([*said, office.telephone] if office.telephone else said)


@QmlElement
@QmlUncreatable("The composition root builds it.")
class ServiceViewModel(QObject, Following[ServiceProps]):
    """The service screen. Its properties are those of :class:`ServiceProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RowsModel(ProcedureRow, self)
        self._follow(session, derive)

    def _take(self, props: ServiceProps) -> None:
        super()._take(props)
        self._rows.replace(props.procedures)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._props.name

    @Property(str, notify=changed)
    def description(self) -> str:
        return self._props.description

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._props.icon

    @Property(int, notify=changed)
    def door(self) -> int:
        return self._props.door

    @Property(str, notify=changed)
    def helpline(self) -> str:
        return self._props.helpline

    @Property(str, notify=changed)
    def helplineHours(self) -> str:
        return self._props.helpline_hours

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What the town says of the service now, "" mostly."""
        return self._props.notice

    @Property(str, notify=changed)
    def office(self) -> str:
        """A place nearby on one line, "" when the town tells none."""
        return self._props.office

    @Property(bool, notify=changed)
    def letter(self) -> bool:
        """Whether only what answers a letter is shown."""
        return self._props.letter

    @Property(int, notify=changed)
    def procedureCount(self) -> int:
        return len(self._props.procedures)

    @Slot()
    def showAll(self) -> None:
        """*Voir toutes les démarches*."""
        self._session.dispatch(events.LetterPutAway())

    @Slot()
    def findNothing(self) -> None:
        """*Je ne trouve pas*."""
        self._session.dispatch(events.NothingFound())

    @Property(QAbstractItemModel, constant=True)
    def procedures(self) -> QAbstractItemModel:
        return self._rows

    @Slot(str)
    def chooseProcedure(self, procedure_id: str) -> None:
        """A procedure."""
        procedure = self._session.shelf.value.procedure(ProcedureId(procedure_id))
        service = self._session.shelf.value.service(procedure.service_id)
        self._session.dispatch(events.ProcedureChosen(service, procedure))
