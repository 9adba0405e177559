"""What is wrong with the places of things on a screen, found by walking it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from support.directions import direction_faults
from ui.tour.hand import PAGES

SMALLEST_PX = 56
"""15.3 mm at the density of the look."""
GAP_PX = 14
"""4 mm at the density of the look, less what rounding takes."""
OUT_OF_REACH = 0.15
"""Share of an upright screen that who sits or is small does not reach: 8 cm of 52."""
SLACK_PX = 1.5
"""Rounding of layouts."""
OPAQUE = 255
LAYERS = 4
"""How many of those that hold a text are looked beside: those of one card."""
TEXT = "QQuickText"
BREAKS = re.compile(r"(?<=-)|[ \n]")
"""Where a line may end."""
BREAKS_ANYWHERE = ("guideAddress",)
"""An address of e-mail has no words."""
COVER = re.compile(r"\w+Sheet|faultPanel")
"""What stands over the screens, and cannot be touched through."""
ALONE = "stillThere"
"""What covers all else, the bars too."""
SCREENS = ("stage", "onlineScreen")


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A visible item, where it is, how far it may reach, whether screens hold it."""

    item: QQuickItem
    place: QRectF
    room: QRectF
    target: QQuickItem | None
    beneath: bool = False


def faults(
    window: QQuickWindow, *, low: bool = False, beyond: QQuickItem | None = None
) -> list[str]:
    """Everything wrong on the screen that is shown, in words.

    Args:
        window: Where it is shown.
        low: Nothing to read or touch may stand in the part that is out of reach.
        beyond: An item that may go beyond the screen, with all it holds.
    """
    whole = QRectF(0, 0, window.width(), window.height())
    seen = list(walk(window.contentItem(), whole, None))
    if beyond is not None:
        held = {id(s.item) for s in walk(beyond, whole, None)}
        seen = [s for s in seen if id(s.item) not in held]
    alone = next((s.item for s in seen if s.item.objectName() == ALONE), None)
    if alone is not None:
        seen = list(walk(alone, whole, None))
    if any(COVER.fullmatch(s.item.objectName()) for s in seen):
        seen = [s for s in seen if not s.beneath]
    targets = [s for s in seen if is_target(s.item)]
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
        *(words for s in seen if _is_band(s.item) for words in _band_faults(s)),
        *(words for one, two in combinations(targets, 2) for words in _pair(one, two)),
    ]


def _high(seen: list[Seen], height_px: int) -> Iterator[str]:
    top_px = height_px * OUT_OF_REACH - SLACK_PX
    for each in seen:
        words = each.item.inherits(TEXT) and str(each.item.property("text")).strip()
        if (words or is_target(each.item)) and each.place.top() < top_px:
            told = f"« {words[:40]} »" if words else named(each)
            yield f"{told} is out of reach: {top_px - each.place.top():.0f} px too high"


def walk(
    root: QQuickItem, room: QRectF, target: QQuickItem | None, *, beneath: bool = False
) -> Iterator[Seen]:
    """Every visible item under this one, but what pages of the web hold."""
    for child in root.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        under = beneath or child.objectName() in SCREENS
        yield Seen(item=child, place=place, room=room, target=target, beneath=under)
        if child.objectName() in PAGES:
            continue
        yield from walk(
            child,
            _room_inside(child, place, room),
            child if is_target(child) else target,
            beneath=under,
        )


def _room_inside(item: QQuickItem, place: QRectF, room: QRectF) -> QRectF:
    """How far things on this item may reach; a badge may stand out from its button."""
    if item.clip():
        return room.intersected(place)
    return place if is_target(item) or _is_paper(item) else room


def is_target(item: QQuickItem) -> bool:
    """It can be touched."""
    return item.metaObject().indexOfProperty("whyDisabled") >= 0


def _is_paper(item: QQuickItem) -> bool:
    """A filled rectangle that things are written on."""
    return item.inherits("QQuickRectangle") and bool(item.childItems())


def _is_band(item: QQuickItem) -> bool:
    """Paper with words, upon other paper; a round count may stand out from a button."""
    if not _is_paper(item) or is_target(item) or item.width() < 1.5 * item.height():
        return False
    return any(_texts(item))


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        if child.inherits(TEXT) and str(child.property("text")).strip():
            yield child
        if child.objectName() not in PAGES:
            yield from _texts(child)


