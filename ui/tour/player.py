"""Plays one journey on the running application, a step a turn of the event loop."""

import json
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ui.tour.visitor import Journey

LOOK_EVERY_MS = 20
STEP_LIMIT_S = 120.0
"""Nothing in a visit takes longer, on however slow and busy a machine."""
_LAST_LOOKS = 2
"""One begins a wait that holds already, one sees that it held."""


@dataclass(frozen=True, kw_only=True)
class Wait:
    """One thing a journey waited for, in milliseconds.

    Attributes:
        at_ms: Since the journey began.
        took_ms: Until it held.
        stall_ms: Longest time the interface did not answer meanwhile.
        screen: Phase of the visit when it held.
    """

    at_ms: int
    took_ms: int
    stall_ms: int
    screen: str


@dataclass
class Played:
    """What a journey came to; ``failure`` is "" if it came to its end."""

    journey: str
    language: str
    steps: list[Wait] = field(default_factory=list)
    failure: str = ""


class Player(QObject):
    """Drives a journey; tells the end once."""

    def __init__(
        self,
        *,
        played: Played,
        journey: Journey,
        describe: Callable[[], str],
        on_end: Callable[[Played], None],
        parent: QObject,
        look_every_ms: int = LOOK_EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self._played = played
        self._journey = journey
        self._describe = describe
        self._on_end = on_end
        self._holds: Callable[[], bool] | None = None
        self._since_s = self._began_s = self._turned_s = time.monotonic()
        self._stall_ms = 0
        self._looking = self._quitting = False
        self._look_every_ms = look_every_ms
        self._timer = QTimer(self, interval=look_every_ms)
        self._timer.timeout.connect(self._turn)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.quit_soon)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def quit_soon(self) -> None:
        """Take the last looks: the process may end before the turn that sees the end.

        The next visit's process takes this one's place as soon as nothing of the visit
        is left, which on a busy machine is sooner than our next turn: even within a
        tap, which lets the events that wait come (seen). That tap goes on first.
        """
        self._quitting = True
        if not self._looking:
            self._last_looks()

    def _last_looks(self) -> None:
        for _ in range(_LAST_LOOKS):
            if self._timer.isActive():
                self._look()
        if self._timer.isActive():
            self._end(f"told to quit on the way; {self._describe()}")

    def _turn(self) -> None:
        if self._looking:
            return
        # What a turn itself does (pictures take long) is not the interface's doing.
        waited_ms = round((time.monotonic() - self._turned_s) * 1000)
        self._stall_ms = max(self._stall_ms, waited_ms - self._look_every_ms)
        self._looking = True
        self._look()
        self._looking = False
        if self._quitting:
            self._last_looks()
        self._turned_s = time.monotonic()

    def _look(self) -> None:
        try:
            if self._holds is not None and not self._holds():
                self._mind_the_time()
                return
            self._next()
        except StopIteration:
            self._end("")
        except Exception:
            self._end(f"{self._describe()}\n{traceback.format_exc()}")

    def _next(self) -> None:
        now_s = time.monotonic()
        if self._holds is not None:
            self._played.steps.append(
                Wait(
                    at_ms=round((self._since_s - self._began_s) * 1000),
                    took_ms=round((now_s - self._since_s) * 1000),
                    stall_ms=self._stall_ms,
                    screen=self._describe(),
                )
            )
        self._stall_ms = 0
        self._since_s = now_s
        self._holds = next(self._journey)

    def _mind_the_time(self) -> None:
        if time.monotonic() - self._since_s > STEP_LIMIT_S:
            frames = []
            walk: object = self._journey
            while walk is not None:
                frame = getattr(walk, "gi_frame", None)
                if frame is not None:
                    frames.append(f"{frame.f_code.co_name}:{frame.f_lineno}")
                walk = getattr(walk, "gi_yieldfrom", None)
            self._end(f"waited in vain at {' > '.join(frames)}; {self._describe()}")

    def _end(self, failure: str) -> None:
        self._timer.stop()
        self._played.failure = failure
        self._on_end(self._played)


def write_played(path: Path, played: Played, **more: object) -> None:
    """Write what a journey came to, whole or not at all."""
    text = json.dumps(
        {
            "journey": played.journey,
            "language": played.language,
            "failure": played.failure,
            "longest_stall_ms": max((s.stall_ms for s in played.steps), default=0),
            **more,
            "steps": [asdict(step) for step in played.steps],
        },
        indent=1,
        ensure_ascii=False,
    )
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.rename(path)
