"""Looks at the page in front: where a thing is, and what it says."""

import json
from collections.abc import Callable
from itertools import count
from typing import cast

from PySide6.QtCore import QObject, QPoint, QPointF
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

# The engine drops every touch until a new page has been painted, without a word.
_PLACE = """(() => {
    const found = document.querySelector(%s);
    const painted = performance.getEntriesByName('first-contentful-paint').length;
    if (!found || !painted || document.readyState !== 'complete') return null;
    found.scrollIntoView({block: 'center', behavior: 'instant'});
    const place = found.getBoundingClientRect();
    return [place.x + place.width / 2, place.y + place.height / 2];
})()"""
_WORDS = """(() => {
    const found = document.querySelector(%s);
    return found ? (found.value ?? '') + found.textContent : null;
})()"""


class PageEye(QObject):
    """Asks the page beside its own scripts; answers come later."""

    def __init__(self, window: QQuickWindow, engine: QQmlEngine) -> None:
        super().__init__(window)
        self._window = window
        self._numbers = count(1)
        self._waiting: dict[int, Callable[[object], None]] = {}
        component = QQmlComponent(engine)
        component.loadFromModule("Cabin.Tour", "PageEye")
        self._eye = component.create()
        self._eye.setParent(self)
        self._eye.answered.connect(self._answered)  # type: ignore[attr-defined]

    def view(self, *, mail: bool) -> QQuickItem | None:
        """The view of one of the two tabs."""
        loader = self._window.findChild(
            QObject, "mailPage" if mail else "procedurePage"
        )
        found = loader.findChild(QObject, "pageView") if loader is not None else None
        return cast("QQuickItem | None", found)

    def place(
        self, selector: str, on_place: Callable[[QPoint | None], None], *, mail: bool
    ) -> None:
        """Bring an element into view and tell where it is on the window."""
        view = self.view(mail=mail)
        zoom = float(view.property("zoomFactor")) if view is not None else 1.0

        def told(answer: object) -> None:
            if view is None or not isinstance(answer, list):
                on_place(None)
                return
            point = QPointF(answer[0] * zoom, answer[1] * zoom)
            on_place(view.mapToScene(point).toPoint())

        self._ask(view, _PLACE % json.dumps(selector), told)

    def words(
        self, selector: str, on_words: Callable[[str | None], None], *, mail: bool
    ) -> None:
        """What an element says, or holds; None when it is not there."""
        self.words_in(self.view(mail=mail), selector, on_words)

    def words_in(
        self,
        view: QQuickItem | None,
        selector: str,
        on_words: Callable[[str | None], None],
    ) -> None:
        """Likewise, in a view that is neither of the two tabs."""

        def told(answer: object) -> None:
            on_words(answer if isinstance(answer, str) else None)

        self._ask(view, _WORDS % json.dumps(selector), told)

    def _ask(
        self, view: QQuickItem | None, script: str, told: Callable[[object], None]
    ) -> None:
        if view is None:
            told(None)
            return
        number = next(self._numbers)
        self._waiting[number] = told
        self._eye.setProperty("page", view)
        self._eye.ask(number, script)  # type: ignore[attr-defined]

    def _answered(self, number: int, answer: str) -> None:
        told = self._waiting.pop(number, None)
        if told is not None:
            told(json.loads(answer))
