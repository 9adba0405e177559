"""Rooms that misbehave: the visitor is told, the procedure stays, hanging up works."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cabin_app.catalogue.hosts import Origin
from cabin_app.session.state_call import CallStage, CallTrouble
from support.call_bench import CallBench
from support.pages import PageServer, page

pytestmark = pytest.mark.web


@pytest.fixture
def calls(qtbot: QtBot, tmp_path: Path, site: PageServer) -> Iterator[CallBench]:
    made = CallBench(
        qtbot,
        tmp_path,
        site.url("/room-{room}"),
        Origin(host=site.host, port=site.port),
    )
    yield made
    made.close()


def test_a_room_opens_no_window_and_plays_no_dialog(
    calls: CallBench, site: PageServer
) -> None:
    site.replies["/room-r1"] = page(
        "seen('said-' + confirm('Sûr ?'));"
        "const other = window.open('/elsewhere'); seen('window-' + (other === null));"
    )
    calls.ring()
    calls.until(lambda: "said-false" in site.seen)
    calls.until(lambda: any(said.startswith("window") for said in site.seen))
    assert "/elsewhere" not in [asked.path for asked in site.paths]
    view = calls.find("callView")
    assert isinstance(view, QObject)
    assert view.property("url").path() == "/room-r1"


def test_a_room_that_leads_elsewhere_stays_where_it_is(
    calls: CallBench, site: PageServer, foreign: PageServer
) -> None:
    site.replies["/room-r1"] = page(
        f"seen('here'); setTimeout(() => location = '{foreign.url('/')}', 50);"
        "setTimeout(() => seen('still-here'), 600)"
    )
    calls.ring()
    calls.until(lambda: "still-here" in site.seen)
    assert foreign.seen == []


def test_a_room_that_never_lets_go_is_left(calls: CallBench, site: PageServer) -> None:
    site.replies["/room-r1"] = page(
        "onbeforeunload = e => e.preventDefault(); onunload = () => { for (;;); };"
        "seen('armed'); navigator.mediaDevices.getUserMedia({ audio: true })"
    )
    calls.ring()
    calls.until(lambda: "armed" in site.seen)
    calls.touch("hangUpButton")
    calls.until(lambda: calls.find("callView") is None)
    assert calls.end_visit() == ()


def test_a_room_that_is_not_there_is_told(calls: CallBench, site: PageServer) -> None:
    calls.desk = replace(calls.desk, room="http://127.0.0.1:9/{room}")
    calls.ring()
    calls.is_at(CallStage.UNANSWERED)
    assert calls.call.trouble.value == "no_room"


TALKS = """
let packets = 0;
window.cabinTalk = setInterval(() => console.info('cabin-line:' + JSON.stringify({
    packets: packets += 5, frames: packets,
    camera_ended: false, microphone_ended: false, refused: '',
})), 100);
"""
"""A page may count what it likes: only its own call is shown by it."""


def test_a_page_that_is_stuck_is_a_lost_line_and_can_be_left(
    calls: CallBench, site: PageServer
) -> None:
    site.replies["/room-r1"] = page(TALKS + "setTimeout(() => { for (;;); }, 700)")
    calls.ring()
    calls.is_at(CallStage.IN_CALL)
    calls.is_at(CallStage.RECONNECTING)
    calls.touch("hangUpButton")
    calls.until(lambda: calls.find("callView") is None)
    assert calls.state.value.call is None


def test_a_page_that_plays_dialogs_without_end_can_be_left(
    calls: CallBench, site: PageServer
) -> None:
    site.replies["/room-r1"] = page("seen('armed'); for (;;) alert('Restez !')")
    calls.ring()
    calls.until(lambda: "armed" in site.seen)
    calls.touch("hangUpButton")
    calls.until(lambda: calls.find("callView") is None)


def test_a_page_that_dies_comes_once_more_and_never_takes_the_procedure_with_it(
    calls: CallBench, site: PageServer
) -> None:
    site.replies["/room-r1"] = page(TALKS + "seen('room')")
    site.replies["/tab"] = page("seen('tab'); setInterval(seen, 100, 'lives')")
    calls.open_tabs(site.url("/tab"), site.url("/tab"))
    calls.ring()
    for times in (1, 2):
        calls.until(lambda times=times: site.seen.count("room") == times)
        calls.is_at(CallStage.IN_CALL)
        view = calls.find("callView")
        assert view is not None
        pid = view.property("renderProcessPid")
        os.kill(pid, signal.SIGKILL)
    calls.is_at(CallStage.CUT)
    assert calls.call.trouble.value == "no_room"
    lived = site.seen.count("lives")
    calls.until(lambda: site.seen.count("lives") > lived + 3)
    assert site.seen.count("tab") == 2, "neither tab was loaded again"


@pytest.mark.parametrize(
    ("refused", "trouble"),
    [
        ("NotFoundError", CallTrouble.NO_CAMERA),
        ("NotReadableError", CallTrouble.NO_CAMERA),
        ("NotReadableError sound", CallTrouble.NO_MICROPHONE),
    ],
)
def test_a_device_that_is_absent_or_busy_is_told(
    calls: CallBench, site: PageServer, refused: str, trouble: CallTrouble
) -> None:
    site.replies["/room-r1"] = page(
        TALKS.replace("refused: ''", f"refused: '{refused}'")
    )
    calls.ring()
    calls.until(lambda: calls.call.trouble is trouble)
    calls.is_at(CallStage.IN_CALL)
