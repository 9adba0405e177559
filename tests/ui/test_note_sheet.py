"""The sheet of a note for the ticket: one field at a time, then as the paper has it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from cabin_app.session import events_note as n
from cabin_app.session.state import ReceiptNote, Sheet
from support import visits
from support.patience import PATIENCE_MS
from support.screens import HeldSession
from ui.icon_images import IconImages
from ui.spoken_words import shown_words
from ui.viewmodels.note import NoteViewModel

QML = Path(__file__).parents[2] / "ui" / "qml"
KEPT = ReceiptNote(number="2026 4417", words="la quittance", leaving=True)


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[tuple[QQuickItem, HeldSession]]:
    """The sheet, asked for again: something was noted before."""
    session = HeldSession(
        replace(visits.after(visits.MENU), sheet=Sheet.NOTE, note=KEPT)
    )
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.engine().addImageProvider(
        "icon", IconImages(QML.parents[1] / "assets" / "icons")
    )
    model = NoteViewModel(session.parts)
    view.setInitialProperties({"note": model})
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    place = QML / "Cabin" / "Overlays" / "NoteSheet.qml"
    view.setSource(QUrl.fromLocalFile(str(place)))
    assert view.errors() == []
    view.resize(1664, 800)
    view.show()
    yield view.rootObject(), session
    view.setSource(QUrl())
    view.close()


def item(root: QObject, name: str) -> QObject:
    """A tile, a field or a button; those of a list have no parent but an item."""
    waiting = [root]
    for each in waiting:
        if each.objectName() == name:
            return each
        if isinstance(each, QQuickItem):
            waiting += each.childItems()
    raise LookupError(name)


def test_each_part_has_its_turn_in_the_field(
    sheet: tuple[QQuickItem, HeldSession],
) -> None:
    root, session = sheet
    field = item(root, "noteField")
    assert field.property("text") == "2026 4417"
    item(root, "notePart1").activated.emit()  # type: ignore[attr-defined]
    assert field.property("text") == ""
    field.edited.emit("mardi 8")  # type: ignore[attr-defined]
    assert session.sent[-1] == n.NoteWritten("2026 4417", "mardi 8", "la quittance")
    item(root, "notePart2").activated.emit()  # type: ignore[attr-defined]
    assert field.property("text") == "la quittance"


def test_too_much_is_told_and_cannot_be_shown(
    sheet: tuple[QQuickItem, HeldSession],
) -> None:
    root, session = sheet
    show = item(root, "noteShowButton")
    assert show.property("available") is True
    session.change(note=replace(KEPT, too_long=True))
    assert item(root, "noteTooLong").property("visible") is True
    assert show.property("available") is False
    session.change(note=ReceiptNote())
    assert item(root, "noteTooLong").property("visible") is False
    assert show.property("available") is False


def test_it_is_shown_before_it_is_printed_and_is_the_visitors_own(
    sheet: tuple[QQuickItem, HeldSession], qtbot: QtBot
) -> None:
    root, session = sheet

    def own_words() -> list[str]:
        return [passage.text for _, passage in shown_words(root) if passage.own]

    assert own_words() == []
    item(root, "noteShowButton").activated.emit()  # type: ignore[attr-defined]
    assert session.sent == []
    qtbot.waitUntil(lambda: own_words() != [], timeout=PATIENCE_MS)
    assert own_words() == ["2026 4417", "la quittance"]
    item(root, "notePrintButton").activated.emit()  # type: ignore[attr-defined]
    assert session.sent == [n.NotePrintAsked()]
