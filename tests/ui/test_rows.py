"""Lists for QML: Qt's own tester watches every change."""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from ui.rows import RowsModel


@dataclass(frozen=True, kw_only=True)
class Row:
    title: str
    page_count: int = 1


FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ROWS = st.lists(st.builds(Row, title=st.sampled_from("abcd")), max_size=7)


class Mirror:
    """A list kept up by signals only, as QML's delegates are."""

    def __init__(self, model: RowsModel) -> None:
        self.model = model
        self.rows: list[Row] = list(model.rows)
        self.told: list[str] = []
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._change)
        model.modelReset.connect(lambda: self.told.append("reset"))

    def _insert(self, parent: QModelIndex, first: int, last: int) -> None:
        self.told.append("insert")
        self.rows[first:first] = self.model.rows[first : last + 1]

    def _remove(self, parent: QModelIndex, first: int, last: int) -> None:
        self.told.append("remove")
        del self.rows[first : last + 1]

    def _change(self, top: QModelIndex, bottom: QModelIndex) -> None:
        self.told.append("change")
        shown = slice(top.row(), bottom.row() + 1)
        self.rows[shown] = self.model.rows[shown]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stages=st.lists(ROWS, min_size=1, max_size=5))
def test_any_rows_after_any_rows(
    qapp: QGuiApplication, stages: list[list[Row]]
) -> None:
    parent = QObject()
    model = RowsModel(Row, parent)
    QAbstractItemModelTester(model, FATAL, parent)
    mirror = Mirror(model)
    for rows in stages:
        before = list(model.rows)
        mirror.told.clear()
        model.replace(rows)
        assert list(model.rows) == rows
        assert mirror.rows == rows
        assert bool(mirror.told) == (before != rows)
        assert "reset" not in mirror.told
        assert model.rowCount() == len(rows)


def rows(titles: str) -> list[Row]:
    return [Row(title=title) for title in titles]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("", "", []),
        ("abc", "abc", []),
        ("", "abc", ["insert"]),
        ("abc", "", ["remove"]),
        ("abc", "abcd", ["insert"]),
        ("abc", "xabc", ["insert"]),
        ("abc", "ac", ["remove"]),
        ("abc", "axc", ["change"]),
        ("abc", "axyc", ["change", "insert"]),
        ("abcd", "axd", ["change", "remove"]),
    ],
)
def test_only_what_differs_is_told(
    qapp: QGuiApplication, before: str, after: str, told: list[str]
) -> None:
    model = RowsModel(Row)
    model.replace(rows(before))
    mirror = Mirror(model)
    model.replace(rows(after))
    assert mirror.told == told
    assert mirror.rows == rows(after)


def test_roles_are_fields_in_camel_case(qapp: QGuiApplication) -> None:
    model = RowsModel(Row)
    names = {role: bytes(name.data()) for role, name in model.roleNames().items()}
    assert set(names.values()) == {b"title", b"pageCount"}
    model.replace([Row(title="a", page_count=3)])
    index = model.index(0)
    found = {names[role]: model.data(index, role) for role in names}
    assert found == {b"title": "a", b"pageCount": 3}


def test_nothing_is_found_outside(qapp: QGuiApplication) -> None:
    model = RowsModel(Row)
    model.replace(rows("a"))
    role = RowsModel.FIRST_ROLE
    assert model.data(model.index(5), role) is None
    assert model.data(QModelIndex(), role) is None
    assert model.data(model.index(0), role + 99) is None
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert model.rowCount(model.index(0)) == 0
