"""The sound as a visit finds it, and as it is put back."""

from dataclasses import replace

import pytest

from cabin_app.bootstrap.sound import LOOK_EVERY_S, LOOK_WHILE_OWN_S, SoundKeeper
from cabin_app.observable import Observable
from cabin_app.session.state import Phase, Reading, SessionState
from cabin_app.session.state_call import Call
from cabin_app.speech.script import Sentence
from devices.audio.simulated import SimulatedAudio
from devices.ports.audio import OutputKind
from support.calls import desk
from support.driven import DrainedExecutor, ManualAlarms, ManualClock

MENU = SessionState(phase=Phase.MENU)
CALLING = replace(MENU, call=Call(number=1, desk=desk(), room="https://v.example/x"))


class Kept:
    def __init__(self) -> None:
        self.audio = SimulatedAudio()
        self.executor = DrainedExecutor()
        self.alarms = ManualAlarms(ManualClock())
        self.state = Observable(SessionState())
        self.pulled: list[bool] = []
        self.keeper = SoundKeeper(
            audio=self.audio,
            state=self.state,
            volume_percent=60,
            executor=self.executor,
            alarms=self.alarms,
            on_pulled=lambda: self.pulled.append(True),
        )

    def passes(self, seconds: float) -> None:
        self.alarms.pass_time(seconds)
        self.executor.drain()

    def becomes(self, state: SessionState) -> None:
        self.state.publish(state)
        self.executor.drain()


def test_each_visit_begins_and_ends_with_the_volume_of_the_house() -> None:
    kept = Kept()
    for state in (MENU, SessionState()):
        kept.audio.volume_percent = 100
        kept.becomes(state)
        assert kept.audio.volume_percent == 60


def test_a_headset_put_on_in_a_call_is_followed() -> None:
    kept = Kept()
    kept.becomes(CALLING)
    kept.audio.simulate_headset()
    kept.alarms.pass_time(LOOK_EVERY_S)
    kept.executor.drain()
    assert kept.audio.settle(60).output is OutputKind.HEADSET


def test_nobody_looks_once_the_visit_is_over() -> None:
    kept = Kept()
    kept.becomes(CALLING)
    kept.becomes(SessionState())
    kept.alarms.pass_time(LOOK_EVERY_S)
    assert kept.alarms.armed == ()


def test_a_headset_is_known_in_any_visit_and_missed_at_once() -> None:
    kept = Kept()
    kept.becomes(MENU)
    assert not kept.keeper.headset
    kept.audio.simulate_headset()
    kept.passes(LOOK_EVERY_S)
    assert kept.keeper.headset
    mine = Sentence(text="Bulletin de paie", language="fr", own=True)
    kept.becomes(replace(MENU, reading=Reading(sentences=(mine,), in_headset=True)))
    kept.passes(LOOK_EVERY_S)
    kept.audio.simulate_headset(plugged=False)
    kept.passes(LOOK_WHILE_OWN_S)
    assert not kept.keeper.headset
    assert kept.pulled == [True]


def test_without_a_sound_server_there_is_no_headset() -> None:
    kept = Kept()
    kept.audio.simulate_headset()
    kept.becomes(MENU)
    assert kept.keeper.headset
    kept.audio.simulate_server_gone()
    kept.passes(LOOK_EVERY_S)
    assert not kept.keeper.headset
    assert kept.pulled == [True]


def test_a_look_that_hangs_is_not_asked_again() -> None:
    kept = Kept()
    kept.state.publish(MENU)
    kept.alarms.pass_time(3 * LOOK_EVERY_S)
    assert len(kept.executor.pieces) == 1


def test_a_cabin_without_sound_says_so_once(caplog: pytest.LogCaptureFixture) -> None:
    kept = Kept()
    kept.audio.simulate_server_gone()
    for state in (MENU, SessionState(), MENU):
        kept.becomes(state)
    assert [record.getMessage() for record in caplog.records] == ["sound: no_server"]
