"""The whole cabin in one process, and advisers at the other end that are played too.

As a program: ``OUT NAME…`` plays these visits, each with what happens to its call, and
writes what the visitor read, what was counted and what was left.
"""

import faulthandler
import os
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event

from cabin_app.bootstrap import visit as building
from cabin_app.bootstrap.touring import SkippingClock
from cabin_app.calling.day import CallMade, CallsOfTheDay
from cabin_app.opening import ALWAYS
from cabin_app.paths import find_paths
from cabin_app.practice.room_site import BELL, SECRET
from cabin_app.practice.servers import PracticeServers
from cabin_app.roles.model import Answer, Role, Verdict
from cabin_app.session.events import GateAnswered, GateAsked, TimePassed
from cabin_app.session.state import NoticeKind, SessionState
from cabin_app.session.state_call import CallStage, CallTrouble, StaffCall
from cabin_app.settings import Settings
from cabin_app.settings_calling import Calling, RingWebhook, Staff
from support.adviser import Adviser
from support.calls import desk
from support.faulty_cabin import (
    Cabin,
    build_cabin,
    enter,
    leave,
    play_all,
    simulated_equipment,
)
from support.patience import PLAY_LIMIT_S
from support.searched import children
from support.sound_server import SoundServer
from support.visits import text
from ui.tour.visitor import Journey

ROOM_MB = 200
LONG_S = Settings().timeouts.ring_s + 1
CUT_S = 20.0
LOST_AFTER_S = PLAY_LIMIT_S - 60
SOME_SOUNDS = 20
STILL_LOOKS = 50
"""A second, in which a camera sends over a dozen pictures."""
VIDEO_SERVICE = "video_capture.mojom.VideoCaptureService"


@dataclass
class CalledCabin(Cabin):
    """What a visit of this program works with."""

    practice: PracticeServers = field(kw_only=True)
    clock: SkippingClock = field(kw_only=True)
    ends: ExitStack = field(kw_only=True)
    sound: SoundServer | None = field(kw_only=True)

    def skip(self, seconds: float) -> None:
        """So much of the cabin's time passes at once."""
        self.clock.skip(seconds)
        self.visit.conductor.dispatch(TimePassed())

    def rung(self) -> list[str]:
        """Desks that were rung, oldest first."""
        return [notice["desk"] for notice in self.practice.rooms.rung()]

    def made(self) -> tuple[CallMade, ...]:
        """What staff see of the day."""
        paths = find_paths(os.environ, os.getuid())
        return CallsOfTheDay(folder=paths.runtime, now=self.clock.now).made()

    def adviser(self) -> Adviser:
        """Who answers the call under way."""
        call = self.visit.conductor.state.value.call
        assert call is not None
        made = Adviser(call.room)
        self.ends.callback(made.close)
        return made

    def is_at(self, stage: CallStage) -> Journey:
        """Wait until the call is there."""
        yield from self.visitor.until(lambda s: _stage(s) is stage)

    def reads_sign(self) -> Journey:
        """Keep the sentence that stands over the picture."""
        yield lambda: bool(self._sign())
        self.read.append(self._sign())

    def _sign(self) -> str:
        found = self.hand.find("callSign")
        return str(found.property("sentence")) if found is not None else ""

    def calls(self) -> Journey:
        """From the menu to the ringing."""
        yield from enter(self)
        yield from self.visitor.tap("humanButton")
        yield from self.visitor.tap("callDeskButton")
        yield from self.visitor.tap("callNowButton")
        yield from self.is_at(CallStage.RINGING)

    def talks(self) -> Journey:
        """An adviser answers."""
        yield from self.calls()
        self.adviser().answer()
        yield from self.is_at(CallStage.IN_CALL)


def _stage(state: SessionState) -> CallStage | None:
    return state.call.stage if state.call else None


