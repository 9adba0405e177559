"""Family G: more words, lists and demands than anybody could read."""

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QGuiApplication

from cabin_app.session import events
from support.hostile_page import HostilePage
from ui.viewmodels.picker import LONGEST_MESSAGE
from ui.web.pickers import MOST_LETTERS, MOST_OPTIONS

pytestmark = pytest.mark.web

FLOODS = {
    "console": "for (let i = 0; i < 2; i++) console.log('x'.repeat(2e7))",
    "title": "document.title = 'x'.repeat(2e7)",
    "address": "history.replaceState(0, '', '/hostile?' + 'x'.repeat(1e6));"
    "history.replaceState(0, '', '/hostile')",
    "addresses": "for (let i = 0; i < 2000; i++)"
    "try { history.pushState(i, '', location) } catch {}",
    "frames": "for (let i = 0; i < 200; i++) { const f ="
    "document.createElement('iframe'); f.src = 'mailto:x' + i;"
    "document.body.append(f) }",
    "permissions": "for (let i = 0; i < 200; i++) { Notification.requestPermission();"
    "navigator.geolocation.getCurrentPosition(() => 0) }",
    "downloads": "for (let i = 0; i < 100; i++) { const a ="
    "document.createElement('a'); a.download = 'x.exe';"
    "a.href = URL.createObjectURL(new Blob(['MZ'])); a.click() }",
    "kept": "const c = await caches.open('x'); for (let i = 0; i < 5; i++)"
    "await c.put('/k' + i, new Response(new Uint8Array(1e7)))",
}


@pytest.mark.parametrize("flood", FLOODS.values(), ids=FLOODS.keys())
def test_a_flood_is_told_a_few_times_at_most(hostile: HostilePage, flood: str) -> None:
    bench = hostile.bench
    before = len(bench.events)
    hostile.run(flood)
    assert hostile.is_here
    assert len(bench.events) - before < 40
    assert bench.all_of(events.PageFailed) == []
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert windows == [bench.view]


def test_a_list_without_end_is_shown_by_its_beginning(hostile: HostilePage) -> None:
    bench = hostile.bench
    sheet = bench.item("pagePicker")
    many = (
        "const label = document.createElement('label');"
        "label.textContent = 'nom '.repeat(1e5); const s ="
        "document.createElement('select'); s.append(...Array.from({length: 4000},"
        "(_, i) => new Option('o'.repeat(2000) + i))); label.append(s);"
        "document.body.append(label); s.showPicker()"
    )
    hostile.tap(many, lambda: bool(sheet.property("visible")))
    picker = bench.web.procedureTab.picker
    assert len(picker.columns[0].rows.rows) == MOST_OPTIONS  # type: ignore[attr-defined]
    assert len(picker.name) <= MOST_LETTERS
    assert MOST_OPTIONS * 500 < LONGEST_MESSAGE
    QMetaObject.invokeMethod(bench.item("pickerReject"), "activated")
    assert hostile.is_here


def test_messages_of_many_frames_are_ended_by_one_touch(hostile: HostilePage) -> None:
    bench = hostile.bench
    dialog, mute = bench.item("pageDialog"), bench.item("dialogMute")
    hostile.send(
        "for (let i = 0; i < 30; i++) { const f = document.createElement('iframe');"
        "f.srcdoc = '<script>alert(' + i + '); parent.said = (parent.said ?? 0) + 1'"
        "+ '<\\/script>'; document.body.append(f) }"
    )
    for number in (1, 2, 3):
        bench.until(lambda n=number: dialog.property("shown") == n)
        act = "dialogMute" if mute.property("visible") else "dialogAccept"
        QMetaObject.invokeMethod(bench.item(act), "activated")
    bench.until(lambda: hostile.run("return window.said") == "30")
    assert dialog.property("shown") == 3
    assert hostile.is_here
