"""How well the words of a screen stand out, measured on the picture of it."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from support.shot_geometry import COVER, TEXT, Seen, walk

EACH_PX = 2
"""Every second pixel is asked: strokes are wider."""
PROMISED = {"light": 7.0, "dark": 10.0, "light_contrast": 10.0, "soft": 4.5}
"""The smallest ratio of words to what is behind them, by colours (the look, 2.2)."""
ROUNDING = 0.05
ALIKE = 1.25
"""A ratio under which two colours are the same paper, or the same ink."""


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2."""
    channels = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def ratio(one: QColor, other: QColor) -> float:
    """Contrast of WCAG 2, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def faint_words(window: QQuickWindow, least: float) -> list[str]:
    """The words that stand out less than promised, and how much they do."""
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    whole = QRectF(0, 0, window.width(), window.height())
    seen = list(walk(window.contentItem(), whole, None))
    if any(COVER.fullmatch(s.item.objectName()) for s in seen):
        seen = [s for s in seen if not s.beneath]
    return [
        f"« {words[:40]} » stands out {found:.1f} : 1"
        for s in seen
        if s.item.inherits(TEXT) and (words := str(s.item.property("text")).strip())
        for found in _measured(s, picture)
        if found < least - ROUNDING
    ]


def _measured(seen: Seen, picture: QImage) -> Iterator[float]:
    """The ink is what the item says; the paper is what most of its place shows."""
    ink = seen.item.property("color")
    shown = _opacity(seen.item)
    if not isinstance(ink, QColor) or ink.alpha() == 0:
        return
    place = seen.place.toRect().intersected(picture.rect())
    points = picture.constBits().cast("I")
    across = picture.bytesPerLine() // 4
    counted: Counter[int] = Counter()
    for y in range(place.top(), place.bottom(), EACH_PX):
        row = y * across
        counted.update(points[row + place.left() : row + place.right() : EACH_PX])
    papers = [
        QColor(rgb)
        for rgb, _ in counted.most_common(4)
        if ratio(QColor(rgb), ink) > ALIKE
    ]
    if not papers:
        yield 1.0
        return
    yield ratio(_mixed(ink, papers[0], shown), papers[0])


def _opacity(item: QQuickItem) -> float:
    shown = 1.0
    above: QQuickItem | None = item
    while above is not None:
        shown *= above.opacity()
        above = above.parentItem()
    return shown


def _mixed(ink: QColor, paper: QColor, shown: float) -> QColor:
    share = shown * ink.alphaF()
    return QColor.fromRgbF(
        *(
            one * share + other * (1 - share)
            for one, other in zip(
                (ink.redF(), ink.greenF(), ink.blueF()),
                (paper.redF(), paper.greenF(), paper.blueF()),
                strict=True,
            )
        )
    )
