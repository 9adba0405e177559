"""Calls on the real engine, with a scripted adviser at the other end.

Lines that are lost and come back are in whole visits: `journeys/test_calls`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from pytestqt.qtbot import QtBot

from cabin_app.catalogue.hosts import Origin
from cabin_app.practice.servers import PracticeServers
from cabin_app.session.state_call import CallStage
from support.adviser import Adviser
from support.call_bench import CallBench
from support.pages import PageServer

pytestmark = pytest.mark.web


@pytest.fixture(scope="module")
def served() -> Iterator[PracticeServers]:
    with PracticeServers() as servers:
        yield servers


@pytest.fixture
def calls(
    qtbot: QtBot, tmp_path: Path, served: PracticeServers, site: PageServer
) -> Iterator[CallBench]:
    room = served.room_url + "salle/{room}"
    made = CallBench(qtbot, tmp_path, room, Origin(host=site.host, port=site.port))
    yield made
    made.close()


@contextmanager
def adviser(room: str) -> Iterator[Adviser]:
    made = Adviser(room)
    try:
        yield made
    finally:
        made.close()


def answered(calls: CallBench, name: str) -> Adviser:
    """A call that is answered; the caller closes the adviser."""
    room = calls.ring(name)
    host = urlsplit(room)
    assert host.hostname == "127.0.0.1"
    made = Adviser(room)
    made.answer()
    calls.is_at(CallStage.IN_CALL)
    return made


def test_sound_and_pictures_flow_both_ways(calls: CallBench) -> None:
    made = answered(calls, "both")
    try:
        before = made.counts.frames, made.counts.sounds
        report = calls.room.report
        calls.until(lambda: made.counts.frames > before[0] + 15)
        calls.until(lambda: made.counts.sounds > before[1] + 50)
        calls.until(lambda: calls.room.report.frames > report.frames + 5)
        calls.until(lambda: calls.room.report.packets > report.packets + 50)
    finally:
        made.close()


def test_a_frozen_picture_is_told(calls: CallBench) -> None:
    made = answered(calls, "freezes")
    try:
        calls.until(lambda: calls.room.report.frames > 0)
        made.freeze()
        calls.until(lambda: calls.call.frozen)
        assert calls.call.stage is CallStage.IN_CALL
        made.freeze(False)
        calls.until(lambda: not calls.call.frozen)
    finally:
        made.close()


def test_what_the_adviser_writes_is_read_by_the_caller(calls: CallBench) -> None:
    made = answered(calls, "written")
    try:
        made.write("Je vous entends mal")
        calls.page_says("#caption", "Je vous entends mal")
        made.write("")
        calls.page_says("#caption[hidden]", "")
    finally:
        made.close()


def test_hanging_up_ends_the_page_and_what_it_sends(calls: CallBench) -> None:
    made = answered(calls, "over")
    try:
        calls.touch("hangUpButton")
        calls.until(lambda: calls.find("callView") is None)
        assert calls.state.value.call is None
        assert not calls.room.alive
    finally:
        made.close()


def test_a_cut_camera_sends_no_picture_of_the_visitor(calls: CallBench) -> None:
    made = answered(calls, "cut")
    try:
        calls.until(lambda: made.counts.frames > 5)
        calls.touch("cameraButton")
        calls.touch("muteButton")
        assert (calls.call.camera_off, calls.call.muted) == (True, True)
        calls.until(lambda: made.brightest is not None and made.brightest < 20)
        calls.until(lambda: made.loudest is not None and made.loudest < 10)
    finally:
        made.close()


def test_the_end_of_the_visit_in_mid_call_leaves_nothing(calls: CallBench) -> None:
    made = answered(calls, "end")
    try:
        assert calls.end_visit() == ()
        assert calls.find("callView") is None
        assert calls.web.profile is None
    finally:
        made.close()


def test_the_check_finds_both_devices_and_its_page_goes(calls: CallBench) -> None:
    calls.ask("check")
    calls.until(lambda: calls.find("checkView") is not None)
    view = calls.find("checkView")
    assert view is not None
    calls.until(lambda: bool(view.property("camera")))
    calls.until(lambda: view.property("level") > 0)
    calls.touch("chimeButton")
    calls.touch("callNowButton")
    calls.until(lambda: calls.find("checkView") is None)
    assert calls.call.stage is CallStage.RINGING
