"""What is wrong under a lens: what cannot be seen whole, or touched, from any place."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from support.shot_geometry import TEXT, Seen, holds, is_target, named, walk

PLACES = tuple((column, row) for row in range(3) for column in range(3))
SURE = 0.7
"""Words up to this share of the lens are whole from some place; longer ones go on."""


@dataclass(frozen=True, kw_only=True)
class View:
    """What is seen from one place: all of it, and the map that covers some."""

    seen: list[Seen]
    glass: QRectF
    map: QRectF


def lens_of(window: QQuickWindow) -> QQuickItem | None:
    """The lens that magnifies now."""
    whole = QRectF(0, 0, window.width(), window.height())
    for seen in walk(window.contentItem(), whole, None):
        if _has(seen.item, "magnified", "by") and seen.item.property("magnified"):
            return seen.item
    return None


def lens_faults(window: QQuickWindow, lens: QQuickItem) -> list[str]:
    """Look from each of the nine places."""
    views = [_look(window, lens, *place) for place in PLACES]
    return [
        words
        for at, seen in enumerate(views[0].seen)
        for words in _missed(seen, [(view, view.seen[at]) for view in views])
    ]


def _look(window: QQuickWindow, lens: QQuickItem, column: int, row: int) -> View:
    lens.setProperty("column", column)
    lens.setProperty("row", row)
    QCoreApplication.processEvents()
    glass = lens.mapRectToScene(QRectF(0, 0, lens.width(), lens.height()))
    held, *others = lens.childItems()
    pads = [
        loader.mapRectToScene(QRectF(0, 0, loader.width(), loader.height()))
        for loader in others
    ]
    seen = list(walk(held, QRectF(0, 0, window.width(), window.height()), None))
    return View(seen=seen, glass=glass, map=pads[0])


def _missed(seen: Seen, views: list[tuple[View, Seen]]) -> Iterator[str]:
    item = seen.item
    if is_target(item):
        if not any(_touchable(view, there) for view, there in views):
            yield f"{named(seen)} cannot be touched from any place of the lens"
    elif item.inherits(TEXT) and (words := str(item.property("text")).strip()):
        if bool(item.property("truncated")):
            yield f"« {words[:40]} » is cut short"
        short = all(s.place.width() <= SURE * v.glass.width() for v, s in views)
        if short and not any(_whole(view, there) for view, there in views):
            yield f"« {words[:40]} » is never whole under the lens"


def _touchable(view: View, seen: Seen) -> bool:
    middle = seen.place.center()
    return view.glass.contains(middle) and not view.map.contains(middle)


def _whole(view: View, seen: Seen) -> bool:
    return holds(view.glass, seen.place) and not view.map.intersects(seen.place)


def _has(item: QQuickItem, *properties: str) -> bool:
    return all(item.metaObject().indexOfProperty(name) >= 0 for name in properties)
