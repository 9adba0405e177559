"""Calls for `calls`: the real application, tapped, and real other ends; writes figures.

Sites, relay and adviser are in processes of their own, as in other houses.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from urllib.request import urlopen

from bench.answering import Answering
from bench.children import family_of, words_of
from bench.driven import drive, rehearsing_visit, turn_for
from bench.figures import RUNS
from bench.stops import Stop
from bench.touching import Tapper

from cabin_app.bootstrap.visit import Visit
from cabin_app.calling.line import Report
from cabin_app.session.state import Phase, SessionState
from cabin_app.session.state_call import Call, CallStage
from support.browser_adviser import BrowserAdviser
from support.cut_network import cut_off
from ui.tour.eye import PageEye
from ui.tour.hand import Hand
from ui.tour.player import LOOK_EVERY_MS
from ui.tour.visitor import Journey, Visitor
from ui.viewmodels.room import RoomViewModel

WARM_MS = 2500
LIMIT_S = 20.0
ROUNDS = 8
"""Of taps while somebody talks."""
COUNTED_S = 10.0
BETWEEN_TAPS_MS = 260
CUT_S = 20.0
TYPED = "marie@exemple.fr"


@dataclass
class Measured:
    """What came of it, in milliseconds and counts."""

    ringing_ms: list[float] = field(default_factory=list)
    rung_ms: list[float] = field(default_factory=list)
    both_ms: list[float] = field(default_factory=list)
    taps: list[dict[str, object]] = field(default_factory=list)
    alone: list[dict[str, object]] = field(default_factory=list)
    counted: dict[str, int] = field(default_factory=dict)
    told_ms: float = 0.0
    back_ms: float = 0.0


class Caller:
    """Plays on one visit."""

    def __init__(self, visit: Visit) -> None:
        room = visit.window.findChild(RoomViewModel)
        found = room or visit.door.screens.findChild(RoomViewModel)
        assert found is not None
        self.measured = Measured()
        self._room = found
        self._visit = visit
        self._tapper = Tapper(visit)
        self._visitor = Visitor(
            hand=Hand(visit.window),
            eye=PageEye(visit.window, visit.words.engine),
            folder=Path(os.devnull),
            state=self._state,
            skip_s=lambda _: None,
        )
        self._pool = ThreadPoolExecutor(1)

    def play(self) -> Measured:
        """Seven calls, one of them long; one to a browser; one that is cut."""
        turn_for(WARM_MS)
        self._to_the_page()
        self.measured.alone = self._taps()
        for number in range(RUNS):
            self._one_call(last=number == RUNS - 1)
        self._to_a_browser()
        self._cut()
        return self.measured

    def _state(self) -> SessionState:
        return self._visit.conductor.state.value

    def _call(self) -> Call:
        call = self._state().call
        assert call is not None
        return call

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        until_s = time.monotonic() + LIMIT_S
        while not holds():
            if time.monotonic() > until_s:
                raise TimeoutError(what)
            turn_for(5)

    def _tap(self, name: str, leads_to: Callable[[SessionState], bool]) -> float:
        """Tap, and how long it took to the frame that shows it."""
        self._until(lambda: self._tapper.can(name), f"{name} does not come")
        self._tapper.tap(Stop(name, leads_to))
        turn_for(BETWEEN_TAPS_MS)
        return float(str(self._tapper.taps[-1]["ms"]))

    def _to_the_page(self) -> None:
        self._tap("restingScreen", lambda s: s.phase is Phase.WELCOME)
        self._tap("language-fr", lambda s: s.phase is Phase.MENU)
        while not self._tapper.can("service-entrainement"):
            self._tap("morePages", lambda s: s.phase is Phase.MENU)
        self._tap("service-entrainement", lambda s: s.phase is Phase.SERVICE)
        self._tap("procedure-envoyer-un-document", lambda s: s.phase is Phase.PROCEDURE)
        self._tap("startButton", lambda s: s.phase is Phase.ONLINE)
        self._until(lambda: self._state().procedure_tab.load.value == "shown", "page")

    def _ring(self) -> None:
        """From the page to the ringing; the check is passed by the first call."""
        self._tap("humanButton", lambda s: s.sheet is not None)
        before = self._rings()
        asked_s = time.monotonic()
        rung = self._pool.submit(self._rung_after, before, asked_s)
        took = self._tap("callDeskButton", lambda s: s.call is not None)
        if self._call().stage is CallStage.CHECKING:
            rung.cancel()
            asked_s = time.monotonic()
            rung = self._pool.submit(self._rung_after, before, asked_s)
            took = self._tap("callNowButton", _is_at(CallStage.RINGING))
        self.measured.ringing_ms.append(took)
        self._until(rung.done, "nobody was rung")
        self.measured.rung_ms.append(rung.result())

    def _rings(self) -> int:
        rehearsal = self._visit.rehearsal
        assert rehearsal is not None
        assert rehearsal.origins.room is not None
        url = rehearsal.origins.room.url("/sonnettes")
        with urlopen(url, timeout=5) as reply:  # noqa: S310 (ours)
            return len(json.loads(reply.read()))

    def _rung_after(self, before: int, asked_s: float) -> float:
        while self._rings() == before and time.monotonic() < asked_s + LIMIT_S:
            time.sleep(0.002)
        return 1000 * (time.monotonic() - asked_s)

    def _one_call(self, *, last: bool) -> None:
        self._ring()
        with Answering(self._call().room) as adviser:
            answered_s = time.monotonic()
            adviser.say("answer")
            self._until(lambda: self._both(adviser.say("count")), "both ways")
            self.measured.both_ms.append(1000 * (time.monotonic() - answered_s))
            if last:
                self.measured.taps = self._taps()
                assert self._call().stage is CallStage.IN_CALL, "it did not last"
        self._hang_up()

    def _both(self, theirs: dict[str, int]) -> bool:
        ours = self._room.report
        return (
            self._call().stage is CallStage.IN_CALL
            and min(ours.frames, ours.sounds, theirs["frames"], theirs["sounds"]) > 0
        )

    def _taps(self) -> list[dict[str, object]]:
        """The same taps, whether somebody talks or not."""
        before = len(self._tapper.taps)
        for _ in range(ROUNDS):
            self._tap("comfortButton", lambda s: s.sheet is not None)
            self._tap("keepComfortButton", lambda s: s.sheet is None)
            self._tap("documentsButton", lambda s: s.phase is Phase.DOCUMENTS)
            self._tap("backButton", lambda s: s.phase is Phase.ONLINE)
            if self._state().call is not None:
                self._tap("humanButton", lambda s: s.call is not None and s.call.covers)
                self._tap("placeButton", lambda s: not (s.call and s.call.covers))
        return self._tapper.taps[before:]

    def _hang_up(self) -> None:
        self._tap("hangUpButton", lambda s: s.call is None)

    def _to_a_browser(self) -> None:
        """Frames and packets of sound, both ways, over ten seconds."""
        self._ring()
        room = self._call().room
        with self._elsewhere(BrowserAdviser) as adviser:
            self._wait(lambda: adviser.answer(room))
            self._until(lambda: self._both(self._wait(adviser.counts)), "the browser")
            before, theirs = self._room.report, self._wait(adviser.counts)
            turn_for(int(1000 * COUNTED_S))
            after, then = self._room.report, self._wait(adviser.counts)
        self.measured.counted = _grown(before, after, theirs, then)
        self._hang_up()

    def _cut(self) -> None:
        """Twenty seconds without network: the same call, the form as it was left."""
        # Nobody manages windows on this display: keys reach who asks for them.
        self._visit.window.requestActivate()
        self._do(self._visitor.page_tap("a.button[href='/connexion']"))
        self._do(self._visitor.page_type("#address", TYPED))
        self._do(self._visitor.close_keyboard())
        self._ring()
        number = self._call().number
        with Answering(self._call().room) as adviser:
            adviser.say("answer")
            self._until(lambda: self._both(adviser.say("count")), "both ways")
            with cut_off(_sites_pid()):
                cut_s = time.monotonic()
                self._until(lambda: self._is_at(CallStage.RECONNECTING), "no sign")
                self.measured.told_ms = 1000 * (time.monotonic() - cut_s)
                turn_for(int(1000 * (cut_s + CUT_S - time.monotonic())))
                assert self._is_at(CallStage.RECONNECTING), "it was given up"
            mended_s = time.monotonic()
            ours, theirs = self._room.report, adviser.say("count")

            def back() -> bool:
                came = _grown(ours, self._room.report, theirs, adviser.say("count"))
                return self._is_at(CallStage.IN_CALL) and min(came.values()) > 0

            self._until(back, "it does not come back")
            self.measured.back_ms = 1000 * (time.monotonic() - mended_s)
            assert self._call().number == number, "it is another call"
            self._do(self._visitor.page_says("#address", TYPED))
        self._hang_up()

    def _is_at(self, stage: CallStage) -> bool:
        return self._call().stage is stage

    def _do(self, journey: Journey) -> None:
        """Do it as a tour does."""
        for holds in journey:
            until_s = time.monotonic() + LIMIT_S
            while not holds():
                if time.monotonic() > until_s:
                    raise TimeoutError(journey.__name__)
                turn_for(LOOK_EVERY_MS)

    def _wait(self, ask: Callable[[], dict[str, int] | None]) -> dict[str, int]:
        """Ask in a thread: this one must go on drawing."""
        asked = self._pool.submit(ask)
        self._until(asked.done, "the browser does not answer")
        return asked.result() or {}

    @contextmanager
    def _elsewhere(
        self, make: Callable[[], BrowserAdviser]
    ) -> Iterator[BrowserAdviser]:
        made = make()
        opened = self._pool.submit(made.__enter__)
        self._until(opened.done, "no browser")
        try:
            yield opened.result()
        finally:
            made.__exit__()


def _grown(
    before: Report, after: Report, theirs: dict[str, int], then: dict[str, int]
) -> dict[str, int]:
    return {
        "frames here": after.frames - before.frames,
        "sounds here": after.sounds - before.sounds,
        "frames there": then["frames"] - theirs["frames"],
        "sounds there": then["sounds"] - theirs["sounds"],
    }


def _sites_pid() -> int:
    """The process of sites and relay: the other end of every line."""
    (pid,) = (
        each
        for each in family_of(os.getpid())
        if "cabin_app.practice" in words_of(each)
    )
    return pid


def _is_at(stage: CallStage) -> Callable[[SessionState], bool]:
    return lambda state: state.call is not None and state.call.stage is stage


def run(answer: Path) -> None:
    """Play, write, go."""
    visit = rehearsing_visit()
    drive(visit, lambda: asdict(Caller(visit).play()), answer)


if __name__ == "__main__":
    run(Path(sys.argv[1]))
