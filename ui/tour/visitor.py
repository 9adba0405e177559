"""The verbs of a journey. Each waits until it can be done, as a person would."""

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QPoint

from cabin_app.session.state import SessionState
from ui.tour.eye import PageEye
from ui.tour.hand import Hand

Journey = Generator[Callable[[], bool], None, None]
"""Yields what it waits for; it goes on once that holds."""


PATIENT_LOOKS = 50
"""After so many without an answer, a page is asked again."""

PRESS_LOOKS = 150
"""After so many without an effect, what was tapped is tapped again."""

HOLD_LOOKS = 3
"""A finger stays on the glass: what changes under it before it is lifted must not
take the touch away."""

STILL_LOOKS = 4
"""A machine with much to do may look twice within one frame of a movement."""


class Visitor:
    """Plays on the window; journeys are generators made of these verbs.

    Attributes:
        pictures: Names of the pictures taken, in order.
        notes: What the journey noticed: codes, references, counts.
    """

    def __init__(
        self,
        *,
        hand: Hand,
        eye: PageEye,
        folder: Path,
        state: Callable[[], SessionState],
        skip_s: Callable[[float], None],
    ) -> None:
        self.pictures: list[str] = []
        self.notes: dict[str, object] = {}
        self.state = state
        self._hand = hand
        self._eye = eye
        self._folder = folder
        self._skip_s = skip_s

    def until(self, holds: Callable[[SessionState], bool]) -> Journey:
        """Wait for the visit to be in a state."""
        yield lambda: holds(self.state())

    def sees(self, name: str) -> Journey:
        """Wait for something to be on the screen and usable."""
        yield lambda: self._hand.sees(name)

    def tap(self, name: str) -> Journey:
        """Tap it as soon as it is there and stands still."""
        yield from self.sees(name)
        seen: list[QPoint | None] = []

        def still() -> bool:
            seen.append(self._hand.place(name))
            last = seen[-STILL_LOOKS:]
            return len(last) == STILL_LOOKS and len(set(last)) == 1 and None not in last

        yield still
        self._hand.press(name)
        yield from self._held()

    def _held(self) -> Journey:
        """The cabin goes on under the finger; then it is lifted."""
        yield from self.rest(HOLD_LOOKS)
        self._hand.release()

    def turn_to(self, name: str, more: str = "morePages") -> Journey:
        """Turn pages of tiles until it is there, and tap it."""
        yield lambda: self._hand.sees(name) or self._hand.sees(more)
        while not self._hand.sees(name):
            yield from self.tap(more)
            yield from self.rest(3)
        yield from self.tap(name)

    def picture(self, name: str) -> Journey:
        """Let the screen come to rest, then keep a picture."""
        yield from self.rest()
        yield lambda: self.state().reading is None
        number = len(self.pictures) + 1
        file = f"{number:02d}-{name}.png"
        self._hand.picture(self._folder / file)
        self.pictures.append(file)

    def rest(self, turns: int = 25) -> Journey:
        """Let movements end: so many looks of the player."""
        left = [turns]

        def rested() -> bool:
            left[0] -= 1
            return left[0] <= 0

        yield rested

    def write(self, name: str, text: str) -> Journey:
        """Type into a field of the screens, on a keyboard that is plugged in."""
        yield from self.tap(name)
        yield from self.rest(8)
        self._hand.type(text)

    def page_tap(self, selector: str, *, mail: bool = False) -> Journey:
        """Tap an element of the page in front."""
        place = yield from self._place(selector, mail=mail)
        self._hand.press_at(place)
        yield from self._held()

    def page_press(self, selector: str, then: str, *, mail: bool = False) -> Journey:
        """Tap it, and again as a finger does that missed, until the other is there."""
        yield from self.page_tap(selector, mail=mail)
        came = self._asked(then, lambda _: True, mail=mail)
        looks = [0]

        def again(point: QPoint | None) -> None:
            if point is not None:
                self._hand.tap_at(point)

        def arrived() -> bool:
            looks[0] += 1
            if looks[0] % PRESS_LOOKS == 0:
                self._eye.place(selector, again, mail=mail)
            return came()

        yield arrived

    def page_type(self, selector: str, text: str, *, mail: bool = False) -> Journey:
        """Tap a field of the page, and type into it until it holds the words."""
        yield from self.page_tap(selector, mail=mail)
        # It comes a moment later: put away before that, it would come after all.
        yield from self.sees("closeKeyboard")
        yield from self.rest(8)
        self._hand.type(text)
        yield from self.page_says(selector, text, mail=mail)

    def keyboard_type(self, selector: str, keys: str, *, mail: bool = False) -> Journey:
        """Likewise, on the keyboard of the screen."""
        yield from self.page_tap(selector, mail=mail)
        for key in keys:
            yield from self.tap(f"digit {key}" if key.isdigit() else f"key {key}")
        yield from self.page_says(selector, keys, mail=mail)

    def close_keyboard(self) -> Journey:
        """Put the keyboard away."""
        if self._hand.sees("closeKeyboard"):
            yield from self.tap("closeKeyboard")
        yield lambda: not self._hand.sees("closeKeyboard")

    def page_says(self, selector: str, words: str, *, mail: bool = False) -> Journey:
        """Wait until an element says or holds the words."""
        yield self._asked(selector, lambda said: words in said, mail=mail)

    def page_words(
        self, selector: str, *, mail: bool = False
    ) -> Generator[Callable[[], bool], None, str]:
        """Wait for an element, and return what it says."""
        heard: list[str] = []

        def keep(said: str) -> bool:
            heard.append(said)
            return bool(said.strip())

        yield self._asked(selector, keep, mail=mail)
        return heard[-1].strip()

    def at_last_step(self) -> bool:
        """Whether the guide card shows the last step."""
        state = self.state()
        procedure = state.procedure_online
        return procedure is None or state.guide_step >= len(procedure.steps) - 1

    def wait_idle(self, seconds: float) -> None:
        """Let time pass without touching anything."""
        self._skip_s(seconds)

    def _place(
        self, selector: str, *, mail: bool
    ) -> Generator[Callable[[], bool], None, QPoint]:
        """Where an element is, once it stands still."""
        seen: list[QPoint | None] = []
        still: list[QPoint] = []
        question = _Question(lambda: self._eye.place(selector, told, mail=mail))

        def look() -> bool:
            if not still:
                question.ask()
            return bool(still)

        def told(point: QPoint | None) -> None:
            question.answered()
            seen.append(point)
            last = seen[-STILL_LOOKS:]
            if point is not None and last == [point] * STILL_LOOKS:
                still.append(point)

        yield look
        return still[0]

    def _asked(
        self, selector: str, good: Callable[[str], bool], *, mail: bool
    ) -> Callable[[], bool]:
        answer: list[bool] = []
        question = _Question(lambda: self._eye.words(selector, told, mail=mail))

        def look() -> bool:
            if not answer:
                question.ask()
            return bool(answer)

        def told(said: str | None) -> None:
            question.answered()
            if said is not None and good(said):
                answer.append(True)

        return look


class _Question:
    """Put to a page; one that has gone away meanwhile never answers."""

    def __init__(self, put: Callable[[], None]) -> None:
        self._put = put
        self._looks = 0

    def ask(self) -> None:
        """Ask, unless an answer may still come."""
        if self._looks % PATIENT_LOOKS == 0:
            self._put()
        self._looks += 1

    def answered(self) -> None:
        """Ask again at the next look."""
        self._looks = 0
