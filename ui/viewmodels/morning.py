"""One look when the house opens: each thing green, amber or red, and what to do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.health.model import CabinHealth
from cabin_app.jobs import Executor
from cabin_app.language import Language
from cabin_app.maintenance import morning_words as words
from cabin_app.maintenance.findings import Found
from cabin_app.maintenance.morning import MorningLine, Topic, verdict
from cabin_app.session.state import SessionState, StaffPage
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session, language_of

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class MorningTools:
    """What the page works with.

    Attributes:
        look: Everything `check` looks at, with the sites or without; from a lane.
        tell: The lines, of what was found and of how the machines are now.
        tray_filled: The paper is counted from a full tray on.
        print_sheet: The lines on paper; told "" or why not.
    """

    look: Callable[[bool], tuple[Found, ...]]
    tell: Callable[[tuple[Found, ...]], tuple[MorningLine, ...]]
    tray_filled: Callable[[], None]
    print_sheet: Callable[
        [tuple[MorningLine, ...], Language, Callable[[str], None]], None
    ]


@dataclass(frozen=True, kw_only=True)
class MorningRow:
    """One line as it is shown.

    Attributes:
        topic: A `Topic` value.
        light: ok, attention or fault.
        name: What was looked at.
        said: How it is, and what to do.
    """

    topic: str
    light: str
    name: str
    said: str


def morning_rows(
    lines: tuple[MorningLine, ...], language: Language
) -> tuple[MorningRow, ...]:
    """The lines, in a language of the staff."""
    return tuple(
        MorningRow(
            topic=line.topic.value,
            light=line.light.value,
            name=words.name_of(line, language),
            said=words.said_of(line, language),
        )
        for line in lines
    )


@QmlElement
@QmlUncreatable("The composition root builds it.")
class MorningViewModel(QObject):
    """Looks in a lane when the page opens; the machines are told as they change."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        *,
        tools: MorningTools,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._executor = executor
        self._found: tuple[Found, ...] = ()
        self._lines: tuple[MorningLine, ...] = ()
        self._looking = ""
        self._printing = ""
        self._open = False
        self._language = Language.FRENCH
        self._rows = RowsModel(MorningRow, self)
        session.state.subscribe(self._fold)
        session.health.subscribe(self._machines_changed)

    def _fold(self, state: SessionState) -> None:
        here = state.stay is not None and state.stay.page is StaffPage.MORNING
        if here and not self._open:
            self._open = True
            self._printing = "" if self._printing != "printing" else self._printing
            self._look(sites=False)
        elif here and language_of(state) is not self._language:
            self._show()
        self._open = here

    def _machines_changed(self, _: CabinHealth) -> None:
        if self._open:
            self._show()

    def _look(self, *, sites: bool) -> None:
        if not self._looking:
            self._looking = "sites" if sites else "all"
            self._executor.submit(
                lambda: self._tools.look(sites), self._came, self._broke, lane="check"
            )
        self._show()

    def _came(self, found: tuple[Found, ...]) -> None:
        self._looking = ""
        self._found = found
        self._show()

    def _broke(self, error: Exception) -> None:
        self._looking = ""
        self._show()
        raise error

    def _show(self) -> None:
        self._lines = self._tools.tell(self._found)
        self._language = language_of(self._session.state.value)
        self._rows.replace(morning_rows(self._lines, self._language))
        self.changed.emit()

    @Property(str, notify=changed)
    def looking(self) -> str:
        """all, sites, or "" when the look is done."""
        return self._looking

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """ok, attention or fault: whether the house can open."""
        return verdict(self._lines).value

    @Property(str, notify=changed)
    def title(self) -> str:
        return words.pick(words.VERDICTS[verdict(self._lines)], self._language)

    @Property(bool, notify=changed)
    def countsPaper(self) -> bool:
        return any(line.topic is Topic.PAPER for line in self._lines)

    @Property(str, notify=changed)
    def printing(self) -> str:
        """printing, printed, failed; "" before it is asked."""
        return self._printing

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Slot()
    def lookAgain(self) -> None:
        """Everything but the sites; some seconds."""
        self._look(sites=False)

    @Slot()
    def lookAtSites(self) -> None:
        """The sites too; up to a minute."""
        self._look(sites=True)

    @Slot()
    def trayFilled(self) -> None:
        """*Bac rempli*."""
        self._tools.tray_filled()
        self._show()

    @Slot()
    def printSheet(self) -> None:
        """What is on the page, on paper."""
        if self._printing == "printing":
            return
        self._printing = "printing"
        self.changed.emit()
        self._tools.print_sheet(self._lines, self._language, self._printed)

    def _printed(self, reason: str) -> None:
        self._printing = "failed" if reason else "printed"
        self.changed.emit()
