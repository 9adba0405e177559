"""The settings, for the technician: from where each comes, and a checked way to change.

What holds at the next start is shown, not what runs now; the difference is said.
"""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.errors import BadFile
from cabin_app.jobs import Executor
from cabin_app.maintenance.settings_desk import SettingsDesk, SettingsShown
from cabin_app.maintenance.settings_rows import Source
from cabin_app.session.state import SessionState, StaffPage
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.settings_page import (
    SettingRow,
    SettingsProps,
    derive,
    stepped,
)
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The composition root builds it.")
class SettingsViewModel(QObject):
    """The page. Its properties are those of :class:`SettingsProps`."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        desk: SettingsDesk,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._executor = executor
        self._shown = SettingsShown(rows=())
        self._props = SettingsProps()
        self._rows = RowsModel(SettingRow, self)
        self._told: tuple[str, ...] = ()
        self._open = self._busy = False
        session.state.subscribe(self._fold)

    def _fold(self, state: SessionState) -> None:
        here = state.stay is not None and state.stay.page is StaffPage.SETTINGS
        if here and not self._open:
            self._told = ()
            self._do(self._desk.enter)
        self._open = here

    def _do(self, act: Callable[[], SettingsShown]) -> None:
        if self._busy:
            return
        self._busy = True
        self._executor.submit(act, self._came, self._refused, lane="settings")
        self.changed.emit()

    def _came(self, shown: SettingsShown) -> None:
        self._busy = False
        self._shown, self._told = shown, ()
        self._show()

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, BadFile):
            self.changed.emit()
            raise error
        self._told = tuple(
            " ".join(filter(None, (each.message, each.remedy)))
            for each in error.problems
        )
        self._show()

    def _show(self, *, page: int | None = None, chosen: int | None = None) -> None:
        before = self._props
        self._props = derive(
            self._shown,
            page=before.page if page is None else page,
            chosen=before.chosen if chosen is None else chosen,
            told=self._told,
        )
        self._rows.replace(
            [
                SettingRow(
                    key=row.key,
                    value=row.value,
                    source=row.source.value,
                    here=row.source is Source.HERE,
                )
                for row in self._props.rows
            ]
        )
        self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(int, notify=changed)
    def chosen(self) -> int:
        return self._props.chosen

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._props.section

    @Property(int, notify=changed)
    def position(self) -> int:
        """Which page, from 1."""
        return self._props.page + 1

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._props.pages

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._props.can_undo

    @Property(bool, notify=changed)
    def restart(self) -> bool:
        return self._props.restart

    @Property(int, notify=changed)
    def here(self) -> int:
        return self._props.here

    @Property(bool, notify=changed)
    def broken(self) -> bool:
        return self._props.broken

    @Property(str, notify=changed)
    def told(self) -> str:
        """One sentence after the other."""
        return "\n".join(self._props.told[:3])

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._props.row.key

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._props.row.kind.value

    @Property(str, notify=changed)
    def value(self) -> str:
        return self._props.row.value

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._props.row.source.value

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._props.row.place

    @Property(str, notify=changed)
    def usual(self) -> str:
        """What it is without any file."""
        return self._props.row.default

    @Property("QStringList", notify=changed)
    def choices(self) -> list[str]:
        return list(self._props.row.choices)

    @Property(str, notify=changed)
    def least(self) -> str:
        return f"{self._props.row.least:g}"

    @Property(str, notify=changed)
    def most(self) -> str:
        return f"{self._props.row.most:g}"

    @Property(int, notify=changed)
    def longest(self) -> int:
        return self._props.row.longest or 200

    @Property(bool, notify=changed)
    def secret(self) -> bool:
        return self._props.row.secret

    @Slot(int)
    def choose(self, position: int) -> None:
        """Show that one large."""
        self._told = ()
        self._show(chosen=position)

    @Slot(int)
    def move(self, direction: int) -> None:
        """The next page (1) or the one before (-1), round and round."""
        self._told = ()
        self._show(page=self._props.page + direction, chosen=0)

    @Slot(str)
    def save(self, text: str) -> None:
        """Write the one that is shown large; it is judged first."""
        key = self._props.row.key
        self._do(lambda: self._desk.change(key, text))

    @Slot(str, bool)
    def mark(self, choice: str, wanted: bool) -> None:
        """One of several is wanted, or not; the order of the list is kept."""
        row = self._props.row
        held = row.value.split(", ")
        kept = [each for each in row.choices if each in held and each != choice]
        if wanted:
            kept = [each for each in row.choices if each in kept or each == choice]
        self.save(" ".join(kept))

    @Slot(str, int, result=str)
    def stepped(self, text: str, direction: int) -> str:
        """The number in the field, one step further."""
        return stepped(self._props.row, text, direction)

    @Slot()
    def forget(self) -> None:
        """The file's word, or the default, holds again for this one."""
        key = self._props.row.key
        self._do(lambda: self._desk.forget(key))

    @Slot()
    def undo(self) -> None:
        """As before the last change."""
        self._do(self._desk.undo)

    @Slot()
    def goBackToEntry(self) -> None:
        """As it was when the page was opened."""
        self._do(self._desk.go_back_to_entry)

    @Slot()
    def dropAll(self) -> None:
        """None of the changes of this screen holds any more."""
        self._do(self._desk.drop_all)
