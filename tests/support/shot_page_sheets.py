"""Sheets that a page asks for: lists, dates and its own messages, before our screen."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQml import QJSValue
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from ui.viewmodels.picker import PickerViewModel

_TOWNS = ("Ain", "Aisne", "Allier", "Ardèche", "Ardennes", "Ariège", "Aube", "Aude")
_OPTIONS = [{"text": name, "usable": name != "Aisne", "group": ""} for name in _TOWNS]
_FIELDS = {
    "online-picker-list": {
        "kind": "select",
        "name": "Département de naissance",
        "at": 2,
        "options": _OPTIONS,
    },
    "online-picker-date": {
        "kind": "date",
        "name": "Date de naissance",
        "value": "1961-05-14",
        "max": "2026-12-31",
    },
    "online-picker-moment": {
        "kind": "datetime-local",
        "name": "Votre rendez-vous",
        "value": "2026-02-17T09:05",
    },
}
_ALERT, _CONFIRM, _PROMPT, _LEAVING = range(4)
_LONG = (
    "Votre session va bientôt se terminer. Souhaitez-vous rester connecté pour finir "
    "votre demande de complémentaire santé solidaire ?"
)
_MESSAGES = {
    "online-dialog-prompt": (_PROMPT, "Quel est votre numéro d’allocataire ?", 1),
    "online-dialog-muted": (_CONFIRM, _LONG, 3),
    "online-dialog-leaving": (_LEAVING, "", 1),
}
PAGE_SHEETS = (*_FIELDS, *_MESSAGES)


def show_page_sheet(
    window: "QQuickWindow", picker: "PickerViewModel", name: str
) -> None:
    """As the engine does: the page's question is handed to our sheet."""
    found = [_sheet(window, one, wanted=name) for one in ("pagePicker", "pageDialog")]
    sheets = [sheet for sheet in found if sheet is not None]
    for sheet in sheets:
        sheet.setProperty("request", QJSValue(QJSValue.SpecialValue.NullValue))
    if name in _FIELDS:
        picker.open(picker.token + json.dumps(_FIELDS[name]))
        sheets[0].setProperty("request", _request(""))
    elif name in _MESSAGES:
        kind, message, shown = _MESSAGES[name]
        sheets[1].setProperty("shown", shown)
        sheets[1].setProperty("request", _request(message, kind))


def _sheet(window: "QQuickWindow", name: str, *, wanted: str) -> QObject | None:
    """A sheet of the page; it comes with the first page, some time after the screen."""
    for _ in range(100 if wanted in PAGE_SHEETS else 1):
        sheet = window.findChild(QObject, name)
        if sheet is not None:
            return sheet
        QTest.qWait(30)
    return None


def _request(message: str, kind: int = 0) -> dict[str, object]:
    """What the engine hands over; nobody answers it."""
    return {"message": message, "type": kind}
