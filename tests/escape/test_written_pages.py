"""Family C: what a page writes by itself, where the engine puts no script of ours."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QGuiApplication

from cabin_app.roles.model import Role
from cabin_app.session.state import Phase, StaffPage, Stay, VisitId
from support.hostile_page import HostilePage
from support.pages import Reply

pytestmark = pytest.mark.web

WHOLE = "position:fixed;inset:0;width:100vw;height:100vh;border:0"
FRAME = (
    "const f = document.createElement('iframe');"
    f"f.style = '{WHOLE}'; document.body.append(f);"
)
# Each writes MARKUP where the engine has loaded nothing, or not again.
WRITTEN = {
    "empty frame": f"{FRAME} f.contentDocument.body.innerHTML = MARKUP; within = f",
    "written frame": f"{FRAME} f.contentDocument.open();"
    "f.contentDocument.write(MARKUP); f.contentDocument.close(); within = f",
    "script frame": f"{FRAME} f.src = 'javascript:' + JSON.stringify(MARKUP);"
    "await new Promise(r => f.onload = r); within = f",
    "frame in a frame": f"{FRAME} f.contentDocument.body.innerHTML = '<iframe style='"
    f"+ '\"{WHOLE}\"></iframe>'; const g = f.contentDocument.querySelector('iframe');"
    "g.contentDocument.body.innerHTML = MARKUP; within = g",
    "frame loaded later": f"{FRAME} f.src = '/later'; "
    "await new Promise(r => f.onload = r); within = f",
    "page written again": "document.open(); document.write(MARKUP); document.close()",
    "frame written again": f"{FRAME} f.src = '/later'; "
    "await new Promise(r => f.onload = r); f.contentDocument.open();"
    "f.contentDocument.write(MARKUP); f.contentDocument.close(); within = f",
}
STYLE = f"<style>#field {{ {WHOLE} }}</style>"
LIST = f"{STYLE}<select id=field><option>a<option>b</select>"
SECRET = f"{STYLE}<input id=field type=password value=secret>"


def write(hostile: HostilePage, how: str, markup: str, then: str = "") -> str:
    hostile.site.replies["/later"] = Reply(f"<!doctype html>{markup}".encode())
    script = WRITTEN[how].replace("MARKUP", json.dumps(markup))
    return hostile.run(
        f"let within = null; {script};"
        "window.field = (within?.contentDocument ?? document).getElementById('field');"
        "document.addEventListener('change', () => 0);"
        f"field.onchange = () => {{ window.changed = field.value }}; {then}"
    )


@pytest.mark.parametrize("how", WRITTEN)
def test_a_list_it_writes_opens_our_sheet(hostile: HostilePage, how: str) -> None:
    bench = hostile.bench
    write(hostile, how, LIST)
    sheet = bench.item("pagePicker")
    bench.tap(lambda: bool(sheet.property("visible")))
    bench.web.procedureTab.picker.choose(0, 1)
    QMetaObject.invokeMethod(bench.item("pickerAccept"), "activated")
    # Asked once, answered once.
    assert hostile.run("return window.changed") == "b"
    assert not sheet.property("visible")
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert windows == [bench.view]


@pytest.mark.parametrize("how", WRITTEN)
def test_a_password_it_writes_stays_dots_beside_an_agent(
    hostile: HostilePage, how: str
) -> None:
    bench = hostile.bench
    write(hostile, how, SECRET)
    beside = Stay(role=Role.AGENT, back_to=Phase.ONLINE, page=StaffPage.AGENT_HOME)
    state = replace(bench.state.value, visit=VisitId("a-visit"), stay=beside)
    bench.state.publish(state)
    eye = "field.type = 'text'; await new Promise(r => setTimeout(r, 20));"
    bench.until(lambda: hostile.run(f"{eye} return field.type") == "password")
    bench.state.publish(replace(state, stay=None))
    bench.until(lambda: hostile.run(f"{eye} return field.type") == "text")


def test_what_a_page_suggests_is_never_drawn_over_the_cabin(
    hostile: HostilePage,
) -> None:
    bench = hostile.bench
    hostile.run(
        f"document.body.insertAdjacentHTML('afterbegin', '<input id=field list=words '"
        f"+ 'style=\"{WHOLE}\"><datalist id=words>' + '<option>Terminer'.repeat(40))"
    )

    def drawn() -> list[tuple[float, bool]]:
        root = bench.view.rootObject()
        others = [i for i in bench.view.contentItem().childItems() if i is not root]
        return [(i.opacity(), i.isEnabled()) for i in others if i.isVisible()]

    bench.tap(lambda: bool(drawn()))
    assert drawn() == [(0.0, False)]
    # The field is still one to write in.
    assert hostile.run("field.value = 'x'; return document.activeElement.id") == "field"
