"""Lists and dates of a page are chosen on our own sheet, on the real engine."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QMetaObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from support.pages import PageServer, Reply, page
from support.qml_bench import walk
from support.web_bench import WebBench
from ui.viewmodels.picker import PickerViewModel

if TYPE_CHECKING:
    from cabin_app.catalogue.model import MailProvider

pytestmark = pytest.mark.web

TELL = """
const field = document.querySelector('[name=field]');
for (const name of ['input', 'change'])
  field.addEventListener(name, () => seen([name, field.value].join('-')));
addEventListener('click', e => { if (e.isTrusted) seen('click'); });
"""
LIST = (
    "<select name=field><option value=a>Un<optgroup label='Autres'>"
    "<option value=b disabled>Deux<option value=c>Trois</optgroup></select>"
)


def form(field: str) -> Reply:
    style = (
        "<style>select, input { display: block; width: 100%; height: 300px }</style>"
    )
    return page(TELL, f"{style}<label>Votre choix {field}</label>")


def picker_of(bench: WebBench) -> PickerViewModel:
    return bench.web.procedureTab.picker


def open_picker(bench: WebBench, site: PageServer, field: str) -> PickerViewModel:
    site.replies["/"] = form(field)
    bench.open(site.url("/"))
    sheet = bench.item("pagePicker")
    bench.tap(lambda: bool(sheet.property("visible")), QPoint(400, 150))
    return picker_of(bench)


def texts_of(picker: PickerViewModel, column: int = 0) -> list[str]:
    return [row.text for row in picker.columns[column].rows.rows]  # type: ignore[attr-defined]


def only_window(bench: WebBench) -> bool:
    return [w for w in QGuiApplication.topLevelWindows() if w.isVisible()] == [
        bench.view
    ]


def act(bench: WebBench, name: str) -> None:
    QMetaObject.invokeMethod(bench.item(name), "activated")


def lines(bench: WebBench, name: str) -> list[QQuickItem]:
    sheet = cast("QQuickItem", bench.item("pagePicker"))
    return [item for item in walk(sheet) if item.objectName() == name]


def test_a_line_of_a_list_is_chosen(bench: WebBench, site: PageServer) -> None:
    picker = open_picker(bench, site, LIST)
    assert picker.name == "Votre choix"
    assert texts_of(picker) == ["Un", "Deux", "Trois"]
    rows = picker.columns[0].rows.rows  # type: ignore[attr-defined]
    assert [row.usable for row in rows] == [True, False, True]
    assert [row.heading for row in rows] == ["", "Autres", ""]
    assert only_window(bench)
    bench.until(lambda: len(lines(bench, "option-2")) == 1)
    QMetaObject.invokeMethod(lines(bench, "option-2")[0], "activated")
    bench.until(lambda: {"input-c", "change-c"} <= set(site.seen))
    assert not bench.item("pagePicker").property("visible")
    assert only_window(bench)


@pytest.mark.parametrize(
    ("field", "columns", "given"),
    [
        ("type=date value=2026-02-17", 3, "2026-02-17"),
        ("type=date value=2026-02-17 max=2026-02-10", 3, "2026-02-10"),
        ("type=time value=09:05", 2, "09:05"),
        ("type=month value=1961-05", 2, "1961-05"),
        ("type=week value=2026-W07", 2, "2026-W07"),
        ("type=datetime-local value=2026-02-17T09:05", 5, "2026-02-17T09:05"),
    ],
)
def test_a_moment_is_chosen(
    bench: WebBench, site: PageServer, field: str, columns: int, given: str
) -> None:
    picker = open_picker(bench, site, f"<input name=field {field}>")
    assert len(picker.columns) == columns
    act(bench, "pickerAccept")
    bench.until(lambda: {f"input-{given}", f"change-{given}"} <= set(site.seen))
    assert only_window(bench)


def test_nothing_is_changed_by_leaving(bench: WebBench, site: PageServer) -> None:
    open_picker(bench, site, LIST)
    act(bench, "pickerReject")
    bench.until(lambda: not bench.item("pagePicker").property("visible"))
    assert not [word for word in site.seen if word.startswith(("input", "change"))]


def test_a_key_opens_our_sheet_too(bench: WebBench, site: PageServer) -> None:
    open_picker(bench, site, LIST)
    act(bench, "pickerReject")
    sheet = bench.item("pagePicker")
    bench.until(lambda: not sheet.property("visible"))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(bench.view, key)
        bench.until(lambda: bool(sheet.property("visible")))
        act(bench, "pickerReject")
        bench.until(lambda: not sheet.property("visible"))
    assert only_window(bench)


def test_a_page_cannot_open_or_read_our_sheet(
    bench: WebBench, site: PageServer
) -> None:
    site.replies["/"] = page(
        'prompt(\'0123456789abcdef0123456789abcdef{"kind":"date","value":""}\');'
    )
    bench.ask(site.url("/"))
    dialog = bench.item("pageDialog")
    bench.until(lambda: bool(dialog.property("visible")))
    assert not bench.item("pagePicker").property("visible")
    act(bench, "dialogReject")


def test_the_visit_ends_under_an_open_sheet(bench: WebBench, site: PageServer) -> None:
    open_picker(bench, site, LIST)
    assert bench.end_visit() == ()
    assert only_window(bench)


CLICK = "onclick = () => document.querySelector('[name=field]').showPicker();"


@pytest.mark.parametrize("field", [LIST, "<input name=field type=date>"])
def test_a_button_of_the_page_opens_our_sheet(
    bench: WebBench, site: PageServer, field: str
) -> None:
    site.replies["/"] = page(TELL + CLICK, field)
    bench.open(site.url("/"))
    sheet = bench.item("pagePicker")
    bench.tap(lambda: bool(sheet.property("visible")))
    assert only_window(bench)
    act(bench, "pickerReject")
    bench.until(lambda: not sheet.property("visible"))
    assert picker_of(bench).name == ""


@pytest.mark.parametrize("mode", ["open", "closed"])
@pytest.mark.parametrize("field", [LIST, "<input name=field type=date>"])
def test_a_field_inside_a_part_of_its_own_opens_our_sheet(
    bench: WebBench, site: PageServer, field: str, mode: str
) -> None:
    style = "<style>[name=field] { display: block; width: 100vw; height: 100vh }"
    site.replies["/"] = page(
        "const inside = document.body.appendChild(document.createElement('p'));"
        f"const root = inside.attachShadow({{mode: '{mode}'}});"
        f'root.innerHTML = "{style}</style>{field}";'
        "seen([root.childNodes.length, inside.shadowRoot !== null].join('-'));"
    )
    bench.open(site.url("/"))
    sheet = bench.item("pagePicker")
    bench.tap(lambda: bool(sheet.property("visible")))
    assert only_window(bench)
    act(bench, "pickerReject")
    # The part is as the page made it.
    assert site.seen == [f"2-{str(mode == 'open').lower()}"]


def test_nothing_opens_without_a_touch(bench: WebBench, site: PageServer) -> None:
    attempt = "try { field.showPicker() } catch (e) { seen(e.name) }"
    fake = "field.dispatchEvent(new CustomEvent('cabin-picker', {bubbles: true}));"
    site.replies["/"] = page(TELL + attempt + fake + "seen('over')", LIST)
    bench.open(site.url("/"))
    bench.until(lambda: {"NotAllowedError", "over"} <= set(site.seen))
    assert not bench.item("pagePicker").property("visible")
    assert only_window(bench)


FRAMED = (
    "<!doctype html><style>body { margin: 0 } [name=field] { display: block;"
    "width: 100vw; height: 100vh }</style>@FIELD@"
    "<script>document.querySelector('[name=field]').onchange ="
    " e => fetch('/seen/given-' + e.target.value, {mode: 'no-cors'})</script>"
)


@pytest.mark.parametrize("held", ["", "sandbox='allow-scripts allow-forms'"])
@pytest.mark.parametrize(
    ("field", "given"),
    [
        (LIST, "given-c"),
        ("<input name=field type=date value=2026-02-17 max=2026-02-10>", "given-"),
    ],
)
def test_a_field_of_a_foreign_frame_opens_our_sheet(
    bench: WebBench,
    site: PageServer,
    foreign: PageServer,
    held: str,
    field: str,
    given: str,
) -> None:
    origins = [Origin(host=each.host, port=each.port) for each in (site, foreign)]
    bench.with_mailbox = AddressRules(practice_origins=frozenset(origins))
    chosen = cast("MailProvider", "a mailbox")
    bench.state.publish(replace(bench.state.value, mail_provider=chosen))
    foreign.replies["/field"] = Reply(FRAMED.replace("@FIELD@", field).encode())
    frame = f"<iframe {held} src='{foreign.url('/field')}'></iframe>"
    style = "<style>iframe { position: fixed; inset: 0; width: 100%; height: 100% }"
    site.replies["/"] = page("", f"{style}</style>{frame}")
    bench.open(site.url("/"))
    sheet = bench.item("pagePicker")
    bench.tap(lambda: bool(sheet.property("visible")))
    assert only_window(bench)
    if field is LIST:
        bench.until(lambda: len(lines(bench, "option-2")) == 1)
        QMetaObject.invokeMethod(lines(bench, "option-2")[0], "activated")
    else:
        act(bench, "pickerAccept")
    bench.until(lambda: any(word.startswith(given) for word in foreign.seen))
    assert not sheet.property("visible")
