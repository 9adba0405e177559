"""The help sheet, and what the button of the human says: true now, or from when."""

from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import QObject, Signal, Slot

from cabin_app.calling.desks import HumanNow, Wanted
from cabin_app.calling.directory import Directory, clock_words
from cabin_app.calling.ready import number_to_tell
from cabin_app.clock import Clock
from cabin_app.jobs import Alarms
from cabin_app.session import events, events_calls
from cabin_app.session.state import SessionState
from cabin_app.settings import HumanHelp
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 30.0
"""Hours end on a minute; nobody minds half of one."""

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, kw_only=True)
class When:
    """Open until, or open again from.

    Attributes:
        until: "17 h" while open, else "".
        day: "today", "tomorrow", "mon"…, or "later": from then on, else "".
        at: "9 h" of that day.
    """

    until: str = ""
    day: str = ""
    at: str = ""


@dataclass(frozen=True, kw_only=True)
class HelpProps:
    """Who can help now: only what is known.

    Attributes:
        service_name: The service whose helpline it is, "" when none is chosen.
        helpline: Its number.
        helpline_hours: When it answers.
        helpline_cost: What a call costs.
        ready: Number to have at hand for it, "" when none is known.
        ready_where: Where that number is found.
        local_number: Number of the place, "" when the settings tell none.
        local_hours: When it answers.
        staff: A `StaffCall` value: whether people of the centre were asked to come.
        staff_since_min: Whole minutes since they were asked.
        here: When people of the centre can be rung.
        desk: Name of the desk that answers by video now, "" for none.
        video: When one does.
    """

    service_name: str = ""
    helpline: str = ""
    helpline_hours: str = ""
    helpline_cost: str = ""
    ready: str = ""
    ready_where: str = ""
    local_number: str = ""
    local_hours: str = ""
    staff: str = "not_asked"
    staff_since_min: int = 0
    here: When = When()
    desk: str = ""
    video: When = When()


def derive(
    state: SessionState,
    human_help: HumanHelp,
    human: HumanNow,
    now: datetime,
    now_s: float = 0.0,
) -> HelpProps:
    """Who can help in this state, at this moment."""
    language = language_of(state)
    service = state.service
    helpline = service.helpline if service else None
    hours = human_help.hours
    tell = number_to_tell(service, state.procedure) if helpline else None
    asked_s = now_s if state.staff_asked_at_s is None else state.staff_asked_at_s
    return HelpProps(
        service_name=service.name.in_language(language) if service else "",
        helpline=helpline.number if helpline else "",
        helpline_hours=helpline.hours.in_language(language) if helpline else "",
        helpline_cost=helpline.cost.in_language(language) if helpline else "",
        ready=_within(tell.label.in_language(language)) if tell else "",
        ready_where=tell.hint.in_language(language) if tell else "",
        local_number=human_help.telephone,
        local_hours=hours.in_language(language) if hours else "",
        staff=state.staff_call.value,
        staff_since_min=max(0, int((now_s - asked_s) / 60)),
        here=_when(human.here_until, human.here_from, now, language.value),
        desk=human.desk.name.in_language(language) if human.desk else "",
        video=_when(human.desk_until, human.desk_from, now, language.value),
    )


def _within(words: str) -> str:
    """Words that stood alone, inside a sentence: "votre numéro fiscal"."""
    return words[:1].lower() + words[1:]


def _when(until: time | None, again: datetime | None, now: datetime, to: str) -> When:
    if until is not None:
        return When(until=clock_words(until, to))
    if again is None:
        return When()
    ahead = (again.date() - now.date()).days
    day = _DAYS[again.weekday()] if ahead < 7 else "later"
    words = {0: "today", 1: "tomorrow"}.get(ahead, day)
    at = clock_words(again.time(), to) if words != "later" else f"{again:%d/%m}"
    return When(day=words, at=at)


def wanted_by(state: SessionState) -> Wanted:
    """What a caller needs in this state."""
    return Wanted(
        theme=state.service.theme.value if state.service else "",
        language=language_of(state),
        not_these=frozenset(state.call.tried if state.call else ()),
    )


