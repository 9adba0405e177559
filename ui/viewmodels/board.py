"""The notice of the house: what is up, and what an agent may put up."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from cabin_app.maintenance.board import HouseNotice, ReadyNotice, choices_of
from cabin_app.maintenance.board_file import NoticeBoard
from cabin_app.session.state import SessionState, StaffPage
from ui.qml_types import Property, QmlElement, QmlUncreatable
from ui.rows import RowsModel
from ui.viewmodels.wiring import Session

QML_IMPORT_NAME = "Cabin.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class NoticeRow:
    """One that may be put up.

    Attributes:
        notice: A `ReadyNotice` value.
        chosen: Whether it was touched last.
    """

    notice: str
    chosen: bool


def notice_rows(chosen: ReadyNotice | None) -> tuple[NoticeRow, ...]:
    """All of them, in their order."""
    return tuple(NoticeRow(notice=n.value, chosen=n is chosen) for n in ReadyNotice)


@QmlElement
@QmlUncreatable("The composition root builds it.")
class BoardViewModel(QObject):
    """The board. What is chosen is not up before it is put up."""

    changed = Signal()

    def __init__(
        self, session: Session, board: NoticeBoard, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._chosen: ReadyNotice | None = None
        self._rows = RowsModel(NoticeRow, self)
        self._rows.replace(notice_rows(None))
        board.shown.subscribe(self._show)
        session.state.subscribe(self._fold)

    def _show(self, _: HouseNotice | None) -> None:
        self.changed.emit()

    def _fold(self, state: SessionState) -> None:
        here = state.stay is not None and state.stay.page is StaffPage.NOTICES
        if not here and self._chosen is not None:
            self._choose(None)

    def _choose(self, notice: ReadyNotice | None) -> None:
        self._chosen = notice
        self._rows.replace(notice_rows(notice))
        self.changed.emit()

    @Property(str, notify=changed)
    def shown(self) -> str:
        """A `ReadyNotice` value; "" while nothing is up."""
        notice = self._board.shown.value
        return "" if notice is None else notice.notice.value

    @Property(str, notify=changed)
    def until(self) -> str:
        """Its last day, as "02/12"."""
        notice = self._board.shown.value
        return "" if notice is None else f"{notice.until:%d/%m}"

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Whether it stays over a restart; the disk may refuse."""
        return self._board.kept

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return "" if self._chosen is None else self._chosen.value

    @Property("QStringList", notify=changed)
    def lasts(self) -> list[str]:
        """How long the chosen one may stand: today, tomorrow, week, month."""
        return [] if self._chosen is None else list(choices_of(self._chosen))

    @Property(QAbstractItemModel, constant=True)
    def notices(self) -> QAbstractItemModel:
        return self._rows

    @Slot(str)
    def choose(self, notice: str) -> None:
        """This one."""
        self._choose(ReadyNotice(notice))

    @Slot(str)
    def put(self, lasts: str) -> None:
        """Up with the chosen one, for so long."""
        if self._chosen is not None:
            self._board.put(self._chosen, lasts)
            self._choose(None)

    @Slot()
    def takeDown(self) -> None:
        """Nothing is up any more."""
        self._board.take_down()