def nobody_answers(c: CalledCabin) -> Journey:
    """One desk, then another, then the slip."""
    v = c.visitor
    yield from c.calls()
    yield lambda: c.rung()[-1:] == ["1"]
    yield from c.reads_sign()
    c.skip(LONG_S)
    yield from c.reads("callOverTitle")
    yield from v.tap("callOtherButton")
    yield from c.is_at(CallStage.RINGING)
    yield lambda: c.rung()[-2:] == ["1", "2"]
    c.skip(LONG_S)
    yield from c.is_at(CallStage.UNANSWERED)
    assert not c.hand.sees("callOtherButton"), "both desks were tried"
    yield from v.tap("callBackButton")
    yield from v.until(
        lambda s: s.notice is not None and s.notice.kind is NoticeKind.CALL_BACK_PRINTED
    )
    yield from c.reads("noticeText")
    yield from v.tap("noticeCloseButton")
    yield from v.tap("withoutCallButton")
    yield from v.until(lambda s: s.call is None)
    yield lambda: any(made.desk == "2" for made in c.made())
    made = c.made()[-1]
    assert (made.desk, made.answered, made.minutes) == ("2", False, 0)
    assert len(c.tickets.printed) == 1
    yield from leave(c)


def adviser_drops_and_returns(c: CalledCabin) -> Journey:
    yield from c.calls()
    adviser = c.adviser()
    adviser.answer()
    yield from c.is_at(CallStage.IN_CALL)
    adviser.drop()
    yield from c.is_at(CallStage.RECONNECTING)
    yield from c.reads_sign()
    adviser.answer()
    yield from c.is_at(CallStage.IN_CALL)
    yield from _the_first_call(c)
    yield from leave(c)


def network_cut(c: CalledCabin) -> Journey:
    """For twenty seconds of the cabin's time: the same call goes on."""
    yield from c.talks()
    again = Event()
    c.ends.callback(again.set)
    c.practice.relay.hold_until(again)
    yield from c.is_at(CallStage.RECONNECTING)
    yield from c.reads_sign()
    c.skip(CUT_S)
    yield from c.is_at(CallStage.RECONNECTING)
    again.set()
    yield from c.is_at(CallStage.IN_CALL)
    yield from _the_first_call(c)
    yield from leave(c)


def camera_unplugged(c: CalledCabin) -> Journey:
    """What serves the camera dies: the voice goes on."""
    yield from c.talks()
    for pid in children(VIDEO_SERVICE):
        os.kill(pid, signal.SIGKILL)
    yield from c.visitor.until(
        lambda s: s.call is not None and s.call.trouble is CallTrouble.CAMERA_GONE
    )
    yield from c.reads_sign()
    yield from c.is_at(CallStage.IN_CALL)
    yield from c.visitor.tap("hangUpButton")
    yield from leave(c)


def visit_ends_in_mid_call(c: CalledCabin) -> Journey:
    """Nothing more reaches the adviser, and no page is left."""
    pages = len(children("--type=renderer"))
    yield from c.calls()
    adviser = c.adviser()
    adviser.answer()
    yield from c.is_at(CallStage.IN_CALL)
    yield lambda: adviser.counts.frames > 5
    yield from leave(c)
    yield lambda: len(children("--type=renderer")) <= pages
    # The engine keeps it for some seconds after nobody uses the camera any more.
    yield lambda: not children(VIDEO_SERVICE)
    # What was on its way is still counted, then no picture more.
    counted: list[int] = []

    def stopped() -> bool:
        counted.append(adviser.counts.frames)
        return counted[-STILL_LOOKS:] == [counted[-1]] * STILL_LOOKS

    yield stopped


def no_camera(c: CalledCabin) -> Journey:
    """Only the voice goes; then the sound card is pulled out too."""
    v = c.visitor
    yield from enter(c)
    yield from v.tap("humanButton")
    yield from v.tap("callDeskButton")
    yield from v.until(lambda s: _trouble(s) is CallTrouble.NO_CAMERA)
    yield from c.reads("checkAdvice")
    yield from v.tap("callNowButton")
    yield from c.is_at(CallStage.RINGING)
    adviser = c.adviser()
    adviser.answer()
    yield from c.is_at(CallStage.IN_CALL)
    yield lambda: adviser.counts.sounds > SOME_SOUNDS
    assert adviser.counts.frames == 0
    yield from c.reads_sign()
    assert c.sound is not None
    c.sound.stop()
    yield from v.until(lambda s: _trouble(s) is CallTrouble.MICROPHONE_GONE)
    yield from c.reads_sign()
    yield from v.tap("hangUpButton")
    yield from leave(c)


