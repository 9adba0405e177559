"""Requests for a human today, for the staff: no names, only when and whether."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.calling.day import CallMade, CallsOfTheDay
from cabin_app.calling.desks import HERE
from cabin_app.session.state import SessionState, StaffPage
from cabin_app.settings_calling import Calling
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PRACTICE = "practice"
"""Instead of a name: a rehearsal, or a desk the settings no longer have."""

MOST_SHOWN = 8
"""The latest; earlier ones are counted, not listed."""


@dataclass(frozen=True, kw_only=True)
class CallRow:
    """One request.

    Attributes:
        at: "14:32".
        desk: Name of the desk, "" for the people of the place, or `PRACTICE`.
        answered: Somebody came or answered.
        minutes: Length of the talk.
    """

    at: str
    desk: str
    answered: bool
    minutes: int


@dataclass(frozen=True, kw_only=True)
class DeskRow:
    """What staff may close for today.

    Attributes:
        desk_id: A desk's, or `HERE`.
        title: Name of the desk, "" for the people of the place.
        closed: Whether it is closed.
    """

    desk_id: str
    title: str
    closed: bool


def call_rows(made: tuple[CallMade, ...], names: dict[str, str]) -> tuple[CallRow, ...]:
    """The latest requests, newest first."""
    return tuple(
        CallRow(
            at=call.at.replace(":", " h "),
            desk=names.get(call.desk, "" if call.desk == HERE else PRACTICE),
            answered=call.answered,
            minutes=call.minutes,
        )
        for call in reversed(made[-MOST_SHOWN:])
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class CallsOfTheDayViewModel(QObject):
    """Read anew each time the page is opened, or a desk is closed."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        day: CallsOfTheDay,
        calling: Calling,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._day = day
        self._calling = calling
        self._calls = RowsModel(CallRow, self)
        self._rows = RowsModel(DeskRow, self)
        self._asked = self._answered = 0
        self._open = False
        self._language = language_of(session.state.value)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        here = state.stay is not None and state.stay.page is StaffPage.CALLS
        language = language_of(state)
        if here and (not self._open or language is not self._language):
            self._language = language
            self._read()
        self._open = here

    def _read(self) -> None:
        language = language_of(self._session.state.value)
        made, closed = self._day.made(), self._day.closed()
        desks = self._calling.desks
        names = {desk.id: desk.name.in_language(language) for desk in desks}
        self._asked = len(made)
        self._answered = sum(call.answered for call in made)
        self._calls.replace(call_rows(made, names))
        here = {HERE: ""} if self._calling.here is not None else {}
        self._rows.replace(
            [
                DeskRow(desk_id=one, title=name, closed=one in closed)
                for one, name in (here | names).items()
            ]
        )
        self.changed.emit()

    @Property(int, notify=changed)
    def asked(self) -> int:
        return self._asked

    @Property(int, notify=changed)
    def answered(self) -> int:
        return self._answered

    @Property(QAbstractItemModel, constant=True)
    def calls(self) -> QAbstractItemModel:
        return self._calls

    @Property(QAbstractItemModel, constant=True)
    def desks(self) -> QAbstractItemModel:
        return self._rows

    @Slot(str, bool)
    def closeForToday(self, desk_id: str, closed: bool) -> None:
        """Close a desk for today, or open it again."""
        self._day.close_for_today(desk_id, closed=closed)
        self._read()
