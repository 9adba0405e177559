"""What is wrong with the places of things on a screen, found by walking it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.tour.hand import PAGES

SMALLEST_PX = 56
"""15.3 mm at the density of the look."""
GAP_PX = 7
"""2 mm at the density of the look."""
OUT_OF_REACH = 0.15
"""Share of an upright screen that who sits or is small does not reach: 8 cm of 52."""
SLACK_PX = 1.5
"""Rounding of layouts."""
TEXT = "QQuickText"
COVER = re.compile(r"\w+Sheet|faultPanel")
"""What stands over the screens, and cannot be touched through."""
SCREENS = ("stage", "onlineScreen")


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A visible item, where it is, how far it may reach, whether screens hold it."""

    item: QQuickItem
    place: QRectF
    room: QRectF
    target: QQuickItem | None
    beneath: bool = False


def faults(window: QQuickWindow, *, low: bool = False) -> list[str]:
    """Everything wrong on the screen that is shown, in words.

    Args:
        window: Where it is shown.
        low: Nothing to read or touch may stand in the part that is out of reach.
    """
    whole = QRectF(0, 0, window.width(), window.height())
    seen = list(_walk(window.contentItem(), whole, None))
    if any(COVER.fullmatch(s.item.objectName()) for s in seen):
        seen = [s for s in seen if not s.beneath]
    targets = [s for s in seen if _is_target(s.item)]
    if not any(s.item.inherits(TEXT) for s in seen):
        return ["there is nothing to read"]
    return [
        *(_high(seen, window.height()) if low else ()),
        *(
            words
            for s in seen
            if s.item.inherits(TEXT)
            for words in _text_faults(s, whole)
        ),
        *(words for s in targets for words in _target_faults(s, whole)),
        *(words for one, two in combinations(targets, 2) for words in _pair(one, two)),
    ]


def _high(seen: list[Seen], height_px: int) -> Iterator[str]:
    top_px = height_px * OUT_OF_REACH - SLACK_PX
    for each in seen:
        words = each.item.inherits(TEXT) and str(each.item.property("text")).strip()
        if (words or _is_target(each.item)) and each.place.top() < top_px:
            told = f"« {words[:40]} »" if words else _named(each)
            yield f"{told} is out of reach: {top_px - each.place.top():.0f} px too high"


def _walk(
    root: QQuickItem, room: QRectF, target: QQuickItem | None, *, beneath: bool = False
) -> Iterator[Seen]:
    for child in root.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        under = beneath or child.objectName() in SCREENS
        yield Seen(item=child, place=place, room=room, target=target, beneath=under)
        if child.objectName() in PAGES:
            continue
        yield from _walk(
            child,
            _room_inside(child, place, room),
            child if _is_target(child) else target,
            beneath=under,
        )


def _room_inside(item: QQuickItem, place: QRectF, room: QRectF) -> QRectF:
    """How far things on this item may reach; a badge may stand out from its button."""
    if item.clip():
        return room.intersected(place)
    return place if _is_target(item) or _is_paper(item) else room


def _is_target(item: QQuickItem) -> bool:
    return item.metaObject().indexOfProperty("whyDisabled") >= 0


def _is_paper(item: QQuickItem) -> bool:
    """A filled rectangle that things are written on."""
    return item.inherits("QQuickRectangle") and bool(item.childItems())


def _text_faults(seen: Seen, whole: QRectF) -> Iterator[str]:
    item = seen.item
    text = str(item.property("text"))
    if not text.strip():
        return
    words = f"« {text[:40]} »"
    if bool(item.property("truncated")):
        yield f"{words} is cut short"
    across = float(item.property("contentWidth"))
    down = float(item.property("contentHeight"))
    if across > item.width() + SLACK_PX:
        yield f"{words} is {across - item.width():.0f} px wider than its place"
    if down > item.height() + SLACK_PX:
        yield f"{words} is {down - item.height():.0f} px higher than its place"
    if not _holds(_lifted(seen), seen.place) or not _holds(whole, seen.place):
        yield f"{words} is outside what it is written on: {_far(seen)}"


def _lifted(seen: Seen) -> QRectF:
    """Scripts that sit low are moved up: their lines may reach over."""
    lift = float(seen.item.property("_lift") or 0)
    height = float(seen.item.property("font").pixelSize())
    return seen.room.adjusted(0, -lift * height, 0, 0)


def _target_faults(seen: Seen, whole: QRectF) -> Iterator[str]:
    width, height = seen.place.width(), seen.place.height()
    if min(width, height) < SMALLEST_PX - SLACK_PX:
        yield f"{_named(seen)} is too small: {width:.0f} by {height:.0f} px"
    if not _holds(whole, seen.place):
        yield f"{_named(seen)} is outside the screen: {_far(seen)}"
    elif not _holds(seen.room, seen.place):
        yield f"{_named(seen)} is outside what it stands on: {_far(seen)}"


def _pair(one: Seen, two: Seen) -> Iterator[str]:
    if one.target is two.item or two.target is one.item:
        return
    around = one.place.adjusted(-GAP_PX, -GAP_PX, GAP_PX, GAP_PX)
    if around.intersects(two.place):
        yield f"{_named(one)} and {_named(two)} are too close"


def _holds(room: QRectF, place: QRectF) -> bool:
    slack = room.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    return slack.contains(place)


def _far(seen: Seen) -> str:
    room, place = seen.room, seen.place
    sides = {
        "left": room.left() - place.left(),
        "right": place.right() - room.right(),
        "top": room.top() - place.top(),
        "bottom": place.bottom() - room.bottom(),
    }
    return ", ".join(f"{s} {px:.0f} px" for s, px in sides.items() if px > SLACK_PX)


def _named(seen: Seen) -> str:
    return f"{seen.item.objectName() or seen.item.property('name')!s}"
