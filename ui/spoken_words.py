"""Finds the words a screen shows, in the order they are read."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem

from cabin_app.speech.script import Passage

PAGES, PAGE = "siteTabs", "QQuickWebEngineView"
"""Walking the children of a web view from Python crashes the interpreter (measured)."""

TEXTS = ("QQuickText", "QQuickTextInput")
"""What is said and pointed at: never a button, whose words are texts of its own."""

_COUNTED = re.compile(r"\d+")
_STEM = 4
"""Letters of a word that stay when its end tells of one or of many."""


def shown_words(
    subject: QObject, within: QRectF | None = None
) -> Iterator[tuple[QQuickItem, Passage]]:
    """Every text under an item that is visible and meant to be said.

    `CabinText` says of itself whether it is (`aloud`) and whose it is (`own`). What is
    touched and bears a picture only is told by its name.

    Args:
        subject: A screen or a card.
        within: What is cut off outside it, in the scene.
    """
    if not isinstance(subject, QQuickItem) or not _seen(subject, within):
        return
    if subject.property("aloud") is True and any(map(subject.inherits, TEXTS)):
        text = str(subject.property("text") or "")
        if text.strip():
            yield subject, Passage(text=text, own=bool(subject.property("own")))
            return
    if subject.objectName() == PAGES or subject.inherits(PAGE):
        return
    inside = _cut(subject, within)
    worded = False
    for child in subject.childItems():
        for found in shown_words(child, inside):
            worded = True
            yield found
    if not worded:
        yield from _named(subject)


def _named(item: QQuickItem) -> Iterator[tuple[QQuickItem, Passage]]:
    """What is touched and bears no word."""
    touched = item.property("whyDisabled") is not None
    name = str(item.property("name") or "").strip()
    if touched and name and item.property("aloud") is not False:
        yield item, Passage(text=name, own=bool(item.property("own")))


def sameness(text: str) -> str:
    """What two sentences have in common that differ by a number only.

    A percentage that grows, seconds that run down to "1 second": the same words to who
    listens.
    """
    if not _COUNTED.search(text):
        return text
    return " ".join(word[:_STEM] for word in _COUNTED.sub(" ", text).split())


def _cut(item: QQuickItem, within: QRectF | None) -> QRectF | None:
    if not item.clip():
        return within
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return place if within is None else place.intersected(within)


def _seen(item: QQuickItem, within: QRectF | None) -> bool:
    if not item.isVisible() or item.opacity() <= 0 or item.width() <= 0:
        return False
    if within is None or item.height() <= 0:
        return True
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return place.intersects(within)
