"""Camera, microphone, screen: the room of a call, while it lasts, and nobody else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from cabin_app.session import events_calls as c
from cabin_app.session.state_call import CallStage, CallTrouble
from support.call_bench import CallBench
from support.pages import PageServer, page
from ui.viewmodels import room as rooms_viewed

pytestmark = [
    pytest.mark.web,
    # Of a page that asks for a screen where there is none.
    pytest.mark.qt_log_ignore("Media list will be empty"),
]

ASK = """
const me = location.pathname.slice(1);
const wish = async (name, ask) => {
    try { await ask(); seen(me + '-' + name + '-given'); }
    catch (refusal) { seen(me + '-' + name + '-' + refusal.name); }
};
const devices = navigator.mediaDevices;
const desktop = { mandatory: { chromeMediaSource: 'desktop' } };
(async () => {
    await wish('both', () => devices.getUserMedia({ audio: true, video: true }));
    await wish('camera', () => devices.getUserMedia({ video: true }));
    await wish('microphone', () => devices.getUserMedia({ audio: true }));
    await wish('screen', () => devices.getDisplayMedia());
    await wish('window', () => devices.getUserMedia({ video: desktop }));
    await wish('old', () => new Promise((given, refused) =>
        navigator.webkitGetUserMedia({ audio: true, video: true }, given, refused)));
})();
"""
"""Every way to ask; what is given is held for as long as the page lives."""
LENT = ("both", "camera", "microphone", "old")
NEVER = ("screen", "window")
FRAME = """
const frame = document.createElement('iframe');
frame.allow = 'camera; microphone; display-capture';
frame.src = '%s';
document.body.append(frame);
"""


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


def answers(site: PageServer, who: str) -> dict[str, bool]:
    """What a page got for its wishes: whether each was given."""
    told = [said.split("-", 2) for said in site.seen if said.startswith(f"{who}-")]
    return {wish: answer == "given" for _, wish, answer in told}


NOTHING = dict.fromkeys((*LENT, *NEVER), False)
THE_ROOM = dict.fromkeys(LENT, True) | dict.fromkeys(NEVER, False)


def test_the_room_gets_camera_and_microphone_but_never_the_screen(
    calls: CallBench, site: PageServer
) -> None:
    site.replies["/room-r1"] = page(ASK.replace("location.pathname.slice(1)", "'r'"))
    calls.ring()
    calls.until(lambda: len(answers(site, "r")) == len(THE_ROOM))
    assert answers(site, "r") == THE_ROOM


TABS = ("procedure", "letters")
FRAMES = ("inside", "within")


@pytest.mark.parametrize("moment", ["before", "check", "call", "lost", "after"])
def test_no_tab_and_no_frame_in_it_gets_anything_whatever_goes_on(
    calls: CallBench, site: PageServer, moment: str
) -> None:
    """On the very host of the room, whose page holds both devices meanwhile."""
    held = ASK.replace("location.pathname.slice(1)", "'room'")
    site.replies["/room-r1"] = page(held)
    for tab, inside in zip(TABS, FRAMES, strict=True):
        site.replies[f"/{tab}"] = page(ASK + FRAME % f"/{inside}")
        site.replies[f"/{inside}"] = page(ASK)
    if moment != "before":
        calls.ask()
    if moment in ("call", "lost", "after"):
        calls.dispatch(c.CheckPassed())
        calls.until(lambda: len(answers(site, "room")) == len(THE_ROOM))
        calls.dispatch(c.CallAnswered())
    if moment == "lost":
        calls.dispatch(c.CallLost())
    if moment == "after":
        calls.dispatch(c.CallHungUp())
        calls.until(lambda: calls.find("callView") is None)
    calls.open_tabs(*(site.url(f"/{tab}") for tab in TABS))
    for who in (*TABS, *FRAMES):
        calls.until(lambda who=who: len(answers(site, who)) == len(NOTHING))
        assert answers(site, who) == NOTHING


def test_a_frame_of_another_host_in_the_room_is_not_even_loaded(
    calls: CallBench, site: PageServer, foreign: PageServer
) -> None:
    foreign.replies["/frame"] = page(ASK)
    site.replies["/room-r1"] = page(
        FRAME % foreign.url("/frame") + "seen('room'); setTimeout(seen, 600, 'later')"
    )
    calls.ring()
    calls.until(lambda: "room" in site.seen)
    calls.until(lambda: "later" in site.seen)
    assert foreign.seen == []


def test_a_frame_that_a_room_may_show_still_gets_nothing(
    calls: CallBench,
    site: PageServer,
    foreign: PageServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A room's settings may name more hosts: devices are lent to the room's alone."""
    both = frozenset(Origin(host=one.host, port=one.port) for one in (site, foreign))
    rules = AddressRules(practice_origins=both)
    monkeypatch.setattr(rooms_viewed, "room_rules", lambda _: rules)
    foreign.replies["/frame"] = page(ASK)
    site.replies["/room-r1"] = page(FRAME % foreign.url("/frame"))
    calls.ring()
    calls.until(lambda: len(answers(foreign, "frame")) == len(NOTHING))
    assert answers(foreign, "frame") == NOTHING


@pytest.mark.parametrize("address", ["data:text/html,", "blob:"])
def test_a_page_made_in_the_room_is_no_room(
    calls: CallBench, site: PageServer, address: str
) -> None:
    """Without an address of its own, such a frame asks in nobody's name."""
    script = (
        "navigator.mediaDevices.getUserMedia({audio:true})"
        ".then(()=>parent.postMessage('given','*'),e=>parent.postMessage('no','*'))"
    )
    text = f"`<script>{script}</scr` + `ipt>`"
    made = (
        f"'data:text/html,' + encodeURIComponent({text})"
        if address.startswith("data")
        else f"URL.createObjectURL(new Blob([{text}], {{type: 'text/html'}}))"
    )
    site.replies["/room-r1"] = page(
        "onmessage = told => seen('frame-' + told.data);"
        "const f = document.createElement('iframe'); f.sandbox = 'allow-scripts';"
        f"f.allow = 'camera *; microphone *'; f.src = {made};"
        "document.body.append(f); setTimeout(seen, 900, 'later')"
    )
    calls.ring()
    calls.until(lambda: "later" in site.seen)
    assert "frame-given" not in site.seen
    if address.startswith("blob"):
        assert "frame-no" in site.seen


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
