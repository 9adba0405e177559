"""What a screen shows and does not say, or says twice: by another way than the voice's.

The voice asks items whether they are to be said; here every text is taken that a
visitor can see on what stands in front.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from cabin_app.session.events import ReadingStopped
from cabin_app.session.hearing import VISIT_PHASES
from cabin_app.session.state import Phase, Sheet
from cabin_app.speech.script import Passage, script_of
from ui.viewmodels.number import NumberViewModel
from ui.viewmodels.speech import SpeechViewModel

if TYPE_CHECKING:
    from cabin_app.bootstrap.visit import Visit

IN_FRONT = (
    "StillThere",
    "AidSheet",
    "FaultPanel",
    "NoticeBand",
    "Sheet",
    "CallCheck",
    "CallOver",
    "CallPanel",
    "PagePicker",
    "PageDialog",
    "MailChoice",
    "PageProblem",
    "GuideStrip",
    "GuideCard",
    "Stage",
)
"""Types of what may stand in front, the foremost first."""
PAGE = "QQuickWebEngineView"
"""What is in a page cannot be walked."""
UNSAID = ("ListenButton",)
"""A button that would say itself."""
TYPED = ("1", "85", "05", "78", "006", "084", "36")
"""To check a number: who else is in the room must not hear it."""
COUNTED = ("picker-day", "picker-month", "picker-year", "picker-hour", "picker-minute")
"""A hundred years, read one by one, help nobody: the date chosen is said."""


def unsaid(visit: "Visit") -> list[str]:
    """What is wrong with the reading of the screen as it stands."""
    conductor = visit.conductor
    state = conductor.state.value
    if state.phase not in {*VISIT_PHASES, Phase.FAREWELL}:
        return []
    front = _front(visit.window)
    if front is None:
        return ["nothing stands in front"]
    typed = TYPED if state.sheet is Sheet.NUMBER else ()
    if typed:
        (number,) = visit.web.parent().findChildren(NumberViewModel)
        number.judge(" ".join(typed))
    overheard = {*typed} & {*_said(visit, own_words_aloud=False)}
    said = _said(visit, own_words_aloud=True)
    missing = differing(said, _seen(front, None), state.comfort.language)
    return missing + [f"said to everybody: {text}" for text in sorted(overheard)]


def _said(visit: "Visit", *, own_words_aloud: bool) -> list[str]:
    conductor = visit.conductor
    state = conductor.state.value
    comfort = replace(state.comfort, own_words_aloud=own_words_aloud)
    conductor.state.publish(
        replace(state, comfort=comfort, reading=None, own_words_told=True)
    )
    (speech,) = visit.web.parent().findChildren(SpeechViewModel)
    speech.arrived.emit()
    reading = conductor.state.value.reading
    conductor.dispatch(ReadingStopped())
    return (
        [] if reading is None else [s.text for s in reading.sentences if s.passage >= 0]
    )


def differing(said: list[str], shown: Iterable[str], language: str) -> list[str]:
    """Sentences that are on one side only."""
    script = script_of((Passage(text=text) for text in shown), language)
    seen, heard = Counter(s.text for s in script), Counter(said)
    missing = [f"shown and not said: {text}" for text in seen - heard]
    return missing + [f"said and not shown: {text}" for text in heard - seen]


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className().split("_QML")[0]


def _front(window: QQuickWindow) -> QQuickItem | None:
    found: dict[str, QQuickItem] = {}
    for item in _items(window.contentItem()):
        kind = _kind(item)
        name = "Sheet" if kind.endswith("Sheet") and kind != "AidSheet" else kind
        if name == "CallPanel" and item.property("beside"):
            continue
        if name in IN_FRONT:
            found.setdefault(name, item)
    return next((found[name] for name in IN_FRONT if name in found), None)


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() <= 0:
        return
    yield item
    if not item.inherits(PAGE):
        for child in item.childItems():
            yield from _items(child)


def _seen(item: QQuickItem, within: QRectF | None) -> Iterator[str]:
    if not item.isVisible() or item.opacity() <= 0 or item.inherits(PAGE):
        return
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if within is not None and item.height() > 0 and not place.intersects(within):
        return
    if _kind(item) in UNSAID or item.objectName() in COUNTED:
        return
    if item.clip():
        within = place if within is None else within.intersected(place)
    if item.inherits("QQuickText") or item.inherits("QQuickTextInput"):
        text = str(item.property("text") or "")
        if item.width() > 0 and not (
            text.isdigit() and item.property("aloud") is False
        ):
            yield text
        return
    inside = [text for child in item.childItems() for text in _seen(child, within)]
    yield from inside
    # What is touched and bears a picture only is known by its name.
    touched = item.property("whyDisabled") is not None
    if touched and not inside and item.property("aloud") is not False:
        yield str(item.property("name") or "")
