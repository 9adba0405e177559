"""One procedure: what to bring, what we shall do, and the way in."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.catalogue.hosts import Confidence
from cabin_app.catalogue.model import Procedure
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
class ThingRow:
    """Something to have at hand.

    Attributes:
        name: As the catalogue names it.
        ready: The visitor has it.
        findable: It is a number that a sheet helps to find.
    """

    name: str
    icon: str
    label: str
    hint: str
    ready: bool = False
    findable: bool = False


@dataclass(frozen=True, kw_only=True)
class StepRow:
    """One step of the way."""

    number: int
    title: str
    minutes: int


@dataclass(frozen=True, kw_only=True)
class ProcedureProps:
    """What the procedure screen shows."""

    title: str = ""
    icon: str = ""
    door: int = 0
    minutes: int = 0
    step_count: int = 0
    is_free: bool = False
    is_practice: bool = False
    under_way: bool = False
    code_by_email: bool = False
    requires: str = ""
    deadline: str = ""
    ready_count: int = 0
    things: tuple[ThingRow, ...] = ()
    steps: tuple[StepRow, ...] = ()


def derive(state: SessionState) -> ProcedureProps:
    """What the procedure screen shows in this state."""
    procedure = state.procedure
    if procedure is None:
        return ProcedureProps()
    language = language_of(state)
    return ProcedureProps(
        title=procedure.title.in_language(language),
        icon=state.service.icon if state.service else "",
        door=door_of(state.service),
        minutes=procedure.minutes,
        step_count=len(procedure.steps),
        is_free=procedure.is_free,
        is_practice=procedure.is_practice,
        under_way=any(
            use.procedure.id == procedure.id and use.ended_at_s is None
            for use in state.tally.uses
        ),
        code_by_email=procedure.code_by_email,
        requires=" ".join(requirement.value for requirement in procedure.requires),
        deadline=_deadline(procedure, language),
        ready_count=sum(thing.name in state.ready for thing in procedure.things),
        things=tuple(
            ThingRow(
                name=thing.name,
                icon=thing.icon,
                label=thing.label.in_language(language),
                hint=thing.hint.in_language(language),
                ready=thing.name in state.ready,
                findable=thing.number is not None,
            )
            for thing in procedure.things
        ),
        steps=tuple(
            StepRow(
                number=number,
                title=step.title.in_language(language),
                minutes=step.minutes,
            )
            for number, step in enumerate(procedure.steps, start=1)
        ),
    )


def _deadline(procedure: Procedure, language: Language) -> str:
    """Told only when we are sure of it."""
    deadline = procedure.deadline
    if deadline is None or deadline.confidence is not Confidence.HIGH:
        return ""
    return deadline.text.in_language(language)


@QmlElement
@QmlUncreatable("The composition root builds it.")
class ProcedureViewModel(QObject, Following[ProcedureProps]):
    """The procedure screen. Its properties are those of :class:`ProcedureProps`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._things = RowsModel(ThingRow, self)
        self._steps = RowsModel(StepRow, self)
        self._follow(session, derive)

    def _take(self, props: ProcedureProps) -> None:
        super()._take(props)
        self._things.replace(props.things)
        self._steps.replace(props.steps)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._props.icon

    @Property(int, notify=changed)
    def door(self) -> int:
        return self._props.door

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._props.minutes

    @Property(int, notify=changed)
    def stepCount(self) -> int:
        return self._props.step_count

    @Property(bool, notify=changed)
    def isFree(self) -> bool:
        return self._props.is_free

    @Property(bool, notify=changed)
    def isPractice(self) -> bool:
        return self._props.is_practice

    @Property(bool, notify=changed)
    def underWay(self) -> bool:
        return self._props.under_way

    @Property(bool, notify=changed)
    def codeByEmail(self) -> bool:
        return self._props.code_by_email

    @Property(str, notify=changed)
    def requires(self) -> str:
        """`Requirement` values, with blanks between them."""
        return self._props.requires

    @Property(str, notify=changed)
    def deadline(self) -> str:
        return self._props.deadline

    @Property(int, notify=changed)
    def thingCount(self) -> int:
        return len(self._props.things)

    @Property(int, notify=changed)
    def readyCount(self) -> int:
        return self._props.ready_count

    @Slot(str)
    def tick(self, name: str) -> None:
        """A thing is at hand, or no longer."""
        self._session.dispatch(events.ThingTicked(name))

    @Slot(str)
    def findNumber(self, name: str) -> None:
        """*Où le trouver ?*."""
        procedure = self._session.state.value.procedure
        for thing in procedure.things if procedure is not None else ():
            if thing.name == name:
                self._session.dispatch(events.NumberAsked(thing))

    @Property(QAbstractItemModel, constant=True)
    def things(self) -> QAbstractItemModel:
        return self._things

    @Property(QAbstractItemModel, constant=True)
    def steps(self) -> QAbstractItemModel:
        return self._steps

    @Slot()
    def start(self) -> None:
        """*Commencer la démarche*, or go back to it."""
        procedure = self._session.state.value.procedure
        if procedure is not None:
            url = self._session.start_url(procedure)
            self._session.dispatch(events.ProcedureStarted(url))

    @Slot()
    def printList(self) -> None:
        """*Imprimer la liste*."""
        self._session.dispatch(events.ChecklistAsked())

    @Slot()
    def missPaper(self) -> None:
        """*Il me manque un papier*."""
        self._session.dispatch(events.MissingPaperAsked())

    @Slot()
    def comeBackLater(self) -> None:
        """*Revenir un autre jour*: a good end."""
        self._session.dispatch(events.NotToday())

    @Slot()
    def closeSheet(self) -> None:
        """*Continuer quand même*."""
        self._session.dispatch(events.SheetClosed())