def no_microphone(c: CalledCabin) -> Journey:
    """Nobody is called: the telephone is shown the way to."""
    v = c.visitor
    yield from enter(c)
    yield from v.tap("humanButton")
    yield from v.tap("callDeskButton")
    yield from v.until(lambda s: _trouble(s) is CallTrouble.NO_MICROPHONE)
    yield from c.reads("checkTitle")
    yield from c.reads("checkAdvice")
    assert not c.hand.sees("callNowButton")
    yield from v.tap("cancelCallButton")
    yield from v.until(lambda s: s.call is None)
    yield from leave(c)


def _trouble(state: SessionState) -> CallTrouble | None:
    return state.call.trouble if state.call else None


def _the_first_call(c: CalledCabin) -> Journey:
    call = c.visit.conductor.state.value.call
    assert call is not None
    assert call.number == 1
    yield from c.visitor.tap("hangUpButton")
    yield from c.visitor.until(lambda s: s.call is None)


def staff_comes(c: CalledCabin) -> Journey:
    """An agent opens their space over the visitor's screen, and says so."""
    v, dispatch = c.visitor, c.visit.conductor.dispatch
    yield from enter(c)
    yield from v.tap("humanButton")
    yield from v.tap("askStaffButton")
    yield from v.until(lambda s: s.staff_call is StaffCall.RUNG)
    yield from v.tap("closeHelpButton")
    dispatch(GateAsked())
    dispatch(GateAnswered(Verdict(answer=Answer.ADMITTED, role=Role.AGENT)))
    yield from v.tap("callsTile")
    yield from v.tap("comingButton")
    yield from v.until(lambda s: s.staff_call is StaffCall.COMING)
    yield from v.tap("staffLeaveButton")
    yield from c.reads("noticeText")
    yield from v.tap("noticeCloseButton")
    yield from leave(c)


VISITS: dict[str, Callable[[CalledCabin], Journey]] = {
    one.__name__: one
    for one in (
        staff_comes,
        nobody_answers,
        adviser_drops_and_returns,
        network_cut,
        camera_unplugged,
        visit_ends_in_mid_call,
    )
}
BARE = {one.__name__: one for one in (no_camera, no_microphone)}
"""Played without the engine's pretended devices: a sound card without camera."""


def main(out: Path, names: list[str]) -> None:
    # Whoever waits for this process reads where it stands, should it stand still.
    faulthandler.dump_traceback_later(LOST_AFTER_S, exit=True)
    with ExitStack() as ends:
        practice = ends.enter_context(PracticeServers())
        sound = None
        if set(names) & set(BARE):
            sound = ends.enter_context(SoundServer())
            os.environ["PULSE_SERVER"] = sound.environment["PULSE_SERVER"]
            building.tell_engine = partial(_tell_engine, building.tell_engine)
        ring = RingWebhook(url=practice.room_url.rstrip("/") + BELL, secret=SECRET)
        room = practice.room_url + "salle/{room}"
        desks = tuple(
            desk(number, name=text(name), ring=ring, room=room)
            for number, name in (("1", "Mairie"), ("2", "Maison des services"))
        )
        clock = SkippingClock()
        fonts = find_paths(os.environ, os.getuid()).assets / "fonts"
        cabin = build_cabin(
            ROOM_MB,
            simulated_equipment(fonts),
            calling=Calling(here=Staff(opening=ALWAYS, ring=ring), desks=desks),
            clock=clock,
        )
        played = CalledCabin(
            **vars(cabin), practice=practice, clock=clock, ends=ends, sound=sound
        )
        # The process ends inside the event loop: what was started ends before it.
        cabin.visit.application.aboutToQuit.connect(ends.close)
        play_all(played, out, {name: (VISITS | BARE)[name] for name in names})


def _tell_engine(tell: Callable[..., None], **told: object) -> None:
    tell(**{**told, "fake_devices": False})


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