def is_practising(state: SessionState) -> bool:
    """Whether the service chosen is the rehearsal's."""
    chosen = state.procedure or (
        state.service.procedures[0]
        if state.service and state.service.procedures
        else None
    )
    return chosen is not None and chosen.is_practice


@QmlElement
@QmlUncreatable("The composition root builds it.")
class HelpViewModel(QObject):
    """The help sheet. Its properties are those of :class:`HelpProps`."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        human_help: HumanHelp,
        *,
        directory: Directory,
        clock: Clock,
        alarms: Alarms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._human_help = human_help
        self._directory = directory
        self._clock = clock
        self._alarms = alarms
        self._asked = Wanted()
        self._practising = False
        self._alone = True
        self._human = HumanNow()
        self._props = HelpProps()
        self._look()
        session.state.subscribe(self._fold)

    def _look(self) -> None:
        """Hours pass without any event."""
        self._ask(self._session.state.value)
        self._alarms.call_in(LOOK_EVERY_S, self._look)
        self._show(self._session.state.value)

    def _ask(self, state: SessionState) -> None:
        self._asked, self._practising = wanted_by(state), is_practising(state)
        self._human = self._directory.now(self._asked, practising=self._practising)

    def _fold(self, state: SessionState) -> None:
        # An agent who was there may have closed a desk, or opened it again.
        alone, self._alone = self._alone, state.stay is None
        asked = (wanted_by(state), is_practising(state))
        if (self._asked, self._practising) != asked or self._alone != alone:
            self._ask(state)
        self._show(state)

    def _show(self, state: SessionState) -> None:
        props = derive(
            state,
            self._human_help,
            self._human,
            self._clock.now(),
            self._clock.monotonic_s(),
        )
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def serviceName(self) -> str:
        return self._props.service_name

    @Property(str, notify=changed)
    def helpline(self) -> str:
        return self._props.helpline

    @Property(str, notify=changed)
    def helplineHours(self) -> str:
        return self._props.helpline_hours

    @Property(str, notify=changed)
    def helplineCost(self) -> str:
        return self._props.helpline_cost

    @Property(str, notify=changed)
    def ready(self) -> str:
        return self._props.ready

    @Property(str, notify=changed)
    def readyWhere(self) -> str:
        return self._props.ready_where

    @Property(int, notify=changed)
    def staffSinceMin(self) -> int:
        return self._props.staff_since_min

    @Property(str, notify=changed)
    def localNumber(self) -> str:
        return self._props.local_number

    @Property(str, notify=changed)
    def localHours(self) -> str:
        return self._props.local_hours

    @Property(str, notify=changed)
    def staff(self) -> str:
        return self._props.staff

    @Property(str, notify=changed)
    def hereUntil(self) -> str:
        return self._props.here.until

    @Property(str, notify=changed)
    def hereDay(self) -> str:
        return self._props.here.day

    @Property(str, notify=changed)
    def hereAt(self) -> str:
        return self._props.here.at

    @Property(str, notify=changed)
    def desk(self) -> str:
        return self._props.desk

    @Property(str, notify=changed)
    def videoUntil(self) -> str:
        return self._props.video.until

    @Property(str, notify=changed)
    def videoDay(self) -> str:
        return self._props.video.day

    @Property(str, notify=changed)
    def videoAt(self) -> str:
        return self._props.video.at

    @Slot()
    def askStaff(self) -> None:
        """*Appeler quelqu’un d’ici*."""
        self._session.dispatch(events_calls.StaffAsked())

    @Slot()
    def callDesk(self) -> None:
        """*Appeler par vidéo*: the desk that answers now, in a new room."""
        self._ask(self._session.state.value)
        desk = self._human.desk
        if desk is not None:
            room = self._directory.new_room(desk)
            self._session.dispatch(events_calls.CallAsked(desk, room))
        self._show(self._session.state.value)

    @Slot()
    def close(self) -> None:
        """*Revenir*."""
        self._session.dispatch(events.SheetClosed())
