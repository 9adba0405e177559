"""Lists for QML: a model whose roles are the fields of a frozen dataclass."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """Rows of one dataclass type; QML delegates name its fields as they stand.

    Field names become camelCase roles: ``second_line`` is ``secondLine``.
    """

    FIRST_ROLE: ClassVar[int] = Qt.ItemDataRole.UserRole + 1

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._rows: list[Any] = []

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def replace(self, rows: Sequence[object]) -> None:
        """Show these rows; only what differs is told, so that delegates live on."""
        new = list(rows)
        head = 0
        while head < min(len(new), len(self._rows)) and new[head] == self._rows[head]:
            head += 1
        tail = 0
        most = min(len(new), len(self._rows)) - head
        while tail < most and new[-1 - tail] == self._rows[-1 - tail]:
            tail += 1
        old_end, new_end = len(self._rows) - tail, len(new) - tail
        shared = min(old_end, new_end) - head
        if shared:
            self._rows[head : head + shared] = new[head : head + shared]
            self.dataChanged.emit(self.index(head), self.index(head + shared - 1))
        start = head + shared
        if old_end > start:
            self.beginRemoveRows(QModelIndex(), start, old_end - 1)
            del self._rows[start:old_end]
            self.endRemoveRows()
        if new_end > start:
            self.beginInsertRows(QModelIndex(), start, new_end - 1)
            self._rows[start:start] = new[start:new_end]
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """Number of rows; a row has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One field of one row, None outside."""
        number = role - self.FIRST_ROLE
        inside = index.isValid() and 0 <= index.row() < len(self._rows)
        if not inside or not 0 <= number < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[number])

    def roleNames(self) -> dict[int, QByteArray]:
        """Roles by the names QML uses."""
        return {
            self.FIRST_ROLE + number: QByteArray(_camel(name).encode())
            for number, name in enumerate(self._names)
        }


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