def _band_faults(seen: Seen) -> Iterator[str]:
    if not holds(seen.room, seen.place):
        words = str(next(_texts(seen.item)).property("text"))[:40]
        yield f"what « {words} » is written on is outside: {_far(seen)}"


def _text_faults(seen: Seen, whole: QRectF) -> Iterator[str]:
    item = seen.item
    text = str(item.property("text"))
    if not text.strip():
        return
    words = f"« {text[:40]} »"
    if bool(item.property("truncated")):
        yield f"{words} is cut short"
    if broken := _broken_word(item, text):
        yield f"{words} breaks « {broken} » in two"
    drawn = str(item.property("drawn") or text)
    yield from (f"{words}: {f}" for f in direction_faults(drawn, item.property("font")))
    across = float(item.property("contentWidth"))
    down = float(item.property("contentHeight"))
    if across > item.width() + SLACK_PX:
        yield f"{words} is {across - item.width():.0f} px wider than its place"
    if down > item.height() + SLACK_PX:
        yield f"{words} is {down - item.height():.0f} px higher than its place"
    if over := _over(item):
        yield f"{words} is covered by {over}"
    if not holds(_lifted(seen), seen.place) or not holds(whole, seen.place):
        yield f"{words} is outside what it is written on: {_far(seen)}"


def _over(item: QQuickItem) -> str:
    """Paper that is laid beside this text, or beside what holds it, and hides of it."""
    width = min(item.width(), float(item.property("contentWidth")))
    height = min(item.height(), float(item.property("contentHeight")))
    place = item.mapRectToScene(QRectF(0, 0, width, height))
    inner = place.adjusted(SLACK_PX, SLACK_PX, -SLACK_PX, -SLACK_PX)
    below = item
    for _ in range(LAYERS):
        parent = below.parentItem()
        if parent is None:
            break
        beside = parent.childItems()
        for other in beside[beside.index(below) + 1 :]:
            hides = other.isVisible() and other.inherits("QQuickRectangle")
            if hides and other.z() >= below.z() and _hides(other):
                size = QRectF(0, 0, other.width(), other.height())
                if other.mapRectToScene(size).intersects(inner):
                    return other.objectName() or "what stands beside it"
        below = parent
    return ""


def _hides(paper: QQuickItem) -> bool:
    """A round count may reach over the corner of a line, where no letter is."""
    opaque = paper.opacity() == 1 and paper.property("color").alpha() == OPAQUE
    return opaque and 2 * float(paper.property("radius")) < paper.height()


def _broken_word(item: QQuickItem, text: str) -> str:
    """The first word that is wider than the lines it stands on, if there is one."""
    if item.property("lineCount") == 1 or item.objectName() in BREAKS_ANYWHERE:
        return ""
    letters = QFontMetricsF(item.property("font"))
    return next(
        (
            word
            for word in BREAKS.split(text)
            if letters.horizontalAdvance(word) > item.width() + SLACK_PX
        ),
        "",
    )


def _lifted(seen: Seen) -> QRectF:
    """Scripts that sit low are moved up: their lines may reach over."""
    lift = float(seen.item.property("_lift") or 0)
    height = float(seen.item.property("font").pixelSize())
    return seen.room.adjusted(0, -lift * height, 0, 0)


def _target_faults(seen: Seen, whole: QRectF) -> Iterator[str]:
    width, height = seen.place.width(), seen.place.height()
    if min(width, height) < SMALLEST_PX - SLACK_PX:
        yield f"{named(seen)} is too small: {width:.0f} by {height:.0f} px"
    if not holds(whole, seen.place):
        yield f"{named(seen)} is outside the screen: {_far(seen)}"
    elif not holds(seen.room, seen.place):
        yield f"{named(seen)} is outside what it stands on: {_far(seen)}"


def _pair(one: Seen, two: Seen) -> Iterator[str]:
    if one.target is two.item or two.target is one.item:
        return
    around = one.place.adjusted(-GAP_PX, -GAP_PX, GAP_PX, GAP_PX)
    if around.intersects(two.place):
        yield f"{named(one)} and {named(two)} are too close"


def holds(room: QRectF, place: QRectF) -> bool:
    """All of this place is in this room, but for rounding."""
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


def named(seen: Seen) -> str:
    """What a person who mends it looks for."""
    return f"{seen.item.objectName() or seen.item.property('name')!s}"
