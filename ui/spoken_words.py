"""Finds the words a screen shows, in the order they are read."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from cabin_app.speech.script import Passage

PAGES = "siteTabs"
"""Walking the children of a web view from Python crashes the interpreter (measured)."""


def shown_words(subject: QObject) -> Iterator[tuple[QQuickItem, Passage]]:
    """Every text under an item that is visible and meant to be said.

    `CabinText` says of itself whether it is (`aloud`) and whose it is (`own`).
    """
    if not isinstance(subject, QQuickItem) or not _seen(subject):
        return
    if subject.property("aloud") is True:
        text = str(subject.property("text"))
        if text.strip():
            yield subject, Passage(text=text, own=bool(subject.property("own")))
        return
    if subject.objectName() == PAGES:
        return
    for child in subject.childItems():
        yield from shown_words(child)


def _seen(item: QQuickItem) -> bool:
    return item.isVisible() and item.opacity() > 0 and item.width() > 0
