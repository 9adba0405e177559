"""Where a number is, and whether the one typed can be right."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.catalogue.numbers import NumberVerdict, judge
from cabin_app.session import events
from cabin_app.session.sheets import working_sheet
from cabin_app.session.state import SessionState, Sheet
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class GroupRow:
    """Some digits of the number, as they are grouped on the paper."""

    digits: str
    suspect: bool


@dataclass(frozen=True, kw_only=True)
class NumberProps:
    """What the sheet shows, besides what is typed.

    Attributes:
        label: Which number.
        hint: Where it is.
        shown_on: The paper it is on: its drawing is `where-` and this.
    """

    label: str = ""
    hint: str = ""
    shown_on: str = ""


def derive(state: SessionState) -> NumberProps:
    """What the sheet shows in this state."""
    thing = state.number if working_sheet(state) is Sheet.NUMBER else None
    if thing is None or thing.number is None:
        return NumberProps()
    language = language_of(state)
    return NumberProps(
        label=thing.label.in_language(language),
        hint=thing.hint.in_language(language),
        shown_on=thing.number.shown_on,
    )


def group_rows(verdict: NumberVerdict) -> tuple[GroupRow, ...]:
    """The groups, those that look wrong marked."""
    return tuple(
        GroupRow(digits=digits, suspect=index in verdict.suspects)
        for index, digits in enumerate(verdict.groups)
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class NumberViewModel(QObject):
    """The sheet of a number. What is typed is judged here, and forgotten with it."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._groups = RowsModel(GroupRow, self)
        self._props = NumberProps()
        self._verdict = ""
        self._fold(session.state.value)
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        props = derive(state)
        if props != self._props:
            self._props = props
            self._forget()
            self.changed.emit()

    def _forget(self) -> None:
        self._groups.replace(())
        self._verdict = ""

    @Property(str, notify=changed)
    def label(self) -> str:
        return self._props.label

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self._props.hint

    @Property(str, notify=changed)
    def shownOn(self) -> str:
        return self._props.shown_on

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """A `NumberState` value; "" before anything is typed."""
        return self._verdict

    @Property(QAbstractItemModel, constant=True)
    def groups(self) -> QAbstractItemModel:
        return self._groups

    @Slot(str)
    def judge(self, typed: str) -> None:
        """Each key of the field."""
        thing = self._session.state.value.number
        if thing is None or thing.number is None:
            return
        verdict = judge(thing.number.kind, typed)
        self._groups.replace(group_rows(verdict))
        self._verdict = verdict.state.value
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """*J’ai mon numéro*."""
        self._session.dispatch(events.SheetClosed())
