"""Camera, microphone, screen: the room of a call, while it lasts, and nobody else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from pytestqt.qtbot import QtBot

from cabin_app.catalogue.hosts import Origin
from cabin_app.session import events_calls as c
from cabin_app.session.state_call import CallStage, CallTrouble
from support.call_bench import CallBench
from support.pages import PageServer, page

pytestmark = pytest.mark.web

ASK = """
const wish = async (name, ask) => {
    try { await ask(); seen(name + '-given'); }
    catch (refusal) { seen(name + '-' + refusal.name); }
};
const devices = navigator.mediaDevices;
(async () => {
    await wish('both', () => devices.getUserMedia({ audio: true, video: true }));
    await wish('camera', () => devices.getUserMedia({ video: true }));
    await wish('microphone', () => devices.getUserMedia({ audio: true }));
    await wish('screen', () => devices.getDisplayMedia());
})();
"""
WISHES = ("both", "camera", "microphone", "screen")
REFUSED = {f"{wish}-NotAllowedError" for wish in WISHES}
GIVEN = {f"{wish}-given" for wish in WISHES[:3]} | {"screen-NotAllowedError"}


@pytest.fixture
def calls(qtbot: QtBot, tmp_path: Path, site: PageServer) -> Iterator[CallBench]:
    """The room stands on the very host of the procedure: the view decides, not it."""
    made = CallBench(
        qtbot,
        tmp_path,
        site.url("/room-{room}"),
        Origin(host=site.host, port=site.port),
    )
    yield made
    made.close()


def answers(site: PageServer) -> set[str]:
    """What the page got for its four wishes."""
    return {said for said in site.seen if said.partition("-")[0] in WISHES}


def test_the_room_gets_camera_and_microphone_but_never_the_screen(
    calls: CallBench, site: PageServer
) -> None:
    site.replies["/room-r1"] = page(ASK)
    calls.ring()
    calls.until(lambda: len(answers(site)) == 4)
    assert answers(site) == GIVEN


@pytest.mark.qt_log_ignore("Media list will be empty")
@pytest.mark.parametrize("moment", ["before", "during", "after"])
def test_no_tab_gets_anything_whatever_goes_on(
    calls: CallBench, site: PageServer, moment: str
) -> None:
    site.replies["/room-r1"] = page("seen('room')")
    site.replies["/tab"] = page(ASK)
    if moment != "before":
        calls.ring()
        calls.until(lambda: "room" in site.seen)
    if moment == "after":
        calls.dispatch(c.CallHungUp())
        calls.until(lambda: calls.find("callView") is None)
    calls.open_tab(site.url("/tab"))
    calls.until(lambda: len(answers(site)) == 4)
    refused = {said.replace("AbortError", "NotAllowedError") for said in answers(site)}
    assert refused == REFUSED


def test_a_frame_of_another_host_in_the_room_gets_nothing(
    calls: CallBench, site: PageServer, foreign: PageServer
) -> None:
    foreign.replies["/frame"] = page(ASK)
    site.replies["/room-r1"] = page(
        f"const f = document.createElement('iframe'); f.allow = 'camera; microphone';"
        f"f.src = '{foreign.url('/frame')}'; document.body.append(f); seen('room');"
        f"setTimeout(() => seen('later'), 600)"
    )
    calls.ring()
    calls.until(lambda: "room" in site.seen)
    calls.until(lambda: "later" in site.seen)
    assert foreign.seen == []


@pytest.mark.parametrize("kind", [0, 4, 5, 6, 7, 8, 9])
def test_nothing_but_camera_and_microphone_is_ever_lent(
    calls: CallBench, kind: int
) -> None:
    room = calls.ring()
    assert not calls.room.mayUse(QUrl(room), kind)


@pytest.mark.parametrize(
    ("stages", "may"),
    [
        ((), True),
        ((c.CallAnswered(),), True),
        ((c.CallAnswered(), c.CallLost()), True),
        ((c.DeskNotRung(1, "refused"),), False),
        ((c.CallHungUp(),), False),
    ],
)
def test_only_for_the_time_of_the_call(
    calls: CallBench, stages: tuple[object, ...], may: bool
) -> None:
    room = QUrl(calls.ring())
    for event in stages:
        calls.dispatch(event)  # type: ignore[arg-type]
    assert calls.room.mayUse(room, 3) is may
    other = QUrl(room)
    other.setPort(room.port() + 1)
    assert not calls.room.mayUse(other, 3)


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
    calls.until(lambda: calls.find("callView") is None, limit_ms=3000)
    assert calls.end_visit() == ()


UNPLUGGED = """
navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(stream => {
    seen('lent');
    setTimeout(() => stream.get%sTracks()[0].dispatchEvent(new Event('ended')), 100);
});
"""


@pytest.mark.parametrize(
    ("what", "trouble"),
    [
        ("Video", CallTrouble.CAMERA_GONE),
        ("Audio", CallTrouble.MICROPHONE_GONE),
    ],
)
def test_what_is_pulled_out_in_mid_call_is_told_and_the_call_goes_on(
    calls: CallBench, site: PageServer, what: str, trouble: CallTrouble
) -> None:
    site.replies["/room-r1"] = page(UNPLUGGED % what)
    calls.ring()
    calls.until(lambda: calls.call.trouble is trouble)
    assert calls.call.stage is CallStage.RINGING


def test_a_room_that_is_not_there_is_told(calls: CallBench, site: PageServer) -> None:
    calls.desk = replace(calls.desk, room="http://127.0.0.1:9/{room}")
    calls.ring()
    calls.is_at(CallStage.UNANSWERED)
    assert calls.call.trouble.value == "no_room"
